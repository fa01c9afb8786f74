// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/documentlines.h"

#include "core/import/documentpieces.h"
#include "core/import/notesections.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr int deepestHeading = 6; // of Markdown

struct Line
{
    QString markup;
    QString plain;
    bool isSeam = false; // blank, between two paragraphs of a cell
};

int breaksIn(const Block &block)
{
    qsizetype count = 0;
    for (const Span &span : block.spans)
        count += span.text.count(QChar::LineSeparator);
    return int(count);
}

// A link whose text is not its address shows both. An address may end before the link's slash.
QString plainLink(const Span &span)
{
    const auto bare = [](QString address) {
        if (address.endsWith(u'/'))
            address.chop(1);
        return address.remove(0, address.startsWith("mailto:"_L1) ? 7 : 0);
    };
    return bare(span.text.trimmed()) == bare(span.link) ? span.text
                                                        : u"[%1](%2)"_s.arg(span.text, span.link);
}

QString plainOf(const Block &block)
{
    QString text;
    for (const Span &span : block.spans)
        text += span.link.isEmpty() ? span.text : plainLink(span);
    return text;
}

class LineWriter
{
public:
    explicit LineWriter(DocumentLines &result)
        : m_result(result)
    { }

    void add(const DocumentPiece &piece)
    {
        const bool isHeading = piece.heading > 0;
        if (isHeading || piece.afterGap)
            flush();
        if (!m_lines.empty() && piece.afterGap)
            m_lines.push_back({});
        if (isHeading)
            addHeading(piece);
        else
            m_blocks.append(piece);
    }

    std::vector<Line> finish()
    {
        flush();
        return std::move(m_lines);
    }

private:
    int nextLine() const { return int(m_lines.size()) + 1; }

    void place(const DocumentPiece &piece, int line)
    {
        if (piece.paragraph >= 0)
            m_result.paragraphs[piece.paragraph].pieces.append({piece.offset, line});
    }

    void separate()
    {
        if (!m_lines.empty())
            m_lines.push_back({});
    }

    // Markdown's headings are of one line.
    void addHeading(const DocumentPiece &piece)
    {
        Block block = piece.block;
        block.kind = BlockKind::Paragraph;
        block.level = 0;
        for (Span &span : block.spans) {
            span.bold = false;
            span.text.replace(QChar::LineSeparator, u' ');
        }
        separate();
        place(piece, nextLine());
        const QString marks = QString(std::min(piece.heading, deepestHeading), u'#') + u' ';
        const QString text = toMarkup({block});
        m_lines.push_back({marks + text, marks + plainOf(block)});
    }

    // The blocks since the last heading or gap, as one text, so that lists are lists.
    void flush()
    {
        if (m_blocks.isEmpty())
            return;
        QList<Block> blocks;
        for (const DocumentPiece &piece : std::as_const(m_blocks))
            blocks.append(piece.block);
        separate();
        const QStringList markup = toMarkup(blocks).split(u'\n');
        qsizetype at = 0;
        const DocumentPiece *before = nullptr;
        for (const DocumentPiece &piece : std::as_const(m_blocks)) {
            const bool isSeam =
                before && piece.row >= 0 && before->row == piece.row && before->cell == piece.cell;
            before = &piece;
            for (; at < markup.size() && markup[at].isEmpty(); ++at)
                m_lines.push_back({{}, {}, isSeam});
            place(piece, nextLine());
            const QString plain = plainOf(piece.block);
            const QStringList plainLines = plain.split(QChar::LineSeparator);
            for (int i = 0; i <= breaksIn(piece.block) && at < markup.size(); ++i, ++at)
                m_lines.push_back(
                    {markup[at], withMark(markup[at], plainLines.value(i), piece.block, i == 0)});
        }
        m_blocks.clear();
    }

    // As the line in Markdown is indented and marked.
    static QString withMark(const QString &markup, const QString &plain, const Block &block,
                            bool isFirst)
    {
        qsizetype end = 0;
        while (end < markup.size() && markup[end] == u' ')
            ++end;
        if (isFirst && block.kind != BlockKind::Paragraph) {
            const qsizetype space = markup.indexOf(u' ', end);
            end = space < 0 ? markup.size() : space + 1;
        }
        return markup.first(end) + plain;
    }

    DocumentLines &m_result;
    QList<DocumentPiece> m_blocks;
    std::vector<Line> m_lines;
};

// Whether readNote() will take each line for Markdown: in the sections of running text, and in
// their labels, whose marks set them off.
std::vector<bool> markupLines(const std::vector<Line> &lines)
{
    QStringList markup;
    markup.reserve(qsizetype(lines.size()));
    for (const Line &line : lines)
        markup.append(line.markup);
    const QString text = markup.join(u'\n');
    std::vector<bool> isMarkup(lines.size(), true);
    const auto takePlain = [&](int first, qsizetype count) {
        for (auto at = std::size_t(first - 1); at < lines.size() && count > 0; ++at, --count)
            isMarkup[at] = false;
    };
    const auto linesOf = [](const NotePart &part) { return part.text.count(u'\n') + 1; };
    for (const NoteSession &session : cutNote(text)) {
        for (const NotePart &part : session.loose)
            takePlain(part.number, linesOf(part));
        for (const NoteCode &code : session.codes)
            takePlain(code.line.number, 1);
        for (const NoteSection &section : session.sections) {
            if (sectionField(section.label.label))
                continue;
            if (!section.label.heading)
                takePlain(section.line.number, 1);
            takePlain(section.body.number, linesOf(section.body));
        }
    }
    return isMarkup;
}

// The lines in the form that they are read in, and for each its number there.
struct Chosen
{
    QStringList lines;
    std::vector<int> numbers;
};

Chosen chosenForms(const std::vector<Line> &lines)
{
    const std::vector<bool> isMarkup = markupLines(lines);
    Chosen chosen;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        chosen.numbers.push_back(int(chosen.lines.size()) + 1);
        if (isMarkup[i])
            chosen.lines.append(lines[i].markup);
        else if (!lines[i].isSeam)
            chosen.lines.append(lines[i].plain);
    }
    return chosen;
}

} // namespace

int DocumentLines::lineOf(const DocumentPlace &place) const
{
    if (place.paragraph >= paragraphs.size())
        return int(lines.size());
    const Paragraph &paragraph = paragraphs[place.paragraph];
    int line = paragraph.line;
    for (const Piece &piece : paragraph.pieces) {
        if (piece.offset <= place.offset)
            line = piece.line;
    }
    return line;
}

DocumentLines documentLines(const TextDocument &document)
{
    DocumentLines result;
    result.paragraphs.resize(document.paragraphs.size());
    LineWriter writer(result);
    for (const DocumentPiece &piece : documentPieces(document))
        writer.add(piece);
    const Chosen chosen = chosenForms(writer.finish());
    result.lines = chosen.lines;
    int line = int(result.lines.size());
    for (auto it = result.paragraphs.rbegin(); it != result.paragraphs.rend(); ++it) {
        for (DocumentLines::Piece &piece : it->pieces)
            piece.line = chosen.numbers[std::size_t(piece.line - 1)];
        if (!it->pieces.isEmpty())
            line = it->pieces.first().line;
        it->line = line;
    }
    return result;
}

} // namespace core
