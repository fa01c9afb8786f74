// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cardfield.h"
#include "core/model/programme.h"
#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace core {

// What the writers of data (calendar, schedules, tables) are given: which cards, and the words to
// put them in. They are functions of this value alone, so the same event gives the same bytes.
struct DataExport
{
    const Programme &programme;
    QList<const Card *> cards; // of the programme, in the order to write them in
    QString language;          // of labels and texts, BCP 47
    // The program's words in that language: a context of the catalogues and an English text.
    std::function<QString(const char *context, const char *text)> say;
    QStringList lineColours; // of the thematic lines in their order, as "#407bc5"
    QStringList columns;     // of a table, see columns.h; empty: the usual ones
    QDateTime now;           // the date of the file
    // Called now and then with how many of so many things are done. A writer whose call gives false
    // stops with Cancelled. May be empty.
    std::function<bool(qsizetype done, qsizetype total)> goOn;

    bool isCancelled(qsizetype done, qsizetype total) const;
};

// A text that there is, cleaned (readabletext.h), and the language it is in; both null where there
// is none.
struct PickedText
{
    QString text;
    QString language; // BCP 47
};

// In the language of the export, else in the source's, else in whichever there is. A title is on
// one line; Markdown stays Markdown.
PickedText pick(const DataExport &data, const LocalText &text);
// The same of a name or a title, on one line.
QString nameOf(const DataExport &data, const LocalText &text);
QString titleOf(const DataExport &data, const Card &card);

// As the event calls them in the language of the export, else as the program does.
QString label(const DataExport &data, const CardField &field);
QString label(const DataExport &data, Status status);
// "Languages: es, en" with the punctuation of that language.
QString labelled(const DataExport &data, const QString &label, const QString &value);

// That of the card, or of its subtheme; null where it has none.
const Theme *thematicLine(const Programme &programme, const Card &card);
// Its code and title, "1.3 · Cities"; null of a null one.
QString themeName(const DataExport &data, const Theme *theme);

// What a card refers to, in its order; ids that are in no list are passed over.
QStringList platformNames(const DataExport &data, const Card &card);
QStringList languageNames(const DataExport &data, const Card &card);
QStringList organizerNames(const DataExport &data, const Card &card);
// "Ana Díaz (City of Testing)".
QStringList peopleNames(const DataExport &data, const Card &card, Role role);

} // namespace core
