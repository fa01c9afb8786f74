// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/timetableblock.h"

#include "core/publish/cardsection.h"
#include "core/publish/direction.h"
#include "core/publish/timetablehours.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

// Below this a letter is a dot.
constexpr double leastSize = 2;
// Of what stands above and below a title, against its size.
constexpr double asideShare = 0.82;

// Something that is to be said, and whether there is room to show it.
struct Part
{
    QString text = {};
    typeset::TextStyle style = {};
    QString language = {}; // where not the document's
    QString spoken = {};   // where not the text
    bool shown = true;

    bool isEmpty() const { return text.isEmpty() && spoken.isEmpty(); }
    QString said() const { return spoken.isEmpty() ? text : spoken; }
};

QString joined(const QString &left, const QString &right)
{
    return left.isEmpty() || right.isEmpty() ? left + right : left + u", "_s + right;
}

// Whoever can't see gets what is not shown with what is: after the part before it, or else before
// the first one.
void settleHidden(std::vector<Part *> parts)
{
    std::erase_if(parts, [](const Part *part) { return part->isEmpty(); });
    Part *before = nullptr;
    QString pending;
    for (Part *part : parts) {
        if (part->shown) {
            if (!pending.isEmpty())
                part->spoken = joined(pending, part->said());
            pending.clear();
            before = part;
        } else if (before) {
            before->spoken = joined(before->said(), part->said());
        } else {
            pending = joined(pending, part->said());
        }
    }
}

class Fitting
{
public:
    Fitting(QSizeF room, const TimetableContext &context)
        : m_room(room)
        , m_context(context)
    { }

    typeset::Paragraph paragraph(const std::vector<const Part *> &parts) const
    {
        typeset::Paragraph paragraph{.language = m_context.wording.language()};
        paragraph.style.leading = m_context.look.leading;
        paragraph.style.direction = m_context.direction;
        paragraph.style.hyphenate = false;
        for (const Part *part : parts) {
            if (!part->shown || part->isEmpty())
                continue;
            const QString space = paragraph.spans.empty() ? QString() : u" "_s;
            if (!space.isEmpty())
                paragraph.spans.push_back({.text = space, .style = part->style});
            paragraph.spans.push_back({.text = part->text,
                                       .style = part->style,
                                       .language = part->language,
                                       .spoken = part->spoken});
        }
        return paragraph;
    }

    // A text of people, on the side where the page begins, whichever way it runs itself.
    typeset::Paragraph title(const Part &part, const QString &language) const
    {
        typeset::Paragraph paragraph{
            .spans{{.text = part.text, .style = part.style, .spoken = part.spoken}},
            .language = language};
        paragraph.style.leading = m_context.look.leading;
        paragraph.style.direction = directionOf(language);
        if (paragraph.style.direction != m_context.direction)
            paragraph.style.alignment = typeset::Alignment::End;
        return paragraph;
    }

    double height(const typeset::Paragraph &paragraph) const
    {
        return m_context.measure->height(paragraph, m_room.width());
    }
    int lines(const typeset::Paragraph &paragraph) const
    {
        return m_context.measure->lines(paragraph, m_room.width());
    }
    // How many lines of a size fit below what takes `used`.
    int linesLeft(double size, double used) const
    {
        return std::max(0, int((m_room.height() - used) / (size * m_context.look.leading) + 0.01));
    }
    bool fits(double needed) const { return needed <= m_room.height() + 0.01; }
    // Without leading, in a room that is hardly higher than its text.
    bool holdsLine(double size) const { return size * 1.02 <= m_room.height(); }

    QString shortened(const typeset::Paragraph &paragraph, int most) const
    {
        return m_context.measure->shortened(paragraph, m_room.width(), most);
    }

    // A sign that there is something, for a room that no text fits in.
    BlockText dots(const QString &spoken, const typeset::TextStyle &style) const
    {
        Part part{.text = u"…"_s, .style = style, .spoken = spoken};
        part.style.size =
            std::clamp(std::min(m_room.height(), m_room.width()) * 0.8, leastSize, style.size);
        typeset::Paragraph sign = paragraph({&part});
        sign.style.leading = 1;
        return {.blocks{std::move(sign)}, .whole = false, .middle = true};
    }

private:
    const QSizeF m_room;
    const TimetableContext &m_context;
};

