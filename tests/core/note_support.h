// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of reading notes share.
#pragma once

#include "core/import/note.h"
#include "core/text/markup.h"
#include "support/catch.h"

#include <QFile>

inline QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Of a note with one session, in the language that it tells itself.
inline core::CardDraft readOne(const QString &text)
{
    const core::Reading reading = core::readNote(text, {});
    REQUIRE(reading.cards.size() == 1);
    return reading.cards.first();
}

inline QString textOf(const core::CardDraft &draft, core::TextField field)
{
    return draft.text(field).in(draft.language);
}

inline QList<core::FindingCode> codesOf(const core::Reading &reading)
{
    QList<core::FindingCode> codes;
    for (const core::Finding &finding : reading.findings)
        codes.append(finding.code);
    return codes;
}

// "12: text"
inline QStringList unplacedOf(const core::CardDraft &draft)
{
    QStringList lines;
    for (const core::UnplacedLine &line : draft.unplaced)
        lines.append(QString::number(line.line) + QStringLiteral(": ") + line.text);
    return lines;
}
