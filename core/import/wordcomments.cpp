// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/wordcomments.h"

#include "core/import/wordpackage.h"
#include "core/import/writteninstant.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

struct Head
{
    QString id;
    QString author;
    QDateTime at;
};

struct Extension
{
    QString parent; // w15:paraId of the comment it answers
    bool isDone = false;
};

Result<QList<Head>> readHeads(const QByteArray &bytes, const QString &file)
{
    QList<Head> heads;
    XmlInput xml(bytes, file);
    for (auto token = xml.next(); token != XmlInput::Token::Done; token = xml.next()) {
        if (token == XmlInput::Token::Start && xml.name() == "comment"_L1)
            heads.append({xml.attribute("id"_L1), xml.attribute("author"_L1).simplified(),
                          writtenInstant(xml.attribute("date"_L1))});
    }
    if (xml.error())
        return tl::unexpected(*xml.error());
    return heads;
}

// By the w14:paraId of a comment's last paragraph.
Result<QHash<QString, Extension>> readExtensions(const QByteArray &bytes, const QString &file)
{
    QHash<QString, Extension> extensions;
    if (bytes.isNull())
        return extensions;
    XmlInput xml(bytes, file);
    for (auto token = xml.next(); token != XmlInput::Token::Done; token = xml.next()) {
        if (token == XmlInput::Token::Start && xml.name() == "commentEx"_L1) {
            const QString done = xml.attribute("done"_L1);
            extensions.insert(
                xml.attribute("paraId"_L1),
                {xml.attribute("paraIdParent"_L1), done == "1"_L1 || done == "true"_L1});
        }
    }
    if (xml.error())
        return tl::unexpected(*xml.error());
    return extensions;
}

} // namespace

Result<void> readWordComments(WordPackage &package, WordContext &context, const QString &file,
                              DocumentBuilder &builder)
{
    const Result<QByteArray> bytes = package.readRelated("comments"_L1);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->isNull())
        return {};
    const Result<QList<Head>> heads = readHeads(*bytes, file);
    if (!heads)
        return tl::unexpected(heads.error());
    const Result<QByteArray> extended = package.readRelated("commentsExtended"_L1);
    if (!extended)
        return tl::unexpected(extended.error());
    const auto extensions = readExtensions(*extended, file);
    if (!extensions)
        return tl::unexpected(extensions.error());

    XmlInput xml(*bytes, file);
    DocumentBuilder texts;
    WordBody body(xml, context, texts);
    if (const Result<void> read = body.read(); !read)
        return read;
    QHash<QString, QString> idOfParagraph;
    for (auto it = body.lastParagraphs().cbegin(); it != body.lastParagraphs().cend(); ++it) {
        if (!it->isEmpty())
            idOfParagraph.insert(*it, it.key());
    }
    for (const Head &head : *heads) {
        const Extension extension = extensions->value(body.lastParagraphs().value(head.id));
        DocumentComment comment{.author = head.author,
                                .at = head.at,
                                .text = plainParagraphs(body.asides().value(head.id)),
                                .resolved = extension.isDone};
        if (!comment.text.isEmpty())
            builder.addComment(head.id, comment, idOfParagraph.value(extension.parent));
    }
    return {};
}

} // namespace core
