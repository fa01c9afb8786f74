// SPDX-License-Identifier: GPL-3.0-or-later
// What an errata sheet says, in the language of the document: the same on paper and on the web.
#pragma once

#include "core/editions/changes.h"
#include "core/publish/exportoptions.h"
#include "core/publish/wording.h"

#include <QList>

namespace publish {

// A line of a cell.
struct ErrataLine
{
    QString text;
    QString language;       // null: the document's
    bool isChanged = false; // to be made to stand out, beside being where it is

    bool operator==(const ErrataLine &) const = default;
};

using ErrataCell = QList<ErrataLine>;

struct ErrataTable
{
    QString key;         // for links to it: "moved", "event"
    QString heading;     // "Moved"
    QStringList columns; // two or three; the first heads each row
    QList<QList<ErrataCell>> rows;
};

struct ErrataSheet
{
    Worded event;              // its title
    QString title;             // "Changes since edition 1"
    QStringList about;         // which editions, of when; where there is nothing to tell, that
    QList<ErrataTable> tables; // none is empty; a session is in the first that it belongs to
};

// Options::errata names an edition.
ErrataSheet errataSheet(const core::Programme &programme, const ExportOptions &options,
                        const Wording &wording);

} // namespace publish
