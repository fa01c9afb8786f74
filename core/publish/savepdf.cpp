// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/savepdf.h"

#include "core/export/savefile.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

tl::unexpected<core::Error> translated(const typeset::Error &error, const QString &path,
                                       QSaveFile &file)
{
    switch (error.kind) {
    case typeset::ErrorKind::Cancelled:
        return core::fail(core::ErrorCode::Cancelled, path);
    case typeset::ErrorKind::FontMissing:
        return core::fail(core::ErrorCode::FontMissing, path, {u"fonts-noto-core"_s});
    case typeset::ErrorKind::ImageUnreadable:
        return core::fail(core::ErrorCode::WriteFailed, path, {error.detail});
    case typeset::ErrorKind::WriteFailed:
        break;
    }
    const QString reason = core::failureOf(file);
    return core::writeError(path, reason.isEmpty() ? error.detail : reason);
}

} // namespace

core::Result<PdfReport> savePdf(const typeset::Document &document, const QString &hanLanguage,
                                const QString &path, const PdfOptions &options)
{
    if (QFileInfo(path).isDir())
        return core::fail(core::ErrorCode::FileIsFolder, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::writeError(path, file.errorString());

    const auto fonts = typeset::systemFonts(hanLanguage);
    if (!fonts)
        return translated(fonts.error(), path, file);
    auto report = typeset::write(document, *fonts, file, options);
    if (!report)
        return translated(report.error(), path, file);
    if (!file.commit())
        return core::writeError(path, file.errorString());
    return *std::move(report);
}

} // namespace publish
