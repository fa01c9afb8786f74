// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a word processor's file: what DOCX and ODT have in common, as far as a note needs it.
#pragma once

#include "core/text/markup.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace core {

struct DocumentParagraph
{
    // As in Markdown. In the text of its spans U+2028 is a line break and U+0009 a tab. A label of
    // a list that Markdown has no mark for ("1.3.2") is text.
    Block block;
    int heading = 0;      // its level, from 1; 0: is none
    bool newPage = false; // a page ends before it
    bool isAside = false; // of a footnote or endnote of the paragraph before
    int row = -1;         // of a table: counted through the document; -1 outside
    int cell = 0;         // in its row
    QString label;        // what a content control around it is called; null where nothing

    bool operator==(const DocumentParagraph &) const = default;
};

// A place in the text: before a character of a paragraph's spans.
struct DocumentPlace
{
    qsizetype paragraph = 0; // index
    qsizetype offset = 0;    // UTF-16 units

    bool operator==(const DocumentPlace &) const = default;
};

struct DocumentComment
{
    DocumentPlace place; // where what it is about begins
    QString quote;       // that text; null where it is about none
    QString author;
    QDateTime at; // UTC
    QString text;
    bool resolved = false;
    int answers = -1; // index of the comment; -1: none

    bool operator==(const DocumentComment &) const = default;
};

// One of our cards begins here.
struct DocumentCard
{
    qsizetype paragraph = 0; // index
    QString id;
    int revision = 0;

    bool operator==(const DocumentCard &) const = default;
};

struct TextDocument
{
    QList<DocumentParagraph> paragraphs; // empty ones too
    QList<DocumentComment> comments;     // in the order of the text, and at one place of time
    QList<DocumentCard> cards;           // in the order of the text
    int changes = 0;                     // tracked ones, taken as accepted
    int pictures = 0;                    // left out

    bool operator==(const TextDocument &) const = default;
};

// As a reader sees them, one a line, without blank ones at the ends.
QString plainParagraphs(const QList<DocumentParagraph> &paragraphs);

} // namespace core
