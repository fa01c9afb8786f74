// SPDX-License-Identifier: GPL-3.0-or-later
#include "material.h"

#include <QFile>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace core;

QString Writer::paragraph(int words)
{
    static constexpr std::array vocabulary{u"de",           u"la",          u"que",
                                           u"el",           u"en",          u"y",
                                           u"los",          u"se",          u"del",
                                           u"las",          u"un",          u"por",
                                           u"con",          u"una",         u"para",
                                           u"como",         u"más",         u"pero",
                                           u"entre",        u"también",     u"años",
                                           u"desde",        u"ciudad",      u"territorio",
                                           u"económica",    u"reunión",     u"participación",
                                           u"barrio",       u"cooperativa", u"mañana",
                                           u"público",      u"desarrollo",  u"vecinas",
                                           u"ayuntamiento", u"región",      u"mercado"};
    QString text;
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            text += u' ';
        text += vocabulary[std::size_t(below(int(vocabulary.size())))];
    }
    text[0] = text[0].toUpper();
    return text + u'.';
}

QString Writer::paragraphs(int count, int words)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(paragraph(words));
    return list.join(u"\n\n"_s);
}

QByteArray Writer::text(qsizetype bytes)
{
    QByteArray text;
    text.reserve(bytes + 2000);
    while (text.size() < bytes)
        text += paragraph(40 + below(80)).toUtf8() + "\n\n";
    return text;
}

QString Writer::note(int number)
{
    QString note = u"\n\n1.%1.%2 Panel\n\nTítulo de la sesión: %3\n\n"_s.arg(number / 100 + 1)
                       .arg(number % 100 + 1)
                       .arg(paragraph(12).chopped(1));
    note += u"Línea Temática 1 : El barrio\n\nSubtema 1.%1 : La calle\n\n"_s.arg(number / 100 + 1);
    note += u"Organizadores: Red de Barrios\n\nFecha: %2\n\n"
            "Hora: 8:00 - 09:30 (UTC-3)/ 13:00 - 14:30 (UTC+2)\n\nPlataforma: Canal %1\n\n"
            "Capacidad de la sesión: Sin límite\n\nRegistro: Se requiere inscripción\n\n"
            "Idioma: ING - ESP - FR\n\n"_s.arg(number % 7)
                .arg(QDate(2021, 5, 31).addDays(number / 7).toString(u"dd/MM/yy"_s));
    note += u"Breve resumen de la sesión (máx.250 palabras):\n\n"_s + paragraphs(2, 55);
    note += u"\n\n1. Conceptualización (*máx. 1000 palabras*)\n\n"_s + paragraphs(8, 80);
    note += u"\n\n2. **Objetivos** (máx. 100 palabras)\n\n"_s + paragraphs(3, 30);
    note += u"\n\n3. Principales puntos de debate *(max. 150 words)*\n\n"_s;
    for (int i = 0; i < 5; ++i)
        note += u"- %1\n"_s.arg(paragraph(18));
    return note + u"\n4. Documentos relevantes *(si corresponde)*"_s;
}

Programme Writer::congress(int cards)
{
    Programme programme = newProgramme({.id = u"event"_s,
                                        .title = LocalText(u"es"_s, u"Congreso"_s),
                                        .zone = u"Europe/Madrid"_s,
                                        .displayZones = {u"America/Bogota"_s},
                                        .languages = {u"es"_s}});
    programme.platforms.append({.id = u"canal"_s, .name = LocalText(u"es"_s, u"Canal A"_s)});
    programme.organizations.append({.id = u"red"_s, .name = u"Red de Barrios"_s});
    for (int i = 0; i < cards; ++i) {
        Card card{.id = u"card-%1"_s.arg(i), .code = u"%1.%2"_s.arg(i / 100 + 1).arg(i % 100 + 1)};
        card.format = programme.formats[i % programme.formats.size()].id;
        card.platform = u"canal"_s;
        card.organizers = {u"red"_s};
        card.languages = {u"es"_s, u"en"_s};
        card.slot = {QDate(2028, 3, 14).addDays(i % 3), QTime(8 + i % 10, 0), 90};
        card.text(TextField::Title).set(u"es"_s, paragraph(10).chopped(1));
        card.text(TextField::Summary).set(u"es"_s, paragraphs(2, 55));
        card.text(TextField::Concept).set(u"es"_s, paragraphs(8, 80));
        card.text(TextField::Objectives).set(u"es"_s, paragraphs(3, 30));
        QStringList points;
        for (int k = 0; k < 5; ++k)
            points.append(u"- "_s + paragraph(18));
        card.text(TextField::Debate).set(u"es"_s, points.join(u'\n'));
        programme.cards.append(card);
    }
    return programme;
}

