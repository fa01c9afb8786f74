// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/forms/odtstyles.h"

#include "core/publish/forms/formlook.h"
#include "core/publish/forms/formtext.h"
#include "core/text/markup.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

QString colour(const char *hex)
{
    return u'#' + latin(hex);
}

// Style names are NCNames; a space in one is written by its code.
QString encoded(const QString &name)
{
    return QString(name).replace(u' ', u"_20_"_s);
}

QString percent(double factor)
{
    return QString::number(std::lround(factor * 100)) + u'%';
}

QString variantName(FormStyle style, bool newPage, bool rightToLeft)
{
    QString name = encoded(latin(lookOf(style).name));
    if (newPage)
        name += u"_page"_s;
    if (rightToLeft)
        name += u"_rtl"_s;
    return name;
}

// In which of its three kinds of scripts the language is known to ODF.
void addLanguage(XmlPart &part, const QString &language)
{
    const QString tag = localeTag(language);
    if (tag.isNull())
        return;
    const QString kind = isEastAsian(language) ? u"-asian"_s
        : isRightToLeft(language)              ? u"-complex"_s
                                               : QString();
    const QString space = kind.isNull() ? u"fo:"_s : u"style:"_s;
    QString country = u"none"_s;
    for (const QString &subtag : tag.split(u'-').sliced(1)) {
        if (subtag.size() == 2)
            country = subtag.toUpper();
    }
    part.attribute(space + u"language"_s + kind, tag.section(u'-', 0, 0).toLower());
    part.attribute(space + u"country"_s + kind, country);
}

void addSize(XmlPart &part, double points)
{
    for (const QString &name :
         {u"fo:font-size"_s, u"style:font-size-asian"_s, u"style:font-size-complex"_s})
        part.attribute(name, odfPoints(points));
}

void addWeight(XmlPart &part, const QString &weight)
{
    for (const QString &name :
         {u"fo:font-weight"_s, u"style:font-weight-asian"_s, u"style:font-weight-complex"_s})
        part.attribute(name, weight);
}

void startStyle(XmlPart &part, const QString &name, const QString &family,
                const QString &parent = {})
{
    const QString key = encoded(name);
    part.start(u"style:style"_s,
               {{u"style:name"_s, key},
                {u"style:display-name"_s, key == name ? QString() : name},
                {u"style:family"_s, family},
                {u"style:parent-style-name"_s, parent}});
}

void writeVariant(XmlPart &part, FormStyle style, bool newPage, bool rightToLeft)
{
    startStyle(part, variantName(style, newPage, rightToLeft), u"paragraph"_s,
               encoded(latin(lookOf(style).name)));
    part.empty(u"style:paragraph-properties"_s,
               {{u"fo:break-before"_s, newPage ? u"page"_s : QString()}});
    if (rightToLeft) {
        part.attribute(u"fo:text-align"_s, u"start"_s);
        part.attribute(u"style:writing-mode"_s, u"rl-tb"_s);
    }
    part.end();
}

void writeTableStyles(XmlPart &part, const FormHead &head)
{
    const FormPage page = formPage(head.paper);
    startStyle(part, odtTable, u"table"_s);
    part.empty(u"style:table-properties"_s,
               {{u"style:width"_s, odfPoints(page.textWidth())},
                {u"table:align"_s, u"margins"_s},
                {u"style:writing-mode"_s, head.rightToLeft ? u"rl-tb"_s : u"lr-tb"_s}});
    part.end();
    for (const auto &[name, width] : {std::pair{odtLabelColumn, page.labelColumn},
                                      {odtValueColumn, page.textWidth() - page.labelColumn}}) {
        startStyle(part, name, u"table-column"_s);
        part.empty(u"style:table-column-properties"_s,
                   {{u"style:column-width"_s, odfPoints(width)}});
        part.end();
    }
    startStyle(part, odtRow, u"table-row"_s);
    part.empty(u"style:table-row-properties"_s, {{u"fo:keep-together"_s, u"auto"_s}});
    part.end();
    const QString rule = u"0.5pt solid "_s + colour(hairlineColour);
    const QString outer = odfPoints(2 * cellPadding);
    startStyle(part, odtCell, u"table-cell"_s);
    part.empty(u"style:table-cell-properties"_s,
               {{u"fo:padding-top"_s, odfPoints(cellPadding)},
                {u"fo:padding-bottom"_s, odfPoints(cellPadding)},
                {u"fo:padding-left"_s, head.rightToLeft ? outer : u"0pt"_s},
                {u"fo:padding-right"_s, head.rightToLeft ? u"0pt"_s : outer},
                {u"fo:border-top"_s, rule},
                {u"fo:border-bottom"_s, rule},
                {u"fo:border-left"_s, u"none"_s},
                {u"fo:border-right"_s, u"none"_s}});
    part.end();
}

