// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/shownvalue.h"

#include "core/check/languagename.h"
#include "core/model/cardfield.h"
#include "core/publish/terms.h"
#include "core/text/markup.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// "moderator: Name (Organization); …" with the roles' names.
QString peopleText(const QString &value)
{
    QStringList people = value.split(u"; "_s);
    for (QString &person : people) {
        const qsizetype colon = person.indexOf(u": "_s);
        if (const auto role = core::roleFromKey(person.left(qMax<qsizetype>(colon, 0)))) {
            person.replace(
                0, colon,
                QCoreApplication::translate(publish::roleContext, publish::roleTerm(*role, false)));
        }
    }
    return people.join(u"; "_s);
}

// "required https://…"
QString registrationText(const QString &value)
{
    const qsizetype space = value.indexOf(u' ');
    const auto kind = core::registrationFromKey(space < 0 ? value : value.first(space));
    if (!kind)
        return value;
    const QString term =
        QCoreApplication::translate(publish::registrationContext, publish::registrationTerm(*kind));
    return space < 0 ? term : term + u", "_s + value.sliced(space + 1);
}

QString languagesText(const QString &value)
{
    QStringList names;
    for (const QString &tag : value.split(u' ', Qt::SkipEmptyParts))
        names.append(core::languageName(tag, QLocale().bcp47Name()));
    return names.join(u", "_s);
}

// A day that stands at the beginning, with whatever hours come after it.
QString momentText(const QString &value)
{
    constexpr qsizetype length = 10; // of an ISO date
    const QDate date = QDate::fromString(value.left(length), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) + value.mid(length)
                          : value;
}

} // namespace

QString shownValue(const core::CardPart &part, const QString &value)
{
    const core::CardField *field = core::cardField(part.field);
    if (!field || value.isEmpty())
        return value;
    switch (field->kind) {
    case core::FieldKind::LongText:
    case core::FieldKind::Points:
        return core::plainText(core::parseMarkup(value));
    case core::FieldKind::People:
        return peopleText(value);
    case core::FieldKind::Registration:
        return registrationText(value);
    case core::FieldKind::Languages:
        return languagesText(value);
    case core::FieldKind::Number:
        return value == u"unlimited" ? QCoreApplication::translate("ui::Import", "unlimited")
                                     : value;
    case core::FieldKind::Date:
    case core::FieldKind::Hours:
        return momentText(value);
    case core::FieldKind::Status: {
        const auto status = core::statusFromKey(value);
        return status ? core::label(*status) : value;
    }
    default:
        return value;
    }
}

} // namespace ui
