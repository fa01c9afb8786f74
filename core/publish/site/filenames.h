// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace publish {

// What a file or an id in a page is named after.
struct Named
{
    QString code; // as people write it; may be empty, and is not trusted
    QString id;   // of the row
};

// A name for each: ASCII letters in lower case, digits, dots and hyphens, of 1 to 60 characters,
// beginning and ending with a letter or a digit, no two alike and none that is in `taken`. Made of
// the code, or of the id where there is none. Those whose codes would give the same name have a
// piece of a hash of their ids as well, so that a name does not depend on the others' order.
QStringList fileNames(const QList<Named> &entries, QSet<QString> taken = {});

} // namespace publish
