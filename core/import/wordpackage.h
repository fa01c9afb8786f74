// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/container.h"

#include <QHash>

namespace core {

// The parts of a DOCX and how they refer to each other (Open Packaging Conventions, ISO/IEC
// 29500-2), whatever they are called.
class WordPackage
{
public:
    // Fails as Container does, and with ArchiveBroken where it has no document.
    static Result<WordPackage> open(const QByteArray &bytes, const QString &file);

    const QString &document() const { return m_document; } // name of its part
    // The part of that kind ("styles", "comments", "commentsExtended" …) that the document refers
    // to; null where there is none.
    Result<QByteArray> readRelated(QLatin1StringView kind);
    Result<QByteArray> readDocument();

    // Where the hyperlinks of the document lead; the key is the id of the relation.
    const QHash<QString, QString> &links() const { return m_links; }
    // The same for a part beside it, such as the footnotes.
    Result<QHash<QString, QString>> linksOf(QLatin1StringView kind);

private:
    explicit WordPackage(Container &&container, const QString &file);

    struct Relations
    {
        QHash<QString, QString> parts; // last word of the relation's type → name of the part
        QHash<QString, QString> links; // id → target
    };
    Result<Relations> readRelations(const QString &part); // a null name: of the package

    Container m_container;
    QString m_file;
    QString m_document;
    QHash<QString, QString> m_parts;
    QHash<QString, QString> m_links;
};

} // namespace core
