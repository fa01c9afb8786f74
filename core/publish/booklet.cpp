// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/booklet.h"

#include "core/parallel.h"
#include "core/publish/bookletcover.h"
#include "core/publish/bookletguide.h"
#include "core/publish/bookletindex.h"
#include "core/publish/bookletparts.h"
#include "core/publish/direction.h"
#include "core/publish/frame.h"
#include "core/publish/imposition.h"
#include "core/publish/parallelsection.h"
#include "core/publish/timetable.h"
#include "core/publish/timetablehours.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <future>
#include <iterator>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

constexpr int mostLanguages = 3;

QStringList languagesOf(const core::Programme &programme, const ExportOptions &options)
{
    QStringList languages = options.booklet.languages;
    languages.removeAll(QString());
    languages.removeDuplicates();
    if (languages.isEmpty())
        languages.append(wordingFor(programme, options).language());
    return languages.mid(0, mostLanguages);
}

CardForm formOf(const BookletOptions &options)
{
    CardForm form{.fields = options.fields, .level = 2, .newPage = false, .numbered = false};
    if (form.fields.isEmpty())
        form.fields = usualBookletFields();
    return form;
}

// Sessions with more than a summary are read one at a time, each from the top of a page.
bool isLong(const CardForm &form)
{
    return std::ranges::any_of(core::cardFields(), [&form](const core::CardField &field) {
        return field.text && *field.text != core::TextField::Title
            && *field.text != core::TextField::Summary && form.shows(field.key);
    });
}

class BookletMaker
{
public:
    BookletMaker(const core::Programme &programme, const core::Programme &shown,
                 const ExportOptions &options, std::vector<BookletContext> languages,
                 typeset::Measure &measure, typeset::Document &document)
        : m_programme(programme)
        , m_shown(shown)
        , m_options(options)
        , m_languages(std::move(languages))
        , m_measure(measure)
        , m_document(document)
    { }

    void run(const QImage &coverImage)
    {
        m_document.sections.push_back(
            coverSection(m_languages, coverImage, m_options.booklet.coverText, m_measure));
        if (m_options.booklet.layout == LanguageLayout::SideBySide) {
            add(m_languages);
        } else {
            for (const BookletContext &context : m_languages)
                add({context});
        }
        if (m_document.sections.size() > 1) // else cancelled
            m_document.sections[1].numbering = typeset::Numbering{.first = 2};
    }

private:
    bool isCancelled() const { return m_options.pdf.cancel && *m_options.pdf.cancel; }

    // With head and foot in their own language.
    void append(std::vector<typeset::Section> sections, const BookletContext &context)
    {
        if (context.wording.language() != m_document.language) {
            const Look &look = context.look.page;
            for (typeset::Section &section : sections) {
                section.headerLine = headerLine(m_programme.event, context.wording, look);
                section.footerLine = footerLine(context.say("Programme"), look);
            }
        }
        std::ranges::move(sections, std::back_inserter(m_document.sections));
    }

    // A whole booklet but for its cover, whose sessions are in these languages.
    void add(const std::vector<BookletContext> &languages)
    {
        if (isCancelled())
            return;
        const BookletContext &context = languages.front();
        const std::vector<BookletPart> parts = bookletParts(languages, m_options.booklet.order);
        // One day of the grids after the other, and beside them the sessions.
        auto gridsToCome = std::async(std::launch::async, [&] {
            return timetableGrids(m_programme, m_shown, context.wording, m_options,
                                  context.destination(QString()), m_measure);
        });
        std::vector<typeset::Section> sessions;
        for (const BookletPart &part : parts)
            addPart(part, languages, sessions);
        std::vector<typeset::Section> index = indexSections(parts, languages);
        std::vector<typeset::Section> grids = gridsToCome.get();
        nameGrids(grids, context);

        append({contents(languages, parts, grids, index)}, context);
        for (const BookletContext &each : languages)
            append({guideSection(each)}, each);
        append(std::move(grids), context);
        append(std::move(sessions), context);
        append(std::move(index), context);
    }

