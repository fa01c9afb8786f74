// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/limitunit.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

QString limitUnitKey(LimitUnit unit)
{
    switch (unit) {
    case LimitUnit::Words:
        return u"words"_s;
    case LimitUnit::Characters:
        return u"characters"_s;
    case LimitUnit::Pages:
        return u"pages"_s;
    }
    Q_UNREACHABLE();
}

LimitUnit limitUnitFromKey(const QString &key)
{
    if (key == u"characters")
        return LimitUnit::Characters;
    return key == u"pages" ? LimitUnit::Pages : LimitUnit::Words;
}

} // namespace core
