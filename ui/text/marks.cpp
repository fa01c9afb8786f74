// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/marks.h"

#include "ui/text/spelling.h"
#include "ui/text/texthits.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace ui {
namespace {

constexpr auto restOfKeys = 250ms;

struct BlockMarks final : QTextBlockUserData
{
    core::WordCount count;
    QList<TextRange> misspelt;
    QList<TextRange> hits;
    bool isLookedUp = false;
};

BlockMarks &marksOf(QTextBlock block)
{
    if (!block.userData())
        block.setUserData(new BlockMarks); // the block owns it
    return *static_cast<BlockMarks *>(block.userData());
}

// Whether canonical() would leave these characters as they are. May say no where it would.
bool isCanonical(const QString &text)
{
    const auto isKept = [](QChar c) { return c >= u' ' && c < QChar(0x2028) && c != QChar(0x85); };
    return text.isEmpty()
        || (!text.front().isSpace() && !text.back().isSpace() && std::ranges::all_of(text, isKept));
}

// As the block's text will be stored: emphasis and links make no difference to the characters.
QString storedText(const QTextBlock &block)
{
    const QString text = block.text();
    if (isCanonical(text))
        return text;
    return core::plainText(core::canonical({core::Block{.spans = {{.text = text, .link = {}}}}}));
}

// Where in `text` the character is that is at `place` of `stored`, which lacks some of it.
int placeInText(const QString &text, const QString &stored, qsizetype place)
{
    const auto isSame = [](QChar c, QChar kept) {
        return c == kept || (c.isSpace() && kept.isSpace()) || kept == QChar::ReplacementCharacter;
    };
    int at = 0;
    for (qsizetype i = 0; i <= place; ++i, ++at)
        while (at < text.size() && !isSame(text[at], stored[i]))
            ++at;
    return std::min(at - 1, int(text.size()));
}

// What a change at `place` leaves of ranges: none that it touches.
QList<TextRange> shifted(const QList<TextRange> &ranges, int place, int removed, int added)
{
    QList<TextRange> result;
    for (const TextRange &range : ranges) {
        if (range.start + range.length < place)
            result.append(range);
        else if (range.start > place + removed)
            result.append({range.start + added - removed, range.length});
    }
    return result;
}

// The rectangles of a stretch of a block, one on each line, in the document's coordinates.
QList<QRectF> rectsOf(const QTextBlock &block, const TextRange &range)
{
    QList<QRectF> result;
    const QTextLayout &layout = *block.layout();
    const int end = range.start + range.length;
    QTextLine line = layout.lineForTextPosition(range.start);
    while (line.isValid() && line.textStart() < end) {
        const qreal a = line.cursorToX(std::max(range.start, line.textStart()));
        const qreal b = line.cursorToX(std::min(end, line.textStart() + line.textLength()));
        const QRectF rect(std::min(a, b), line.y(), std::abs(b - a), line.height());
        result.append(rect.translated(layout.position()));
        if (line.lineNumber() + 1 >= layout.lineCount())
            break;
        line = layout.lineAt(line.lineNumber() + 1);
    }
    return result;
}

void drawWave(QPainter &painter, const QRectF &word)
{
    constexpr qreal step = 2;
    const qreal y = word.bottom() - 2;
    QPainterPath wave(QPointF(word.left(), y));
    bool up = true;
    for (qreal x = word.left() + step; x <= word.right(); x += step, up = !up)
        wave.lineTo(x, up ? y - step : y);
    painter.drawPath(wave);
}

// Calls `draw` with each block that has a part in `area`.
template <typename Draw>
void forBlocksIn(const QTextDocument &document, const QRectF &area, Draw draw)
{
    const int first = document.documentLayout()->hitTest(area.topLeft(), Qt::FuzzyHit);
    for (QTextBlock block = document.findBlock(std::max(first, 0)); block.isValid();
         block = block.next()) {
        if (document.documentLayout()->blockBoundingRect(block).top() > area.bottom())
            break;
        if (block.userData())
            draw(block, marksOf(block));
    }
}

} // namespace

Marks::Marks(QTextDocument &document)
    : m_document(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(restOfKeys);
    connect(&m_pause, &QTimer::timeout, this, &Marks::lookUpWords);
    document.documentLayout(); // without one a document says nothing of its changes
    connect(&document, &QTextDocument::contentsChange, this, &Marks::take);
    take(0, 0, 0);
}

void Marks::take(int position, int removed, int added)
{
    const QTextBlock first = m_document.findBlock(position);
    const int last = std::min(position + added, m_document.characterCount() - 1);
    const bool isWithinBlock = first.contains(last);
    for (QTextBlock block = first; block.isValid() && block.position() <= last;
         block = block.next()) {
        BlockMarks &marks = marksOf(block);
        const QString text = storedText(block);
        marks.count = core::countPlain(text);
        const int place = position - block.position();
        marks.misspelt =
            isWithinBlock ? shifted(marks.misspelt, place, removed, added) : QList<TextRange>();
        marks.isLookedUp = false;
        marks.hits = hitsIn(block.text(), m_hits);
    }
    m_typedAt = position + added;
    sumUp();
    if (isWithinBlock)
        m_pause.start();
    else
        lookUpWords();
}

