// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/wordpackage.h"

#include "core/import/xmlinput.h"

#include <QUrl>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// "word/styles.xml" of "styles.xml" in "word/document.xml", or of "/word/styles.xml". Null where it
// leads out of the package.
QString resolved(const QString &target, const QString &part)
{
    const QUrl base(u"pack:/"_s + part);
    const QString path = base.resolved(QUrl(target)).path();
    return path.startsWith(u'/') && !path.contains(".."_L1) ? path.sliced(1) : QString();
}

QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.first(slash + 1) + u"_rels/"_s + part.sliced(slash + 1) + u".rels"_s;
}

} // namespace

WordPackage::WordPackage(Container &&container, const QString &file)
    : m_container(std::move(container))
    , m_file(file)
{ }

Result<WordPackage> WordPackage::open(const QByteArray &bytes, const QString &file)
{
    Result<Container> container = Container::open(bytes, file);
    if (!container)
        return tl::unexpected(container.error());
    WordPackage package(std::move(*container), file);
    const Result<Relations> ofPackage = package.readRelations({});
    if (!ofPackage)
        return tl::unexpected(ofPackage.error());
    package.m_document = ofPackage->parts.value(u"officeDocument"_s);
    if (package.m_document.isEmpty())
        return fail(ErrorCode::ArchiveBroken, file);
    Result<Relations> ofDocument = package.readRelations(package.m_document);
    if (!ofDocument)
        return tl::unexpected(ofDocument.error());
    package.m_parts = std::move(ofDocument->parts);
    package.m_links = std::move(ofDocument->links);
    return package;
}

Result<WordPackage::Relations> WordPackage::readRelations(const QString &part)
{
    const Result<QByteArray> bytes = m_container.read(relationsOf(part));
    if (!bytes)
        return tl::unexpected(bytes.error());
    Relations relations;
    if (bytes->isNull())
        return relations;
    XmlInput xml(*bytes, m_file);
    for (auto token = xml.next(); token != XmlInput::Token::Done; token = xml.next()) {
        if (token != XmlInput::Token::Start || xml.name() != "Relationship"_L1)
            continue;
        const QString type = xml.attribute("Type"_L1);
        const QString target = xml.attribute("Target"_L1);
        const QString kind = type.sliced(type.lastIndexOf(u'/') + 1);
        if (xml.attribute("TargetMode"_L1) == "External"_L1) {
            if (kind == "hyperlink"_L1)
                relations.links.insert(xml.attribute("Id"_L1), target);
        } else if (!relations.parts.contains(kind)) {
            relations.parts.insert(kind, resolved(target, part));
        }
    }
    if (xml.error())
        return tl::unexpected(*xml.error());
    return relations;
}

Result<QByteArray> WordPackage::readDocument()
{
    Result<QByteArray> bytes = m_container.read(m_document);
    if (bytes && bytes->isNull())
        return fail(ErrorCode::ArchiveBroken, m_file);
    return bytes;
}

Result<QByteArray> WordPackage::readRelated(QLatin1StringView kind)
{
    const QString name = m_parts.value(kind);
    return name.isEmpty() ? Result<QByteArray>(QByteArray()) : m_container.read(name);
}

Result<QHash<QString, QString>> WordPackage::linksOf(QLatin1StringView kind)
{
    const QString name = m_parts.value(kind);
    if (name.isEmpty())
        return QHash<QString, QString>();
    return readRelations(name).map(
        [](Relations &&relations) { return std::move(relations.links); });
}

} // namespace core
