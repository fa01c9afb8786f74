// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/owncards.h"

#include "core/export/readabletext.h"
#include "core/import/note.h"
#include "core/import/sessionformats.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// The exports write the labels of the form, which the reader of notes knows in each language.
CardDraft noteOf(const QString &text, const QString &language)
{
    const Reading reading = readNote(text, language);
    return reading.cards.isEmpty() ? CardDraft() : reading.cards.first();
}

void takeText(TextField field, const CardDraft &from, CardDraft &draft)
{
    draft.text(field).set(draft.language, from.text(field).in(draft.language));
}

} // namespace

void readOwnTexts(const QString &abstract, const QString &description, CardDraft &draft)
{
    draft.text(TextField::Summary).set(draft.language, abstract);
    if (description.isEmpty())
        return;
    const CardDraft note = noteOf(description, draft.language);
    for (const TextField field : {TextField::Concept, TextField::Objectives, TextField::Debate})
        takeText(field, note, draft);
    draft.furtherPlatforms = note.furtherPlatforms;
    draft.registration.kind = note.registration.kind;
    draft.unplaced += note.unplaced;
}

void readOwnSummary(const QString &description, CardDraft &draft)
{
    if (description.trimmed().isEmpty())
        return;
    // A label for what stands before the first.
    const CardDraft note = noteOf(u"Summary\n\n"_s + description, draft.language);
    takeText(TextField::Summary, note, draft);
    draft.people = note.people;
    if (draft.languages.isEmpty())
        draft.languages = note.languages;
    draft.unplaced += note.unplaced;
}

void readOwnNames(const QString &subtheme, const QString &url, CardDraft &draft)
{
    const QStringView code = leadingCode(subtheme);
    QString title = subtheme.mid(code.size()).trimmed();
    if (title.startsWith(u'·'))
        title = title.mid(1).trimmed();
    draft.subtheme.code = code.isEmpty() ? QString() : code.toString();
    draft.subtheme.title.set(draft.language, title);
    draft.registration.url = webLink(url);
    if (draft.registration.url.isEmpty())
        draft.registration.url = QString();
}

} // namespace core
