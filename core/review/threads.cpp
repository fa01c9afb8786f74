// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/threads.h"

#include "core/model/cardfield.h"
#include "core/model/programme.h"
#include "core/text/markup.h"

#include <QHash>

#include <algorithm>

namespace core {
namespace {

Anchor anchorOf(const Comment &comment)
{
    return {comment.quote, comment.before, comment.after,
            comment.start ? std::optional<qsizetype>(*comment.start) : std::nullopt};
}

void setAnchor(Comment &comment, const Anchor &anchor)
{
    comment.quote = anchor.quote;
    comment.before = anchor.before;
    comment.after = anchor.after;
    comment.start =
        anchor.start && !anchor.quote.isEmpty() ? std::optional(int(*anchor.start)) : std::nullopt;
}

// What the answers of the thread name: the id of its first comment, or of the lost question that
// this one answers.
QString questionOf(const Card &card, const QString &thread)
{
    const auto first = std::ranges::find(card.comments, thread, &Comment::id);
    return first == card.comments.end() || first->answers.isEmpty() ? thread : first->answers;
}

qsizetype sharedLength(const QString &left, const QString &right)
{
    return std::ranges::mismatch(left, right).in1 - left.begin();
}

} // namespace

QList<Thread> threadsOf(const QList<Comment> &comments)
{
    QList<Thread> threads;
    QHash<QString, qsizetype> places; // by the id of the first one
    for (const Comment &comment : comments) {
        if (comment.answers.isEmpty() && !places.contains(comment.id)) {
            places.insert(comment.id, threads.size());
            threads.append({comment, {}});
        }
    }
    for (const Comment &comment : comments) {
        if (comment.answers.isEmpty())
            continue;
        const auto place = places.constFind(comment.answers);
        if (place != places.cend()) {
            threads[*place].answers.append(comment);
        } else {
            // Further answers to the same lost question stand below the first of them.
            places.insert(comment.answers, threads.size());
            threads.append({comment, {}});
        }
    }
    return threads;
}

QStringList threadsWithId(const QList<Comment> &comments, const QString &beginning)
{
    QStringList ids;
    if (beginning.trimmed().isEmpty())
        return ids;
    for (const Thread &thread : threadsOf(comments)) {
        if (thread.first.id.compare(beginning, Qt::CaseInsensitive) == 0)
            return {thread.first.id};
        if (thread.first.id.startsWith(beginning, Qt::CaseInsensitive))
            ids.append(thread.first.id);
    }
    return ids;
}

QHash<QString, QString> shortIds(QStringList ids)
{
    constexpr qsizetype least = 6;
    ids.sort();
    ids.removeDuplicates();
    QHash<QString, QString> all;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString &id = ids[i];
        qsizetype length = least;
        if (i > 0)
            length = std::max(length, sharedLength(ids[i - 1], id) + 1);
        if (i + 1 < ids.size())
            length = std::max(length, sharedLength(id, ids[i + 1]) + 1);
        all.insert(id, id.left(length));
    }
    return all;
}

QString readText(const Card &card, const QString &field, const QString &language)
{
    const CardField *known = cardField(field);
    if (!known || !known->text)
        return {};
    const QString text = card.text(*known->text).in(language);
    return known->kind == FieldKind::Line ? text : plainText(parseMarkup(text));
}

QString addComment(Card &card, const CommentTarget &target, const QString &text,
                   const Mover &author)
{
    if (text.trimmed().isEmpty())
        return {};
    Comment comment{.id = newId(),
                    .field = target.field,
                    .language = target.language,
                    .author = author.name,
                    .at = author.at,
                    .text = text.trimmed()};
    setAnchor(comment, target.anchor);
    card.comments.append(comment);
    return comment.id;
}

QString answerComment(Card &card, const QString &thread, const QString &text, const Mover &author)
{
    const auto first = std::ranges::find(card.comments, thread, &Comment::id);
    if (text.trimmed().isEmpty() || first == card.comments.end())
        return {};
    const Comment answer{.id = newId(),
                         .answers = questionOf(card, thread),
                         .field = first->field,
                         .language = first->language,
                         .author = author.name,
                         .at = author.at,
                         .text = text.trimmed()};
    setResolved(card, thread, false);
    card.comments.append(answer);
    return answer.id;
}

void setResolved(Card &card, const QString &thread, bool isResolved)
{
    const QString question = questionOf(card, thread);
    for (Comment &comment : card.comments) {
        if (comment.id == question || comment.answers == question)
            comment.resolved = isResolved;
    }
}

void removeComment(Card &card, const QString &id)
{
    card.comments.removeIf(
        [&id](const Comment &comment) { return comment.id == id || comment.answers == id; });
}

std::optional<Stretch> placeOf(const Comment &comment, const QString &plainText)
{
    return locate(anchorOf(comment), plainText);
}

void carryComments(Card &card, TextField field, const QString &language, const QString &before,
                   const QString &after)
{
    const QString key = QString::fromLatin1(cardField(field).key);
    const auto isHere = [&](const Comment &comment) {
        return comment.field == key && comment.language == language && !comment.quote.isEmpty();
    };
    if (before == after || std::ranges::none_of(card.comments, isHere))
        return;
    const bool isPlain = cardField(field).kind == FieldKind::Line;
    const QString was = isPlain ? before : plainText(parseMarkup(before));
    const QString is = isPlain ? after : plainText(parseMarkup(after));
    for (Comment &comment : card.comments) {
        const auto place = isHere(comment) ? placeOf(comment, was) : std::nullopt;
        auto now = place ? carried(*place, was, is) : std::nullopt;
        if (place && !now)
            now = placeOf(comment, is);
        if (now)
            setAnchor(comment, anchorAt(is, *now));
    }
}

} // namespace core
