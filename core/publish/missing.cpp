// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/missing.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace publish {

QString sentence(const typeset::MissingCharacter &missing)
{
    const QString character = QString::fromUcs4(&missing.character, 1);
    const QString code = u"U+%1"_s.arg(uint(missing.character), 4, 16, QLatin1Char('0')).toUpper();
    if (missing.package.isNull()) {
        //: %1 is a character, %2 its code point
        return QCoreApplication::translate("publish::Missing", "No font has the character %1 (%2).")
            .arg(character, code);
    }
    //: %1 is a character, %2 its code point, %3 a package name
    return QCoreApplication::translate("publish::Missing",
                                       "No font has the character %1 (%2). Install the package %3.")
        .arg(character, code, missing.package);
}

} // namespace publish
