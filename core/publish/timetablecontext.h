// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"
#include "core/publish/timetablelook.h"
#include "core/publish/wording.h"
#include "core/typeset/measure.h"

#include <QSet>
#include <QStringList>

namespace publish {

// What all parts of a timetable are made from.
struct TimetableContext
{
    const core::Programme &programme; // with the sessions that are shown and no others
    const Wording &wording;
    const TimetableLook &look;
    QStringList zones;            // see timetableZones(): home is the first
    QSet<QString> clashing;       // ids of cards that share a platform at one time, unacknowledged
    typeset::Direction direction; // of the document
    double sessionSize = 0;       // of titles in the grid
    typeset::Measure *measure = nullptr;
    bool isBound = false; // no page may lie on its side
    // What the names of cards' destinations begin with, where the document has the cards too; null:
    // titles link to nothing.
    QString destinations;

    const QString &home() const { return zones.first(); }
    // In the language of the document, in the context "publish::Timetable".
    QString say(const char *text) const { return wording.say("publish::Timetable", text); }
};

} // namespace publish
