// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/readschedule.h"

#include "core/import/schedules/calendardrafts.h"
#include "core/import/schedules/icslines.h"
#include "core/import/schedules/scheduledrafts.h"
#include "core/import/schedules/schedulejson.h"
#include "core/import/schedules/schedulexml.h"
#include "core/import/schedules/xcal.h"
#include "core/import/schedules/xmltext.h"

namespace core {

// Any XML but web pages, so that what is none of ours is refused by its name.
bool looksLikeScheduleXml(const QByteArray &bytes)
{
    const QByteArray root = xmlRoot(bytes);
    return root == "schedule" || (bytes.trimmed().startsWith("<?xml") && root.toLower() != "html");
}

Result<FileReading> readScheduleXml(const QByteArray &bytes, const ReadOptions &options,
                                    const QString &file)
{
    return listScheduleXml(bytes, file).map([&](ListedSchedule &&schedule) {
        return draftsOf(std::move(schedule), options);
    });
}

Result<FileReading> readScheduleJson(const QByteArray &bytes, const ReadOptions &options,
                                     const QString &file)
{
    return listScheduleJson(bytes, file).map([&](ListedSchedule &&schedule) {
        return draftsOf(std::move(schedule), options);
    });
}

Result<FileReading> readCalendar(const QByteArray &bytes, const ReadOptions &options,
                                 const QString &file)
{
    return calendarOfIcs(bytes, file).map([&](CalendarFile &&calendar) {
        return draftsOf(std::move(calendar), options);
    });
}

bool looksLikeXcal(const QByteArray &bytes)
{
    const QByteArray root = xmlRoot(bytes).toLower();
    return root == "icalendar" || root == "vcalendar";
}

Result<FileReading> readXcal(const QByteArray &bytes, const ReadOptions &options,
                             const QString &file)
{
    return calendarOfXcal(bytes, file).map([&](CalendarFile &&calendar) {
        return draftsOf(std::move(calendar), options);
    });
}

} // namespace core
