// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/wording.h"

#include <QByteArray>
#include <QStringView>

namespace publish {

// HTML as it is being written. A literal is markup and goes in as it is; every text is escaped, for
// elements and for attributes in quotes alike, so that nothing from an event can be markup.
//
// Left out of texts is what HTML forbids (control characters, noncharacters; half a surrogate pair
// becomes U+FFFD), and the characters that embed or override a direction: they would reach into
// what stands beside them, and `dir` says the same within bounds.
class Html
{
public:
    // In a page in that language (BCP 47).
    explicit Html(const QString &language)
        : m_language(language)
    { }

    template <std::size_t Size>
    Html &operator<<(const char (&markup)[Size])
    {
        m_bytes.append(markup, qsizetype(Size - 1));
        return *this;
    }
    Html &operator<<(QStringView text);
    Html &operator<<(const QString &text) { return *this << QStringView(text); }
    Html &operator<<(int number);
    // A text that is in another language than the page says so, in a <span>.
    Html &operator<<(const Worded &text);
    // HTML that was written before.
    Html &operator<<(const Html &other);

    const QString &language() const { return m_language; }
    const QByteArray &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    void appendUtf8(char32_t character);

    QString m_language;
    QByteArray m_bytes;
};

// " lang="fr" dir="ltr"", for the start tag of an element whose text is in that language; nothing
// where that is the page's own.
Html languageAttributes(const QString &language, const QString &pageLanguage);

// "ltr" or "rtl".
QString directionName(const QString &language);

} // namespace publish
