// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include "core/model/programme.h"
#include "ui/context.h"
#include "ui/dialogs.h"
#include "ui/event/eventpage.h"
#include "ui/findings.h"
#include "ui/news.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/text/spelling.h"

#include <QtTest>
#include <QtWidgets>

#include <memory>
#include <optional>

class QTreeView;

namespace testing {

// Answers in a person's place, once for each question that is expected.
class Answers final : public ui::Dialogs
{
public:
    int choose(QWidget *parent, const QString &question, const QString &text,
               const QStringList &choices) override;

    std::optional<int> answer; // nullopt: no question is expected
    int asked = 0;
    QStringList choices; // of the last question
};

// Types a text, with letters of any language, which QTest::keyClicks() can't.
void type(QWidget *widget, const QString &text);

// The settings page of an event of its own, on the screen.
class Desk final
{
public:
    explicit Desk(const core::Programme &programme, bool readOnly = false);
    ~Desk();

    void show(const QString &section);
    ui::EventPage &page() { return *m_page; }
    const core::Programme &programme() const { return session.programme(); }

    // The one widget of that name that can be seen.
    template <typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        for (Widget *widget : m_page->findChildren<Widget *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        FAIL("there is no " << name << " to be seen");
        return nullptr;
    }
    void click(const char *button) const;
    // Writes in a line and leaves it by Return.
    void write(const char *line, const QString &text) const;
    // Writes in the cell of a table that shows `row` in its first columns, and leaves it by Return.
    void writeCell(const char *view, const QString &id, int column, const QString &text) const;
    void select(const char *view, const QStringList &ids) const;
    QString cell(const char *view, const QString &id, int column) const;
    QString note(const char *view, const QString &id, int column) const;
    // A key into the open cell, and what comes of it.
    void press(Qt::Key key) const;
    // What an open cell holds at the moment.
    QLineEdit *editor() const { return find<QLineEdit>("cellEditor"); }

    ui::Session session;
    ui::Settings settings;
    Answers answers;
    QStringList news;

private:
    QModelIndex index(const char *view, const QString &id, int column) const;

    QTemporaryDir m_folder;
    ui::Findings m_findings{session};
    ui::News m_news;
    ui::Spelling m_spelling;
    ui::Context m_context{session, m_findings, settings, answers, m_news, m_spelling};
    std::unique_ptr<ui::EventPage> m_page;
};

} // namespace testing