void writeFonts(XmlPart &part, const FormHead &head)
{
    part.start(u"office:font-face-decls"_s);
    for (const QString &font :
         {latin(formFont), latin(formComplexFont), eastAsianFont(head.hanLanguage)}) {
        if (!font.isNull())
            part.empty(u"style:font-face"_s,
                       {{u"style:name"_s, font},
                        {u"svg:font-family"_s, u'\'' + font + u'\''},
                        {u"style:font-family-generic"_s, u"swiss"_s}});
    }
    part.end();
}

void writeDefaults(XmlPart &part, const FormHead &head)
{
    part.start(u"style:default-style"_s, {{u"style:family"_s, u"paragraph"_s}});
    part.empty(u"style:paragraph-properties"_s,
               {{u"style:tab-stop-distance"_s, u"35.5pt"_s}, {u"style:writing-mode"_s, u"page"_s}});
    part.empty(u"style:text-properties"_s,
               {{u"style:font-name"_s, latin(formFont)},
                {u"style:font-name-asian"_s, eastAsianFont(head.hanLanguage)},
                {u"style:font-name-complex"_s, latin(formComplexFont)}});
    addSize(part, lookOf(FormStyle::Body).size);
    addLanguage(part, head.language);
    part.end();
}

void writeCommon(XmlPart &part, const FormStyleLook &look)
{
    startStyle(part, latin(look.name), u"paragraph"_s, u"Standard"_s);
    if (look.outlineLevel > 0) {
        part.attribute(u"style:next-style-name"_s, variantName(FormStyle::Body, false, false));
        part.attribute(u"style:default-outline-level"_s, QString::number(look.outlineLevel));
    }
    part.empty(u"style:paragraph-properties"_s,
               {{u"fo:margin-top"_s, odfPoints(look.before)},
                {u"fo:margin-bottom"_s, odfPoints(look.after)},
                {u"fo:line-height"_s, percent(look.lineHeight)},
                {u"fo:keep-with-next"_s, look.keepWithNext ? u"always"_s : QString()}});
    part.empty(u"style:text-properties"_s, {{u"fo:color"_s, colour(look.colour)}});
    addSize(part, look.size);
    if (look.bold)
        addWeight(part, u"bold"_s);
    part.end();
}

void writeRunning(XmlPart &part, const QString &name, double width)
{
    startStyle(part, name, u"paragraph"_s, u"Standard"_s);
    part.start(u"style:paragraph-properties"_s);
    part.start(u"style:tab-stops"_s);
    part.empty(u"style:tab-stop"_s,
               {{u"style:position"_s, odfPoints(width)}, {u"style:type"_s, u"right"_s}});
    part.end();
    part.end();
    part.empty(u"style:text-properties"_s, {{u"fo:color"_s, colour(asideColour)}});
    addSize(part, runningSize);
    part.end();
}

void writeTextStyles(XmlPart &part)
{
    startStyle(part, u"Strong Emphasis"_s, u"text"_s);
    part.empty(u"style:text-properties"_s);
    addWeight(part, u"bold"_s);
    part.end();
    startStyle(part, u"Emphasis"_s, u"text"_s);
    part.empty(u"style:text-properties"_s,
               {{u"fo:font-style"_s, u"italic"_s},
                {u"style:font-style-asian"_s, u"italic"_s},
                {u"style:font-style-complex"_s, u"italic"_s}});
    part.end();
    startStyle(part, u"Form Aside"_s, u"text"_s);
    part.empty(u"style:text-properties"_s, {{u"fo:color"_s, colour(asideColour)}});
    addSize(part, asideSize);
    addWeight(part, u"normal"_s);
    part.end();
    for (const QString &name : {u"Internet link"_s, u"Visited Internet Link"_s}) {
        startStyle(part, name, u"text"_s);
        part.empty(u"style:text-properties"_s,
                   {{u"fo:color"_s, colour(linkColour)},
                    {u"style:text-underline-style"_s, u"solid"_s},
                    {u"style:text-underline-width"_s, u"auto"_s},
                    {u"style:text-underline-color"_s, u"font-color"_s}});
        part.end();
    }
}

