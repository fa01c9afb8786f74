// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace core {

enum class DiffKind { Same, Removed, Added };

struct DiffPart
{
    DiffKind kind = DiffKind::Same;
    QString text;

    bool operator==(const DiffPart &) const = default;
};

// What became of a text, word by word (UAX #29 word boundaries; Han by character): the Same and
// Removed parts joined are `before`, the Same and Added ones `after`. Neighbouring parts differ in
// kind, and what was removed comes before what was added in its place. White space alone between
// two changes belongs to them, so that a rewritten sentence is one change.
//
// Of texts of any length it takes little time: where a changed stretch has some 250 words on both
// sides it is taken apart at the words that either side has once, and where there are none it is
// one removed and one added part.
QList<DiffPart> wordDiff(const QString &before, const QString &after);

} // namespace core
