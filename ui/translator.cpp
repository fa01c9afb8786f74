// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator.h"

#include "core/text/interfacelanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace ui {

Translator::Translator()
{
    QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_own);
}

Translator::~Translator()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translator::setLanguage(const QString &language)
{
    m_language =
        core::interfaceLanguages().contains(language) ? language : core::interfaceLanguage();
    QLocale::setDefault(locale());
    // Qt's own sentences come in a package that may be missing, and then stay English. A catalogue
    // that can't be loaded leaves its translator empty, which is right for both.
    std::ignore = m_qt.load(u"qtbase_%1"_s.arg(m_language),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    std::ignore = m_own.load(core::catalogue(m_language));
}

QLocale Translator::locale() const
{
    const QLocale system = QLocale::system();
    const QLocale wanted(m_language);
    if (system.language() == wanted.language())
        return system;
    // English of no country would write 3/14/28.
    return m_language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : wanted;
}

} // namespace ui
