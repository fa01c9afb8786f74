// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/import/importing.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class DraftView;
class FileView;
class ImportList;
class ListNotice;
class ReadingView;

// What an import would do, to be looked at and decided on: at the left the files and their cards,
// at the right the one that is chosen. Nothing of it is stored before *Import*.
class ImportPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPage(const Context &context, QWidget *parent = nullptr);
    ~ImportPage() override;

    Importing &importing() { return m_importing; }

Q_SIGNALS:
    // Somebody wants to choose files.
    void filesWanted();
    // Somebody wants to go back; what they decided by hand is still there.
    void left();
    // What was chosen is stored; ids.
    void imported(const QStringList &cards);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void showState();
    void showPlan();
    void showCurrent();
    void sayDone(const QStringList &cards, int created, int updated, int toLookAt);
    // Goes to what is chosen in the list.
    void goInto();
    void stop(); // what is being read
    void giveUp();

    Context m_context;
    Importing m_importing;
    QStackedWidget *m_stack;
    ReadingView *m_reading;
    ListNotice *m_nothing;
    QWidget *m_content;
    QSplitter *m_splitter;
    ImportList *m_list;
    QStackedWidget *m_chosen;
    DraftView *m_draft;
    FileView *m_file;
    QLabel *m_summary;
    QPushButton *m_cancel;
    QPushButton *m_import;
    bool m_isNew = true; // the plan is the first of its import
};

} // namespace ui
