// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of forms share: both formats, and how to write them.
#pragma once

#include "core/publish/forms/forms.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

struct FormFormat
{
    const char *suffix;
    core::Result<publish::PdfReport> (*write)(const core::Programme &,
                                              const publish::ExportOptions &, const QString &);
};

inline constexpr FormFormat formFormats[] = {{"docx", publish::writeDocx},
                                             {"odt", publish::writeOdt}};

inline publish::ExportOptions optionsIn(const QString &language)
{
    publish::ExportOptions options;
    options.language = language;
    options.now = QDateTime({2028, 2, 1}, {9, 30}, Qt::UTC);
    return options;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The bytes of the file; the test fails where it can't be written.
inline QByteArray written(const FormFormat &format, const core::Programme &programme,
                          const publish::ExportOptions &options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form"));
    REQUIRE(format.write(programme, options, path));
    return contentOf(path);
}
