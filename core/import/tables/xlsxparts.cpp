// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/xlsxparts.h"

#include "core/import/tables/table.h"
#include "core/import/xmlinput.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

using Token = XmlInput::Token;

// A path that is relative to the folder of a part, or begins with a slash.
QString resolved(const QString &target, const QString &part)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList path = part.split(u'/');
    path.removeLast();
    for (const QString &step : target.split(u'/')) {
        if (step == u".."_s && !path.isEmpty())
            path.removeLast();
        else if (step != u".")
            path.append(step);
    }
    return path.join(u'/');
}

// "_x000D_" stands for a character that XML can't hold (18.9, ST_Xstring).
QString decoded(QString text)
{
    qsizetype at = text.indexOf(u"_x"_s);
    if (at < 0)
        return text;
    QString result;
    qsizetype from = 0;
    for (; at >= 0; at = text.indexOf(u"_x"_s, at)) {
        bool isHex = false;
        const QStringView code = QStringView(text).mid(at + 2, 4);
        const char16_t unit = char16_t(code.toUShort(&isHex, 16));
        if (!isHex || code.size() < 4 || at + 6 >= text.size() || text[at + 6] != u'_') {
            at += 2;
            continue;
        }
        result += QStringView(text).sliced(from, at - from);
        if (unit >= 0x20 || unit == u'\n' || unit == u'\t')
            result += QChar(unit);
        at += 7;
        from = at;
    }
    return result += QStringView(text).sliced(from);
}

tl::unexpected<Error> tooLarge(const QString &file)
{
    return fail(ErrorCode::FileTooLarge, file, {QString::number(largestTableMegabytes)});
}

} // namespace

QString xlsxString(XmlInput &xml)
{
    const int outside = xml.depth() - 1;
    QString text;
    while (xml.depth() > outside) {
        const Token token = xml.next();
        if (token == Token::Done)
            break;
        if (token != Token::Start)
            continue;
        if (xml.name() == u"t")
            text += xml.readText();
        else if (xml.name() == u"rPh")
            xml.skipElement();
    }
    return decoded(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

Result<XlsxParts::Relationships> XlsxParts::relationshipsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString path = part.first(slash + 1) + u"_rels/"_s + part.sliced(slash + 1) + u".rels"_s;
    const Result<QByteArray> bytes = m_container.read(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Relationships relationships;
    if (bytes->isNull())
        return relationships;
    XmlInput xml(*bytes, m_file);
    for (Token token = xml.next(); token != Token::Done; token = xml.next()) {
        const bool isOne = token == Token::Start && xml.name() == u"Relationship"
            && xml.attribute("TargetMode"_L1) != u"External"_s;
        if (isOne) {
            relationships.insert(xml.attribute("Id"_L1),
                                 {xml.attribute("Type"_L1).section(u'/', -1),
                                  resolved(xml.attribute("Target"_L1), part)});
        }
    }
    if (xml.error())
        return tl::unexpected(*xml.error());
    return relationships;
}

Result<XlsxWorkbook> XlsxParts::readWorkbook()
{
    const auto partOf = [](const Relationships &relationships, const QString &type) {
        const auto it = std::ranges::find_if(
            relationships, [&type](const Relationship &one) { return one.type == type; });
        return it == relationships.end() ? QString() : it->part;
    };
    const Result<Relationships> package = relationshipsOf(QString());
    if (!package)
        return tl::unexpected(package.error());
    const QString part = partOf(*package, u"officeDocument"_s);
    if (part.isEmpty())
        return fail(ErrorCode::ArchiveBroken, m_file);
    const Result<Relationships> relationships = relationshipsOf(part);
    if (!relationships)
        return tl::unexpected(relationships.error());

    XlsxWorkbook workbook;
    Result<void> done = readSheets(part, *relationships, workbook);
    if (done)
        done = readStrings(partOf(*relationships, u"sharedStrings"_s), workbook.strings);
    if (done)
        done = readStyles(partOf(*relationships, u"styles"_s), workbook.styles);
    if (!done)
        return tl::unexpected(done.error());
    return workbook;
}

Result<void> XlsxParts::readSheets(const QString &part, const Relationships &relationships,
                                   XlsxWorkbook &workbook)
{
    const Result<QByteArray> bytes = m_container.read(part);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->isNull())
        return fail(ErrorCode::ArchiveBroken, m_file);
    XmlInput xml(*bytes, m_file);
    for (Token token = xml.next(); token != Token::Done; token = xml.next()) {
        if (token != Token::Start)
            continue;
        if (xml.name() == u"workbookPr") {
            const QString said = xml.attribute("date1904"_L1);
            workbook.from1904 = said == u"1"_s || said == u"true"_s;
        } else if (xml.name() == u"sheet") {
            const Relationship sheet = relationships.value(xml.attribute("id"_L1));
            const QString state = xml.attribute("state"_L1);
            const bool isSeen = state.isEmpty() || state == u"visible"_s;
            // Sheets of charts are of another type.
            if (isSeen && sheet.type == u"worksheet"_s)
                workbook.sheets.append({xml.attribute("name"_L1), sheet.part});
        }
    }
    if (xml.error())
        return tl::unexpected(*xml.error());
    return {};
}

Result<void> XlsxParts::readStrings(const QString &part, QStringList &strings)
{
    const Result<QByteArray> bytes =
        part.isEmpty() ? Result<QByteArray>(QByteArray()) : m_container.read(part);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->isNull())
        return {};
    XmlInput xml(*bytes, m_file);
    qsizetype characters = 0;
    for (Token token = xml.next(); token != Token::Done; token = xml.next()) {
        if (token != Token::Start || xml.name() != u"si")
            continue;
        strings.append(xlsxString(xml));
        characters += strings.last().size();
        if (strings.size() > mostCells || characters > mostCharacters)
            return tooLarge(m_file);
    }
    if (xml.error())
        return tl::unexpected(*xml.error());
    return {};
}

Result<void> XlsxParts::readStyles(const QString &part, QList<NumberKind> &styles)
{
    const Result<QByteArray> bytes =
        part.isEmpty() ? Result<QByteArray>(QByteArray()) : m_container.read(part);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->isNull())
        return {};
    XmlInput xml(*bytes, m_file);
    QHash<int, NumberKind> codes;
    bool inCells = false; // the list of cells' formats; there is another of named styles
    for (Token token = xml.next(); token != Token::Done; token = xml.next()) {
        if (xml.name() == u"cellXfs" && token != Token::Text)
            inCells = token == Token::Start;
        if (token != Token::Start)
            continue;
        if (xml.name() == u"numFmt") {
            codes.insert(xml.attribute("numFmtId"_L1).toInt(),
                         kindOfFormat(xml.attribute("formatCode"_L1)));
        } else if (xml.name() == u"xf" && inCells) {
            const int id = xml.attribute("numFmtId"_L1).toInt();
            styles.append(codes.contains(id) ? codes.value(id) : kindOfFormat(id));
        }
    }
    if (xml.error())
        return tl::unexpected(*xml.error());
    return {};
}

} // namespace core
