// SPDX-License-Identifier: GPL-3.0-or-later
// Reads DOCX and ODT files back, by no more than what the tests need of their standards.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

// A part of a ZIP archive; null where there is none of that name.
QByteArray partOf(const QByteArray &archive, const QString &name);
QStringList partsOf(const QByteArray &archive);

// The text of a form as a concept note in Markdown: a line for each heading and paragraph of a
// table, and its long texts with their lists and marks. Of either format.
QString noteOf(const QByteArray &archive);
