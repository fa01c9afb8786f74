// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/step.h"

#include <QHash>
#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace ui {

class Section;
class ToneLabel;

// The event's settings: its sections at the left, the one that is shown at the right.
class EventPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EventPage(Context &context, QWidget *parent = nullptr);

    // Leads to the section that Place::field names; to the first where it names none.
    void showPlace(const Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showSection(const QString &key);
    Section *makeSection(const QString &key);
    void updateNote();

    Context &m_context;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    ToneLabel *m_note;
    QHash<QString, Section *> m_sections; // by their keys; made when first shown
};

} // namespace ui
