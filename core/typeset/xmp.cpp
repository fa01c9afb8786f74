// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/xmp.h"

#include "core/typeset/pdfsyntax.h"

namespace typeset {

using namespace Qt::Literals::StringLiterals;

namespace {

QString element(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"<%1>%2</%1>"_s.arg(name, value);
}

// A list of one in an rdf container; nothing where there is nothing to say.
QString listed(const QString &name, const QString &container, const QString &attributes,
               const QString &value)
{
    if (value.isEmpty())
        return {};
    return u"<%1><rdf:%2><rdf:li%3>%4</rdf:li></rdf:%2></%1>"_s.arg(name, container, attributes,
                                                                    value.toHtmlEscaped());
}

constexpr auto extensionSchema =
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>"_L1;

constexpr auto namespaces = " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                            " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
                            " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                            " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
                            " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\""
                            " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
                            " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
                            " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\""_L1;

} // namespace

QString titleOf(const Document &document)
{
    if (!document.title.isEmpty())
        return document.title;
    for (const Section &section : document.sections) {
        const QString &name = section.outline.isEmpty() ? section.runningTitle : section.outline;
        if (!name.isEmpty())
            return name;
    }
    return u"–"_s;
}

std::string xmpPacket(const Document &document)
{
    const QString date = document.created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
    const QString packet = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
                           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                           "<rdf:Description rdf:about=\"\""_s
        + namespaces + u'>'
        + listed(u"dc:title"_s, u"Alt"_s, u" xml:lang=\"x-default\""_s, titleOf(document))
        + listed(u"dc:creator"_s, u"Seq"_s, {}, document.author)
        + listed(u"dc:description"_s, u"Alt"_s, u" xml:lang=\"x-default\""_s, document.subject)
        + listed(u"dc:language"_s, u"Bag"_s, {}, document.language)
        + element(u"pdf:Keywords"_s, document.keywords.toHtmlEscaped())
        + element(u"xmp:CreateDate"_s, date) + element(u"xmp:ModifyDate"_s, date)
        + element(u"xmp:CreatorTool"_s, document.creator.toHtmlEscaped())
        + element(u"pdf:Producer"_s, document.creator.toHtmlEscaped())
        + element(u"pdfaid:part"_s, u"2"_s) + element(u"pdfaid:conformance"_s, u"A"_s)
        + element(u"pdfuaid:part"_s, u"1"_s) + extensionSchema
        + u"</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"_s;
    return packet.toStdString();
}

std::string infoDictionary(const Document &document)
{
    std::string out = "<<";
    const auto add = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            out += key + pdf::textString(value);
    };
    const QString date = document.created.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
    add("/Title", titleOf(document));
    add("/Author", document.author);
    add("/Subject", document.subject);
    add("/Keywords", document.keywords);
    add("/Creator", document.creator);
    add("/Producer", document.creator);
    add("/CreationDate", date);
    add("/ModDate", date);
    return out + ">>";
}

} // namespace typeset
