// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/write.h"

#include "core/parallel.h"
#include "core/typeset/assemble.h"
#include "core/typeset/fontset.h"
#include "core/typeset/layout.h"
#include "core/typeset/running.h"
#include "core/typeset/unicode.h"

#include <QBuffer>

#include <algorithm>
#include <mutex>

namespace typeset {

namespace {

// Page numbers that change the length of lines may change the pages; after this many rounds the
// last numbers stand.
constexpr int mostRounds = 4;

// How many sections the first pages are made of, and how many times more the next ones.
constexpr std::size_t firstSections = 40;
constexpr std::size_t moreSections = 8;

class Writer final
{
public:
    Writer(const Document &document, const FontSet &fonts, const Options &options)
        : m_document(document)
        , m_fonts(fonts)
        , m_options(options)
        , m_threads(core::threadCount(options.threads))
        , m_inventory(takeInventory(document))
    {
        for (int i = 0; i < m_threads; ++i)
            m_workshops.push_back(std::make_unique<Workshop>(fonts));
    }

    // There is so much to take down that one thread takes a while.
    ~Writer()
    {
        core::parallelFor(int(m_layouts.size()), m_threads,
                          [this](int section, int) { m_layouts[size_t(section)] = {}; });
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    tl::expected<Report, Error> write(QIODevice &device)
    {
        // Every section is laid out and painted, and every font cut down.
        m_total = 2 * int(m_document.sections.size()) + 1;
        layOut();
        if (cancelled())
            return tl::unexpected(Error{ErrorKind::Cancelled, {}});
        layRunning();
        if (const int face = embed(); face >= 0)
            return tl::unexpected(
                Error{ErrorKind::FontMissing, m_faces[size_t(face)]->file().path});
        paint();
        if (cancelled())
            return tl::unexpected(Error{ErrorKind::Cancelled, {}});

        PdfFile file(device);
        const int broken = assemble(
            {m_document, m_inventory, m_layouts, m_pages, m_painted, m_texts, m_faces, m_programs},
            file, m_threads);
        if (broken >= 0)
            return tl::unexpected(
                Error{ErrorKind::ImageUnreadable, m_inventory.images[size_t(broken)]->alternative});
        if (file.failed())
            return tl::unexpected(Error{ErrorKind::WriteFailed, file.failure()});
        advance();
        return report();
    }

private:
    bool cancelled() const { return m_options.cancel && *m_options.cancel; }

    void advance()
    {
        if (!m_options.progress)
            return;
        const std::lock_guard lock(m_progressMutex);
        m_options.progress(++m_done, m_total);
    }

    void layOut()
    {
        const int count = int(m_document.sections.size());
        m_layouts.resize(size_t(count));
        const auto laySection = [&](int section, int worker) {
            if (cancelled())
                return;
            m_layouts[size_t(section)] =
                layOutSection(m_document, section, m_inventory, m_pages.destinationNumbers,
                              m_options.cancel, *m_workshops[size_t(worker)]);
        };
        core::parallelFor(count, m_threads, [&](int section, int worker) {
            laySection(section, worker);
            advance();
        });
        if (cancelled())
            return; // some sections are not there
        m_pages = paginate(m_document, m_inventory, m_layouts);

        std::vector<int> naming;
        for (int section = 0; section < count; ++section) {
            if (m_layouts[size_t(section)].namesPages)
                naming.push_back(section);
        }
        for (int round = 0; !naming.empty() && round < mostRounds; ++round) {
            const QHash<QString, QString> before = m_pages.destinationNumbers;
            core::parallelFor(int(naming.size()), m_threads,
                              [&](int i, int worker) { laySection(naming[size_t(i)], worker); });
            if (cancelled())
                return; // some sections are not there
            m_pages = paginate(m_document, m_inventory, m_layouts);
            if (m_pages.destinationNumbers == before)
                break;
        }
    }

    void layRunning()
    {
        const int count = int(m_pages.pages.size());
        m_running.resize(size_t(count));
        core::parallelFor(count, m_threads, [&](int page, int worker) {
            const Page &laid = m_pages.pages[size_t(page)];
            m_running[size_t(page)] = layRunningLines(m_document, laid, count,
                                                      m_inventory.languages[size_t(laid.section)],
                                                      *m_workshops[size_t(worker)]);
        });
    }

    // From here no more text is shaped. The number of a face that cannot be subset, or -1.
    int embed()
    {
        for (const auto &workshop : m_workshops)
            m_texts.merge(workshop->shaper.glyphTexts());
        for (const Face *face : m_fonts.faces()) {
            if (m_texts.uses(*face))
                m_faces.push_back(face);
        }
        m_programs.resize(m_faces.size());
        const int faces = int(m_faces.size());
        core::parallelFor(faces + m_threads, m_threads, [&](int i, int) {
            if (i < faces)
                m_programs[size_t(i)] = subset(*m_faces[size_t(i)], m_texts);
            else
                m_workshops[size_t(i - faces)]->shaper.encodeAll(m_texts);
        });
        const auto failed = std::ranges::find_if(
            m_programs, [](const FontProgram &program) { return program.bytes.empty(); });
        return failed == m_programs.end() ? -1 : int(failed - m_programs.begin());
    }

    void paint()
    {
        m_painted.resize(m_pages.pages.size());
        const std::vector<int> &starts = m_pages.chapterStarts;
        core::parallelFor(int(starts.size()), m_threads, [&](int chapter, int) {
            const size_t first = size_t(starts[size_t(chapter)]);
            const size_t end = size_t(chapter) + 1 < starts.size()
                ? size_t(starts[size_t(chapter) + 1])
                : m_painted.size();
            for (size_t page = first; page < end && !cancelled(); ++page)
                m_painted[page] = paintPage(m_document, m_pages.pages[page], int(page),
                                            m_running[page], m_layouts, m_texts);
            const std::vector<int> &sections = m_inventory.chapters;
            const int next = size_t(chapter) + 1 < sections.size()
                ? sections[size_t(chapter) + 1]
                : int(m_document.sections.size());
            for (int section = sections[size_t(chapter)]; section < next; ++section)
                advance();
        });
    }

    Report report() const
    {
        Report result;
        result.pages = int(m_pages.pages.size());
        std::map<char32_t, int> missing;
        QSet<QString> unknown;
        for (const SectionLayout &layout : m_layouts) {
            unknown |= layout.unknownDestinations;
            for (const auto &[character, count] : layout.missing)
                missing[character] += count;
        }
        for (const int page : m_pages.sectionStarts)
            result.sectionPages.push_back(page + 1);
        for (const auto &[character, count] : missing)
            result.missing.push_back(
                {character, scriptName(character), fontPackage(character), count});
        result.unknownDestinations = QStringList(unknown.begin(), unknown.end());
        result.unknownDestinations.sort();
        return result;
    }

    const Document &m_document;
    const FontSet &m_fonts;
    const Options &m_options;
    const int m_threads;
    const Inventory m_inventory;
    std::vector<std::unique_ptr<Workshop>> m_workshops; // one for each thread
    std::vector<SectionLayout> m_layouts;
    Pages m_pages;
    std::vector<std::vector<RunningText>> m_running;
    GlyphTexts m_texts;
    std::vector<const Face *> m_faces;
    std::vector<FontProgram> m_programs;
    std::vector<PaintedPage> m_painted;
    std::mutex m_progressMutex;
    int m_done = 0;
    int m_total = 0;
};

// They take time of their own, so there are none of what is nearly the whole.
void writeFirstPages(const Document &document, const FontSet &fonts, const Options &options)
{
    const std::vector<Section> &sections = document.sections;
    if (sections.size() < 2 * firstSections)
        return;
    Document part = document;
    for (std::size_t count = firstSections; 2 * count <= sections.size(); count *= moreSections) {
        part.sections.assign(sections.begin(), sections.begin() + std::ptrdiff_t(count));
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        // What is wrong with a part is so with the whole, which tells it.
        if (Writer(part, fonts, {.threads = options.threads, .cancel = options.cancel}).write(pdf))
            options.firstPages(pdf.data());
    }
}

} // namespace

tl::expected<Report, Error> write(const Document &document, const FontList &fonts,
                                  QIODevice &device, const Options &options)
{
    const auto set = FontSet::open(fonts);
    if (!set)
        return tl::unexpected(set.error());
    // A document has at least one page.
    if (document.sections.empty()) {
        Document blank = document;
        blank.sections.emplace_back();
        return Writer(blank, **set, options).write(device);
    }
    if (options.firstPages)
        writeFirstPages(document, **set, options);
    return Writer(document, **set, options).write(device);
}

} // namespace typeset
