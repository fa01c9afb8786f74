// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/readerlocale.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

QLocale readerLocale(const QString &language)
{
    return language == "en"_L1 ? QLocale(QLocale::English, QLocale::World) : QLocale(language);
}

} // namespace core
