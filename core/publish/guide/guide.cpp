// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/guide/guide.h"

#include "core/text/interfacelanguage.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

core::Result<QString> readPage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::FileUnreadable, path, {file.errorString()});
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(file.readAll());
    if (decoder.hasError())
        return core::fail(core::ErrorCode::FileUnreadable, path, {u"UTF-8"_s});
    return text;
}

} // namespace

const GuidePage *Guide::page(const QString &name) const
{
    const auto it = std::ranges::find(pages, name, &GuidePage::name);
    return it == pages.end() ? nullptr : &*it;
}

const GuidePage *Guide::about(const QString &topic) const
{
    const auto it = std::ranges::find_if(
        pages, [&topic](const GuidePage &page) { return page.topics.contains(topic); });
    return it == pages.end() ? nullptr : &*it;
}

QStringList guideLanguages()
{
    return core::interfaceLanguages();
}

core::Result<Guide> readGuide(const QString &language, const QString &folder)
{
    Guide guide{.language = language, .folder = folder + u"/images/"_s + language, .pages = {}};
    const QString pages = folder + u'/' + language;
    // By their names, which begin with their numbers.
    const QStringList files = QDir(pages).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const core::Result<QString> text = readPage(pages + u'/' + file);
        if (!text)
            return tl::unexpected(text.error());
        guide.pages.append(parseGuidePage(file, *text));
    }
    if (guide.pages.isEmpty())
        return core::fail(core::ErrorCode::FileMissing, pages);
    return guide;
}

core::Result<QByteArray> guidePicture(const Guide &guide, const QString &name)
{
    const QString path = guide.folder + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::FileMissing, path);
    QByteArray bytes = file.readAll();
    if (QImage::fromData(bytes, "PNG").isNull())
        return core::fail(core::ErrorCode::ImageUnreadable, path);
    return bytes;
}

QString plainText(const GuideBlock &block)
{
    QString text;
    for (const GuideSpan &span : block.spans)
        text += span.text;
    return text;
}

} // namespace publish
