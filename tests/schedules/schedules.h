// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules as small texts, and what is read of them.
#pragma once

#include "core/import/formats.h"

#include <QByteArray>

namespace testing {

// The reading of bytes that have to be readable. Recognized by their content where `format` is
// null.
core::FileReading readingOf(const QByteArray &bytes, const QString &format = {},
                            const core::ReadOptions &options = {});
// Why bytes are not read.
core::Error refusalOf(const QByteArray &bytes, const QString &format);

// The only card of a reading.
core::CardDraft onlyCard(const core::FileReading &reading);

// "date-assumed" … of one card, in their order; of the file where `card` is null.
QStringList codesOf(const core::FileReading &reading, const QString &card = QStringLiteral("0"));
// The first finding of that code; the test fails where there is none.
core::Finding findingOf(const core::FileReading &reading, core::FindingCode code);

// A schedule.xml of one day and one room with these elements in its only event, which has a guid.
// `head` goes into the conference; the day is 2028-03-01 in Europe/Madrid.
QByteArray scheduleWith(const QByteArray &event, const QByteArray &head = {});
// A calendar with these lines in its only event.
QByteArray calendarWith(const QByteArray &event, const QByteArray &head = {});

// "2028-03-01 10:30 Europe/Madrid 90", with what is not known left out.
QString hoursOf(const core::CardDraft &draft);
QString titleOf(const core::CardDraft &draft);
QString textOf(const core::CardDraft &draft, core::TextField field);
QStringList unplacedOf(const core::CardDraft &draft);

} // namespace testing
