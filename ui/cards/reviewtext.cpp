// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/reviewtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ui::ReviewText", text);
}

template <typename Item>
const Item *withId(const QList<Item> &items, const QString &id)
{
    const auto it = std::ranges::find(items, id, &Item::id);
    return it == items.end() ? nullptr : &*it;
}

// "Objectives (Spanish): Why?"
QString commentText(const core::Comment &comment)
{
    return comment.field.isEmpty()
        ? comment.text
        //: %1 is a field, %2 what is said of it
        : said(QT_TRANSLATE_NOOP("ui::ReviewText", "%1: %2"))
              .arg(partLabel({comment.field, comment.language}), comment.text);
}

QList<ChangeLine> commentLines(const core::Card &before, const core::Card &after)
{
    QList<ChangeLine> lines;
    const auto add = [&lines](const char *sentence, core::DiffKind kind,
                              const core::Comment &comment) {
        lines.append({said(sentence), kind, commentText(comment)});
    };
    for (const core::Comment &now : after.comments) {
        const core::Comment *then = withId(before.comments, now.id);
        if (!then) {
            add(now.answers.isEmpty() ? QT_TRANSLATE_NOOP("ui::ReviewText", "Comment: %1")
                                      : QT_TRANSLATE_NOOP("ui::ReviewText", "Answer: %1"),
                core::DiffKind::Added, now);
            continue;
        }
        if (then->text != now.text)
            add(QT_TRANSLATE_NOOP("ui::ReviewText", "Reworded: %1"), core::DiffKind::Added, now);
        if (then->resolved != now.resolved)
            add(now.resolved ? QT_TRANSLATE_NOOP("ui::ReviewText", "Resolved: %1")
                             : QT_TRANSLATE_NOOP("ui::ReviewText", "Reopened: %1"),
                core::DiffKind::Same, now);
    }
    for (const core::Comment &then : before.comments) {
        if (!withId(after.comments, then.id))
            add(QT_TRANSLATE_NOOP("ui::ReviewText", "Deleted: %1"), core::DiffKind::Removed, then);
    }
    return lines;
}

QList<ChangeLine> noteLines(const core::Card &before, const core::Card &after)
{
    QList<ChangeLine> lines;
    for (const core::StatusMove &move : after.review.moves) {
        if (!move.note.isEmpty() && !withId(before.review.moves, move.id))
            lines.append({u"%1"_s, core::DiffKind::Added, move.note});
    }
    return lines;
}

// The name of one who is listed by now.
QString nameOf(const core::PastCard &past, const QString &colleague)
{
    const auto known = past.names.event.colleagues.constFind(colleague);
    return known == past.names.event.colleagues.cend()
        ? said(QT_TRANSLATE_NOOP("ui::ReviewText", "somebody who is not listed any more"))
        : known->name;
}

QList<ChangeLine> reviewerLines(const core::PastCard &before, const core::PastCard &after)
{
    QList<ChangeLine> lines;
    for (const QString &id : after.card.review.reviewers) {
        if (!before.card.review.reviewers.contains(id))
            lines.append({u"%1"_s, core::DiffKind::Added, nameOf(after, id)});
    }
    for (const QString &id : before.card.review.reviewers) {
        if (!after.card.review.reviewers.contains(id))
            lines.append({u"%1"_s, core::DiffKind::Removed, nameOf(after, id)});
    }
    return lines;
}

QList<ChangeLine> markLines(const core::PastCard &before, const core::PastCard &after)
{
    QStringList colleagues;
    const auto note = [&](const core::Review &from, const core::Review &to) {
        for (auto it = from.scores.cbegin(); it != from.scores.cend(); ++it) {
            const auto other = to.scores.constFind(it.key());
            if (other == to.scores.cend() || *other != *it)
                colleagues.append(it.key().section(u':', 0, 0));
        }
    };
    note(before.card.review, after.card.review);
    note(after.card.review, before.card.review);
    colleagues.removeDuplicates();
    QList<ChangeLine> lines;
    for (const QString &id : std::as_const(colleagues)) {
        //: %1 is who gave a card marks or changed them
        lines.append({said(QT_TRANSLATE_NOOP("ui::ReviewText", "Of %1")), core::DiffKind::Same,
                      nameOf(after, id)});
    }
    return lines;
}

// "Objectives (Spanish): 120, “Two cities.”"
QString exceptionText(const QString &key, const core::LimitException &exception)
{
    const QStringList place = key.split(u':');
    //: %1 is a field, %2 how many words or characters it may have, %3 why
    return said(QT_TRANSLATE_NOOP("ui::ReviewText", "%1: %2, “%3”"))
        .arg(partLabel({place.value(0), place.value(1)}), QLocale().toString(exception.maximum),
             exception.reason);
}

QList<ChangeLine> exceptionLines(const core::Review &before, const core::Review &after)
{
    QList<ChangeLine> lines;
    for (auto it = after.exceptions.cbegin(); it != after.exceptions.cend(); ++it) {
        if (before.exceptions.value(it.key()) != *it)
            lines.append({said(QT_TRANSLATE_NOOP("ui::ReviewText", "Granted: %1")),
                          core::DiffKind::Added, exceptionText(it.key(), *it)});
    }
    for (auto it = before.exceptions.cbegin(); it != before.exceptions.cend(); ++it) {
        if (!after.exceptions.contains(it.key()))
            lines.append({said(QT_TRANSLATE_NOOP("ui::ReviewText", "Taken back: %1")),
                          core::DiffKind::Removed, exceptionText(it.key(), *it)});
    }
    return lines;
}

} // namespace

QList<ReviewChange> reviewChanges(const core::PastCard &before, const core::PastCard &after,
                                  const QPalette &palette)
{
    QList<ReviewChange> changes;
    const auto add = [&](const QString &key, const char *label, const QList<ChangeLine> &lines) {
        if (!lines.isEmpty())
            changes.append({key, said(label), linesChange(lines, palette)});
    };
    add(u"comments"_s, QT_TRANSLATE_NOOP("ui::ReviewText", "Comments"),
        commentLines(before.card, after.card));
    //: what somebody said who led a card to another status
    add(u"note"_s, QT_TRANSLATE_NOOP("ui::ReviewText", "Note"), noteLines(before.card, after.card));
    add(u"reviewers"_s, QT_TRANSLATE_NOOP("ui::ReviewText", "Reviewers"),
        reviewerLines(before, after));
    add(u"marks"_s, QT_TRANSLATE_NOOP("ui::ReviewText", "Marks"), markLines(before, after));
    add(u"exceptions"_s, QT_TRANSLATE_NOOP("ui::ReviewText", "Exceptions from limits"),
        exceptionLines(before.card.review, after.card.review));
    return changes;
}

} // namespace ui
