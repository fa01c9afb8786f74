// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/docx.h"

#include "core/import/documentnote.h"
#include "core/import/filekind.h"
#include "core/import/wordbody.h"
#include "core/import/wordcomments.h"
#include "core/import/wordpackage.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

using Asides = QHash<QString, QList<DocumentParagraph>>;

Result<Asides> readAsides(WordPackage &package, QLatin1StringView kind, const WordContext &context,
                          const QString &file)
{
    const Result<QByteArray> bytes = package.readRelated(kind);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->isNull())
        return Asides();
    const auto links = package.linksOf(kind);
    if (!links)
        return tl::unexpected(links.error());
    WordContext own{context.styles, context.lists, *links, {}, {}};
    XmlInput xml(*bytes, file);
    DocumentBuilder builder;
    WordBody body(xml, own, builder);
    return body.read().map([&] { return body.asides(); });
}

Result<TextDocument> readWord(WordPackage &package, const QString &file)
{
    const Result<QByteArray> styleBytes = package.readRelated("styles"_L1);
    if (!styleBytes)
        return tl::unexpected(styleBytes.error());
    Result<WordStyles> styles = WordStyles::read(*styleBytes, file);
    if (!styles)
        return tl::unexpected(styles.error());
    const Result<QByteArray> listBytes = package.readRelated("numbering"_L1);
    if (!listBytes)
        return tl::unexpected(listBytes.error());
    Result<WordLists> lists = WordLists::read(*listBytes, *styles, file);
    if (!lists)
        return tl::unexpected(lists.error());

    WordContext context{*styles, *lists, package.links(), {}, {}};
    for (const auto &[kind, asides] :
         {std::pair{"footnotes"_L1, &context.footnotes}, {"endnotes"_L1, &context.endnotes}}) {
        Result<Asides> read = readAsides(package, kind, context, file);
        if (!read)
            return tl::unexpected(read.error());
        *asides = std::move(*read);
    }
    const Result<QByteArray> bytes = package.readDocument();
    if (!bytes)
        return tl::unexpected(bytes.error());
    XmlInput xml(*bytes, file);
    DocumentBuilder builder;
    if (const Result<void> read = WordBody(xml, context, builder).read(); !read)
        return tl::unexpected(read.error());
    if (const Result<void> read = readWordComments(package, context, file, builder); !read)
        return tl::unexpected(read.error());
    return builder.finish();
}

} // namespace

Result<FileReading> readDocx(const QByteArray &bytes, const ReadOptions &options,
                             const QString &file)
{
    if (const Result<void> known = expectKind(bytes, FileKind::Docx, file); !known)
        return tl::unexpected(known.error());
    Result<WordPackage> package = WordPackage::open(bytes, file);
    if (!package)
        return tl::unexpected(package.error());
    return readWord(*package, file).and_then([&](const TextDocument &document) {
        return readDocument(document, options, file);
    });
}

} // namespace core