    // The days' grids are below each other in the outline, not among the days' sessions.
    void nameGrids(std::vector<typeset::Section> &grids, const BookletContext &context) const
    {
        int number = 0;
        for (typeset::Section &grid : grids) {
            if (!grid.outline.isEmpty())
                grid.outline = context.wording.say("publish::Timetable", "Timetable") + u" – "_s
                    + grid.outline;
            grid.destination = context.destination(u"grid-%1"_s.arg(++number));
        }
    }

    typeset::Section contents(const std::vector<BookletContext> &languages,
                              const std::vector<BookletPart> &parts,
                              const std::vector<typeset::Section> &grids,
                              const std::vector<typeset::Section> &index) const
    {
        const BookletContext &context = languages.front();
        const Look &look = context.look.page;
        //: of a printed programme: the list of what is on which page
        const char *title = QT_TRANSLATE_NOOP("publish::Booklet", "Contents");
        typeset::Section section = partSection(namesOf(title, languages), u"contents"_s, context);
        typeset::TextStyle bold = look.fact;
        bold.bold = true;

        typeset::Contents list{.numberStyle = look.fact};
        list.style.leading = look.leading(look.fact);
        list.style.spaceAfter = look.line * 0.22;
        list.style.startIndent = look.fact.size * 1.2;
        list.style.firstIndent = -list.style.startIndent;
        const auto add = [&](std::vector<typeset::Span> spans, const QString &destination) {
            list.lines.push_back({.spans = std::move(spans), .destination = destination});
        };
        for (const BookletContext &each : languages) {
            add(spansOf(namesOf("How to read this programme", {each}), bold),
                each.destination(u"guide"_s));
        }
        for (const typeset::Section &grid : grids) {
            if (!grid.outline.isEmpty())
                add({{.text = grid.outline, .style = bold}}, grid.destination);
        }
        for (const BookletPart &part : parts) {
            add(spansOf(part.title, bold), part.destination);
            for (const core::Card *card : part.cards)
                list.lines.push_back({.spans = titlesOf(*card, languages),
                                      .destination = context.destination(*card),
                                      .level = 2});
        }
        for (const typeset::Section &part : index)
            add({{.text = part.outline, .style = bold}}, part.destination);
        section.blocks.emplace_back(std::move(list));
        settleDirection(section.blocks, directionOf(context.wording.language()));
        return section;
    }

    // "1.3.2 Title", and below it the titles in the other languages.
    static std::vector<typeset::Span> titlesOf(const core::Card &card,
                                               const std::vector<BookletContext> &languages)
    {
        const Look &look = languages.front().look.page;
        std::vector<typeset::Span> spans;
        QStringList said;
        for (const BookletContext &context : languages) {
            const Worded title = cardTitle(card, context.wording);
            if (said.contains(title.text))
                continue;
            const Worded line = said.isEmpty() ? cardName(card, context.wording)
                                               : Worded{u'\u2028' + title.text, title.language};
            spans.push_back({.text = line.text,
                             .style = said.isEmpty() ? look.fact : look.aside,
                             .language = line.language});
            said.append(title.text);
        }
        return spans;
    }

    void addPart(const BookletPart &part, const std::vector<BookletContext> &languages,
                 std::vector<typeset::Section> &sections) const
    {
        const BookletContext &context = languages.front();
        typeset::Section opener = partSection(part.title, {}, context);
        opener.destination = part.destination;
        if (part.colour)
            std::get<typeset::Rule>(opener.blocks.front()).colour = *part.colour;
        sections.push_back(std::move(opener));

        CardForm form = formOf(m_options.booklet);
        form.destinations = context.destination(QString());
        const bool fromNewPage = isLong(form);
        const std::size_t first = sections.size();
        sections.resize(first + std::size_t(part.cards.size()));
        const int threads = core::threadCount(m_options.pdf.threads);
        core::parallelFor(int(part.cards.size()), threads, [&](int i, int) {
            if (isCancelled())
                return;
            CardForm here = form;
            here.newPage = fromNewPage && i > 0; // the first one stands below the part's title
            typeset::Section section = session(*part.cards[i], here, languages);
            section.runningTitle = together(part.title);
            section.avoidLoneEnd = !fromNewPage;
            if (!here.newPage && i > 0) {
                auto &bar = std::get<typeset::Rule>(section.blocks.front());
                bar.spaceBefore = context.look.page.line * 2.2;
            }
            sections[first + std::size_t(i)] = std::move(section);
        });
    }

