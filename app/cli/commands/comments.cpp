// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of cards: listed, said, answered and settled.
#include "app/cli/command.h"
#include "app/cli/eventfile.h"
#include "core/check/languagename.h"
#include "core/export/cardjson.h"
#include "core/model/wording.h"
#include "core/review/threads.h"
#include "core/text/interfacelanguage.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli::Comments", text);
}

// "Objectives (Spanish), “two cities”"
QString placeText(const core::Comment &comment, const core::Card &card,
                  const core::Programme &programme)
{
    const QString reader = core::interfaceLanguage();
    const core::CardField *field = core::cardField(comment.field);
    QString place = field ? core::fieldLabel(programme, *field, reader)
                          : said(QT_TRANSLATE_NOOP("cli::Comments", "The card"));
    if (!comment.language.isEmpty())
        place = u"%1 (%2)"_s.arg(place, core::languageName(comment.language, reader));
    if (comment.quote.isEmpty())
        return place;
    place = u"%1, “%2”"_s.arg(place, comment.quote.simplified());
    if (core::placeOf(comment, core::readText(card, comment.field, comment.language)))
        return place;
    //: of the words that a comment is about
    return place + u' ' + said(QT_TRANSLATE_NOOP("cli::Comments", "(no longer in the text)"));
}

// "Eva Ruiz, 2028-11-03 10:00: Which ones?"
QString wordsOf(const core::Comment &comment)
{
    QStringList who{comment.author};
    if (comment.at.isValid())
        who.append(comment.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
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

// How many there were.
qsizetype printThreads(const core::Card &card, const core::Programme &programme,
                       const QString &name, bool isOpenOnly)
{
    qsizetype printed = 0;
    const QHash<QString, QString> ids = core::shortIds(threadIds(card));
    for (const core::Thread &thread : core::threadsOf(card.comments)) {
        if (isOpenOnly && thread.first.resolved)
            continue;
        QString line = u"%1  %2  %3  %4"_s.arg(name, ids.value(thread.first.id),
                                               placeText(thread.first, card, programme),
                                               wordsOf(thread.first));
        if (thread.first.resolved)
            line += u"  "_s + said(QT_TRANSLATE_NOOP("cli::Comments", "[resolved]"));
        print(line);
        for (const core::Comment &answer : thread.answers)
            print(u"    "_s + wordsOf(answer));
        ++printed;
    }
    return printed;
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
    if (field && field->text) {
        target.language =
            arguments.has(u"language") ? arguments.value(u"language") : programme.sourceLanguage();
    }
    if (!arguments.has(u"on"))
        return target;
    const QString words = arguments.value(u"on");
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
    qsizetype printed = 0;
    for (const core::Card &card : programme->cards) {
        if (!codes.isEmpty() && !ids->contains(card.id))
            continue;
        if (!arguments.has(u"json")) {
            printed += printThreads(card, *programme, names.of(card.id), isOpenOnly);
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
    else if (printed == 0)
        note(said(QT_TRANSLATE_NOOP("cli::Comments", "No comments.")));
    return Done;
}

int runComment(const Arguments &arguments)
{
    const QString path = arguments.positional[0];
    const QString text = arguments.positional[2];
    const QString key = arguments.value(u"field");
    const QString language = arguments.value(u"language");
    const bool isAnswer = arguments.has(u"answer");
    if (isAnswer
        && (arguments.has(u"field") || arguments.has(u"language") || arguments.has(u"on"))) {
        return wrongUse(QCoreApplication::translate(
            "cli::Arguments",
            "An answer stands where its comment does: leave out --field, --language and --on."));
    }
    if (arguments.has(u"field") && !core::cardField(key)) {
        fail(fieldUnknown(key));
        return WrongUse;
    }
    const core::CardField *field = core::cardField(key);
    if (arguments.has(u"language") && !(field && field->text)) {
        return wrongUse(QCoreApplication::translate("cli::Arguments",
                                                    "--language goes with the --field of a text."));
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
    if (isAnswer) {
        const QString thread = threadOf(card, arguments.value(u"answer"));
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
