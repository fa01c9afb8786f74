// SPDX-License-Identifier: GPL-3.0-or-later
// What is in DOCX and ODT files.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

// A part of a ZIP archive; null where there is none of that name.
QByteArray partOf(const QByteArray &archive, const QString &name);
QStringList partsOf(const QByteArray &archive);

// The lines that the importer makes of a form, of either format.
QString noteOf(const QByteArray &archive);
