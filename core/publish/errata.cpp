// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/errata.h"

#include "core/publish/direction.h"
#include "core/publish/erratasheet.h"
#include "core/publish/frame.h"

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

class DocumentMaker
{
public:
    DocumentMaker(const ErrataSheet &sheet, const Look &look, const QString &language)
        : m_sheet(sheet)
        , m_look(look)
        , m_language(language)
    { }

    std::vector<typeset::Section> sections() const
    {
        std::vector<typeset::Section> sections{head()};
        for (const ErrataTable &table : m_sheet.tables)
            sections.push_back(section(table));
        for (typeset::Section &section : sections)
            settleDirection(section.blocks, directionOf(m_language));
        return sections;
    }

private:
    typeset::Paragraph line(const QString &text, const typeset::TextStyle &style,
                            const QString &language = {}) const
    {
        typeset::Paragraph paragraph{.spans{{.text = text, .style = style}}, .language = language};
        paragraph.style.leading = m_look.leading(style);
        paragraph.style.hyphenate = false;
        return paragraph;
    }

    typeset::Section head() const
    {
        // The name of the event is on the page itself, which needs no running line to say it.
        const bool isNamed = !m_sheet.event.text.isEmpty();
        typeset::Section section{
            .language = m_language, .outline = m_sheet.title, .header = !isNamed};
        if (isNamed) {
            typeset::Paragraph event =
                line(m_sheet.event.text, m_look.kicker, m_sheet.event.language);
            event.style.spaceAfter = m_look.line / 4;
            event.style.keepWithNext = true;
            section.blocks.emplace_back(std::move(event));
        }
        typeset::Heading title{.level = 1, .spans{{.text = m_sheet.title, .style = m_look.title}}};
        title.style.leading = 1.22;
        title.style.spaceAfter = m_look.line / 2;
        section.blocks.emplace_back(std::move(title));
        for (const QString &about : m_sheet.about)
            section.blocks.emplace_back(line(about, m_look.aside));
        if (m_sheet.tables.size() > 1) {
            section.blocks.emplace_back(typeset::Spacer{m_look.line});
            section.blocks.emplace_back(contents());
        }
        return section;
    }

    typeset::Contents contents() const
    {
        typeset::Contents contents{.numberStyle = m_look.fact};
        contents.style.leading = m_look.leading(m_look.fact);
        for (const ErrataTable &table : m_sheet.tables)
            contents.lines.push_back(
                {.spans{{.text = counted(table), .style = m_look.fact}}, .destination = table.key});
        return contents;
    }

    static QString counted(const ErrataTable &table)
    {
        return u"%1 (%2)"_s.arg(table.heading).arg(table.rows.size());
    }

    typeset::Section section(const ErrataTable &errata) const
    {
        typeset::Section section{.language = m_language,
                                 .newPage = false,
                                 .outline = counted(errata),
                                 .destination = errata.key,
                                 .runningTitle = errata.heading};
        typeset::Heading heading{.level = 2,
                                 .spans{{.text = errata.heading, .style = m_look.heading}}};
        heading.style.spaceBefore = m_look.line * 1.6;
        heading.style.spaceAfter = m_look.line / 3;
        section.blocks.emplace_back(std::move(heading));
        section.blocks.emplace_back(table(errata));
        return section;
    }

    typeset::Table table(const ErrataTable &errata) const
    {
        typeset::Table table{.headingRows = 1, .rowHeadings = true, .summary = errata.heading};
        table.rules.colour = m_look.hairline;
        table.padding = QMarginsF(0, m_look.line * 0.28, m_look.fact.size, m_look.line * 0.32);
        typeset::Row head;
        for (const QString &column : errata.columns) {
            // Hours with a long name of a city stay on one line.
            table.columns.push_back({.share = table.columns.empty() ? 0.8 : 1});
            head.cells.push_back({.blocks{line(column, m_look.label)}});
        }
        table.rows.push_back(std::move(head));
        for (const QList<ErrataCell> &cells : errata.rows) {
            typeset::Row row;
            for (const ErrataCell &cell : cells)
                row.cells.push_back(cellOf(cell));
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    typeset::Cell cellOf(const ErrataCell &lines) const
    {
        typeset::Cell cell;
        for (const ErrataLine &each : lines) {
            typeset::TextStyle style = m_look.fact;
            style.bold = each.isChanged;
            cell.blocks.emplace_back(line(each.text, style, each.language));
        }
        return cell;
    }

    const ErrataSheet &m_sheet;
    const Look &m_look;
    const QString m_language;
};

} // namespace

typeset::Document errataDocument(const core::Programme &programme, const ExportOptions &options)
{
    const Wording wording = wordingFor(programme, options);
    const Look look = lookFor(options.paper);
    const ErrataSheet sheet = errataSheet(programme, options, wording);
    typeset::Document document =
        emptyDocument(programme, chosenCards(programme, {}), sheet.title, wording, look, options);
    document.id += '\n' + options.errata.frozen.toUTC().toString(Qt::ISODateWithMs).toUtf8();
    document.sections = DocumentMaker(sheet, look, wording.language()).sections();
    return document;
}

core::Result<PdfReport> writeErrataPdf(const core::Programme &programme,
                                       const ExportOptions &options, const QString &path)
{
    if (!options.errata.since)
        return core::fail(core::ErrorCode::NoEdition);
    const typeset::Document document = errataDocument(programme, options);
    return fontsFor(programme.event, document.language, path)
        .and_then([&](const typeset::FontList &fonts) {
            return savePdf(document, fonts, path, options.pdf);
        });
}

} // namespace publish
