// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/families.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

void checkUnplaced(const Scope &, const Card &card, QList<Finding> &found)
{
    for (const UnplacedLine &unplaced : card.unplaced)
        found.append({.code = FindingCode::Unplaced,
                      .severity = Severity::Warning,
                      .card = card.id,
                      .arguments = {{u"line"_s, unplaced.line}, {u"text"_s, unplaced.text}}});
}

} // namespace core
