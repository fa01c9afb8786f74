// SPDX-License-Identifier: GPL-3.0-or-later
// What the comments of a form are called in an ODT. LibreOffice 7.4 keeps these names when it
// saves, but not what answers what; so the names say that too.
#pragma once

#include <QDateTime>
#include <QString>

namespace core {

// Of the comment at that place of its document, which answers none. Its time tells it from others
// where several forms are put into one.
QString annotationName(int place, const QDateTime &at);
// Of one that answers the comment of that name.
QString answerName(const QString &question, int place);
// The name of the comment that it answers; null where the name says none, or is none of ours.
QString answeredAnnotation(const QString &name);

} // namespace core
