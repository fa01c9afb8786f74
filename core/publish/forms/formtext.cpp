// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/forms/formtext.h"

#include "core/publish/direction.h"
#include "core/publish/textblocks.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

// The numbers that a list may go on from, at each level.
class Sequences
{
public:
    explicit Sequences(SequenceCounter &counter)
        : m_counter(counter)
    { }

    FormListPlace place(const core::Block &block)
    {
        FormListPlace place{.level = std::min(block.level, core::deepestLevel)};
        forgetBelow(place.level + 1);
        Open &open = m_open[std::size_t(place.level)];
        if (block.kind == core::BlockKind::Bullet) {
            open = {};
            return place;
        }
        place.mark = FormMark::Number;
        place.number = block.number;
        place.opensSequence = open.sequence < 0 || block.number != open.number + 1;
        if (place.opensSequence)
            open.sequence = m_counter.next();
        open.number = block.number;
        place.sequence = open.sequence;
        return place;
    }

    void forgetBelow(int level)
    {
        for (auto open = m_open.begin() + level; open < m_open.end(); ++open)
            *open = {};
    }

private:
    struct Open
    {
        int sequence = -1;
        int number = 0; // of its last item
    };

    SequenceCounter &m_counter;
    std::array<Open, core::deepestLevel + 1> m_open;
};

QString foreign(const QString &language, const Wording &wording)
{
    return language == wording.language() ? QString() : language;
}

} // namespace

QString documentText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            result += c;
            result += text[++i];
        } else if (c.isSurrogate()) {
            result += QChar::ReplacementCharacter;
        } else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            result += u'\n';
        } else if (c >= u' ' ? c < u'\uFFFE' : c == u'\t' || c == u'\n') {
            result += c;
        }
    }
    return result;
}

QString documentLine(const QString &text)
{
    // No-break spaces belong to the text, so that simplified() would change it.
    QString line = documentText(text);
    line.replace(u'\n', u' ').replace(u'\t', u' ');
    return line.trimmed();
}

QString documentTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s) : QString();
}

QString initialsOf(const QString &author)
{
    QString initials;
    for (const QString &name : author.split(u' ', Qt::SkipEmptyParts))
        initials += name.left(name[0].isHighSurrogate() ? 2 : 1);
    return initials;
}

QList<FormParagraph> formText(const QList<core::Block> &blocks, const QString &language,
                              const Wording &wording, SequenceCounter &sequences)
{
    QList<FormParagraph> paragraphs;
    Sequences open(sequences);
    for (const core::Block &block : blocks) {
        FormParagraph paragraph{.rightToLeft = isRightToLeft(language)};
        for (const core::Span &span : block.spans) {
            paragraph.runs.append({.text = documentText(span.text),
                                   .bold = span.bold,
                                   .italic = span.italic,
                                   .uri = safeLink(span.link),
                                   .language = foreign(language, wording)});
        }
        if (block.kind != core::BlockKind::Paragraph)
            paragraph.list = open.place(block);
        else if (block.level > 0)
            paragraph.list = FormListPlace{.mark = FormMark::None, .level = block.level - 1};
        else
            open.forgetBelow(0);
        if (paragraph.list)
            paragraph.style = FormStyle::Item;
        paragraphs.append(paragraph);
    }
    return paragraphs;
}

FormRun formRun(const QString &text, const QString &language, const Wording &wording)
{
    return {.text = documentLine(text), .language = foreign(language, wording)};
}

FormRun formLink(const QString &url)
{
    return {.text = documentLine(url), .uri = safeLink(url)};
}

bool isRightToLeft(const QString &language)
{
    return directionOf(language) == typeset::Direction::RightToLeft;
}

} // namespace publish
