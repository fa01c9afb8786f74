// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/savepdf.h"

#include "core/export/savefile.h"
#include "core/publish/frame.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

tl::unexpected<core::Error> fontMissing(const QString &path)
{
    return core::fail(core::ErrorCode::FontMissing, path, {u"fonts-noto-core"_s});
}

} // namespace

core::Result<typeset::FontList> fontsFor(const core::Event &event, const QString &language,
                                         const QString &path)
{
    auto fonts = typeset::systemFonts(hanLanguage(event, language));
    if (!fonts)
        return fontMissing(path);
    return *std::move(fonts);
}

core::Error writingError(const typeset::Error &error, const QString &path, const QString &reason)
{
    switch (error.kind) {
    case typeset::ErrorKind::Cancelled:
        return {core::ErrorCode::Cancelled, path, {}};
    case typeset::ErrorKind::FontMissing:
        return fontMissing(path).value();
    case typeset::ErrorKind::ImageUnreadable:
        return {core::ErrorCode::WriteFailed, path, {error.detail}};
    case typeset::ErrorKind::WriteFailed:
        break;
    }
    return core::writeError(path, reason.isEmpty() ? error.detail : reason).value();
}

core::Result<PdfReport> savePdf(const typeset::Document &document, const typeset::FontList &fonts,
                                const QString &path, const PdfOptions &options)
{
    if (QFileInfo(path).isDir())
        return core::fail(core::ErrorCode::FileIsFolder, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::writeError(path, file.errorString());

    auto report = typeset::write(document, fonts, file, options);
    if (!report)
        return tl::unexpected(writingError(report.error(), path, core::failureOf(file)));
    return core::commitFile(file).map([&] { return *std::move(report); });
}

} // namespace publish
