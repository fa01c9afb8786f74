// SPDX-License-Identifier: GPL-3.0-or-later
// Word processors' files made by hand, with no more than a test is about.
#pragma once

#include "core/import/formats.h"

#include <QByteArray>
#include <QList>
#include <QString>

struct ArchivePart
{
    QString name;
    QByteArray content;
};

QByteArray archiveOf(const QList<ArchivePart> &parts);

// A DOCX whose w:body holds `body`; the prefixes w, r, mc, wps, v, w14 and m are declared. `parts`
// are called as in the package; those in "word/" that are named for a kind ("word/comments.xml")
// are the document's.
QByteArray docxOf(const QByteArray &body, const QList<ArchivePart> &parts = {});
// A paragraph of one run.
QByteArray docxParagraph(const QByteArray &text, const QByteArray &properties = {});
// A part with the same prefixes: wordPart("w:comments", "<w:comment …").
QByteArray wordPart(const QByteArray &element, const QByteArray &content);

// An ODT whose office:text holds `body`, with those automatic styles; the usual prefixes are
// declared.
QByteArray odtOf(const QByteArray &body, const QByteArray &styles = {},
                 const QList<ArchivePart> &parts = {});

// What the reader that its content asks for makes of it; the test fails where it can't.
core::FileReading readingOf(const QByteArray &file);
// The one draft of it.
core::CardDraft draftOf(const QByteArray &file);
// Its lines, with a line feed between.
QString linesOf(const QByteArray &file);
// Why it could not be read.
core::Error errorOf(const QByteArray &file, const QString &format = {});

// A text of a draft in the draft's language.
QString textIn(const core::CardDraft &draft, core::TextField field);

// The arguments of its findings of that code, "count" of each.
QList<int> counts(const core::FileReading &reading, core::FindingCode code);
