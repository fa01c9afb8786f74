// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/checks.h"
#include "support/builders.h"

#include <QStringList>

namespace testing {

// The sample event with these cards, in their order.
inline core::Programme withCards(const QList<core::Card> &cards)
{
    core::Programme programme = sampleProgramme();
    programme.cards = cards;
    return programme;
}

// "code/severity card field language", shorter where a part is missing: "over-limit/error card-1".
inline QString shortForm(const core::Finding &finding)
{
    QStringList parts{core::findingKey(finding.code) + u'/' + core::severityKey(finding.severity)};
    for (const QString &part : {finding.card, finding.field, finding.language}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u' ');
}

inline QStringList shortForms(const QList<core::Finding> &findings)
{
    QStringList list;
    for (const core::Finding &finding : findings)
        list.append(shortForm(finding));
    return list;
}

// Without what is said of nights, for tests of other hours.
inline QList<core::Finding> byDay(QList<core::Finding> findings)
{
    findings.removeIf(
        [](const core::Finding &finding) { return finding.code == core::FindingCode::NightHours; });
    return findings;
}

// What the checks say of one card in the sample event.
inline QList<core::Finding> findingsOf(const core::Card &card)
{
    return core::check(withCards({card}));
}

inline QStringList said(const core::Card &card)
{
    return shortForms(findingsOf(card));
}

} // namespace testing
