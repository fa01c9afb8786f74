// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace core {

// One language's version of a text.
struct Translation
{
    QString text;     // Markdown or plain, as the field says; never empty
    QString madeFrom; // textHash() of the source this was translated from; null where not known

    bool operator==(const Translation &) const = default;
};

// A text in each language of the content, keyed by BCP 47 tag. A language without text has no
// entry.
class LocalText
{
public:
    LocalText() = default;
    LocalText(const QString &language, const QString &text) { set(language, text); }

    // Null where there is none.
    QString in(const QString &language) const { return m_texts.value(language).text; }
    // The text in `language`, else in `fallback`, else in whichever comes first by tag; null if
    // none.
    QString best(const QString &language, const QString &fallback) const;

    // An empty text takes the language out.
    void set(const QString &language, const QString &text, const QString &madeFrom = {});

    // Whether the source changed after this translation was made. Never true of the source itself,
    // nor of a translation that does not say what it was made from.
    bool isStale(const QString &language, const QString &sourceLanguage) const;

    bool isEmpty() const { return m_texts.isEmpty(); }
    bool has(const QString &language) const { return m_texts.contains(language); }
    QStringList languages() const { return m_texts.keys(); }
    const QMap<QString, Translation> &all() const { return m_texts; }

    bool operator==(const LocalText &) const = default;

private:
    QMap<QString, Translation> m_texts;
};

// A short fingerprint of a text, by which a translation remembers its source. Null of an empty
// text.
QString textHash(const QString &text);

} // namespace core
