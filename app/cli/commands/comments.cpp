// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of cards: listed, said, answered and settled.
#include "app/cli/command.h"
#include "app/cli/eventfile.h"
#include "core/check/languagename.h"
#include "core/export/cardjson.h"
#include "core/model/cardfield.h"
#include "core/review/threads.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli::Comments", text);
}

// "Objectives (Spanish), “two cities”"
QString placeText(const core::Comment &comment)
{
    const core::CardField *field = core::cardField(comment.field);
    QString place =
        field ? core::label(*field) : said(QT_TRANSLATE_NOOP("cli::Comments", "The card"));
    if (!comment.language.isEmpty()) {
        place =
            u"%1 (%2)"_s.arg(place, core::languageName(comment.language, QLocale().bcp47Name()));
    }
    return comment.quote.isEmpty() ? place : u"%1, “%2”"_s.arg(place, comment.quote.simplified());
}

// "Eva Ruiz, 3/11/28 10:00: Which ones?"
QString wordsOf(const core::Comment &comment)
{
    QStringList who{comment.author};
    if (comment.at.isValid())
        who.append(QLocale().toString(comment.at.toLocalTime(), QLocale::ShortFormat));
    who.removeAll(QString());
    const QString text = comment.text.simplified();
    return who.isEmpty() ? text : u"%1: %2"_s.arg(who.join(u", "_s), text);
}

QStringList threadIds(const core::Card &card)
{
    QStringList ids;
    for (const core::Thread &thread : core::threadsOf(card.comments))
        ids.append(thread.first.id);
    return ids;
}

void printThreads(const core::Card &card, const QString &name, bool isOpenOnly)
{
    const QHash<QString, QString> ids = core::shortIds(threadIds(card));
    for (const core::Thread &thread : core::threadsOf(card.comments)) {
        if (isOpenOnly && thread.first.resolved)
            continue;
        QString line = u"%1  %2  %3  %4"_s.arg(name, ids.value(thread.first.id),
                                               placeText(thread.first), wordsOf(thread.first));
        if (thread.first.resolved)
            line += u"  "_s + said(QT_TRANSLATE_NOOP("cli::Comments", "[resolved]"));
        print(line);
        for (const core::Comment &answer : thread.answers)
            print(u"    "_s + wordsOf(answer));
    }
}

// The one thread of the card that the beginning of an id means; null, with a sentence on standard
// error, where there is none or more than one.
QString threadOf(const core::Card &card, const QString &beginning)
{
    const QStringList found = core::threadsWithId(card.comments, beginning);
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty()) {
        //: %1 is the beginning of the id of a comment
        note(said(QT_TRANSLATE_NOOP("cli::Comments",
                                    "This card has no comment %1. See them with the command "
                                    "comments."))
                 .arg(beginning));
    } else {
        //: %1 is the beginning of the ids of several comments, %2 are these
        note(said(QT_TRANSLATE_NOOP("cli::Comments",
                                    "Several comments begin with %1: %2. Write more of it."))
                 .arg(beginning, found.join(u", "_s)));
    }
    return {};
}

// What --field, --language and --on name; nullopt, with a sentence on standard error, where it is
// no place of the card.
std::optional<core::CommentTarget> targetOf(const Arguments &arguments, const core::Card &card,
                                            const core::Programme &programme)
{
    core::CommentTarget target{.field = arguments.value(u"field")};
    const core::CardField *field = core::cardField(target.field);
    const QString words = arguments.value(u"on");
    if (field && field->text) {
        target.language =
            arguments.has(u"language") ? arguments.value(u"language") : programme.sourceLanguage();
    }
    if (words.isEmpty())
        return target;
    const QString text = core::readText(card, target.field, target.language);
    const QList<core::Stretch> found = core::occurrences(words, text);
    if (found.size() == 1) {
        target.anchor = core::anchorAt(text, found.first());
        return target;
    }
    if (found.isEmpty()) {
        note(said(QT_TRANSLATE_NOOP("cli::Comments",
                                    "“%1” is not in that text. Name the text with --field and "
                                    "--language."))
                 .arg(words));
    } else {
        note(said(QT_TRANSLATE_NOOP("cli::Comments",
                                    "“%1” is in that text more than once. Give more of its "
                                    "words."))
                 .arg(words));
    }
    return std::nullopt;
}

} // namespace

int runComments(const Arguments &arguments)
{
    const QString path = arguments.positional[0];
    const auto programme = readEvent(path);
    if (!programme)
        return fail(programme.error());
    const QStringList codes = arguments.positional.mid(1);
    const auto ids = cardIds(*programme, codes, path);
    if (!ids)
        return fail(ids.error());
    const bool isOpenOnly = arguments.has(u"open");
    const CardNames names(*programme);
    QJsonArray all;
    for (const core::Card &card : programme->cards) {
        if (!codes.isEmpty() && !ids->contains(card.id))
            continue;
        if (!arguments.has(u"json")) {
            printThreads(card, names.of(card.id), isOpenOnly);
            continue;
        }
        for (const core::Thread &thread : core::threadsOf(card.comments)) {
            if (isOpenOnly && thread.first.resolved)
                continue;
            for (const core::Comment &comment : QList{thread.first} + thread.answers) {
                QJsonObject object = core::commentToJson(comment);
                object.insert(u"card"_s, card.id);
                object.insert(u"code"_s, card.code);
                all.append(object);
            }
        }
    }
    if (arguments.has(u"json"))
        printJson({{u"comments"_s, all}});
    return Done;
}

int runComment(const Arguments &arguments)
{
    const QString path = arguments.positional[0];
    const QString text = arguments.positional[2];
    const QString key = arguments.value(u"field");
    const QString language = arguments.value(u"language");
    if (!key.isEmpty() && !core::cardField(key)) {
        fail(fieldUnknown(key));
        return WrongUse;
    }
    if (!language.isEmpty() && !isLanguage(language))
        return WrongUse;
    if (text.trimmed().isEmpty()) {
        return wrongUse(
            QCoreApplication::translate("cli::Arguments", "A comment has to say something."));
    }
    auto opened = openCard(path, arguments.positional[1]);
    if (!opened)
        return fail(opened.error());
    core::Programme after = opened->before;
    core::Card &card = *std::ranges::find(after.cards, opened->id, &core::Card::id);
    const core::Author who = author();
    const core::Mover me{(arguments.has(u"as") ? arguments.value(u"as") : who.name).simplified(),
                         core::Duty::Author, who.at};
    if (const QString answered = arguments.value(u"answer"); !answered.isEmpty()) {
        const QString thread = threadOf(card, answered);
        if (thread.isNull())
            return CouldNot;
        core::answerComment(card, thread, text, me);
    } else {
        const auto target = targetOf(arguments, card, after);
        if (!target)
            return CouldNot;
        core::addComment(card, *target, text, me);
    }
    if (const auto stored = opened->store.apply(opened->before, after, who); !stored)
        return fail(stored.error());
    return Done;
}

int runResolve(const Arguments &arguments)
{
    auto opened = openCard(arguments.positional[0], arguments.positional[1]);
    if (!opened)
        return fail(opened.error());
    core::Programme after = opened->before;
    core::Card &card = *std::ranges::find(after.cards, opened->id, &core::Card::id);
    for (const QString &beginning : arguments.positional.mid(2)) {
        const QString thread = threadOf(card, beginning);
        if (thread.isNull())
            return CouldNot;
        core::setResolved(card, thread, !arguments.has(u"reopen"));
    }
    if (const auto stored = opened->store.apply(opened->before, after, author()); !stored)
        return fail(stored.error());
    return Done;
}

} // namespace cli
