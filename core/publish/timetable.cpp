// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/timetable.h"

#include "core/publish/direction.h"
#include "core/publish/frame.h"
#include "core/publish/gridsection.h"
#include "core/publish/timetablehours.h"
#include "core/publish/timetablelist.h"
#include "core/schedule/clashes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

// Of all pieces; where more are shortened, a smaller type is tried.
constexpr int shortenedOneIn = 12;

// Also with sessions that are not shown: the platform is taken all the same.
QSet<QString> clashingCards(const core::Programme &programme)
{
    QSet<QString> cards;
    for (const core::Clash &clash : findClashes(programme, {.mostOfAKind = 1}).open) {
        if (clash.code == core::FindingCode::PlatformClash)
            cards.insert(clash.card);
    }
    return cards;
}

class TimetableMaker
{
public:
    TimetableMaker(const core::Programme &shown, const ExportOptions &options,
                   TimetableContext &context, std::vector<typeset::Section> &sections)
        : m_shown(shown)
        , m_options(options)
        , m_context(context)
        , m_sections(sections)
        , m_grid(gridOf(shown, {.days = timetableDays(shown)}))
    { }

    void run()
    {
        if (m_options.view == TimetableView::List)
            addTables();
        else
            addInFull(addGrids());
        addUnscheduled();
    }

    // What has been shortened.
    Shortened addGrids()
    {
        const typeset::PageGeometry &paper = m_context.look.portrait;
        const double width = paper.size.width() - paper.margins.left() - paper.margins.right();
        const Legend legend = legendOf(m_context, width);
        const auto pages =
            gridPages(m_grid, m_options.view == TimetableView::Week, legend.height, m_context);
        Shortened shortened;
        if (!hasSessions())
            return shortened;
        std::vector<GridTexts> texts = textsOf(pages, legend);
        for (std::size_t i = 0; i < texts.size() && !isCancelled(); ++i) {
            m_sections.push_back(
                gridSection(pages[i], m_grid, legend, m_context, std::move(texts[i]), &shortened));
        }
        return shortened;
    }

private:
    bool isCancelled() const { return m_options.pdf.cancel && *m_options.pdf.cancel; }

    QString dayTitle(const core::GridDay &day) const
    {
        return m_context.wording.capitalised(m_context.wording.date(day.date));
    }

    typeset::Section &addSection(const QString &heading, bool isNewPage)
    {
        m_isOnTables = true;
        const TimetableLook &look = m_context.look;
        m_sections.push_back({.language = m_context.wording.language(),
                              .newPage = isNewPage,
                              .outline = heading,
                              .runningTitle = heading,
                              .geometry = listGeometry(m_context)});
        typeset::Section &section = m_sections.back();
        section.blocks.emplace_back(headingOf(heading, 1, look.title));
        return section;
    }
    typeset::Heading headingOf(const QString &text, int level,
                               const typeset::TextStyle &style) const
    {
        typeset::Heading heading{.level = level, .spans{{.text = text, .style = style}}};
        heading.style.leading = m_context.look.leading;
        heading.style.direction = m_context.direction;
        heading.style.spaceBefore = style.size * 1.2;
        heading.style.spaceAfter = style.size * 0.5;
        return heading;
    }
    typeset::Paragraph asideOf(const QString &text) const
    {
        typeset::Paragraph paragraph{.spans{{.text = text, .style = m_context.look.aside}}};
        paragraph.style.leading = m_context.look.leading;
        paragraph.style.direction = m_context.direction;
        paragraph.style.spaceAfter = m_context.look.aside.size / 2;
        paragraph.style.keepWithNext = true;
        return paragraph;
    }
    static void append(typeset::Section &section, std::vector<typeset::Block> blocks)
    {
        std::ranges::move(blocks, std::back_inserter(section.blocks));
    }

    void addTables()
    {
        for (const core::GridDay &day : m_grid.days) {
            if (isCancelled())
                return;
            typeset::Section &section = addSection(dayTitle(day), !m_isOnTables);
            if (isOutsideEvent(m_shown.event, day.date))
                section.blocks.emplace_back(
                    asideOf(m_context.say("Outside the dates of the event")));
            if (day.pieces.isEmpty())
                section.blocks.emplace_back(asideOf(m_context.say("No sessions")));
            append(section, dayTable(day, nullptr, m_context));
        }
    }

    bool hasSessions() const
    {
        return std::ranges::any_of(m_grid.days, [](const core::GridDay &day) {
            return std::ranges::any_of(day.pieces, [](const core::GridPiece &piece) {
                return piece.kind == core::GridPiece::Kind::Session;
            });
        });
    }

