// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/interfacelanguage.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace core {

QStringList interfaceLanguages()
{
    return {u"en"_s, u"es"_s, u"fr"_s};
}

QString interfaceLanguage()
{
    const QStringList spoken = interfaceLanguages();
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString language = wanted.section(u'-', 0, 0);
        if (spoken.contains(language))
            return language;
    }
    return u"en"_s;
}

QString catalogue(const QString &language)
{
    return u":/i18n/escaleta_%1.qm"_s.arg(language);
}

} // namespace core