namespace {

// Styles, and a head and a foot on each page as the cards have them.
const QString odtBegin = uR"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Standard" style:family="paragraph">
<style:paragraph-properties fo:text-align="justify"/>
<style:text-properties fo:font-family="Noto Serif" fo:font-size="10pt" fo:language="es"
 fo:country="ES" fo:hyphenate="true"/></style:style>
<style:style style:name="Card" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:break-before="page"/></style:style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="page">
<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/>
<style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">
<style:header><text:p text:style-name="Standard">Congreso</text:p></style:header>
<style:footer><text:p text:style-name="Standard"><text:page-number>1</text:page-number>/<text:page-count>1</text:page-count></text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>)"_s;

class OdtWriter
{
public:
    QString write(const Programme &congress)
    {
        for (const Card &card : congress.cards)
            contentsLine(card);
        for (const Card &card : congress.cards)
            this->card(card, congress);
        return m_text + u"</office:text></office:body></office:document>\n"_s;
    }

private:
    void paragraph(const QString &content)
    {
        m_text +=
            u"<text:p text:style-name=\"Standard\">%1</text:p>\n"_s.arg(content.toHtmlEscaped());
    }

    void heading(int level, const QString &style, const QString &content)
    {
        m_text +=
            u"<text:h text:outline-level=\"%1\" text:style-name=\"%2\">%3</text:h>\n"_s.arg(level)
                .arg(style, content);
    }

    void contentsLine(const Card &card)
    {
        m_text += u"<text:p text:style-name=\"Standard\"><text:a xlink:type=\"simple\""
                  " xlink:href=\"#%1\">%2</text:a></text:p>\n"_s.arg(card.id, titleOf(card));
    }

    void fact(const QString &name, const QString &value)
    {
        m_text += u"<table:table-row><table:table-cell>"_s;
        paragraph(name);
        m_text += u"</table:table-cell><table:table-cell>"_s;
        paragraph(value);
        m_text += u"</table:table-cell></table:table-row>\n"_s;
    }

    void card(const Card &card, const Programme &congress)
    {
        heading(1, u"Card"_s, u"<text:bookmark text:name=\"%1\"/>%2"_s.arg(card.id, titleOf(card)));
        m_text += u"<table:table><table:table-column table:number-columns-repeated=\"2\"/>\n"_s;
        fact(u"Organizadores"_s, u"Red de Barrios"_s);
        fact(u"Fecha"_s, card.slot.date.toString(Qt::ISODate));
        for (const QString &zone : {congress.event.zone, congress.event.displayZones.value(0)})
            fact(u"Hora"_s, hoursLabel(card.slot, congress.event.zone, zone));
        fact(u"Plataforma"_s, u"Canal A"_s);
        fact(u"Capacidad"_s, u"Sin límite"_s);
        fact(u"Idiomas"_s, card.languages.join(u", "_s));
        m_text += u"</table:table>\n"_s;
        for (const TextField field :
             {TextField::Summary, TextField::Concept, TextField::Objectives}) {
            heading(2, u"Standard"_s, u"Texto"_s);
            for (const QString &part : card.text(field).in(u"es"_s).split(u"\n\n"_s))
                paragraph(part);
        }
        heading(2, u"Standard"_s, u"Puntos"_s);
        m_text += u"<text:list>"_s;
        for (const QString &point : card.text(TextField::Debate).in(u"es"_s).split(u'\n')) {
            m_text += u"<text:list-item>"_s;
            paragraph(point.sliced(2));
            m_text += u"</text:list-item>"_s;
        }
        m_text += u"</text:list>\n"_s;
    }

