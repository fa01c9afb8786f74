// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace ui {

// The language of the interface, and all that follows it: the program's sentences, Qt's own, and
// how dates and numbers are written.
class Translator final
{
public:
    Translator();
    ~Translator();
    Q_DISABLE_COPY_MOVE(Translator)

    // BCP 47, one of core::interfaceLanguages(); null for what the locale asks for. Every widget
    // hears of it as QEvent::LanguageChange.
    void setLanguage(const QString &language);
    const QString &language() const { return m_language; }

    // That language in the machine's own country where it is spoken there, else where it comes
    // from.
    QLocale locale() const;

private:
    QString m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace ui
