// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/carditem.h"

#include "core/check/languagename.h"
#include "core/model/cardfield.h"
#include "core/model/themename.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("ui::CardItem", text, nullptr, count);
}

QString whenOf(const core::Slot &slot, const QString &zone, const QLocale &locale)
{
    QStringList parts;
    if (slot.date.isValid()) {
        //: format of a short date with its weekday, as QLocale takes it: "Tue 14 Mar"
        parts.append(
            locale.toString(slot.date,
                            QCoreApplication::translate(
                                "ui::CardItem", QT_TRANSLATE_NOOP("ui::CardItem", "ddd d MMM"))));
    }
    // All hours of the list are those of the home zone, so it need not be said on each row.
    const QString hours = core::hoursWithoutOffset(slot, zone, zone);
    if (!hours.isNull())
        parts.append(hours);
    return parts.isEmpty() ? QString() : parts.join(u" · "_s);
}

int hueOf(const core::Programme &programme, const core::Card &card)
{
    const core::Theme *subtheme = programme.theme(card.subtheme);
    const QString line = card.theme.isEmpty() && subtheme ? subtheme->parent : card.theme;
    int place = 0;
    for (const core::Theme &theme : programme.themes) {
        if (!theme.parent.isEmpty())
            continue;
        if (theme.id == line)
            return place;
        ++place;
    }
    return -1;
}

} // namespace

CardItem cardItem(const core::Programme &programme, const core::Card &card,
                  const std::optional<CardProblems> &problems, const QLocale &locale)
{
    const QString source = programme.sourceLanguage();
    CardItem item{.id = card.id,
                  .code = card.code,
                  .title = card.text(core::TextField::Title).best(source, source),
                  .when = whenOf(card.slot, programme.event.zone, locale),
                  .status = card.status,
                  .problems = problems,
                  .hue = hueOf(programme, card)};
    if (const core::Platform *platform = programme.platform(card.platform))
        item.platform = platform->name.best(source, source);
    for (const QString &language : programme.event.languages)
        item.languages.append({language, languageState(programme, card, language)});
    return item;
}

CardItem cardItem(const core::CardRow &row, const QLocale &locale)
{
    return {.id = row.id,
            .code = row.code,
            .title = row.title,
            .when = whenOf(row.slot, u"UTC"_s, locale), // any zone: only its clock is shown
            .platform = row.platform,
            .status = row.status,
            .languages = {},
            .problems = {},
            .hue = row.line};
}

QString placeAndTime(const CardItem &item)
{
    const QString when = item.when.isNull()
        ? translated(QT_TRANSLATE_NOOP("ui::CardItem", "Not scheduled"))
        : item.when;
    return item.platform.isEmpty() ? when : when + u" · "_s + item.platform;
}

QString spokenRow(const CardItem &item, const QLocale &locale)
{
    QStringList parts;
    if (!item.code.isEmpty())
        parts.append(item.code);
    parts.append(item.title.isEmpty() ? translated(QT_TRANSLATE_NOOP("ui::CardItem", "(no title)"))
                                      : item.title);
    parts.append(placeAndTime(item));
    parts.append(core::label(item.status));
    for (const auto &[language, state] : item.languages)
        parts.append(core::languageName(language, locale.bcp47Name()) + u' ' + stateName(state));
    const CardProblems problems = item.problems.value_or(CardProblems());
    if (problems.errors > 0)
        parts.append(
            translated(QT_TRANSLATE_N_NOOP("ui::CardItem", "%n error(s)"), problems.errors));
    if (problems.warnings > 0)
        parts.append(
            translated(QT_TRANSLATE_N_NOOP("ui::CardItem", "%n warning(s)"), problems.warnings));
    return parts.join(u", "_s);
}

Tone statusTone(core::Status status)
{
    switch (status) {
    case core::Status::Submitted:
        return Tone::Accent;
    case core::Status::ChangesRequested:
        return Tone::Warning;
    case core::Status::Accepted:
    case core::Status::Published:
        return Tone::Good;
    case core::Status::Rejected:
        return Tone::Error;
    case core::Status::Draft:
    case core::Status::Withdrawn:
        break;
    }
    return Tone::Secondary;
}

QString themeName(const core::Theme &theme, const QString &sourceLanguage)
{
    return core::themeName(theme, theme.title.best(sourceLanguage, sourceLanguage));
}

} // namespace ui