    // Of one size on all pages: the largest in which most titles have room, else the smallest. Not
    // of all pages where it is cancelled.
    std::vector<GridTexts> textsOf(const std::vector<GridPage> &pages, const Legend &legend)
    {
        qsizetype pieces = 0;
        for (const core::GridDay &day : m_grid.days)
            pieces += day.pieces.size();
        std::vector<GridTexts> texts;
        for (const double size : m_context.look.sessionSizes) {
            m_context.sessionSize = size;
            const bool isLast = size == m_context.look.sessionSizes.back();
            auto left = isLast ? pieces : pieces / shortenedOneIn;
            texts.clear();
            for (const GridPage &page : pages) {
                if (left < 0 || isCancelled())
                    break;
                texts.push_back(gridTexts(page, m_grid, legend, m_context, int(left)));
                left -= std::ranges::count(texts.back(), false, &BlockText::whole);
            }
            if (left >= 0)
                break;
        }
        return texts;
    }

    void addInFull(const Shortened &shortened)
    {
        if (shortened.isEmpty())
            return;
        //: heads a list of sessions whose titles have been shortened in a timetable
        typeset::Section &section = addSection(
            m_context.say(QT_TRANSLATE_NOOP("publish::Timetable", "Titles in full")), true);
        for (auto it = shortened.begin(); it != shortened.end(); ++it) {
            const core::GridDay &day = m_grid.days[it.key()];
            section.blocks.emplace_back(headingOf(dayTitle(day), 2, m_context.look.day));
            append(section, dayTable(day, &it.value(), m_context));
        }
    }

    void addUnscheduled()
    {
        QSet<QString> placed;
        for (const core::GridDay &day : m_grid.days) {
            for (const core::GridPiece &piece : day.pieces)
                placed.insert(piece.id);
        }
        QList<const core::Card *> others;
        for (const core::Card &card : m_shown.cards) {
            if (!placed.contains(card.id))
                others.append(&card);
        }
        if (others.isEmpty())
            return;
        //: heads a list of sessions
        const QString heading =
            m_context.say(QT_TRANSLATE_NOOP("publish::Timetable", "Without a date or hours"));
        append(addSection(heading, !m_isOnTables), unscheduledTable(others, m_context));
    }

    const core::Programme &m_shown;
    const ExportOptions &m_options;
    TimetableContext &m_context;
    std::vector<typeset::Section> &m_sections;
    const core::Grid m_grid;
    bool m_isOnTables = false; // the last page so far is one of tables
};

} // namespace

std::vector<typeset::Section> timetableGrids(const core::Programme &programme,
                                             const core::Programme &shown, const Wording &wording,
                                             const ExportOptions &options,
                                             const QString &destinations, typeset::Measure &measure)
{
    const TimetableLook look = timetableLookFor(options.paper);
    TimetableContext context{.programme = shown,
                             .wording = wording,
                             .look = look,
                             .zones = timetableZones(programme.event, options.zones),
                             .clashing = {}, // readers are told what is, not what should not be
                             .direction = directionOf(wording.language()),
                             .sessionSize = look.session.size,
                             .measure = &measure,
                             .isBound = true,
                             .destinations = destinations};
    std::vector<typeset::Section> sections;
    TimetableMaker(shown, options, context, sections).addGrids();
    return sections;
}

typeset::Document timetableDocument(const core::Programme &programme, const ExportOptions &options,
                                    typeset::Measure &measure)
{
    const Wording wording = wordingFor(programme, options);
    const TimetableLook look = timetableLookFor(options.paper);
    const core::Programme shown = shownProgramme(programme, options.cards);
    TimetableContext context{.programme = shown,
                             .wording = wording,
                             .look = look,
                             .zones = timetableZones(programme.event, options.zones),
                             .clashing = clashingCards(programme),
                             .direction = directionOf(wording.language()),
                             .sessionSize = look.session.size,
                             .measure = &measure};
    //: the name of a document
    const QString name = context.say(QT_TRANSLATE_NOOP("publish::Timetable", "Timetable"));
    QList<const core::Card *> cards;
    for (const core::Card &card : shown.cards)
        cards.append(&card);
    typeset::Document document =
        emptyDocument(programme, cards, name, wording, lookFor(options.paper), options);
    document.geometry = look.portrait;
    document.header.style = document.footer.style = look.running;
    TimetableMaker(shown, options, context, document.sections).run();
    return document;
}

core::Result<PdfReport> writeTimetablePdf(const core::Programme &programme,
                                          const ExportOptions &options, const QString &path)
{
    if (shownProgramme(programme, options.cards).cards.isEmpty())
        return core::fail(core::ErrorCode::NothingToExport);
    const QString language = wordingFor(programme, options).language();
    const auto fonts = fontsFor(programme.event, language, path);
    if (!fonts)
        return tl::unexpected(fonts.error());
    auto measure = typeset::Measure::with(*fonts);
    if (!measure)
        return tl::unexpected(writingError(measure.error(), path));
    return savePdf(timetableDocument(programme, options, *measure), *fonts, path, options.pdf);
}

} // namespace publish
