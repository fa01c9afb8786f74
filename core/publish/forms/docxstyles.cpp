// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/forms/docxstyles.h"

#include "core/publish/forms/docxparts.h"
#include "core/publish/forms/formlook.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

void writeFonts(Package &package)
{
    XmlPart part(package, u"word/fontTable.xml"_s);
    part.start(u"w:fonts"_s, {{u"xmlns:w"_s, latin(wordNamespace)}});
    part.start(u"w:font"_s, {{u"w:name"_s, latin(formFont)}});
    part.empty(u"w:altName"_s, {{u"w:val"_s, u"Carlito"_s}});
    part.empty(u"w:family"_s, {{u"w:val"_s, u"swiss"_s}});
    part.empty(u"w:pitch"_s, {{u"w:val"_s, u"variable"_s}});
    part.end();
    part.end();
}

void writeSize(XmlPart &part, double points)
{
    part.empty(u"w:sz"_s, {{u"w:val"_s, halfPoints(points)}});
    part.empty(u"w:szCs"_s, {{u"w:val"_s, halfPoints(points)}});
}

void writeDefaults(XmlPart &part, const FormHead &head)
{
    part.start(u"w:docDefaults"_s);
    part.start(u"w:rPrDefault"_s);
    part.start(u"w:rPr"_s);
    part.empty(u"w:rFonts"_s,
               {{u"w:ascii"_s, latin(formFont)},
                {u"w:hAnsi"_s, latin(formFont)},
                {u"w:eastAsia"_s, eastAsianFont(head.hanLanguage)},
                {u"w:cs"_s, latin(formComplexFont)}});
    writeSize(part, lookOf(FormStyle::Body).size);
    writeWordLanguage(part, head.language);
    part.end();
    part.end();
    part.start(u"w:pPrDefault"_s);
    part.end();
    part.end();
}

void writeStyle(XmlPart &part, const FormStyleLook &look)
{
    const QString name = latin(look.name);
    const bool isHeading = look.outlineLevel > 0;
    part.start(u"w:style"_s,
               {{u"w:type"_s, u"paragraph"_s},
                {u"w:customStyle"_s, isHeading ? QString() : u"1"_s},
                {u"w:styleId"_s, QString(name).remove(u' ')}});
    // Word knows its own styles by names in small letters.
    part.empty(u"w:name"_s, {{u"w:val"_s, isHeading ? name.toLower() : name}});
    part.empty(u"w:basedOn"_s, {{u"w:val"_s, u"Normal"_s}});
    if (isHeading)
        part.empty(u"w:next"_s, {{u"w:val"_s, u"FormText"_s}});
    part.empty(u"w:qFormat"_s);
    part.start(u"w:pPr"_s);
    if (look.keepWithNext)
        part.empty(u"w:keepNext"_s);
    part.empty(u"w:spacing"_s,
               {{u"w:before"_s, twips(look.before)},
                {u"w:after"_s, twips(look.after)},
                {u"w:line"_s, QString::number(std::lround(look.lineHeight * 240))},
                {u"w:lineRule"_s, u"auto"_s}});
    if (isHeading)
        part.empty(u"w:outlineLvl"_s, {{u"w:val"_s, QString::number(look.outlineLevel - 1)}});
    part.end();
    part.start(u"w:rPr"_s);
    if (look.bold) {
        part.empty(u"w:b"_s);
        part.empty(u"w:bCs"_s);
    }
    part.empty(u"w:color"_s, {{u"w:val"_s, latin(look.colour)}});
    writeSize(part, look.size);
    part.end();
    part.end();
}

