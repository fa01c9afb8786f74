// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"
#include "support/catch.h"

#include "ui/cards/cardlist.h"
#include "ui/cards/cardlistview.h"
#include "ui/cards/searchfield.h"
#include "ui/dialogs.h"
#include "ui/findings.h"
#include "ui/models/cardlistmodel.h"
#include "ui/news.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/text/spelling.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

namespace testing {

using namespace Qt::Literals::StringLiterals;

// An event with these cards in a file of its own, open.
class OpenEvent
{
    QTemporaryDir m_folder; // outlives what is open in it

public:
    explicit OpenEvent(const QList<core::Card> &cards)
    {
        core::Programme programme = sampleProgramme();
        programme.cards = cards;
        REQUIRE(core::Store::create(path(), programme,
                                    {u"ana"_s, QDateTime({2026, 11, 22}, {18, 0}, Qt::UTC), {}}));
        session.setAuthor(u"ana"_s);
        REQUIRE(session.open(path()));
        findings.wait();
    }

    QString path() const { return m_folder.filePath(u"event.escaleta"_s); }
    core::Card card(const QString &id) const
    {
        const core::Card *found = session.card(id);
        return found ? *found : core::Card{};
    }

    ui::Session session;
    ui::Findings findings{session};
    ui::Settings settings;
    ui::Dialogs dialogs;
    ui::News news;
    ui::Spelling spelling{QStringList()};
    ui::Context context{session, findings, settings, dialogs, news, spelling};
};

// The list on the screen.
class ShownList
{
public:
    explicit ShownList(OpenEvent &event)
        : list(event.context)
        , view(*list.findChild<ui::CardListView *>(u"cardView"_s))
        , field(*list.findChild<ui::SearchField *>(u"cardSearch"_s))
        , model(*list.findChild<ui::CardListModel *>())
    {
        list.setLocale(QLocale(QLocale::English));
        list.resize(360, 600);
        list.show();
        list.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&list));
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void click(const QString &card)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(model.indexOf(card)).center());
    }
    // Types into the search and waits for these cards.
    bool finds(const QString &text, const QStringList &cards)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        return QTest::qWaitFor([&] { return model.ids() == cards; }, 2000);
    }
    // Chooses in the menu of a chip or of an action.
    bool choose(QMenu *menu, const QString &entry)
    {
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == entry && action->isEnabled()) {
                action->trigger();
                return true;
            }
        }
        return false;
    }
    bool choose(const QString &chip, const QString &entry)
    {
        return choose(list.findChild<QPushButton *>(chip)->menu(), entry);
    }

    ui::CardList list;
    ui::CardListView &view;
    ui::SearchField &field;
    ui::CardListModel &model;
};

} // namespace testing
