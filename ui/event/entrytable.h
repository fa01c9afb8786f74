// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event/entrymodel.h"

#include <QWidget>

#include <functional>
#include <memory>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace ui {

struct Context;
class EntryDelegate;
class EntryView;
class ToneLabel;

// What a table says in the language of the interface.
struct EntryTexts
{
    QString name;  // for screen readers
    QString add;   // of the button; null where the table has none
    QString empty; // what to do where there are no rows
};

// A list of the event as a table that is edited in its place: a button adds, Delete removes, and
// where the list has an order of its own, dragging and Alt+Up and Alt+Down change it.
class EntryTable final : public QWidget
{
    Q_OBJECT

public:
    // `name` begins the object names of its parts: "View", "Add", "Remove", "Up", "Down".
    EntryTable(Context &context, std::unique_ptr<EntryList> list, const QString &name,
               QWidget *parent = nullptr);
    ~EntryTable() override;

    EntryModel &model() { return *m_model; }
    // Puts the keyboard into the table, or on the button that fills it.
    void begin();
    // In the order of the table.
    QStringList selectedIds() const;
    void select(const QStringList &ids);

    void refresh(const QString &reader);
    void setTexts(const EntryTexts &texts);
    // What removes entries instead of the list itself, where something has to be asked first.
    void setRemover(const std::function<void(const QStringList &ids)> &remover);
    // Another button in the row below the table.
    void addButton(QPushButton *button);
    // As high as so many rows: for a list that always has that many, and nothing to add.
    void showRows(int rows);
    // Opens a new row for writing; for a tree, below that entry.
    void addNew(const QString &parentId = {});

Q_SIGNALS:
    void selectionChanged();

private:
    void buildButtons(const QString &name);
    void removeSelected();
    void moveCurrent(int step);
    void updateState();
    void updateHeader();
    void afterEditing();

    Context &m_context;
    std::unique_ptr<EntryList> m_list;
    EntryModel *m_model;
    EntryView *m_view;
    EntryDelegate *m_delegate;
    QStackedWidget *m_stack;
    ToneLabel *m_empty;
    ToneLabel *m_refused;
    QHBoxLayout *m_buttons;
    QPushButton *m_add;
    QPushButton *m_emptyAdd;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    std::function<void(const QStringList &ids)> m_remover;
};

} // namespace ui
