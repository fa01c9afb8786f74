// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/families.h"
#include "core/check/languagename.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace core {

void checkLanguages(const Scope &, const Card &card, QList<Finding> &found)
{
    const auto add = [&](FindingCode code, const QString &written) {
        found.append({.code = code,
                      .severity = Severity::Warning,
                      .card = card.id,
                      .field = u"languages"_s,
                      .arguments = {{u"written"_s, written}}});
    };
    QSet<QString> seen;
    for (const QString &language : card.languages) {
        const QString canonical = canonicalLanguage(language);
        if (seen.contains(canonical))
            add(FindingCode::DoubleLanguage, language);
        else if (!isKnownLanguage(language))
            add(FindingCode::UnknownLanguage, language);
        seen.insert(canonical);
    }
}

} // namespace core
