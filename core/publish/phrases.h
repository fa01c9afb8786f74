// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace publish {

// The program's own words in the language of a document, which need not be that of the interface.
// The catalogues are the interface's; nothing is installed in the application. All but the
// constructor may be called from several threads at once.
class Phrases
{
public:
    // BCP 47: "es-AR" takes the catalogue of "es" where it has none of its own.
    explicit Phrases(const QString &language);
    ~Phrases();
    Phrases(Phrases &&) noexcept;
    Phrases &operator=(Phrases &&) noexcept;

    // The translation of an English text, or the text itself where there is none. `count` is its
    // %n, -1 where it has none.
    QString say(const char *context, const char *text, int count = -1) const;

private:
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace publish
