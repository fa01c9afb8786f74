// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventfile.h"
#include "core/check/checks.h"
#include "core/export/savefile.h"
#include "core/publish/request.h"
#include "core/review/owed.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cli {

int runAsk(const Arguments &arguments)
{
    const QString language = arguments.value(u"language");
    if (!language.isEmpty() && !isLanguage(language))
        return WrongUse;
    const QString until = arguments.value(u"until");
    const QDate date = QDate::fromString(until, Qt::ISODate);
    if (!until.isEmpty() && !date.isValid()) {
        return wrongUse(QCoreApplication::translate("cli::Arguments",
                                                    "--until wants a date such as 2028-03-14."));
    }
    const QString out = arguments.value(u"output");
    const bool isMail = out.endsWith(u".eml"_s, Qt::CaseInsensitive);
    if (!out.isEmpty() && !isMail && !out.endsWith(u".txt"_s, Qt::CaseInsensitive)) {
        return wrongUse(QCoreApplication::translate(
            "cli::Arguments",
            "The letter is written as .eml or .txt; for the sheet and the form "
            "there is export review-pdf and export docx."));
    }
    const QString to = arguments.value(u"to");
    if (!to.isEmpty() && !publish::mailAddress(to)) {
        //: %1 is what somebody typed
        return wrongUse(QCoreApplication::translate("cli::Arguments",
                                                    "“%1” is no address such as ana@example.org.")
                            .arg(to));
    }
    const QString path = arguments.positional[0];
    const auto programme = readEvent(path);
    if (!programme)
        return fail(programme.error());
    const auto ids = cardIds(*programme, {arguments.positional[1]}, path);
    if (!ids)
        return fail(ids.error());
    const core::Card &card = *programme->card(ids->first());
    const publish::Letter letter = publish::requestLetter(
        *programme, card, core::check(*programme, *ids),
        {.language = language,
         .note = arguments.value(u"note"),
         .until = date,
         .asker = arguments.has(u"as") ? arguments.value(u"as") : author().name});
    if (out.isEmpty()) {
        print(letter.subject + u"\n\n"_s + letter.body);
        return Done;
    }
    const QByteArray content = isMail
        ? publish::mailMessage(letter, to, {}, QDateTime::currentDateTimeUtc())
        : (letter.subject + u"\n\n"_s + letter.body).toUtf8();
    if (const auto saved = core::saveFile(out, content); !saved)
        return fail(saved.error());
    return Done;
}

int runOwed(const Arguments &arguments)
{
    const auto programme = readEvent(arguments.positional[0]);
    if (!programme)
        return fail(programme.error());
    const CardNames names(*programme);
    const QList<core::Owed> owed = core::owedIn(*programme);
    QJsonArray array;
    for (const core::Owed &each : owed) {
        const QString since = each.since.toString(Qt::ISODate);
        if (arguments.has(u"json")) {
            array.append(
                QJsonObject{{u"who"_s, each.who.isEmpty() ? QJsonValue() : QJsonValue(each.who)},
                            {u"reviewer"_s, each.isReviewer},
                            {u"card"_s, names.of(each.card)},
                            {u"what"_s, core::debtKey(each.what)},
                            {u"count"_s, each.count},
                            {u"since"_s, since.isEmpty() ? QJsonValue() : QJsonValue(since)}});
            continue;
        }
        print(u"%1  %2  %3  %4"_s.arg(
            each.who.isEmpty() ? QCoreApplication::translate("cli::Owed", "(nobody)") : each.who,
            names.of(each.card), core::debtKey(each.what),
            each.since.isValid() ? each.since.date().toString(Qt::ISODate) : u"–"_s));
    }
    if (arguments.has(u"json"))
        printJson(QJsonObject{{u"owed"_s, array}});
    return Done;
}

} // namespace cli
