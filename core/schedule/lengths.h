// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"

#include <QHash>
#include <QMap>

namespace core {

// How long the scheduled sessions of a programme are; what usualMinutes() says for many cards.
class Lengths
{
public:
    explicit Lengths(const Programme &programme);

    int usualMinutes(const Card &card) const;

private:
    using Counts = QMap<int, int>; // sessions by their minutes

    Counts m_all;
    QHash<QString, Counts> m_byFormat;
};

} // namespace core
