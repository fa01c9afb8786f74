// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/draft.h"
#include "core/import/notelines.h"

namespace core {

// The lines of a note that found no field.
class Leftovers
{
public:
    void add(int number, QStringView text);
    // A finding tells of the line already, so that Unplaced need not.
    void addReported(int number, QStringView text);

    // In the order of the file. The lines past the first thousands are one entry, line feeds
    // between, which bounds what a file that is no note costs.
    QList<UnplacedLine> lines() const;
    // One Unplaced for lines that follow each other; its text is cut where it is long.
    QList<Finding> findings(const QString &card) const;

private:
    struct Entry
    {
        UnplacedLine line;
        int last = 0; // number of its last line
        bool reported = false;
    };

    void insert(int number, QStringView text, bool reported);
    QList<Entry> sorted() const;

    QList<Entry> m_entries;
};

} // namespace core
