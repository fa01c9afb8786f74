// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/documentbuilder.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// A longer stretch is told by its beginning.
constexpr qsizetype longestQuote = 2000;
// What a paragraph and a span count as, in characters.
constexpr qsizetype paragraphSize = 40;
constexpr qsizetype spanSize = 20;

// To order those of one place, which LibreOffice saves the other way round; undated ones come
// first.
qint64 timeOf(const DocumentComment &comment)
{
    return comment.at.isValid() ? comment.at.toMSecsSinceEpoch()
                                : std::numeric_limits<qint64>::min();
}

QString superscript(int number)
{
    static constexpr QStringView digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString result;
    for (const QChar digit : QString::number(number))
        result += digits[digit.digitValue()];
    return result;
}

} // namespace

QString plainParagraphs(const QList<DocumentParagraph> &paragraphs)
{
    QStringList lines;
    for (const DocumentParagraph &paragraph : paragraphs)
        lines.append(plainText(paragraph.block).replace(QChar::LineSeparator, u'\n'));
    return lines.join(u'\n').trimmed();
}

std::vector<DocumentBuilder::Finished> &DocumentBuilder::finished()
{
    return m_open.empty() ? m_finished : m_open.back().after;
}

const std::vector<DocumentBuilder::Finished> &DocumentBuilder::finished() const
{
    return m_open.empty() ? m_finished : m_open.back().after;
}

int DocumentBuilder::here() const
{
    return m_open.empty() ? m_nextSerial : m_open.back().serial;
}

void DocumentBuilder::beginParagraph()
{
    Open open;
    open.serial = m_nextSerial++;
    m_size += paragraphSize;
    if (m_joined) {
        m_goesOnIn.insert(m_joined->serial, open.serial);
        open.paragraph.block.spans = m_joined->paragraph.block.spans;
        open.paragraph.newPage = m_joined->paragraph.newPage;
        open.length = m_joined->length;
        open.after = std::move(m_joined->after);
        m_joined.reset();
    }
    if (!m_rows.isEmpty()) {
        open.paragraph.row = m_rows.last().row;
        open.paragraph.cell = m_rows.last().cell;
    }
    m_open.push_back(std::move(open));
}

void DocumentBuilder::endParagraph(bool joinsNext)
{
    if (m_open.empty())
        return;
    Open open = std::move(m_open.back());
    m_open.pop_back();
    if (joinsNext) {
        m_joined = std::move(open);
        return;
    }
    m_text += u'\n';
    std::vector<Finished> &list = finished();
    list.push_back({std::move(open.paragraph), open.serial});
    std::ranges::move(open.after, std::back_inserter(list));
}

// What goes on nowhere, because its cell ends, is a paragraph after all.
void DocumentBuilder::flushJoined()
{
    if (!m_joined)
        return;
    m_open.push_back(std::move(*m_joined));
    m_joined.reset();
    endParagraph();
}

void DocumentBuilder::addText(QStringView text, const Span &look)
{
    if (m_open.empty()) {
        if (text.trimmed().isEmpty())
            return;
        beginParagraph();
        addText(text, look);
        endParagraph();
        return;
    }
    Span span = look;
    span.text = text.toString().remove(QChar(QChar::SoftHyphen));
    if (span.text.isEmpty())
        return;
    Open &open = m_open.back();
    QList<Span> &spans = open.paragraph.block.spans;
    open.length += span.text.size();
    m_size += span.text.size();
    m_text += span.text;
    if (!spans.isEmpty() && spans.last().bold == span.bold && spans.last().italic == span.italic
        && spans.last().link == span.link) {
        spans.last().text += span.text;
        return;
    }
    spans.append(span);
    m_size += spanSize;
}

void DocumentBuilder::breakPage()
{
    if (m_open.empty())
        return;
    if (m_open.back().length == 0) {
        paragraph().newPage = true;
        return;
    }
    // It goes on as what it was, but is no item or heading of its own.
    DocumentParagraph rest = paragraph();
    rest.block = {};
    rest.heading = 0;
    rest.label.clear();
    endParagraph();
    beginParagraph();
    paragraph() = rest;
    paragraph().newPage = true;
}

void DocumentBuilder::beginRow()
{
    flushJoined();
    m_rows.append({m_nextRow++, -1});
}

void DocumentBuilder::beginCell()
{
    flushJoined();
    if (!m_rows.isEmpty())
        ++m_rows.last().cell;
}

