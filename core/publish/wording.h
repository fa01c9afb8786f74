// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cardfield.h"
#include "core/model/localtext.h"
#include "core/publish/phrases.h"

#include <QDate>
#include <QString>

namespace publish {

// A text and the language it is in.
struct Worded
{
    QString text;     // null where there is none
    QString language; // BCP 47
};

// How a document in one language puts things: labels, dates, names. Its texts come from an event
// that may not have them all in that language.
class Wording
{
public:
    // Both languages BCP 47: of the document, and the event's source language. `own` is what the
    // event says in place of the program's words (Event::wording).
    Wording(const QString &language, const QString &sourceLanguage,
            const QMap<QString, core::LocalText> &own = {});

    const QString &language() const { return m_language; }
    const QString &sourceLanguage() const { return m_sourceLanguage; }

    QString say(const char *context, const char *text, int count = -1) const
    {
        return m_phrases.say(context, text, count);
    }
    QString label(const core::CardField &field) const;
    QString label(core::Status status) const;

    // In the document's language, else in the source's, else in whichever there is.
    Worded pick(const core::LocalText &text) const;

    // "martes, 14 de marzo de 2028". English is that of the world, not of America.
    QString date(QDate date) const;
    // "14–16 de marzo de 2028"; of one day as date().
    QString dates(QDate first, QDate last) const;
    // Where there is little room: "mar 14 mar".
    QString shortDate(QDate date) const;
    // A text that begins a line: "Martes, 14 de marzo de 2028".
    QString capitalised(const QString &text) const;
    QString number(int number) const;
    QString languageName(const QString &tag) const;
    // The city that a zone is named after (CLDR): "Tokio"; null for a fixed offset.
    QString city(const QString &zone) const;

private:
    QString m_language;
    QString m_sourceLanguage;
    QMap<QString, core::LocalText> m_own;
    Phrases m_phrases;
};

} // namespace publish
