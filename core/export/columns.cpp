// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/columns.h"

#include "core/check/languagename.h"
#include "core/export/readabletext.h"
#include "core/model/terms.h"
#include "core/time/localtime.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

CellValue text(const QString &value)
{
    return value.isEmpty() ? CellValue() : CellValue(value);
}

CellValue joined(const QStringList &values)
{
    return text(values.join(u"; "_s));
}

CellValue codeOf(const DataExport &, const Card &card)
{
    return text(oneLine(card.code));
}

CellValue formatOf(const DataExport &data, const Card &card)
{
    const Format *format = data.programme.format(card.format);
    return format ? text(nameOf(data, format->name)) : CellValue();
}

CellValue themeOf(const DataExport &data, const Card &card)
{
    return text(themeName(data, data.programme.theme(card.theme)));
}

CellValue subthemeOf(const DataExport &data, const Card &card)
{
    return text(themeName(data, data.programme.theme(card.subtheme)));
}

CellValue organizersOf(const DataExport &data, const Card &card)
{
    return joined(organizerNames(data, card));
}

template <Role role>
CellValue peopleOf(const DataExport &data, const Card &card)
{
    return joined(peopleNames(data, card, role));
}

CellValue dateOf(const DataExport &, const Card &card)
{
    return card.slot.date.isValid() ? CellValue(card.slot.date) : CellValue();
}

// As it was written, even in a gap of the clocks.
CellValue startOf(const DataExport &, const Card &card)
{
    return card.slot.start.isValid() ? CellValue(card.slot.start) : CellValue();
}

CellValue endOf(const DataExport &data, const Card &card)
{
    const Slot &slot = card.slot;
    if (!slot.start.isValid() || !slot.minutes)
        return {};
    const ZonedTime end =
        inZone(endUtc(slot, data.programme.event.zone), data.programme.event.zone);
    return end.isValid() ? end.time : clockAfter(slot.start, *slot.minutes);
}

CellValue minutesOf(const DataExport &, const Card &card)
{
    return card.slot.minutes ? CellValue(*card.slot.minutes) : CellValue();
}

CellValue instant(const QDateTime &time)
{
    return time.isValid() ? CellValue(time) : CellValue();
}

CellValue startUtcOf(const DataExport &data, const Card &card)
{
    return instant(startUtc(card.slot, data.programme.event.zone));
}

CellValue endUtcOf(const DataExport &data, const Card &card)
{
    return instant(endUtc(card.slot, data.programme.event.zone));
}

CellValue zonesOf(const DataExport &data, const Card &card)
{
    return joined(data.programme.shownZones(card));
}

CellValue platformOf(const DataExport &data, const Card &card)
{
    const Platform *platform = data.programme.platform(card.platform);
    return platform ? text(nameOf(data, platform->name)) : CellValue();
}

CellValue furtherPlatformsOf(const DataExport &data, const Card &card)
{
    QStringList names;
    for (const QString &id : card.furtherPlatforms) {
        if (const Platform *platform = data.programme.platform(id))
            names.append(nameOf(data, platform->name));
    }
    return joined(names);
}

CellValue capacityOf(const DataExport &, const Card &card)
{
    return card.capacity ? CellValue(*card.capacity) : CellValue();
}

CellValue registrationOf(const DataExport &data, const Card &card)
{
    const auto kind = card.registration.kind;
    return kind ? text(data.say(registrationContext, registrationTerm(*kind))) : CellValue();
}

CellValue registrationUrlOf(const DataExport &, const Card &card)
{
    return text(oneLine(card.registration.url));
}

CellValue languagesOf(const DataExport &, const Card &card)
{
    return text(oneLine(card.languages.join(u", "_s)));
}

// One on each line.
CellValue documentsOf(const DataExport &data, const Card &card)
{
    QStringList lines;
    for (const Document &document : card.documents) {
        const Attachment *file = data.programme.attachment(document.attachment);
        const QString where = oneLine(file ? file->name : document.url);
        const QString title = oneLine(document.title);
        if (title.isEmpty() || where.isEmpty())
            lines.append(title + where);
        else
            lines.append(u"%1 (%2)"_s.arg(title, where));
    }
    lines.removeAll(QString());
    return text(lines.join(u'\n'));
}

CellValue statusOf(const DataExport &data, const Card &card)
{
    return text(label(data, card.status));
}

CellValue idOf(const DataExport &, const Card &card)
{
    return text(oneLine(card.id));
}

CellValue revisionOf(const DataExport &, const Card &card)
{
    return card.revision;
}

struct Row
{
    const char *field; // key of the card field that it is part of; null: of none
    const char *name;
    const char *context; // of the label; null: the label is that of the field
    const char *label;
    int width;
    bool isUsual;
    CellValue (*value)(const DataExport &data, const Card &card);
};

constexpr const char *own = "core::Export";