    static QString titleOf(const Card &card)
    {
        return (card.code + u' ' + card.text(TextField::Title).in(u"es"_s)).toHtmlEscaped();
    }

    QString m_text = odtBegin;
};

} // namespace

QString flatOdt(const Programme &congress)
{
    return OdtWriter().write(congress);
}

QString plainHtml(const Programme &congress)
{
    QString html =
        u"<!DOCTYPE html><html lang=\"es\"><meta charset=\"utf-8\"><title>Programa</title>"
        "<style>@page { size: A4; margin: 2.5cm; @bottom-right { content: counter(page) } }"
        "body { font: 10pt \"Noto Serif\"; text-align: justify; hyphens: auto }"
        "h1 { break-before: page }</style><body>\n"_s;
    for (const Card &card : congress.cards) {
        html += u"<p><a href=\"#c%1\">%2</a></p>\n"_s.arg(
            card.id, (card.code + u' ' + card.text(TextField::Title).in(u"es"_s)).toHtmlEscaped());
    }
    for (const Card &card : congress.cards) {
        html += u"<h1 id=\"c%1\">%2</h1>\n<table>"_s.arg(
            card.id, card.text(TextField::Title).in(u"es"_s).toHtmlEscaped());
        for (const QString &zone : {congress.event.zone, congress.event.displayZones.value(0)})
            html += u"<tr><th>Hora</th><td>%1</td></tr>"_s.arg(
                hoursLabel(card.slot, congress.event.zone, zone));
        html += u"</table>\n"_s;
        for (const TextField field :
             {TextField::Summary, TextField::Concept, TextField::Objectives, TextField::Debate}) {
            html += u"<h2>Texto</h2>\n"_s;
            const QString text = card.text(field).in(u"es"_s);
            for (const QString &part : text.split(field == TextField::Debate ? u"\n"_s : u"\n\n"_s))
                html += u"<p>%1</p>\n"_s.arg(part.toHtmlEscaped());
        }
    }
    return html;
}

namespace {

// Text that Typst sets as it stands.
QString escapedForTypst(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar character : text) {
        if (u"\\#*_$<>@=-+/[]`~\"'"_s.contains(character))
            escaped += u'\\';
        escaped += character;
    }
    return escaped;
}

} // namespace

QString typstText(const Programme &congress)
{
    QString typst =
        u"#set document(title: \"Programa\")\n#set page(paper: \"a4\", margin: 2.5cm, numbering: "
        u"\"1\")\n"
        "#set text(font: \"Noto Serif\", size: 10pt, lang: \"es\", hyphenate: true)\n"
        "#set par(justify: true)\n#show heading.where(level: 1): it => pagebreak(weak: true) + it\n"
        "#outline(depth: 1)\n"_s;
    for (const Card &card : congress.cards) {
        typst += u"= %1\n\n#table(columns: 2, "_s.arg(
            escapedForTypst(card.text(TextField::Title).in(u"es"_s)));
        for (const QString &zone : {congress.event.zone, congress.event.displayZones.value(0)})
            typst += u"[Hora], [%1], "_s.arg(
                escapedForTypst(hoursLabel(card.slot, congress.event.zone, zone)));
        typst += u")\n\n"_s;
        for (const TextField field :
             {TextField::Summary, TextField::Concept, TextField::Objectives, TextField::Debate}) {
            typst += u"== Texto\n\n"_s;
            const QString text = card.text(field).in(u"es"_s);
            for (const QString &part : text.split(field == TextField::Debate ? u"\n"_s : u"\n\n"_s))
                typst += escapedForTypst(part) + u"\n\n"_s;
        }
    }
    return typst;
}

bool save(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
}
