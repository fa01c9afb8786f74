// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace publish {

// How much of a card a document shows, and where it stands in it.
struct CardForm
{
    QStringList fields; // keys of core/model/cardfield.h; empty: all of the form
    int level = 1;      // of the title among the document's headings, and in the outline
    bool newPage = true;
    bool numbered = true; // headings with the numbers of the form
    QString destinations; // what the name of the card's destination begins with

    bool shows(const char *key) const
    {
        return fields.isEmpty() || fields.contains(QLatin1StringView(key));
    }
};

} // namespace publish
