// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/card.h"

namespace core {

QStringList Card::platforms() const
{
    QStringList all;
    if (!platform.isEmpty())
        all.append(platform);
    for (const QString &further : furtherPlatforms) {
        if (!all.contains(further))
            all.append(further);
    }
    return all;
}

} // namespace core
