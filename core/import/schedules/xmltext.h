// SPDX-License-Identifier: GPL-3.0-or-later
// XML of schedules, before and while it is read through XmlInput.
#pragma once

#include "core/check/finding.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <future>

namespace core {

class XmlInput;

// The largest real schedule has 6 MB. Reading one takes some ten times its size in memory.
inline constexpr qint64 largestScheduleMegabytes = 16;

struct XmlText
{
    QByteArray bytes; // UTF-8 without a declaration, or a character that XML forbids
    // Its lines, which have the numbers of those of the file; told apart in another thread.
    std::shared_future<QStringList> source;
    QList<Finding> findings;
};

// Decodes a file as its mark, its bytes or its declaration say, in that order, since declarations
// lie: what is valid UTF-8 is UTF-8. What is repaired or assumed is a finding without a card.
// FileTooLarge, FileEmpty, FileBinary.
Result<XmlText> xmlText(const QByteArray &bytes, const QString &file);

// The name of the first element without its prefix; null where the bytes are no XML. Looks at the
// beginning only.
QByteArray xmlRoot(const QByteArray &bytes);

// Goes to the next element within the one that is open, past text. False at its end, or where the
// document can't go on.
bool nextChild(XmlInput &xml);

// What is within the element that has just begun, to its end: its text or, where it has elements
// within, HTML.
QString xmlContent(XmlInput &xml);

} // namespace core
