// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a card: comments and their answers, each edit a function of the card.
#pragma once

#include "core/model/card.h"
#include "core/review/moves.h"
#include "core/text/anchor.h"

#include <QHash>

namespace core {

struct Thread
{
    Comment first;
    QList<Comment> answers; // in the order in which they were given

    bool operator==(const Thread &) const = default;
};

// In the order of their first comments. An answer whose question is gone is one of its own.
QList<Thread> threadsOf(const QList<Comment> &comments);

// The ids of the threads that begin so, in whatever case; the one whose whole id it is, is alone.
// Nothing begins with a blank.
QStringList threadsWithId(const QList<Comment> &comments, const QString &beginning);

// As few first characters of each id as no other of them begins with, but six at least.
QHash<QString, QString> shortIds(QStringList ids);

// A text of the card as a reader sees it, in which comments have their places; null where the field
// is no text.
QString readText(const Card &card, const QString &field, const QString &language);

// What somebody is about to comment on. Without a stretch, all of the field; without a field, the
// card as a whole.
struct CommentTarget
{
    QString field;    // key of a card field; null for the card
    QString language; // BCP 47, of a text; null otherwise
    Anchor anchor;    // of an empty quote: all of the text

    bool operator==(const CommentTarget &) const = default;
};

// Each gives the id of the new comment, or null where the text is blank.
QString addComment(Card &card, const CommentTarget &target, const QString &text,
                   const Mover &author);
// `thread` is the id of its first comment, also where that answers a question which is gone.
// Whoever answers a settled one opens it again.
QString answerComment(Card &card, const QString &thread, const QString &text, const Mover &author);
// Of the whole thread; an unknown one is left alone.
void setResolved(Card &card, const QString &thread, bool isResolved);
// With its answers, where it is the first.
void removeComment(Card &card, const QString &id);

// Where the comment's stretch is in a text as a reader sees it; nullopt where it has none or where
// that is gone.
std::optional<Stretch> placeOf(const Comment &comment, const QString &plainText);

// Lets the comments on a text follow an edit of it, from and to Markdown: those whose stretch is
// touched take its new words with them.
void carryComments(Card &card, TextField field, const QString &language, const QString &before,
                   const QString &after);

} // namespace core