// The table. Texts are not in it: cardFields() says which there are.
constexpr std::array rows{
    Row{"code", "code", nullptr, nullptr, 9, true, codeOf},
    Row{"format", "format", nullptr, nullptr, 18, true, formatOf},
    Row{"theme", "theme", nullptr, nullptr, 28, true, themeOf},
    Row{"subtheme", "subtheme", nullptr, nullptr, 28, true, subthemeOf},
    Row{"organizers", "organizers", nullptr, nullptr, 28, true, organizersOf},
    Row{"people", "moderators", roleContext, QT_TRANSLATE_NOOP("core::Role", "Moderators"), 28,
        true, peopleOf<Role::Moderator>},
    Row{"people", "speakers", roleContext, QT_TRANSLATE_NOOP("core::Role", "Speakers"), 28, true,
        peopleOf<Role::Speaker>},
    Row{"people", "rapporteurs", roleContext, QT_TRANSLATE_NOOP("core::Role", "Rapporteurs"), 28,
        true, peopleOf<Role::Rapporteur>},
    Row{"people", "hosts", roleContext, QT_TRANSLATE_NOOP("core::Role", "Hosts"), 28, true,
        peopleOf<Role::Host>},
    Row{"date", "date", nullptr, nullptr, 12, true, dateOf},
    //: the column of the hour at which a session starts
    Row{"hours", "start", own, QT_TRANSLATE_NOOP("core::Export", "Start"), 8, true, startOf},
    //: the column of the hour at which a session ends
    Row{"hours", "end", own, QT_TRANSLATE_NOOP("core::Export", "End"), 8, true, endOf},
    Row{"hours", "minutes", own, QT_TRANSLATE_NOOP("core::Export", "Minutes"), 9, true, minutesOf},
    Row{"hours", "startUtc", own, QT_TRANSLATE_NOOP("core::Export", "Start (UTC)"), 17, false,
        startUtcOf},
    Row{"hours", "endUtc", own, QT_TRANSLATE_NOOP("core::Export", "End (UTC)"), 17, false,
        endUtcOf},
    Row{"zones", "zones", nullptr, nullptr, 24, true, zonesOf},
    Row{"platform", "platform", nullptr, nullptr, 18, true, platformOf},
    Row{"furtherPlatforms", "furtherPlatforms", nullptr, nullptr, 18, true, furtherPlatformsOf},
    Row{"capacity", "capacity", nullptr, nullptr, 10, true, capacityOf},
    Row{"registration", "registration", nullptr, nullptr, 20, true, registrationOf},
    Row{"registration", "registrationUrl", own,
        QT_TRANSLATE_NOOP("core::Export", "Registration page"), 28, true, registrationUrlOf},
    Row{"languages", "languages", nullptr, nullptr, 12, true, languagesOf},
    Row{"documents", "documents", nullptr, nullptr, 40, true, documentsOf},
    Row{"status", "status", nullptr, nullptr, 16, true, statusOf},
    //: the column of a session's identifier, which never changes
    Row{nullptr, "id", own, QT_TRANSLATE_NOOP("core::Export", "Identifier"), 38, false, idOf},
    //: the column of how often a session has been changed
    Row{nullptr, "revision", own, QT_TRANSLATE_NOOP("core::Export", "Revision"), 9, false,
        revisionOf},
};

// In a certain language, or where it is null in that of the export or whichever there is.
CellValue textOf(const DataExport &data, const Card &card, const CardField &field,
                 const QString &language)
{
    const LocalText &all = card.text(*field.text);
    const QString written = language.isNull() ? pick(data, all).text : all.in(language);
    return text(field.kind == FieldKind::Line ? oneLine(written) : readableText(written));
}

Column textColumn(const DataExport &data, const CardField &field, const QString &language)
{
    const QString key = QString::fromLatin1(field.key);
    const QString name = label(data, field);
    return {language.isNull() ? key : key + u'.' + language,
            language.isNull()
                ? name
                : u"%1 (%2)"_s.arg(name, oneLine(languageName(language, data.language))),
            field.kind == FieldKind::Line ? 44 : 60,
            [&field, language](const DataExport &about, const Card &card) {
                return textOf(about, card, field, language);
            }};
}

Column column(const DataExport &data, const Row &row)
{
    return {QString::fromLatin1(row.name),
            row.context ? data.say(row.context, row.label)
                        : label(data, *cardField(QString::fromLatin1(row.field))),
            row.width, row.value};
}

// Calls take(name, is usual, what makes it) for each column there is.
template <typename Take>
void forEachColumn(const Event &event, const Take &take)
{
    const auto takeRows = [&](const char *field) {
        for (const Row &row : rows) {
            if (QLatin1StringView(row.field) == QLatin1StringView(field)) {
                take(QString::fromLatin1(row.name), row.isUsual,
                     [&row](const DataExport &data) { return column(data, row); });
            }
        }
    };
    for (const CardField &field : cardFields()) {
        if (!field.text) {
            takeRows(field.key);
            continue;
        }
        const QString key = QString::fromLatin1(field.key);
        QStringList languages{QString()};
        for (const QString &language : event.languages)
            languages.append(language);
        for (const QString &language : languages) {
            take(language.isNull() ? key : key + u'.' + language, !language.isNull(),
                 [&field, language](const DataExport &data) {
                     return textColumn(data, field, language);
                 });
        }
    }
    takeRows(nullptr);
}

} // namespace

QList<Column> allColumns(const DataExport &data)
{
    QList<Column> columns;
    forEachColumn(data.programme.event,
                  [&](const QString &, bool, const auto &make) { columns.append(make(data)); });
    return columns;
}

QList<Column> chosenColumns(const DataExport &data)
{
    QList<Column> columns;
    if (data.columns.isEmpty()) {
        forEachColumn(data.programme.event, [&](const QString &, bool isUsual, const auto &make) {
            if (isUsual)
                columns.append(make(data));
        });
        return columns;
    }
    const QList<Column> all = allColumns(data);
    QStringList names = data.columns;
    names.removeDuplicates();
    for (const QString &name : names) {
        const auto found = std::ranges::find(all, name, &Column::name);
        if (found != all.end())
            columns.append(*found);
    }
    return columns;
}

QStringList columnNames(const Event &event)
{
    QStringList names;
    forEachColumn(event, [&](const QString &name, bool, const auto &) { names.append(name); });
    return names;
}

} // namespace core
