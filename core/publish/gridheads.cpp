// SPDX-License-Identifier: GPL-3.0-or-later
// What is said at the edges of a grid.
#include "core/publish/gridpages.h"

#include "core/publish/timetablehours.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

constexpr int mostHeadLines = 4;

typeset::Paragraph plain(const QString &text, const typeset::TextStyle &style,
                         const TimetableContext &context)
{
    typeset::Paragraph paragraph{.spans{{.text = text, .style = style}},
                                 .language = context.wording.language()};
    paragraph.style.leading = context.look.leading;
    paragraph.style.direction = context.direction;
    return paragraph;
}

} // namespace

typeset::Paragraph platformHeadOf(const core::Grid &grid, const PaperColumn &column,
                                  const TimetableContext &context)
{
    if (column.column < 0) {
        return plain(context.say(QT_TRANSLATE_NOOP("publish::Timetable", "No sessions")),
                     context.look.aside, context);
    }
    const core::Platform *platform = context.programme.platform(grid.columns[column.column]);
    Worded name = platform ? context.wording.pick(platform->name) : Worded();
    name.text = name.text.simplified();
    if (!platform)
        name = {context.say(QT_TRANSLATE_NOOP("publish::Timetable", "No platform")),
                context.wording.language()};
    if (column.parts > 1)
        name.text += u" (%1/%2)"_s.arg(column.part + 1).arg(column.parts);
    typeset::Paragraph head = plain(name.text, context.look.platform, context);
    if (!name.language.isEmpty())
        head.language = name.language;
    const QString whole = head.spans.front().text;
    if (whole.isEmpty())
        return head;
    const double width = column.width - 4 * context.look.gap;
    head.spans.front().text = context.measure->shortened(head, width, mostHeadLines);
    if (head.spans.front().text != whole)
        head.spans.front().spoken = whole;
    return head;
}

typeset::Paragraph dayHeadOf(QDate day, double width, const TimetableContext &context)
{
    const Wording &wording = context.wording;
    typeset::Paragraph head;
    for (const QString &date : {wording.date(day), wording.shortDate(day)}) {
        head = plain(wording.capitalised(date), context.look.day, context);
        if (context.measure->lines(head, width) == 1)
            return head;
    }
    typeset::Span &span = head.spans.front();
    span.spoken = wording.capitalised(wording.date(day));
    span.text = context.measure->shortened(head, width, 1);
    return head;
}

typeset::Paragraph zoneHeadOf(const QString &zone, QDate day, const TimetableContext &context)
{
    const QString offset = zoneOffset(zone, day, context.home());
    const QString name = zoneName(zone, context.wording);
    const QString text = offset.isEmpty() ? name : name + u"\u2028"_s + offset;
    typeset::Paragraph head = plain(text, context.look.zone, context);
    // A name is divided between its words where these are not too long.
    const double width = context.look.hourColumn - 3 * context.look.gap;
    const QStringList words = name.split(u' ');
    head.style.hyphenate = std::ranges::any_of(words, [&](const QString &word) {
        return context.measure->width(plain(word, context.look.zone, context)) > width;
    });
    if (zone == context.home())
        head.spans.front().style.bold = true;
    head.style.alignment = typeset::Alignment::End;
    return head;
}

QString pageTitle(const GridPage &page, const core::Grid &grid, const TimetableContext &context)
{
    const Wording &wording = context.wording;
    const QDate first = grid.days[page.days.first()].date;
    const QDate last = grid.days[page.days.last()].date;
    const QString from = wording.capitalised(wording.date(first));
    return first == last ? from : from + u" – "_s + wording.date(last);
}

typeset::Paragraph pageAside(const GridPage &page, const core::Grid &grid,
                             const TimetableContext &context)
{
    QStringList parts;
    for (const int day : page.days) {
        const QDate date = grid.days[day].date;
        if (!isOutsideEvent(context.programme.event, date))
            continue;
        //: of a day
        const QString outside =
            context.say(QT_TRANSLATE_NOOP("publish::Timetable", "Outside the dates of the event"));
        parts.append(page.days.size() > 1
                         ? u"%1: %2"_s.arg(context.wording.shortDate(date), outside)
                         : outside);
    }
    if (page.count > 1) {
        //: the pages of one grid: "Page 2 of 3"
        parts.append(context.say(QT_TRANSLATE_NOOP("publish::Timetable", "Page %1 of %2"))
                         .arg(page.number)
                         .arg(page.count));
    }
    QStringList zones;
    for (const QString &zone : context.zones.sliced(page.zones))
        zones.append((zoneName(zone, context.wording) + u' '
                      + zoneOffset(zone, grid.days[page.days.first()].date, context.home()))
                         .trimmed());
    if (!zones.isEmpty()) {
        //: %1 is a list of cities, "Lima UTC-5, Tokyo UTC+9"
        parts.append(context.say(QT_TRANSLATE_NOOP("publish::Timetable", "Further time zones: %1"))
                         .arg(zones.join(u", "_s)));
    }
    if (parts.isEmpty())
        return {};
    return plain(parts.join(u" · "_s), context.look.aside, context);
}

} // namespace publish