    typeset::Section session(const core::Card &card, const CardForm &form,
                             const std::vector<BookletContext> &languages) const
    {
        std::vector<CardContext> contexts;
        for (const BookletContext &context : languages) {
            const QStringList zones =
                m_options.zones.isEmpty() ? m_programme.shownZones(card) : m_options.zones;
            contexts.push_back({m_shown, card, context.wording, context.look.page, zones});
        }
        return contexts.size() > 1 ? parallelSection(contexts, form)
                                   : cardSection(contexts.front(), form);
    }

    const core::Programme &m_programme;
    const core::Programme &m_shown;
    const ExportOptions &m_options;
    const std::vector<BookletContext> m_languages;
    typeset::Measure &m_measure;
    typeset::Document &m_document;
};

// Two pages to a side of a sheet need pages of half its size.
ExportOptions settled(const ExportOptions &options)
{
    ExportOptions settled = options;
    settled.view = TimetableView::Day;
    if (options.booklet.folded)
        settled.paper = Paper::A5;
    return settled;
}

} // namespace

QStringList bookletFields()
{
    constexpr std::array leftOut{"code", "format", "title", "zones", "status"};
    QStringList fields;
    for (const core::CardField &field : core::cardFields()) {
        if (std::ranges::find(leftOut, std::string_view(field.key)) == leftOut.end())
            fields.append(QString::fromLatin1(field.key));
    }
    return fields;
}

QStringList usualBookletFields()
{
    QStringList fields = bookletFields();
    erase_if(fields, [](const QString &key) {
        const core::CardField &field = *core::cardField(key);
        return field.text && *field.text != core::TextField::Summary;
    });
    return fields;
}

typeset::Document bookletDocument(const core::Programme &programme, const ExportOptions &options,
                                  const QImage &coverImage, typeset::Measure &measure)
{
    const ExportOptions asked = settled(options);
    const core::Programme shown = shownProgramme(programme, asked.cards);
    const BookletLook look = bookletLookFor(asked.paper, asked.booklet.hue);
    std::vector<Wording> wordings;
    for (const QString &language : languagesOf(programme, asked))
        wordings.emplace_back(language, programme.sourceLanguage(), programme.event.wording);
    std::vector<BookletContext> languages;
    for (const Wording &wording : wordings)
        languages.push_back({shown, wording, look, timetableZones(programme.event, asked.zones)});

    QList<const core::Card *> cards;
    for (const core::Card &card : shown.cards)
        cards.append(&card);
    //: the name of a document: the printed programme of an event
    const QString name = languages.front().say(QT_TRANSLATE_NOOP("publish::Booklet", "Programme"));
    typeset::Document document =
        emptyDocument(programme, cards, name, wordings.front(), look.page, asked);
    if (asked.booklet.layout == LanguageLayout::SideBySide)
        document.footer = footerLine(together(namesOf("Programme", languages)), look.page);
    BookletMaker(programme, shown, asked, languages, measure, document).run(coverImage);
    return document;
}

core::Result<PdfReport> writeBookletPdf(const core::Programme &programme,
                                        const ExportOptions &options, const QString &path)
{
    if (shownProgramme(programme, options.cards).cards.isEmpty())
        return core::fail(core::ErrorCode::NothingToExport);
    QImage image;
    if (!options.booklet.coverImage.isEmpty()) {
        auto read = readCoverImage(options.booklet.coverImage);
        if (!read)
            return tl::unexpected(read.error());
        image = *std::move(read);
    }
    const QString language = languagesOf(programme, options).first();
    const auto fonts = fontsFor(programme.event, language, path);
    if (!fonts)
        return tl::unexpected(fonts.error());
    auto measure = typeset::Measure::with(*fonts);
    if (!measure)
        return tl::unexpected(writingError(measure.error(), path));
    typeset::Document document = bookletDocument(programme, options, image, *measure);
    auto written = options.booklet.folded ? saveFolded(document, *fonts, path, options.pdf)
                                          : savePdf(document, *fonts, path, options.pdf);
    // There is so much to take down that one thread takes a while.
    core::parallelFor(int(document.sections.size()), core::threadCount(options.pdf.threads),
                      [&](int section, int) { document.sections[std::size_t(section)] = {}; });
    return written;
}

} // namespace publish