void writeList(XmlPart &part, const QString &name, bool isNumbered)
{
    part.start(u"text:list-style"_s, {{u"style:name"_s, name}});
    for (int level = 0; level <= core::deepestLevel; ++level) {
        const QString depth = QString::number(level + 1);
        if (isNumbered) {
            part.start(u"text:list-level-style-number"_s,
                       {{u"text:level"_s, depth},
                        {u"style:num-suffix"_s, u"."_s},
                        {u"style:num-format"_s, u"1"_s}});
        } else {
            part.start(u"text:list-level-style-bullet"_s,
                       {{u"text:level"_s, depth}, {u"text:bullet-char"_s, bulletAt(level)}});
        }
        const QString indent = odfPoints(listIndent * (level + 1));
        part.start(u"style:list-level-properties"_s,
                   {{u"text:list-level-position-and-space-mode"_s, u"label-alignment"_s}});
        part.empty(u"style:list-level-label-alignment"_s,
                   {{u"text:label-followed-by"_s, u"listtab"_s},
                    {u"text:list-tab-stop-position"_s, indent},
                    {u"fo:text-indent"_s, odfPoints(-listIndent)},
                    {u"fo:margin-left"_s, indent}});
        part.end();
        part.end();
    }
    part.end();
}

} // namespace

void startOdf(XmlPart &part, const QString &element)
{
    const auto odf = [](const QString &name) {
        return u"urn:oasis:names:tc:opendocument:xmlns:%1:1.0"_s.arg(name);
    };
    part.start(element,
               {{u"xmlns:office"_s, odf(u"office"_s)},
                {u"xmlns:style"_s, odf(u"style"_s)},
                {u"xmlns:text"_s, odf(u"text"_s)},
                {u"xmlns:table"_s, odf(u"table"_s)},
                {u"xmlns:meta"_s, odf(u"meta"_s)},
                {u"xmlns:fo"_s, odf(u"xsl-fo-compatible"_s)},
                {u"xmlns:svg"_s, odf(u"svg-compatible"_s)},
                {u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s},
                {u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s},
                {u"office:version"_s, odfVersion}});
}

QString odfPoints(double points)
{
    return QString::number(points, 'f', 2) + u"pt"_s;
}

QString odtStyle(FormStyle style, bool newPage, bool rightToLeft)
{
    return variantName(style, newPage, rightToLeft);
}

QString odtLanguageStyle(const FormHead &head, const QString &language)
{
    const qsizetype place = head.others.indexOf(language);
    return place < 0 || localeTag(language).isNull() ? QString() : u"Language%1"_s.arg(place + 1);
}

void writeOdtBodyStyles(XmlPart &part, const FormHead &head)
{
    part.start(u"office:automatic-styles"_s);
    for (int i = 0; i < formStyleCount; ++i) {
        const auto style = FormStyle(i);
        writeVariant(part, style, false, true);
        if (style == FormStyle::Code || style == FormStyle::Title) {
            writeVariant(part, style, true, false);
            writeVariant(part, style, true, true);
        }
    }
    for (const QString &language : head.others) {
        const QString name = odtLanguageStyle(head, language);
        if (name.isNull())
            continue;
        startStyle(part, name, u"text"_s);
        part.empty(u"style:text-properties"_s);
        if (isEastAsian(language))
            part.attribute(u"style:font-family-asian"_s, eastAsianFont(language));
        addLanguage(part, language);
        part.end();
    }
    writeTableStyles(part, head);
    part.end();
}

void writeOdtCommonStyles(XmlPart &part, const FormHead &head)
{
    writeFonts(part, head);
    part.start(u"office:styles"_s);
    writeDefaults(part, head);
    startStyle(part, u"Standard"_s, u"paragraph"_s);
    part.end();
    for (int style = 0; style < formStyleCount; ++style)
        writeCommon(part, lookOf(FormStyle(style)));
    const double width = formPage(head.paper).textWidth();
    writeRunning(part, odtHeader, width);
    writeRunning(part, odtFooter, width);
    writeTextStyles(part);
    writeList(part, odtBullets, false);
    writeList(part, odtNumbers, true);
    part.end();
}

} // namespace publish
