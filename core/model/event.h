// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/limit.h"
#include "core/model/localtext.h"
#include "core/model/review.h"
#include "core/model/textfield.h"

#include <QDate>
#include <QMap>
#include <QStringList>

namespace core {

// Which of the two counts a limit is compared with (core/text/words.h).
enum class CountingRule { Words, WordProcessor };

// Minutes to be kept free between two sessions that share something.
struct Buffers
{
    int platform = 0;
    int person = 0;
    int organizer = 0;

    bool operator==(const Buffers &) const = default;
};

// The congress itself: what all of its cards share.
struct Event
{
    QString id;
    int revision = 0; // 0 until stored

    LocalText title;
    LocalText place;
    QString zone;             // home zone: IANA id or fixed offset, canonical (core/time/zone.h)
    QStringList displayZones; // the zones hours are also shown in, in this order
    QStringList languages;    // of the content, BCP 47; the first is the source
    QDate start;              // first and last day in the home zone; null where not known
    QDate end;
    CountingRule counting = CountingRule::Words;
    QMap<TextField, Limit> limits;       // a field without an entry has no limit
    QMap<QString, Limit> languageLimits; // limitKey() of a field and a language → another limit
    Buffers buffers;
    // What spelling accepts beside its dictionaries: BCP 47 → words, sorted (QString's <), each
    // once. A language without words has no entry.
    QMap<QString, QStringList> dictionary;
    // The event's own words for what the form calls its fields and statuses, where it has any: the
    // key of a card field, or "status:" and that of a status → the text (core/model/wording.h).
    QMap<QString, LocalText> wording;
    // What the columns of tables that were imported mean: the head of a column, folded
    // (core/text/fold.h) → the key of a card field, with ":" and a language for a text in another
    // one than the table's; "-" for a column that is left out.
    QMap<QString, QString> columns;
    QMap<QString, Colleague> colleagues; // id → who works on it
    QMap<QString, Criterion> criteria;   // id → what reviewers judge by
    bool anonymousReview = false; // reviewers don't see who organizes a session or takes part

    QString sourceLanguage() const { return languages.value(0); }

    bool operator==(const Event &) const = default;
};

} // namespace core
