// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on an event that is open, with what helps in it.
#pragma once

#include "ui/cards/cardlist.h"
#include "ui/desk.h"
#include "ui/editor/cardeditor.h"
#include "ui/guide/helpwindow.h"
#include "ui/mainwindow.h"
#include "ui/translator.h"

#include <QAction>
#include <QApplication>
#include <QTest>

namespace testing {

using namespace Qt::Literals::StringLiterals;

struct HelpDesk
{
    Desk desk;
    ui::Translator translator;
    ui::MainWindow window;

    explicit HelpDesk(const core::Programme &programme = fullProgramme(3), bool firstRun = false)
        : desk(programme)
        , window(desk.context, translator)
    {
        translator.setLanguage(u"en"_s);
        const QString path = desk.session.path();
        desk.session.close();
        if (firstRun)
            window.offerTour();
        window.openFile(path);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        REQUIRE(QTest::qWaitFor(
            [this] { return desk.session.isOpen() && window.findChild<ui::CardEditor *>(); }));
        QCoreApplication::processEvents();
    }
    ~HelpDesk() { translator.setLanguage(u"en"_s); }

    template <typename Widget = QWidget>
    Widget *find(const char *name)
    {
        auto *widget = window.findChild<Widget *>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(widget);
        return widget;
    }
    // Null while it is not shown.
    static ui::HelpWindow *help()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            auto *help = qobject_cast<ui::HelpWindow *>(each);
            if (help && help->isVisible())
                return help;
        }
        return nullptr;
    }
    // The page that F1 opens where that widget has the focus.
    QString pageAt(QWidget *widget)
    {
        window.activateWindow();
        widget->setFocus();
        REQUIRE(QTest::qWaitFor([&] { return QApplication::focusWidget() != nullptr; }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        REQUIRE(help());
        QString page = help()->page();
        help()->close();
        window.activateWindow();
        return page;
    }
};

} // namespace testing
