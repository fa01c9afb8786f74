// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/placingtexts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString sessionName(const core::Programme &programme, const QString &cardId)
{
    constexpr qsizetype longest = 120;
    const core::Card *card = programme.card(cardId);
    if (!card)
        return {};
    const QString source = programme.sourceLanguage();
    const QString name =
        (card->code + u' ' + card->text(core::TextField::Title).best(source, source)).trimmed();
    return name.size() <= longest ? name : name.first(longest - 1).trimmed() + u'…';
}

QString whenText(const core::Programme &programme, const core::Placement &place,
                 const QLocale &locale)
{
    const QString &zone = programme.event.zone;
    const QString hours =
        core::hoursWithoutOffset({place.spot.date, place.spot.start, place.minutes}, zone, zone);
    const QString format = QCoreApplication::translate(
        //: format of a short date with its weekday, as QLocale takes it
        "ui::TimetableHints", QT_TRANSLATE_NOOP("ui::TimetableHints", "ddd d MMM"));
    return locale.toString(place.spot.date, format) + u" · "_s + hours;
}

QString platformText(const core::Programme &programme, const core::Placement &place)
{
    const core::Platform *platform = programme.platform(place.spot.platform);
    const QString source = programme.sourceLanguage();
    return platform ? platform->name.best(source, source) : place.spot.platform;
}

QString placeText(const core::Programme &programme, const core::Placement &place,
                  const QLocale &locale)
{
    return whenText(programme, place, locale) + u" · "_s + platformText(programme, place);
}

QStringList reasonTexts(const core::Placement &place)
{
    QStringList texts;
    for (const core::PlacingReason &reason : place.reasons)
        texts.append((core::isAgainst(reason.code) ? u"⚠ "_s : u"✓ "_s) + core::describe(reason));
    return texts;
}

} // namespace ui
