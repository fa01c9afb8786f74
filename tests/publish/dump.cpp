// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"

using namespace Qt::Literals::StringLiterals;

namespace testing {
namespace {

QString languageMark(const QString &language)
{
    return language.isEmpty() ? QString() : u"[%1]"_s.arg(language);
}

QString spansText(const std::vector<typeset::Span> &spans)
{
    QString text;
    for (const typeset::Span &span : spans) {
        QString piece = span.text;
        piece.remove(QChar(0x2060)).replace(u'\u00A0', u' ');
        piece.replace(u'\u2028', u" // "_s);
        if (span.style.bold && span.style.family == typeset::Family::Serif && span.style.size < 15)
            piece = u'*' + piece + u'*';
        if (span.style.italic)
            piece = u'/' + piece + u'/';
        text += languageMark(span.language) + piece;
        if (!span.uri.isEmpty())
            text += u" <"_s + span.uri + u'>';
        if (!span.spoken.isEmpty())
            text += u" {"_s + span.spoken + u'}';
    }
    return text;
}

QString cellText(const typeset::Cell &cell)
{
    QStringList lines;
    for (const typeset::Block &block : cell.blocks)
        lines.append(spansText(std::get<typeset::Paragraph>(block).spans));
    return lines.join(u" / "_s);
}

struct Dumper
{
    QStringList lines;

    void operator()(const typeset::Paragraph &paragraph)
    {
        lines.append(u"p"_s + languageMark(paragraph.language) + u' ' + spansText(paragraph.spans));
    }
    void operator()(const typeset::Heading &heading)
    {
        lines.append(u"h%1"_s.arg(heading.level) + languageMark(heading.language) + u' '
                     + spansText(heading.spans));
    }
    void operator()(const typeset::List &list)
    {
        int number = list.first;
        for (const typeset::ListItem &item : list.items) {
            const QString mark =
                list.marker == typeset::Marker::Bullet ? u"-"_s : u"%1."_s.arg(number++);
            QStringList paragraphs;
            for (const typeset::Paragraph &paragraph : item.paragraphs)
                paragraphs.append(languageMark(paragraph.language) + spansText(paragraph.spans));
            lines.append(QString(2 * (item.level - 1), u' ') + mark + u' '
                         + paragraphs.join(u" / "_s));
        }
    }
    void operator()(const typeset::Table &table)
    {
        for (const typeset::Row &row : table.rows) {
            QStringList cells;
            for (const typeset::Cell &cell : row.cells)
                cells.append(cellText(cell));
            lines.append(cells.join(u" | "_s));
        }
    }
    void operator()(const typeset::Contents &contents)
    {
        for (const typeset::ContentsLine &line : contents.lines)
            lines.append(u"contents "_s + spansText(line.spans) + u" -> "_s + line.destination);
    }
    void operator()(const typeset::Rule &rule)
    {
        const int colour = rule.colour.red << 16 | rule.colour.green << 8 | rule.colour.blue;
        lines.append(u"rule #%1"_s.arg(colour, 6, 16, QChar(u'0')));
    }
    void operator()(const typeset::Image &image) { lines.append(u"image "_s + image.alternative); }
    void operator()(const typeset::Box &box)
    {
        const qsizetype first = lines.size();
        for (const typeset::Block &block : box.blocks)
            std::visit(*this, static_cast<const typeset::Block::variant &>(block));
        for (qsizetype i = first; box.decoration && i < lines.size(); ++i)
            lines[i].prepend(u"~ "_s);
    }
    void operator()(const typeset::Spacer &) { }
    void operator()(const typeset::PageBreak &) { lines.append(u"page break"_s); }
};

} // namespace

QStringList dump(const typeset::Section &section)
{
    Dumper dumper;
    for (const typeset::Block &block : section.blocks)
        std::visit(dumper, static_cast<const typeset::Block::variant &>(block));
    return dumper.lines;
}

} // namespace testing
