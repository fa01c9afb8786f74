// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/tokens.h"

#include "core/typeset/unicode.h"

#include <algorithm>

namespace typeset {

namespace {

constexpr char32_t softHyphen = 0xAD;

QString withoutLoneSurrogates(QString text)
{
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        if (point.units == 1)
            text[i] = QChar(char16_t(point.character));
        i += point.units;
    }
    return text;
}

class Tokenizer final
{
public:
    Tokenizer(const std::vector<Span> &spans, Direction direction, const QString &language,
              Workshop &workshop)
        : m_workshop(workshop)
    {
        for (const Span &span : spans) {
            m_text += span.text.isValidUtf16() ? span.text : withoutLoneSurrogates(span.text);
            const TextStyle &style = span.style;
            m_result.runs.push_back(
                {.style = style,
                 .language = span.language.isEmpty() ? language : span.language,
                 .uri = span.uri,
                 .destination = span.destination,
                 .spoken = span.spoken,
                 .face = &workshop.fonts.base(style.family, style.bold, style.italic)});
            m_runEnds.push_back(m_text.size());
            m_languages.push_back(workshop.shaper.language(m_result.runs.back().language));
            const Face &face = *m_result.runs.back().face;
            if (!span.text.isEmpty())
                workshop.shaper.useGlyph(face, face.spaceGlyph(), u" ");
        }
        m_bidi = bidiLevels(m_text, direction, language);
        m_breaks = workshop.breaks.opportunities(m_text, language);
        m_result.rightToLeft = m_bidi.rightToLeft;
        m_result.tokens.reserve(size_t(m_text.size()) / 5 + 1);
        findFaces();
    }

    Tokens run()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            const CodePoint point = codePointAt(m_text, at);
            advanceRun(at);
            if (isLineEnd(point.character))
                at += lineEnd(at);
            else if (isWordSpace(point.character))
                at = space(at);
            else if (point.character == softHyphen)
                at = softBreak(at);
            else if (isInvisible(point.character))
                at = invisible(at, point);
            else
                at = word(at);
        }
        if (!m_result.tokens.empty()) {
            m_result.tokens.back().space = false;
            m_result.tokens.back().breakAfter = true;
        }
        return std::move(m_result);
    }

