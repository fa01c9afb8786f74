// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/running.h"

#include <algorithm>
#include <array>
#include <utility>

namespace typeset {

using namespace Qt::Literals::StringLiterals;

namespace {

class RunningLayouter final
{
public:
    RunningLayouter(const Document &document, const Page &page, int pageCount,
                    const QString &language, Workshop &workshop)
        : m_document(document)
        , m_page(page)
        , m_pageCount(pageCount)
        , m_language(language)
        , m_workshop(workshop)
        , m_left(page.geometry.margins.left())
        , m_right(page.geometry.size.width() - page.geometry.margins.right())
    { }

    void lay(const RunningLine &line, bool header)
    {
        const double baseline = header
            ? m_page.geometry.margins.top() - line.distance
            : m_page.geometry.size.height() - m_page.geometry.margins.bottom() + line.distance;
        // The centre keeps its place; the sides get what it leaves on theirs.
        const double gap = 2 * line.style.size;
        const double whole = m_right - m_left;
        const LaidParagraph centre = fitting(filled(line.centre), line.style, whole);
        const double centreWidth = widthOf(centre);
        double room = centreWidth > 0 ? (whole - centreWidth) / 2 - gap : whole;
        const LaidParagraph right = fitting(filled(line.right), line.style, room);
        if (centreWidth == 0)
            room = whole - widthOf(right) - (widthOf(right) > 0 ? gap : 0);
        const LaidParagraph left = fitting(filled(line.left), line.style, room);
        add(left, m_left, baseline, header);
        add(centre, m_left + (whole - centreWidth) / 2, baseline, header);
        add(right, m_right - widthOf(right), baseline, header);
    }

    std::vector<RunningText> result;

private:
    static double widthOf(const LaidParagraph &paragraph)
    {
        return paragraph.lines.empty() ? 0 : paragraph.lines[0].width;
    }

    // In one go, so that a title with such a word in it stays what it is.
    QString filled(const QString &text) const
    {
        const std::array<std::pair<QStringView, QString>, 5> fillings{{
            {u"{{", u"{"_s},
            {u"{pages}", QString::number(m_pageCount)},
            {u"{page}", m_page.number},
            {u"{title}", m_document.title},
            {u"{section}", m_document.sections[size_t(m_page.section)].runningTitle},
        }};
        QString whole;
        for (QStringView rest = text; !rest.isEmpty();) {
            const auto filling = std::ranges::find_if(
                fillings, [rest](const auto &pair) { return rest.startsWith(pair.first); });
            whole += filling == fillings.end() ? rest.first(1) : QStringView(filling->second);
            rest = rest.sliced(filling == fillings.end() ? 1 : filling->first.size());
        }
        return whole;
    }

    LaidParagraph set(const QString &text, const TextStyle &style)
    {
        constexpr double endless = 1e6;
        Span span;
        span.text = text;
        span.style = style;
        ParagraphStyle paragraphStyle;
        paragraphStyle.direction = Direction::LeftToRight; // else it would hang at the far end
        return layParagraph({span}, paragraphStyle, m_language, endless, m_workshop);
    }

    // Shortened by whole words, and with an ellipsis, where there is no room.
    LaidParagraph fitting(QString text, const TextStyle &style, double room)
    {
        text = text.simplified();
        LaidParagraph laid = set(text, style);
        while (widthOf(laid) > room && !text.isEmpty()) {
            const qsizetype space = text.lastIndexOf(u' ');
            // What is cut off is at least the share that is too much.
            const auto keep = qsizetype(double(text.size()) * room / widthOf(laid));
            text.truncate(space > 0 ? space : std::max<qsizetype>(keep - 1, 0));
            laid = set(text.isEmpty() ? text : text + u'…', style);
        }
        return laid;
    }

    void add(const LaidParagraph &paragraph, double x, double baseline, bool header)
    {
        if (!paragraph.lines.empty())
            result.push_back({paragraph, x, baseline - paragraph.lines[0].baseline, header});
    }

    const Document &m_document;
    const Page &m_page;
    const int m_pageCount;
    const QString &m_language;
    Workshop &m_workshop;
    const double m_left;
    const double m_right;
};

} // namespace

std::vector<RunningText> layRunningLines(const Document &document, const Page &page, int pageCount,
                                         const QString &language, Workshop &workshop)
{
    RunningLayouter layouter(document, page, pageCount, language, workshop);
    const Section &section = document.sections[size_t(page.section)];
    if (page.header)
        layouter.lay(section.headerLine.value_or(document.header), true);
    if (page.footer)
        layouter.lay(section.footerLine.value_or(document.footer), false);
    return std::move(layouter.result);
}

} // namespace typeset
