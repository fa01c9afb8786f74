// SPDX-License-Identifier: GPL-3.0-or-later
// The session form as a value: what DOCX and ODT have in common. Its texts hold only characters
// that XML 1.0 allows; a line feed in them is a line break.
#pragma once

#include "core/publish/look.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace publish {

// Every paragraph is in one of these styles; what they look like is in formlook.cpp.
enum class FormStyle {
    Code,    // "1.3.2 Panel", above the title
    Title,   // heading of level 1
    Label,   // of a row
    Value,   // beside it
    Heading, // of level 2: of a long text
    Body,
    Item,   // of a list
    Answer, // a place to write in by hand; without text
};
inline constexpr int formStyleCount = 8;

struct FormRun
{
    QString text;
    bool bold = false;
    bool italic = false;
    bool aside = false; // small and grey: what the form itself says beside its labels
    QString uri;        // of a link, as safeLink() gives it; null where it is none
    QString language;   // BCP 47; null: the document's
    // Places of the comments whose stretch begins before this run, or ends after it.
    QList<int> begins = {};
    QList<int> ends = {};

    bool operator==(const FormRun &) const = default;
};

enum class FormMark {
    Bullet,
    Number,
    None, // a further paragraph of the item before it
};

struct FormListPlace
{
    FormMark mark = FormMark::Bullet;
    int level = 0; // 0 to core::deepestLevel
    int number = 0;
    // Numbers that go on from each other, counted from 0 through the document; -1 for others.
    int sequence = -1;
    bool opensSequence = false;

    bool operator==(const FormListPlace &) const = default;
};

struct FormParagraph
{
    FormStyle style = FormStyle::Body;
    QList<FormRun> runs;
    bool rightToLeft = false;
    bool newPage = false; // begins one
    std::optional<FormListPlace> list;
    QString bookmark; // around its text, unseen; null where there is none

    bool operator==(const FormParagraph &) const = default;
};

// What somebody said of a stretch of a form.
struct FormComment
{
    QString author;
    QDateTime at; // UTC; null where not known
    QString text; // plain; a line feed begins a paragraph
    bool resolved = false;
    int parent = -1; // the place of the comment that it answers; -1 where it is the first

    bool operator==(const FormComment &) const = default;
};

struct FormRow
{
    FormParagraph label;
    QList<FormParagraph> values; // never empty: without a value an empty one, to be filled in

    bool operator==(const FormRow &) const = default;
};

// Two columns; the first holds the headings of the rows.
struct FormTable
{
    QList<FormRow> rows;

    bool operator==(const FormTable &) const = default;
};

using FormBlock = std::variant<FormParagraph, FormTable>;

// One card. Tables are followed by a paragraph.
using Form = std::vector<FormBlock>;

// What the forms of one document share.
struct FormHead
{
    QString title;
    QString creator;    // the program
    QString language;   // BCP 47
    QStringList others; // languages of runs, each once, sorted
    bool rightToLeft = false;
    QString event; // in the running head, with its dates
    QString dates;
    QString name;        // in the running foot: "Session form"
    QString tableTitle;  // for who can't see it
    QString hanLanguage; // whose shapes Han characters take, BCP 47
    QDateTime created;   // UTC; fixed, so that the same event is the same bytes
    Paper paper = Paper::A4;
    bool hasComments = false;
};

} // namespace publish
