// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/note.h"

#include "core/import/notecard.h"
#include "core/import/notelanguage.h"
#include "core/import/notesections.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

Finding hint(FindingCode code, const QString &card, const QVariantMap &arguments)
{
    return {.code = code,
            .severity = Severity::Hint,
            .card = card,
            .field = {},
            .language = {},
            .arguments = arguments};
}

} // namespace

Reading readNote(const QString &text, const QString &languageHint)
{
    QStringView whole = text;
    if (whole.startsWith(QChar(QChar::ByteOrderMark)))
        whole = whole.sliced(1);
    const QList<NoteSession> sessions = cutNote(whole);
    Reading reading;
    if (sessions.isEmpty())
        return reading;

    NoteLanguage language{languageHint, false};
    if (languageHint.isEmpty())
        language = guessLanguage(whole, sessions);
    for (const NoteSession &session : sessions) {
        NoteCard card(language.tag, int(reading.cards.size()));
        card.read(session);
        reading.cards.append(card.draft());
        reading.findings += card.findings();
    }
    if (sessions.size() > 1)
        reading.findings.append(
            hint(FindingCode::SessionsInOneFile, {}, {{u"count"_s, int(sessions.size())}}));
    if (language.assumed)
        reading.findings.append(hint(FindingCode::LanguageAssumed,
                                     sessions.size() == 1 ? u"0"_s : QString(),
                                     {{u"language"_s, language.tag}}));
    return reading;
}

} // namespace core
