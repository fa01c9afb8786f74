// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/odt.h"

#include "core/import/container.h"
#include "core/import/documentnote.h"
#include "core/import/filekind.h"
#include "core/import/odtbody.h"
#include "core/import/xmlinput.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

Result<void> readStyles(const QByteArray &bytes, const QString &file, OdtLooks &looks)
{
    if (bytes.isNull())
        return {};
    XmlInput xml(bytes, file);
    for (auto token = xml.next(); token != XmlInput::Token::Done; token = xml.next()) {
        if (token == XmlInput::Token::Start)
            looks.read(xml);
    }
    if (xml.error())
        return tl::unexpected(*xml.error());
    return {};
}

Result<TextDocument> readText(Container &container, const QString &file)
{
    // OpenDocument 1.3 part 2, 3.4: only the manifest says which parts are encrypted.
    const Result<QByteArray> manifest = container.read(u"META-INF/manifest.xml"_s);
    if (!manifest)
        return tl::unexpected(manifest.error());
    if (manifest->contains("encryption-data"))
        return fail(ErrorCode::FileEncrypted, file);
    OdtLooks looks;
    const Result<void> styles =
        container.read(u"styles.xml"_s).and_then([&](const QByteArray &bytes) {
            return readStyles(bytes, file, looks);
        });
    if (!styles)
        return tl::unexpected(styles.error());
    const Result<QByteArray> content = container.read(u"content.xml"_s);
    if (!content)
        return tl::unexpected(content.error());
    if (content->isNull())
        return fail(ErrorCode::ArchiveBroken, file);
    XmlInput xml(*content, file);
    DocumentBuilder builder;
    if (const Result<void> read = OdtBody(xml, looks, builder).read(); !read)
        return tl::unexpected(read.error());
    return builder.finish();
}

} // namespace

Result<FileReading> readOdt(const QByteArray &bytes, const ReadOptions &options,
                            const QString &file)
{
    if (const Result<void> known = expectKind(bytes, FileKind::Odt, file); !known)
        return tl::unexpected(known.error());
    Result<Container> container = Container::open(bytes, file);
    if (!container)
        return tl::unexpected(container.error());
    return readText(*container, file).and_then([&](const TextDocument &document) {
        return readDocument(document, options, file);
    });
}

} // namespace core
