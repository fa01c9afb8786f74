// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportchoice.h"

#include "app/cli/console.h"
#include "core/export/columns.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli::Export", text);
}

} // namespace

std::optional<QSet<QDate>> days(const QStringList &written)
{
    QSet<QDate> days;
    for (const QString &day : written) {
        const QDate date = QDate::fromString(day, Qt::ISODate);
        if (!date.isValid()) {
            note(said(QT_TRANSLATE_NOOP("cli::Export", "%1 is not a day. Write it as 2028-03-14."))
                     .arg(day));
            return std::nullopt;
        }
        days.insert(date);
    }
    return days;
}

std::optional<QSet<QString>> themeIds(const core::Programme &programme, const QStringList &codes)
{
    QSet<QString> ids;
    for (const QString &code : codes) {
        const qsizetype before = ids.size();
        QStringList known;
        for (const core::Theme &theme : programme.themes) {
            if (theme.code == code)
                ids.insert(theme.id);
            if (!theme.code.isEmpty())
                known.append(theme.code);
        }
        if (ids.size() == before && !known.contains(code)) {
            note(said(QT_TRANSLATE_NOOP("cli::Export",
                                        "The event has no thematic line or subtheme %1. "
                                        "Choose among: %2."))
                     .arg(code, known.join(u", "_s)));
            return std::nullopt;
        }
    }
    return ids;
}

bool areColumns(const core::Event &event, const QStringList &names)
{
    const QStringList known = core::columnNames(event);
    for (const QString &name : names) {
        if (!known.contains(name)) {
            note(said(QT_TRANSLATE_NOOP("cli::Export", "There is no column %1. Choose among: %2."))
                     .arg(name, known.join(u", "_s)));
            return false;
        }
    }
    return true;
}

bool fits(const core::Programme &programme, const core::Card &card, const QSet<QDate> &days,
          const QSet<QString> &themes)
{
    if (!days.isEmpty() && !days.contains(card.slot.date))
        return false;
    if (themes.isEmpty() || themes.contains(card.theme) || themes.contains(card.subtheme))
        return true;
    const core::Theme *subtheme = programme.theme(card.subtheme);
    return subtheme && themes.contains(subtheme->parent);
}

} // namespace cli
