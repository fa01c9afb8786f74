// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mergemembers.h"

#include <QHash>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Of what is kept of a comment whose text both sides changed.
const QUuid keptComments(u"{0b8d8a3e-6a3f-4a58-9a0e-3f0a44f6c9d1}"_s);

auto order(const Comment &comment)
{
    return std::tie(comment.at, comment.author, comment.text, comment.quote, comment.id);
}

// The same comment in two versions: `base` is null where it was not known to both.
QList<Comment> versions(const Comment *base, const Comment &ours, const Comment &theirs)
{
    if (ours == theirs || (base && *base == theirs))
        return {ours};
    if (base && *base == ours)
        return {theirs};
    const bool isTheirs = order(ours) < order(theirs);
    Comment kept = isTheirs ? theirs : ours;
    Comment other = isTheirs ? ours : theirs;
    // Whoever has changed the mark has it; new ones are resolved where one side says so.
    kept.resolved = base ? (ours.resolved == base->resolved ? theirs.resolved : ours.resolved)
                         : (ours.resolved || theirs.resolved);
    if (kept.text == other.text)
        return {kept};
    if (base && (ours.text == base->text || theirs.text == base->text)) {
        kept.text = ours.text == base->text ? theirs.text : ours.text;
        return {kept};
    }
    other.id = QUuid::createUuidV5(keptComments, other.id + u'\n' + other.text)
                   .toString(QUuid::WithoutBraces);
    other.resolved = kept.resolved;
    return {kept, other};
}

QHash<QString, const Comment *> byId(const QList<Comment> &comments)
{
    QHash<QString, const Comment *> known;
    known.reserve(comments.size());
    for (const Comment &comment : comments)
        known.insert(comment.id, &comment);
    return known;
}

} // namespace

QList<Comment> mergeComments(const QList<Comment> &base, const QList<Comment> &ours,
                             const QList<Comment> &theirs)
{
    if (ours == theirs || theirs == base)
        return ours;
    if (ours == base)
        return theirs;
    const auto before = byId(base);
    const auto here = byId(ours);
    const auto there = byId(theirs);
    QHash<QString, Comment> merged;
    const auto add = [&merged](const Comment &comment) { merged.insert(comment.id, comment); };
    // One side has removed it: it goes where the other has left it as it was.
    const auto addAlone = [&](const Comment &comment) {
        const Comment *was = before.value(comment.id);
        if (!was || *was != comment)
            add(comment);
    };
    for (const Comment &comment : ours) {
        if (const Comment *other = there.value(comment.id)) {
            for (const Comment &version : versions(before.value(comment.id), comment, *other))
                add(version);
        } else {
            addAlone(comment);
        }
    }
    for (const Comment &comment : theirs) {
        if (!here.contains(comment.id))
            addAlone(comment);
    }
    QList<Comment> list(merged.cbegin(), merged.cend());
    std::ranges::sort(list, [](const Comment &left, const Comment &right) {
        return std::tie(left.at, left.id) < std::tie(right.at, right.id);
    });
    return list;
}

} // namespace core
