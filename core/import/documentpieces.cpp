// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/documentpieces.h"

#include "core/import/labelline.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr int emptyParagraphsOfGap = 2;
constexpr qsizetype mostCuts = 64;         // of one paragraph
constexpr qsizetype longestRow = 300;      // of cells that become one line
constexpr qsizetype longestLabelled = 400; // a longer line is not looked at for labels in it

QString textOf(const QList<Span> &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

// The spans of a stretch of their text.
QList<Span> cutSpans(const QList<Span> &spans, qsizetype begin, qsizetype end)
{
    QList<Span> result;
    qsizetype at = 0;
    for (const Span &span : spans) {
        const qsizetype from = std::max(begin, at);
        const qsizetype to = std::min(end, at + span.text.size());
        if (from < to) {
            Span part = span;
            part.text = span.text.sliced(from - at, to - from);
            result.append(part);
        }
        at += span.text.size();
    }
    return result;
}

QList<Span> canonicalSpans(const QList<Span> &spans)
{
    const QList<Block> blocks = canonical({Block{.spans = spans}});
    return blocks.isEmpty() ? QList<Span>() : blocks.first().spans;
}

std::optional<LabelLine> labelIn(QStringView text)
{
    return text.size() > longestLabelled ? std::nullopt : matchLabel(text.trimmed());
}

// Where a paragraph falls apart: at line breaks before a label, and at line breaks and tabs right
// after a label that is alone.
QList<qsizetype> cutsIn(const QString &text)
{
    QList<qsizetype> cuts;
    if (!text.contains(QChar::LineSeparator) && !text.contains(u'\t'))
        return cuts;
    qsizetype begin = 0;
    bool maybeLabel = true; // no tab has been passed on this line
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isBreak = text[at] == QChar::LineSeparator;
        if (!isBreak && text[at] != u'\t')
            continue;
        const QStringView before = QStringView(text).sliced(begin, at - begin);
        const auto label = maybeLabel ? labelIn(before) : std::nullopt;
        bool isCut = label && label->isAlone();
        if (isBreak && !isCut) {
            qsizetype end = text.indexOf(QChar::LineSeparator, at + 1);
            if (end < 0)
                end = text.size();
            QStringView after = QStringView(text).sliced(at + 1, end - at - 1);
            if (const qsizetype tab = after.indexOf(u'\t'); tab > 0)
                after = after.first(tab);
            isCut = labelIn(after).has_value();
        }
        if (isCut && cuts.size() < mostCuts)
            cuts.append(at + 1);
        maybeLabel = isBreak || isCut;
        if (isBreak || isCut)
            begin = at + 1;
    }
    return cuts;
}

// "Formato: ☐ Panel ☒ Taller" says "Formato: Taller": the other options are words of the form, as
// its labels are, and where none is ticked nobody has answered. nullopt where there are not two
// boxes, or it is a text: one without a label, and without a tick outside of a table.
std::optional<QString> tickedOptions(const QString &text, bool isInTable)
{
    constexpr qsizetype longestOption = 60;
    const auto isBox = [](QChar c) { return QStringView(u"☐☑☒").contains(c); };
    qsizetype at = std::ranges::find_if(text, isBox) - text.begin();
    const QString label = text.first(at).trimmed();
    if (!label.isEmpty()) {
        const auto known = labelIn(label);
        if (!known || !known->isAlone())
            return std::nullopt;
    }
    QStringList ticked;
    int boxes = 0;
    while (at < text.size()) {
        const bool isTicked = text[at] != u'☐';
        const qsizetype end = std::find_if(text.begin() + at + 1, text.end(), isBox) - text.begin();
        QString option = text.sliced(at + 1, end - at - 1).simplified();
        while (!option.isEmpty() && QStringView(u",;/|").contains(option.back()))
            option = option.chopped(1).trimmed();
        if (option.isEmpty() || option.size() > longestOption)
            return std::nullopt;
        if (isTicked)
            ticked.append(option);
        ++boxes;
        at = end;
    }
    if (boxes < 2 || (ticked.isEmpty() && label.isEmpty() && !isInTable))
        return std::nullopt;
    return (label.isEmpty() ? QString() : label + u' ') + ticked.join(u", "_s);
}

class PieceCutter
{
public:
    explicit PieceCutter(const TextDocument &document)
        : m_paragraphs(document.paragraphs)
    { }

    QList<DocumentPiece> cut()
    {
        for (qsizetype i = 0; i < m_paragraphs.size();) {
            const qsizetype end = rowEnd(i);
            if (const std::optional<DocumentPiece> row = joinedRow(i, end)) {
                addPiece(*row);
                i = end;
            } else {
                add(i++);
            }
        }
        addAsides();
        return std::move(m_pieces);
    }

private:
    // Past the paragraphs that are in the row of that at `begin`.
    qsizetype rowEnd(qsizetype begin) const
    {
        const int row = m_paragraphs[begin].row;
        if (row < 0 || (begin > 0 && m_paragraphs[begin - 1].row == row))
            return begin + 1;
        qsizetype end = begin + 1;
        while (end < m_paragraphs.size() && m_paragraphs[end].row == row)
            ++end;
        return end;
    }