class SessionFitting
{
public:
    SessionFitting(const core::Card &card, const core::GridPiece &piece, QDate day, QSizeF room,
                   const TimetableContext &context)
        : m_context(context)
        , m_fitting(room, context)
        , m_title(cardTitle(card, context.wording))
    {
        const TimetableLook &look = context.look;
        if (context.clashing.contains(card.id))
            m_mark = {.text = u"!"_s,
                      .style = look.mark,
                      //: said of a session that takes place at the same time and on the same
                      //: platform as another one
                      .spoken = context.say(QT_TRANSLATE_NOOP("publish::Timetable", "Clash"))};
        m_code = {.text = card.code, .style = look.code};
        m_hours = {.text = pieceHours(card.slot, piece, day, context.home()),
                   .style = look.hours,
                   .spoken = joined(spokenHours(card.slot, context.zones, context.wording),
                                    platformNames(card, context))};
        for (Part *part : {&m_mark, &m_code, &m_hours})
            part->style.size = std::max(part->style.size, context.sessionSize * asideShare);
        keepTogether(m_hours.text, room.width());
        m_name = {.text = m_title.text, .style = look.session};
        m_name.style.size = context.sessionSize;
        m_languages = {.text = languageCodes(card),
                       .style = m_hours.style,
                       .spoken = languageNames(card, context)};
    }

    BlockText run()
    {
        for (const auto form : {&SessionFitting::inThreeParts, &SessionFitting::inTwoParts,
                                &SessionFitting::shortened, &SessionFitting::onOneLine}) {
            if (BlockText text; (this->*form)(text))
                return text;
        }
        QString spoken;
        for (const Part *part : all())
            spoken = joined(spoken, part->said());
        return m_fitting.dots(spoken, m_name.style);
    }

private:
    // No line ends within the hours where they fit in one.
    void keepTogether(QString &hours, double width) const
    {
        const QString joiner(QChar(0x2060));
        QString whole = hours;
        whole.replace(u'–', joiner + u'–' + joiner).replace(u' ', u'\u00A0');
        Part part = m_hours;
        part.text = whole;
        if (m_context.measure->width(m_fitting.paragraph({&part})) <= width)
            hours = whole;
    }

    std::vector<Part *> all() { return {&m_mark, &m_code, &m_hours, &m_name, &m_languages}; }
    typeset::Paragraph head() const
    {
        return m_fitting.paragraph({&m_mark, &m_code, &m_hours, &m_languages});
    }
    // Code and hours, the title, the languages.
    bool inThreeParts(BlockText &text)
    {
        m_languages.shown = false;
        const double top = m_fitting.height(head());
        m_languages.shown = true;
        const typeset::Paragraph foot = m_fitting.paragraph({&m_languages});
        const typeset::Paragraph title = m_fitting.title(m_name, m_title.language);
        if (!m_fitting.fits(top + m_fitting.height(title) + m_fitting.height(foot)))
            return false;
        settleHidden(all());
        text.blocks = {m_fitting.paragraph({&m_mark, &m_code, &m_hours}), title};
        if (!m_languages.isEmpty())
            text.blocks.emplace_back(foot);
        return true;
    }

    // The languages beside the hours.
    bool inTwoParts(BlockText &text)
    {
        const typeset::Paragraph title = m_fitting.title(m_name, m_title.language);
        const typeset::Paragraph top = head();
        if (m_fitting.lines(top) > 1
            || !m_fitting.fits(m_fitting.height(top) + m_fitting.height(title)))
            return false;
        text.blocks = {top, title};
        return true;
    }

    // Less and less above the title, and some of the title.
    bool shortened(BlockText &text)
    {
        for (Part *part : std::vector<Part *>{nullptr, &m_languages, &m_hours}) {
            if (part)
                part->shown = false;
            const typeset::Paragraph top = head();
            const int wanted = part == &m_languages ? 2 : 1; // lines
            const int left = m_fitting.linesLeft(m_name.style.size, m_fitting.height(top));
            if (m_fitting.lines(top) > wanted || left < 1)
                continue;
            shorten(m_fitting.title(m_name, m_title.language), left);
            settleHidden(all());
            text = {.blocks{head(), m_fitting.title(m_name, m_title.language)}, .whole = false};
            return true;
        }
        return false;
    }