private:
    quint8 level(qsizetype at) const
    {
        return m_bidi.levels.empty() ? 0 : m_bidi.levels[size_t(at)];
    }
    const Face *face(qsizetype at) const
    {
        return m_faces.empty() ? m_result.runs[m_run].face : m_faces[size_t(at)];
    }
    void advanceRun(qsizetype at)
    {
        while (at >= m_runEnds[m_run])
            ++m_run;
    }
    // Whether a line may begin at a position that spaces lead up to or not.
    bool mayBreak(qsizetype at, bool afterSpace) const
    {
        if (at >= m_text.size())
            return true;
        return m_breaks.empty() ? afterSpace : m_breaks[size_t(at)];
    }

    // Which face shows each character; left empty where each run's own face shows them all.
    void findFaces()
    {
        bool own = true;
        size_t run = 0;
        for (qsizetype i = 0; own && i < m_text.size(); ++i) {
            while (i >= m_runEnds[run])
                ++run;
            const char16_t c = m_text[i].unicode();
            own = c == u' ' || m_result.runs[run].face->covers(c);
        }
        if (own)
            return;
        m_faces.resize(size_t(m_text.size()));
        run = 0;
        const Face *before = nullptr;
        for (qsizetype i = 0; i < m_text.size();) {
            if (i >= m_runEnds[run])
                before = nullptr;
            while (i >= m_runEnds[run])
                ++run;
            const CodePoint point = codePointAt(m_text, i);
            const Face *found = faceFor(point.character, m_result.runs[run], before);
            for (int unit = 0; unit < point.units; ++unit)
                m_faces[size_t(i++)] = found;
            if (found && !isWordSpace(point.character))
                before = found;
        }
    }

    // Null where no font covers the character.
    const Face *faceFor(char32_t c, const Run &run, const Face *before)
    {
        if (c == softHyphen || isWordSpace(c) || isLineEnd(c) || isInvisible(c) || isSynthesised(c))
            return before ? before : run.face;
        if (before && followsBase(c)) {
            const bool mark = c != 0x200C && c != 0x200D && (c < 0xFE00 || c > 0xFE0F);
            if (!mark || before->covers(c))
                return before;
        }
        if (c != U'\uFFFD' && hasNoMeaning(c))
            return nullptr;
        if (run.face->covers(c))
            return run.face;
        return m_workshop.fonts.fallback(c, run.style.family, run.style.bold);
    }

    qsizetype lineEnd(qsizetype at)
    {
        if (m_result.tokens.empty() || m_result.tokens.back().lineEnd)
            push(m_workshop.shaper.shape(*m_result.runs[m_run].face, {}, {}), 0); // an empty line
        m_result.tokens.back().lineEnd = true;
        m_result.tokens.back().space = false;
        const bool pair = m_text[at] == u'\r' && at + 1 < m_text.size() && m_text[at + 1] == u'\n';
        return pair ? 2 : 1;
    }

    qsizetype space(qsizetype at)
    {
        const qsizetype first = at;
        while (at < m_text.size() && isWordSpace(m_text[at].unicode()))
            ++at;
        if (m_result.tokens.empty() || m_result.tokens.back().lineEnd)
            return at;
        Token &last = m_result.tokens.back();
        last.space = true;
        last.spaceRun = quint32(m_run);
        last.spaceLevel = level(first);
        last.breakAfter = mayBreak(at, true);
        last.stretchAfter = false;
        return at;
    }

    qsizetype softBreak(qsizetype at)
    {
        ++at;
        if (!m_result.tokens.empty() && !m_result.tokens.back().space && at < m_text.size()) {
            m_result.tokens.back().breakAfter = true;
            m_result.tokens.back().hyphenAfter = true;
        }
        return at;
    }

    qsizetype invisible(qsizetype at, CodePoint point)
    {
        at += point.units;
        if (!m_result.tokens.empty() && at < m_text.size() && !m_breaks.empty())
            m_result.tokens.back().breakAfter = m_breaks[size_t(at)];
        return at;
    }

    qsizetype word(qsizetype at)
    {
        const qsizetype first = at;
        const Face *const shown = face(first);
        if (!shown)
            return replacement(at);
        const quint8 embedding = level(first);
        char32_t last = 0;
        while (at < m_text.size()) {
            const CodePoint point = codePointAt(m_text, at);
            const char32_t c = point.character;
            if (at > first
                && (at >= m_runEnds[m_run] || level(at) != embedding || face(at) != shown
                    || (!m_breaks.empty() && m_breaks[size_t(at)])))
                break;
            if (isWordSpace(c) || isLineEnd(c) || c == softHyphen || isInvisible(c))
                break;
            last = c;
            at += point.units;
        }
        const Run &run = m_result.runs[m_run];
        const QStringView text = QStringView(m_text).sliced(first, at - first);
        push(m_workshop.shaper.shape(*shown, text,
                                     {.rightToLeft = embedding % 2 == 1,
                                      .ligatures = run.style.letterSpacing == 0,
                                      .language = m_languages[m_run]}),
             embedding);
        endToken(at, last);
        return at;
    }

    qsizetype replacement(qsizetype at)
    {
        const CodePoint point = codePointAt(m_text, at);
        ++m_workshop.missing[point.character];
        push(m_workshop.shaper.replacement(*m_result.runs[m_run].face,
                                           QStringView(m_text).sliced(at, point.units)),
             level(at));
        endToken(at + point.units, point.character);
        return at + point.units;
    }

    void push(ShapedText &text, quint8 embedding)
    {
        m_result.tokens.push_back({&text, quint32(m_run), quint32(m_run), embedding, embedding,
                                   false, false, false, false, false});
    }

    void endToken(qsizetype at, char32_t last)
    {
        Token &token = m_result.tokens.back();
        token.breakAfter = at < m_text.size() && mayBreak(at, false);
        token.stretchAfter = token.breakAfter && isIdeographic(last) && at < m_text.size()
            && isIdeographic(codePointAt(m_text, at).character);
    }

    Workshop &m_workshop;
    QString m_text;
    std::vector<qsizetype> m_runEnds;
    std::vector<int> m_languages; // of the runs, as the shaper numbers them
    size_t m_run = 0;
    BidiLevels m_bidi;
    std::vector<bool> m_breaks;
    std::vector<const Face *> m_faces;
    Tokens m_result;
};

} // namespace

Tokens tokenize(const std::vector<Span> &spans, Direction direction, const QString &language,
                Workshop &workshop)
{
    return Tokenizer(spans, direction, language, workshop).run();
}

double widthOf(const ShapedText &text, const TextStyle &style)
{
    return double(text.advance) * style.size / text.face->unitsPerEm()
        + double(text.glyphs.size()) * style.letterSpacing;
}

double spaceWidth(const Run &run)
{
    return run.face->spaceAdvance() * run.style.size / run.face->unitsPerEm()
        + run.style.letterSpacing;
}

} // namespace typeset