void writeCharacterStyles(XmlPart &part)
{
    const auto start = [&part](const QString &id, const QString &name, bool own) {
        part.start(u"w:style"_s,
                   {{u"w:type"_s, u"character"_s},
                    {u"w:customStyle"_s, own ? u"1"_s : QString()},
                    {u"w:styleId"_s, id}});
        part.empty(u"w:name"_s, {{u"w:val"_s, name}});
        part.start(u"w:rPr"_s);
    };
    start(u"Hyperlink"_s, u"Hyperlink"_s, false);
    part.empty(u"w:color"_s, {{u"w:val"_s, latin(linkColour)}});
    part.empty(u"w:u"_s, {{u"w:val"_s, u"single"_s}});
    part.end();
    part.end();
    start(u"FormAside"_s, u"Form Aside"_s, true);
    part.empty(u"w:b"_s, {{u"w:val"_s, u"0"_s}});
    part.empty(u"w:bCs"_s, {{u"w:val"_s, u"0"_s}});
    part.empty(u"w:color"_s, {{u"w:val"_s, latin(asideColour)}});
    writeSize(part, asideSize);
    part.end();
    part.end();
}

void writeTableStyle(XmlPart &part)
{
    part.start(u"w:style"_s,
               {{u"w:type"_s, u"table"_s},
                {u"w:customStyle"_s, u"1"_s},
                {u"w:styleId"_s, u"FormTable"_s}});
    part.empty(u"w:name"_s, {{u"w:val"_s, u"Form Table"_s}});
    part.start(u"w:tblPr"_s);
    part.empty(u"w:tblInd"_s, {{u"w:w"_s, u"0"_s}, {u"w:type"_s, u"dxa"_s}});
    part.start(u"w:tblBorders"_s);
    for (const QString &side : {u"w:top"_s, u"w:bottom"_s, u"w:insideH"_s}) {
        part.empty(side,
                   {{u"w:val"_s, u"single"_s},
                    {u"w:sz"_s, u"4"_s},
                    {u"w:space"_s, u"0"_s},
                    {u"w:color"_s, latin(hairlineColour)}});
    }
    part.end();
    part.start(u"w:tblCellMar"_s);
    for (const auto &[side, width] : {std::pair{u"w:top"_s, cellPadding},
                                      {u"w:left"_s, 0.0},
                                      {u"w:bottom"_s, cellPadding},
                                      {u"w:right"_s, 2 * cellPadding}})
        part.empty(side, {{u"w:w"_s, twips(width)}, {u"w:type"_s, u"dxa"_s}});
    part.end();
    part.end();
    part.end();
}

void writeRunningStyle(XmlPart &part, const QString &id, double width)
{
    part.start(u"w:style"_s, {{u"w:type"_s, u"paragraph"_s}, {u"w:styleId"_s, id}});
    part.empty(u"w:name"_s, {{u"w:val"_s, id.toLower()}});
    part.empty(u"w:basedOn"_s, {{u"w:val"_s, u"Normal"_s}});
    part.start(u"w:pPr"_s);
    part.start(u"w:tabs"_s);
    part.empty(u"w:tab"_s, {{u"w:val"_s, u"right"_s}, {u"w:pos"_s, twips(width)}});
    part.end();
    part.end();
    part.start(u"w:rPr"_s);
    part.empty(u"w:color"_s, {{u"w:val"_s, latin(asideColour)}});
    writeSize(part, runningSize);
    part.end();
    part.end();
}

} // namespace

void writeDocxStyles(Package &package, const FormHead &head)
{
    writeFonts(package);
    XmlPart part(package, u"word/styles.xml"_s);
    part.start(u"w:styles"_s, {{u"xmlns:w"_s, latin(wordNamespace)}});
    writeDefaults(part, head);
    part.start(
        u"w:style"_s,
        {{u"w:type"_s, u"paragraph"_s}, {u"w:default"_s, u"1"_s}, {u"w:styleId"_s, u"Normal"_s}});
    part.empty(u"w:name"_s, {{u"w:val"_s, u"Normal"_s}});
    part.end();
    for (int style = 0; style < formStyleCount; ++style)
        writeStyle(part, lookOf(FormStyle(style)));
    const double width = formPage(head.paper).textWidth();
    writeRunningStyle(part, u"Header"_s, width);
    writeRunningStyle(part, u"Footer"_s, width);
    writeCharacterStyles(part);
    writeTableStyle(part);
    part.end();
}

} // namespace publish
