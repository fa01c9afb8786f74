// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/fieldvalue.h"

#include "core/time/slot.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

QString choiceValue(const Card &card, const CardField &field, const Programme &programme,
                    const QString &language)
{
    const QString source = programme.sourceLanguage();
    const QLatin1StringView key(field.key);
    if (key == "format"_L1) {
        const Format *format = programme.format(card.format);
        return format ? format->name.best(language, source) : QString();
    }
    if (key == "platform"_L1) {
        const Platform *platform = programme.platform(card.platform);
        return platform ? platform->name.best(language, source) : QString();
    }
    const Theme *theme = programme.theme(key == "theme"_L1 ? card.theme : card.subtheme);
    if (!theme)
        return {};
    const QString title = theme->title.best(language, source);
    if (theme->code.isEmpty() || title.isEmpty())
        return theme->code + title;
    return u"%1: %2"_s.arg(theme->code, title);
}

QString hoursValue(const Slot &slot)
{
    if (!slot.start.isValid())
        return {};
    const QString start = slot.start.toString(u"HH:mm"_s);
    if (!slot.minutes)
        return start;
    return u"%1-%2"_s.arg(start, slot.start.addSecs(*slot.minutes * 60).toString(u"HH:mm"_s));
}

QString furtherPlatformsValue(const Card &card, const Programme &programme, const QString &language)
{
    QStringList names;
    for (const QString &id : card.furtherPlatforms) {
        if (const Platform *platform = programme.platform(id))
            names.append(platform->name.best(language, programme.sourceLanguage()));
    }
    return names.join(u"; "_s);
}

QString organizersValue(const Card &card, const Programme &programme)
{
    QStringList names;
    for (const QString &id : card.organizers) {
        if (const Organization *organization = programme.organization(id))
            names.append(organization->name);
    }
    return names.join(u"; "_s);
}

QString peopleValue(const Card &card, const Programme &programme)
{
    QStringList entries;
    for (const Participation &participation : card.people) {
        const Person *person = programme.person(participation.person);
        if (!person)
            continue;
        QString entry = u"%1: %2"_s.arg(roleKey(participation.role), person->name);
        if (const Organization *organization = programme.organization(person->organization))
            entry += u" (%1)"_s.arg(organization->name);
        entries.append(entry);
    }
    return entries.join(u"; "_s);
}

QString documentsValue(const Card &card, const Programme &programme)
{
    QStringList lines;
    for (const Document &document : card.documents) {
        const Attachment *file = programme.attachment(document.attachment);
        const QString target = file ? u"attachment:%1"_s.arg(file->id) : document.url;
        lines.append(target.isEmpty() ? document.title : u"[%1](%2)"_s.arg(document.title, target));
    }
    return lines.join(u'\n');
}

QString registrationValue(const Registration &registration)
{
    QStringList parts;
    if (registration.kind)
        parts.append(registrationKey(*registration.kind));
    if (!registration.url.isEmpty())
        parts.append(registration.url);
    return parts.join(u' ');
}

} // namespace

QString fieldValue(const Card &card, const CardField &field, const Programme &programme,
                   const QString &language)
{
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::LongText:
    case FieldKind::Points:
        return card.text(*field.text).in(language);
    case FieldKind::Code:
        return card.code;
    case FieldKind::Choice:
        return choiceValue(card, field, programme, language);
    case FieldKind::Names:
        return QLatin1StringView(field.key) == "furtherPlatforms"_L1
            ? furtherPlatformsValue(card, programme, language)
            : organizersValue(card, programme);
    case FieldKind::People:
        return peopleValue(card, programme);
    case FieldKind::Date:
        return card.slot.date.toString(Qt::ISODate);
    case FieldKind::Hours:
        return hoursValue(card.slot);
    case FieldKind::Zones:
        return card.zones.join(u' ');
    case FieldKind::Number:
        return card.capacity ? QString::number(*card.capacity) : QString();
    case FieldKind::Registration:
        return registrationValue(card.registration);
    case FieldKind::Languages:
        return card.languages.join(u' ');
    case FieldKind::Documents:
        return documentsValue(card, programme);
    case FieldKind::Status:
        return statusKey(card.status);
    }
    Q_UNREACHABLE();
}

} // namespace core
