// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/savepdf.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

// Qt reports a full disk as a sentence of the system's, and no code that would tell it apart.
bool saysDiskFull(const QString &reason)
{
    constexpr std::array full{ENOSPC, EDQUOT, EFBIG};
    return std::ranges::any_of(full, [&](int code) { return reason == qt_error_string(code); });
}

tl::unexpected<core::Error> writeError(const QString &path, const QString &reason)
{
    return saysDiskFull(reason) ? core::fail(core::ErrorCode::DiskFull, path)
                                : core::fail(core::ErrorCode::WriteFailed, path, {reason});
}

// Why a write failed; null where nothing is known. The file will not be committed.
QString failureOf(QSaveFile &file)
{
    if (file.error() == QFileDevice::NoError) {
        // A disk that filled up took part of the bytes: only the next ones are refused.
        file.write("\n");
        return file.flush() ? QString() : file.errorString();
    }
    // QSaveFile keeps the reason to itself until this, which fails as the write did.
    file.commit();
    return file.errorString();
}

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
    const QString reason = failureOf(file);
    return writeError(path, reason.isEmpty() ? error.detail : reason);
}

} // namespace

core::Result<PdfReport> savePdf(const typeset::Document &document, const QString &hanLanguage,
                                const QString &path, const PdfOptions &options)
{
    if (QFileInfo(path).isDir())
        return core::fail(core::ErrorCode::FileIsFolder, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, file.errorString());

    const auto fonts = typeset::systemFonts(hanLanguage);
    if (!fonts)
        return translated(fonts.error(), path, file);
    auto report = typeset::write(document, *fonts, file, options);
    if (!report)
        return translated(report.error(), path, file);
    if (!file.commit())
        return writeError(path, file.errorString());
    return *std::move(report);
}

} // namespace publish