    bool onOneLine(BlockText &text)
    {
        for (Part *part : {&m_hours, &m_languages})
            part->shown = false;
        if (!m_fitting.holdsLine(m_name.style.size))
            return false;
        m_name.language = m_title.language;
        if (m_fitting.lines(oneLine()) > 1) {
            // As much of the title as stands beside the code.
            typeset::Paragraph beside = m_fitting.paragraph({&m_name});
            beside.style.firstIndent =
                m_context.measure->width(m_fitting.paragraph({&m_mark, &m_code}))
                + m_name.style.size / 2;
            shorten(beside, 1);
            if (m_fitting.lines(oneLine()) > 1) { // not even an ellipsis
                m_name.shown = false;
                if (oneLine().spans.empty() || m_fitting.lines(oneLine()) > 1)
                    return false;
            }
        }
        settleHidden(all());
        typeset::Paragraph line = oneLine();
        line.style.leading = 1;
        text = {.blocks{std::move(line)}, .whole = false, .middle = true};
        return true;
    }

    typeset::Paragraph oneLine() const { return m_fitting.paragraph({&m_mark, &m_code, &m_name}); }

    // To what a paragraph of the title has room for.
    void shorten(const typeset::Paragraph &title, int lines)
    {
        const QString cut = m_fitting.shortened(title, lines);
        if (cut == m_name.text)
            return;
        m_name.spoken = m_name.text;
        m_name.text = cut;
    }

    const TimetableContext &m_context;
    const Fitting m_fitting;
    const Worded m_title;
    Part m_mark;
    Part m_code;
    Part m_hours;
    Part m_name;
    Part m_languages;
};

} // namespace

BlockText sessionText(const core::Card &card, const core::GridPiece &piece, QDate day, QSizeF room,
                      const TimetableContext &context)
{
    BlockText text = SessionFitting(card, piece, day, room, context).run();
    if (!context.destinations.isNull()) {
        for (typeset::Block &block : text.blocks) {
            if (auto *paragraph = std::get_if<typeset::Paragraph>(&block)) {
                for (typeset::Span &span : paragraph->spans)
                    span.destination = context.destinations + cardDestination(card);
            }
        }
    }
    return text;
}

BlockText pauseText(const core::Break &pause, const core::GridPiece &piece, QDate day, QSizeF room,
                    const TimetableContext &context)
{
    const Fitting fitting(room, context);
    const Worded title = pauseTitle(pause, context);
    const QString hours = pieceHours(pause.slot, piece, day, context.home());
    Part part{.text = joined(title.text, hours), .style = context.look.pause};
    const QString spoken =
        joined(title.text, spokenHours(pause.slot, context.zones, context.wording));
    typeset::Paragraph line = fitting.title(part, title.language);
    line.style.alignment = typeset::Alignment::Centre;
    int most = fitting.linesLeft(part.style.size, 0);
    if (most == 0 && fitting.holdsLine(part.style.size)) {
        most = 1;
        line.style.leading = 1;
    }
    if (most == 0)
        return fitting.dots(spoken, part.style);
    typeset::Span &span = line.spans.front();
    const bool whole = fitting.lines(line) <= most;
    span.text = fitting.shortened(line, most);
    span.spoken = spoken;
    return {.blocks{std::move(line)}, .whole = whole, .middle = true};
}

QString platformNames(const core::Card &card, const TimetableContext &context)
{
    QStringList names;
    for (const QString &id : card.platforms()) {
        if (const core::Platform *platform = context.programme.platform(id))
            names.append(context.wording.pick(platform->name).text);
    }
    names.removeAll(QString());
    if (!names.isEmpty())
        return names.join(u", "_s);
    //: heads the column of sessions that have not been given a platform
    return context.say(QT_TRANSLATE_NOOP("publish::Timetable", "No platform"));
}

QString languageCodes(const core::Card &card)
{
    QStringList codes;
    for (const QString &language : card.languages)
        codes.append(language.size() <= 3 ? language.toUpper() : language);
    return codes.join(u" · "_s);
}

QString languageNames(const core::Card &card, const TimetableContext &context)
{
    QStringList names;
    for (const QString &language : card.languages)
        names.append(context.wording.languageName(language));
    return names.join(u", "_s);
}

Worded pauseTitle(const core::Break &pause, const TimetableContext &context)
{
    const Worded title = context.wording.pick(pause.title);
    if (!title.text.simplified().isEmpty())
        return {title.text.simplified(), title.language};
    return {context.say(QT_TRANSLATE_NOOP("publish::Timetable", "Break")),
            context.wording.language()};
}

} // namespace publish
