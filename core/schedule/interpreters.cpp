// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/interpreters.h"

#include "core/check/languagename.h"

#include <QSet>

#include <algorithm>

namespace core {
namespace {

QString spoken(const QString &tag)
{
    return canonicalLanguage(tag).section(u'-', 0, 0);
}

} // namespace

bool plansBooths(const Programme &programme)
{
    return std::ranges::any_of(programme.platforms,
                               [](const Platform &platform) { return !platform.booths.isEmpty(); });
}

QStringList notInterpreted(const Card &card, const QList<const Platform *> &platforms)
{
    QStringList languages;
    for (const QString &language : card.languages) {
        if (isKnownLanguage(language))
            languages.append(language);
    }
    if (languages.size() < 2)
        return {};

    QSet<QString> followed{spoken(languages.first())};
    for (bool more = true; more;) {
        more = false;
        for (const Platform *platform : platforms) {
            for (const Booth &booth : platform->booths) {
                const QString from = spoken(booth.from);
                const QString to = spoken(booth.to);
                if (followed.contains(from) == followed.contains(to))
                    continue;
                followed.insert(from);
                followed.insert(to);
                more = true;
            }
        }
    }
    QStringList missing;
    for (const QString &language : std::as_const(languages)) {
        if (!followed.contains(spoken(language)))
            missing.append(language);
    }
    return missing;
}

QList<int> boothsAtWork(const Card &card, const Platform &platform)
{
    QSet<QString> languages;
    for (const QString &language : card.languages)
        languages.insert(spoken(language));
    QList<int> booths;
    for (int i = 0; i < platform.booths.size(); ++i) {
        if (languages.contains(spoken(platform.booths[i].from))
            && languages.contains(spoken(platform.booths[i].to)))
            booths.append(i);
    }
    return booths;
}

} // namespace core
