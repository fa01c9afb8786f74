// SPDX-License-Identifier: GPL-3.0-or-later
// An event that is open, with all that a page of the window works with.
#pragma once

#include "core/store/store.h"
#include "support/builders.h"
#include "support/catch.h"
#include "ui/context.h"
#include "ui/dialogs.h"
#include "ui/findings.h"
#include "ui/news.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/text/spelling.h"

#include <QTemporaryDir>
#include <QUrl>

#include <functional>

namespace testing {

// Answers in a person's place.
class AnsweringDialogs final : public ui::Dialogs
{
public:
    QString fileToSave; // null: thought better of it
    std::function<bool(QPrinter &, int pages)> printer;
    QStringList filesToOpen;
    QString folderToChoose; // null: thought better of it
    QString suggested;      // what the last dialog offered
    QString answer;         // to what is asked; null: thought better of it
    QString question;       // the last one
    QList<QUrl> openedUrls;

    QString openFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return filesToOpen.value(0);
    }
    QString chooseFolder(QWidget *, const QString &, const QString &folder) override
    {
        suggested = folder;
        return folderToChoose;
    }
    QStringList openFiles(QWidget *, const QString &, const QString &, const QString &) override
    {
        return filesToOpen;
    }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &file) override
    {
        suggested = file;
        return fileToSave;
    }
    QString askText(QWidget *, const QString &, const QString &label, const QString &text) override
    {
        question = label;
        suggested = text;
        return answer;
    }
    bool setUpPrinter(QWidget *, QPrinter &set, int pages) override
    {
        return printer && printer(set, pages);
    }
    void openUrl(const QUrl &url) override { openedUrls.append(url); }
};

struct Desk
{
    QTemporaryDir folder;
    AnsweringDialogs dialogs;
    ui::Session session;
    ui::Findings findings{session};
    ui::Settings settings;
    ui::News news;
    ui::Spelling spelling{QStringList()};
    ui::Context context{session, findings, settings, dialogs, news, spelling};
    QList<ui::NewsItem> said;

    explicit Desk(const core::Programme &programme)
    {
        using namespace Qt::Literals::StringLiterals;
        const QString path = folder.filePath(u"event.escaleta"_s);
        const core::Author author{u"Ana"_s, QDateTime::currentDateTimeUtc(), u"before"_s};
        REQUIRE(core::Store::create(path, programme, author));
        session.setAuthor(u"Ben"_s);
        REQUIRE(session.open(path));
        findings.wait();
        QObject::connect(&news, &ui::News::said, &news,
                         [this](const ui::NewsItem &item) { said.append(item); });
    }

    core::Card card(const QString &id) const { return *session.card(id); }
    // An edit, stored and checked.
    void change(const QString &id, const std::function<void(core::Card &)> &edit)
    {
        core::Card after = card(id);
        edit(after);
        session.editCard({.text = "test", .place = {.card = id}}, after);
        findings.wait();
    }
};

// Cards "card-1" … of the sample event, with every field filled.
inline core::Programme fullProgramme(int cards)
{
    core::Programme programme = sampleProgramme();
    // Whether clocks change until then depends on the day of the test.
    programme.event.displayZones.clear();
    for (int i = 1; i <= cards; ++i) {
        core::Card card = fullCard(QString::number(i), {2021, 5, 31}, QTime(8, 0));
        // One after the other and by day, so that none clashes with another.
        card.slot.date = QDate(2021, 5, 26).addDays(i % 7);
        card.slot.start = QTime(8, 0).addSecs((i / 7) % 20 * 1800);
        card.slot.minutes = 20;
        card.subtheme.clear();
        programme.cards.append(card);
    }
    return programme;
}

} // namespace testing
