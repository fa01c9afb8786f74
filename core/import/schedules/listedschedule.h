// SPDX-License-Identifier: GPL-3.0-or-later
// What a schedule.xml or schedule.json says, word for word: nothing in it is put right yet. What
// is not there is null.
#pragma once

#include "core/check/finding.h"
#include "core/model/card.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

struct ListedPerson
{
    QString name;
    QString organization;
    QString role;
};

struct ListedSession
{
    int line = 1;
    qsizetype day = -1; // of ListedSchedule::days; -1 for what stands outside of all
    QString guid;
    QString id;
    QString code;
    QString outerRoom; // that it is listed under
    QString room;      // that it names itself
    QString title;
    QString subtitle;
    QString type;
    QString track;
    QString language;
    QString abstract;
    QString description;
    QString date;
    QString start;
    QString end;
    QString duration;
    QString url;
    QString slug;
    QString state;
    QList<ListedPerson> persons;
    QList<Document> links;      // their addresses may be relative
    QList<UnplacedLine> others; // "name: value" of all else
};

struct ListedDay
{
    QString date;
    QString start;
    QString end;
    bool isAssumed = false; // its date: nothing in the file says it
};

struct ListedRoom
{
    QString name;
    QString guid;
    std::optional<int> capacity;
};

struct ListedSchedule
{
    QString generator; // its name
    QString title;
    QString acronym;
    QString start;
    QString end;
    QString zone;
    QString dayChange;
    QString baseUrl;
    QString venue;
    QString city;
    QString language;
    QStringList tracks;
    QList<ListedRoom> rooms;
    QList<ListedDay> days;
    QList<ListedSession> sessions;
    QList<UnplacedLine> others; // of the event
    QStringList source;         // the file's lines
    QList<Finding> findings;
};

} // namespace core