void Marks::sumUp()
{
    core::WordCount total;
    m_limitPosition = -1;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const core::WordCount before = total;
        total += marksOf(block).count;
        if (m_limit <= 0 || m_limitPosition >= 0 || inUnit(total) <= m_limit)
            continue;
        const QString text = storedText(block);
        const qsizetype place = core::positionOfLimit({{.spans = {{.text = text, .link = {}}}}},
                                                      m_limit - inUnit(before), m_unit);
        if (place >= 0)
            m_limitPosition = block.position() + placeInText(block.text(), text, place);
    }
    const bool isOther = total != m_count;
    m_count = total;
    Q_EMIT summedUp();
    if (isOther)
        Q_EMIT counted(m_count);
}

qint64 Marks::inUnit(const core::WordCount &count) const
{
    switch (m_unit) {
    case core::CountUnit::WordProcessorWords:
        return count.wordProcessorWords;
    case core::CountUnit::Characters:
        return count.characters;
    case core::CountUnit::Words:
        break;
    }
    return count.words;
}

void Marks::setLimit(int limit, core::CountUnit unit)
{
    m_limit = limit;
    m_unit = unit;
    sumUp();
}

void Marks::setHits(const QStringList &words)
{
    m_hits = words;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
        marksOf(block).hits = hitsIn(block.text(), m_hits);
    Q_EMIT changed();
}

void Marks::setSpelling(Spelling *spelling, const QString &language)
{
    if (spelling == m_spelling && language == m_language)
        return;
    if (m_spelling)
        m_spelling->disconnect(this);
    m_spelling = spelling;
    m_language = language;
    if (spelling) {
        connect(spelling, &Spelling::checked, this, [this](const QString &checked) {
            if (checked == m_language)
                lookUpWords();
        });
        connect(spelling, &Spelling::wordsChanged, this, &Marks::lookUpAll);
    }
    lookUpAll();
}

void Marks::setCaret(int position)
{
    if (m_typedAt < 0 || position == m_typedAt)
        return;
    m_typedAt = -1;
    lookUpWords();
}

void Marks::lookUpAll()
{
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
        marksOf(block).isLookedUp = false;
    lookUpWords();
}

void Marks::lookUpWords()
{
    QStringList unknown;
    bool isChanged = false;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        BlockMarks &marks = marksOf(block);
        if (marks.isLookedUp)
            continue;
        QList<TextRange> misspelt;
        marks.isLookedUp = true;
        for (const TextRange &range : m_spelling ? spellWords(block.text()) : QList<TextRange>()) {
            const QString word = block.text().sliced(range.start, range.length);
            const Spelling::Verdict verdict = m_spelling->verdict(m_language, word);
            const bool isBeingTyped = block.position() + range.start + range.length == m_typedAt;
            if (verdict == Spelling::Verdict::Unknown)
                unknown.append(word);
            else if (verdict == Spelling::Verdict::Wrong && !isBeingTyped)
                misspelt.append(range);
            if (verdict == Spelling::Verdict::Unknown || isBeingTyped)
                marks.isLookedUp = false;
        }
        isChanged = isChanged || misspelt != marks.misspelt;
        marks.misspelt = misspelt;
    }
    if (!unknown.isEmpty())
        m_spelling->check(m_language, unknown);
    if (isChanged)
        Q_EMIT changed();
}

QTextCursor Marks::misspeltAt(int position) const
{
    const QTextBlock block = m_document.findBlock(position);
    if (!block.isValid() || !block.userData())
        return {};
    const int place = position - block.position();
    for (const TextRange &range : marksOf(block).misspelt) {
        if (place < range.start || place > range.start + range.length)
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + range.start);
        cursor.setPosition(block.position() + range.start + range.length, QTextCursor::KeepAnchor);
        return cursor;
    }
    return {};
}

void Marks::paintUnder(QPainter &painter, const QRectF &area, const QPalette &palette) const
{
    if (m_hits.isEmpty())
        return;
    const QColor colour = ground(Tone::Warning, palette);
    forBlocksIn(m_document, area, [&](const QTextBlock &block, const BlockMarks &marks) {
        for (const TextRange &range : marks.hits)
            for (const QRectF &rect : rectsOf(block, range))
                painter.fillRect(rect, colour);
    });
}

void Marks::paintOver(QPainter &painter, const QRectF &area, const QPalette &palette) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(foreground(Tone::Error, palette), 1));
    forBlocksIn(m_document, area, [&](const QTextBlock &block, const BlockMarks &marks) {
        for (const TextRange &range : marks.misspelt)
            for (const QRectF &rect : rectsOf(block, range))
                if (rect.bottom() >= area.top() && rect.top() <= area.bottom())
                    drawWave(painter, rect);
    });
    painter.restore();
}

} // namespace ui