    // Cells of one short line each, none of which is a label: "Ana Ruiz", "alcaldesa", "Ciudad".
    std::optional<DocumentPiece> joinedRow(qsizetype begin, qsizetype end) const
    {
        QList<Span> joined;
        qsizetype length = 0;
        int cells = 0;
        QSet<int> filled;
        for (qsizetype i = begin; i < end; ++i) {
            const DocumentParagraph &paragraph = m_paragraphs[i];
            const QString text = textOf(paragraph.block.spans);
            if (text.trimmed().isEmpty())
                continue;
            length += text.size();
            if (paragraph.block.kind != BlockKind::Paragraph || paragraph.heading > 0
                || paragraph.isAside || length > longestRow || filled.contains(paragraph.cell)
                || text.contains(QChar::LineSeparator) || labelIn(text))
                return std::nullopt;
            filled.insert(paragraph.cell);
            if (cells++ > 0)
                joined.append({.text = u", "_s, .link = {}});
            joined += canonicalSpans(paragraph.block.spans);
        }
        if (cells < 2)
            return std::nullopt;
        return DocumentPiece{.block = {.spans = joined}, .paragraph = begin};
    }

    void add(qsizetype index)
    {
        const DocumentParagraph &paragraph = m_paragraphs[index];
        const QString text = textOf(paragraph.block.spans);
        const bool changesRow = index > 0 && m_paragraphs[index - 1].row != paragraph.row;
        if (paragraph.newPage)
            m_empty = emptyParagraphsOfGap;
        if (text.trimmed().isEmpty()) {
            ++m_empty;
            return;
        }
        // In a table, empty cells are no gaps in a text.
        if (paragraph.row >= 0 || changesRow)
            m_empty = paragraph.newPage ? emptyParagraphsOfGap : 0;
        if (paragraph.isAside) {
            m_asides.append(piece(index, 0, text.size()));
            return;
        }
        const bool isLabel = labelIn(text).has_value();
        if (paragraph.heading > 0 || isLabel)
            addAsides();
        if (!paragraph.label.isEmpty() && !isLabel)
            addLabel(paragraph.label);
        if (const std::optional<QString> ticked = tickedOptions(text, paragraph.row >= 0)) {
            if (ticked->isEmpty())
                return;
            DocumentPiece part = piece(index, 0, 0);
            part.block.spans = canonicalSpans({{.text = *ticked, .link = {}}});
            addPiece(part);
            return;
        }
        const QList<qsizetype> cuts = cutsIn(text);
        qsizetype begin = 0;
        for (qsizetype i = 0; i <= cuts.size(); ++i) {
            const qsizetype end = i < cuts.size() ? cuts[i] : text.size();
            DocumentPiece part = piece(index, begin, end);
            // What stands below a heading in its paragraph is what it is the heading of.
            if (i > 0) {
                part.heading = 0;
                part.block.kind = BlockKind::Paragraph;
                part.block.level = 0;
            }
            addPiece(part);
            begin = end;
        }
    }

    DocumentPiece piece(qsizetype index, qsizetype begin, qsizetype end) const
    {
        const DocumentParagraph &paragraph = m_paragraphs[index];
        DocumentPiece result{.block = paragraph.block,
                             .heading = paragraph.heading,
                             .row = paragraph.row,
                             .cell = paragraph.cell,
                             .paragraph = index,
                             .offset = begin};
        result.block.spans = canonicalSpans(cutSpans(paragraph.block.spans, begin, end));
        return result;
    }

    void addPiece(DocumentPiece part)
    {
        if (part.block.spans.isEmpty())
            return;
        part.afterGap = std::exchange(m_empty, 0) >= emptyParagraphsOfGap;
        m_pieces.append(part);
    }

    // The name of a content control, unless the form says it just before.
    void addLabel(const QString &label)
    {
        if (!m_pieces.isEmpty()) {
            const auto before = labelIn(plainText(m_pieces.last().block));
            const auto wanted = labelIn(label);
            if (before && wanted && before->label == wanted->label)
                return;
        }
        addPiece({.block = {.spans = {{.text = label, .link = {}}}}});
    }

    void addAsides()
    {
        const QList<DocumentPiece> asides = std::exchange(m_asides, {});
        for (const DocumentPiece &aside : asides)
            addPiece(aside);
    }

    const QList<DocumentParagraph> &m_paragraphs;
    QList<DocumentPiece> m_pieces;
    QList<DocumentPiece> m_asides;
    int m_empty = 0; // paragraphs since the last piece
};

} // namespace

QList<DocumentPiece> documentPieces(const TextDocument &document)
{
    return PieceCutter(document).cut();
}

} // namespace core
