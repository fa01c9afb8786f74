// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/forms/docxparts.h"

#include "core/publish/forms/docxstyles.h"
#include "core/publish/forms/formlook.h"
#include "core/publish/forms/formtext.h"
#include "core/text/markup.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

constexpr QStringView officeTypes =
    u"application/vnd.openxmlformats-officedocument.wordprocessingml.";
constexpr QStringView packageTypes = u"application/vnd.openxmlformats-package.";
constexpr QStringView packageRelations =
    u"http://schemas.openxmlformats.org/package/2006/relationships";

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

void writeContentTypes(Package &package, bool hasComments)
{
    XmlPart part(package, u"[Content_Types].xml"_s);
    part.start(u"Types"_s,
               {{u"xmlns"_s, u"http://schemas.openxmlformats.org/package/2006/content-types"_s}});
    part.empty(u"Default"_s,
               {{u"Extension"_s, u"rels"_s},
                {u"ContentType"_s, packageTypes.toString() + u"relationships+xml"_s}});
    part.empty(u"Default"_s,
               {{u"Extension"_s, u"xml"_s}, {u"ContentType"_s, u"application/xml"_s}});
    const auto add = [&part](const QString &name, const QString &type) {
        part.empty(u"Override"_s, {{u"PartName"_s, name}, {u"ContentType"_s, type}});
    };
    for (const auto &[name, type] : {std::pair{u"document"_s, u"document.main"_s},
                                     {u"styles"_s, u"styles"_s},
                                     {u"numbering"_s, u"numbering"_s},
                                     {u"settings"_s, u"settings"_s},
                                     {u"fontTable"_s, u"fontTable"_s},
                                     {u"header1"_s, u"header"_s},
                                     {u"footer1"_s, u"footer"_s}})
        add(u"/word/%1.xml"_s.arg(name), officeTypes.toString() + type + u"+xml"_s);
    if (hasComments) {
        add(u"/word/comments.xml"_s, officeTypes.toString() + u"comments+xml"_s);
        add(u"/word/commentsExtended.xml"_s, officeTypes.toString() + u"commentsExtended+xml"_s);
    }
    add(u"/docProps/core.xml"_s, packageTypes.toString() + u"core-properties+xml"_s);
    add(u"/docProps/app.xml"_s,
        u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    part.end();
}

void writePackageRelations(Package &package)
{
    XmlPart part(package, u"_rels/.rels"_s);
    part.start(u"Relationships"_s, {{u"xmlns"_s, packageRelations.toString()}});
    const auto add = [&part](const QString &id, const QString &type, const QString &target) {
        part.empty(u"Relationship"_s, {{u"Id"_s, id}, {u"Type"_s, type}, {u"Target"_s, target}});
    };
    add(u"document"_s, latin(relationNamespace) + u"/officeDocument"_s, u"word/document.xml"_s);
    add(u"core"_s, packageRelations.toString() + u"/metadata/core-properties"_s,
        u"docProps/core.xml"_s);
    add(u"app"_s, latin(relationNamespace) + u"/extended-properties"_s, u"docProps/app.xml"_s);
    part.end();
}

void writeProperties(Package &package, const FormHead &head)
{
    XmlPart part(package, u"docProps/core.xml"_s);
    part.start(u"cp:coreProperties"_s,
               {{u"xmlns:cp"_s,
                 u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
                {u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s},
                {u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s},
                {u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    part.element(u"dc:title"_s, head.title);
    part.element(u"dc:creator"_s, head.creator);
    if (const QString time = documentTime(head.created); !time.isNull()) {
        for (const QString &name : {u"dcterms:created"_s, u"dcterms:modified"_s}) {
            part.start(name, {{u"xsi:type"_s, u"dcterms:W3CDTF"_s}});
            part.text(time);
            part.end();
        }
    }
    part.element(u"dc:language"_s, head.language);
    part.end();
}

void writeApplication(Package &package)
{
    XmlPart part(package, u"docProps/app.xml"_s);
    part.start(u"Properties"_s,
               {{u"xmlns"_s,
                 u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s}});
    part.element(u"Application"_s, u"Escaleta"_s);
    part.end();
}

void writeSettings(Package &package)
{
    XmlPart part(package, u"word/settings.xml"_s);
    part.start(u"w:settings"_s, {{u"xmlns:w"_s, latin(wordNamespace)}});
    part.empty(u"w:zoom"_s, {{u"w:percent"_s, u"100"_s}});
    part.empty(u"w:defaultTabStop"_s, {{u"w:val"_s, u"709"_s}});
    part.start(u"w:compat"_s);
    // Without it Word opens the file in the compatibility mode of Word 2007.
    part.empty(u"w:compatSetting"_s,
               {{u"w:name"_s, u"compatibilityMode"_s},
                {u"w:uri"_s, u"http://schemas.microsoft.com/office/word"_s},
                {u"w:val"_s, u"15"_s}});
    part.end();
    part.end();
}

void writeField(XmlPart &part, const QString &code)
{
    part.start(u"w:fldSimple"_s, {{u"w:instr"_s, code}});
    part.start(u"w:r"_s);
    part.element(u"w:t"_s, u"1"_s);
    part.end();
    part.end();
}

void writeWords(XmlPart &part, const QString &text, bool rightToLeft)
{
    part.start(u"w:r"_s);
    if (rightToLeft) {
        part.start(u"w:rPr"_s);
        part.empty(u"w:rtl"_s);
        part.end();
    }
    part.start(u"w:t"_s, {{u"xml:space"_s, u"preserve"_s}});
    part.text(text);
    part.end();
    part.end();
}

// The text of a running line: two words, apart, or a word and the page.
void writeRunning(Package &package, const FormHead &head, bool isHeader)
{
    XmlPart part(package, isHeader ? u"word/header1.xml"_s : u"word/footer1.xml"_s);
    part.start(isHeader ? u"w:hdr"_s : u"w:ftr"_s, {{u"xmlns:w"_s, latin(wordNamespace)}});
    part.start(u"w:p"_s);
    part.start(u"w:pPr"_s);
    part.empty(u"w:pStyle"_s, {{u"w:val"_s, isHeader ? u"Header"_s : u"Footer"_s}});
    if (head.rightToLeft)
        part.empty(u"w:bidi"_s);
    part.end();
    writeWords(part, isHeader ? head.event : head.name, head.rightToLeft);
    part.start(u"w:r"_s);
    part.empty(u"w:tab"_s);
    part.end();
    if (isHeader) {
        writeWords(part, head.dates, head.rightToLeft);
    } else {
        writeField(part, u"PAGE"_s);
        writeWords(part, u"/"_s, false);
        writeField(part, u"NUMPAGES"_s);
    }
    part.end();
    part.end();
}

void writeLevels(XmlPart &part, FormMark mark)
{
    for (int level = 0; level <= core::deepestLevel; ++level) {
        const bool isBullet = mark == FormMark::Bullet;
        part.start(u"w:lvl"_s, {{u"w:ilvl"_s, QString::number(level)}});
        part.empty(u"w:start"_s, {{u"w:val"_s, u"1"_s}});
        part.empty(u"w:numFmt"_s, {{u"w:val"_s, isBullet ? u"bullet"_s : u"decimal"_s}});
        part.empty(u"w:lvlText"_s,
                   {{u"w:val"_s, isBullet ? bulletAt(level) : u"%%1."_s.arg(level + 1)}});
        part.empty(u"w:lvlJc"_s, {{u"w:val"_s, u"left"_s}});
        part.start(u"w:pPr"_s);
        part.empty(
            u"w:ind"_s,
            {{u"w:left"_s, twips(listIndent * (level + 1))}, {u"w:hanging"_s, twips(listIndent)}});
        part.end();
        part.end();
    }
}

} // namespace

QString twips(double points)
{
    return QString::number(std::lround(points * 20));
}

QString halfPoints(double points)
{
    return QString::number(std::lround(points * 2));
}

void writeWordLanguage(XmlPart &part, const QString &language)
{
    const QString tag = localeTag(language);
    if (tag.isNull())
        return;
    const QString script = isEastAsian(language) ? u"w:eastAsia"_s
        : isRightToLeft(language)                ? u"w:bidi"_s
                                                 : u"w:val"_s;
    part.empty(u"w:lang"_s, {{script, tag}});
}

void writeDocxParts(Package &package, const FormHead &head)
{
    writeContentTypes(package, head.hasComments);
    writePackageRelations(package);
    writeProperties(package, head);
    writeApplication(package);
    writeSettings(package);
    writeDocxStyles(package, head);
    writeRunning(package, head, true);
    writeRunning(package, head, false);
}

void writeDocxNumbering(Package &package, const QList<FormListPlace> &sequences)
{
    XmlPart part(package, u"word/numbering.xml"_s);
    part.start(u"w:numbering"_s, {{u"xmlns:w"_s, latin(wordNamespace)}});
    for (const FormMark mark : {FormMark::Bullet, FormMark::Number}) {
        part.start(u"w:abstractNum"_s, {{u"w:abstractNumId"_s, QString::number(int(mark))}});
        part.empty(u"w:multiLevelType"_s, {{u"w:val"_s, u"hybridMultilevel"_s}});
        writeLevels(part, mark);
        part.end();
    }
    const auto startNumbering = [&part](qsizetype number, FormMark mark) {
        part.start(u"w:num"_s, {{u"w:numId"_s, QString::number(number)}});
        part.empty(u"w:abstractNumId"_s, {{u"w:val"_s, QString::number(int(mark))}});
    };
    startNumbering(1, FormMark::Bullet);
    part.end();
    for (const FormListPlace &first : sequences) {
        startNumbering(2 + first.sequence, FormMark::Number);
        part.start(u"w:lvlOverride"_s, {{u"w:ilvl"_s, QString::number(first.level)}});
        part.empty(u"w:startOverride"_s, {{u"w:val"_s, QString::number(first.number)}});
        part.end();
        part.end();
    }
    part.end();
}

} // namespace publish