void DocumentBuilder::endRow()
{
    flushJoined();
    if (!m_rows.isEmpty())
        m_rows.removeLast();
}

void DocumentBuilder::addAside(const QList<DocumentParagraph> &paragraphs)
{
    if (m_open.empty())
        return;
    if (paragraphs.isEmpty())
        return;
    const QString mark = superscript(++m_asides);
    addText(mark, {});
    bool isFirst = true;
    for (DocumentParagraph aside : paragraphs) {
        QList<Span> &spans = aside.block.spans;
        if (isFirst && !spans.isEmpty()) {
            while (spans.first().text.startsWith(u' '))
                spans.first().text.remove(0, 1);
        }
        if (isFirst)
            spans.prepend({.text = mark + u' ', .link = {}});
        isFirst = false;
        aside.isAside = true;
        aside.row = paragraph().row;
        aside.cell = paragraph().cell;
        m_open.back().after.push_back({aside, m_nextSerial++});
    }
}

QList<DocumentParagraph> DocumentBuilder::takeSince(const Mark &mark)
{
    flushJoined();
    std::vector<Finished> &list = finished();
    QList<DocumentParagraph> taken;
    for (auto it = list.begin() + mark.paragraphs; it < list.end(); ++it)
        taken.append(std::move(it->paragraph));
    list.resize(std::min(list.size(), std::size_t(mark.paragraphs)));
    m_text.truncate(mark.text);
    return taken;
}

void DocumentBuilder::beginComment(const QString &key)
{
    if (!m_ranges.contains(key))
        m_ranges.insert(key,
                        {here(), m_open.empty() ? 0 : m_open.back().length, m_text.size(), -1});
}

void DocumentBuilder::endComment(const QString &key)
{
    if (const auto it = m_ranges.find(key); it != m_ranges.end() && it->end < 0)
        it->end = m_text.size();
}

void DocumentBuilder::addComment(const QString &key, const DocumentComment &comment,
                                 const QString &answers)
{
    m_told.append({key, answers, comment});
}

void DocumentBuilder::addCard(const QString &id, int revision)
{
    m_cards.append({here(), id, revision});
}

void DocumentBuilder::placeComments(const QHash<int, qsizetype> &places)
{
    const auto indexOf = [&](int serial) {
        return places.value(serial, m_document.paragraphs.size());
    };
    for (const Card &card : std::as_const(m_cards))
        m_document.cards.append({indexOf(card.serial), card.id, card.revision});
    std::ranges::stable_sort(m_document.cards, {}, &DocumentCard::paragraph);

    for (Told &told : m_told) {
        const auto range = m_ranges.constFind(told.key);
        told.comment.place = {m_document.paragraphs.size(), 0};
        if (range == m_ranges.cend())
            continue;
        told.comment.place = {indexOf(range->serial), range->offset};
        const qsizetype length = range->end < 0 ? 0 : range->end - range->begin;
        const QString quote =
            QStringView(m_text).sliced(range->begin, std::min(length, longestQuote)).toString();
        if (const QString trimmed = quote.trimmed(); !trimmed.isEmpty())
            told.comment.quote = trimmed;
    }
    std::ranges::stable_sort(m_told, [](const Told &left, const Told &right) {
        const DocumentPlace &one = left.comment.place;
        const DocumentPlace &other = right.comment.place;
        return std::tuple(one.paragraph, one.offset, timeOf(left.comment))
            < std::tuple(other.paragraph, other.offset, timeOf(right.comment));
    });
    QHash<QString, int> indices;
    for (int i = 0; i < m_told.size(); ++i)
        indices.insert(m_told[i].key, i);
    for (Told &told : m_told) {
        if (!told.answers.isNull() && told.answers != told.key)
            told.comment.answers = indices.value(told.answers, -1);
        m_document.comments.append(told.comment);
    }
}

TextDocument DocumentBuilder::finish()
{
    flushJoined();
    while (!m_open.empty())
        endParagraph();
    QHash<int, qsizetype> places;
    for (Finished &each : m_finished) {
        places.insert(each.serial, m_document.paragraphs.size());
        m_document.paragraphs.append(std::move(each.paragraph));
    }
    // A paragraph goes on in one with a higher number only.
    QList<int> gone = m_goesOnIn.keys();
    std::ranges::sort(gone, std::greater());
    for (const int serial : gone)
        places.insert(serial, places.value(m_goesOnIn.value(serial), m_document.paragraphs.size()));
    placeComments(places);
    return std::move(m_document);
}

} // namespace core
