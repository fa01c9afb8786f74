// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/bookletguide.h"

#include "core/model/themename.h"
#include "core/publish/direction.h"
#include "core/publish/timetablehours.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

class Guide
{
public:
    explicit Guide(const BookletContext &context)
        : m_context(context)
        , m_look(context.look.page)
        , m_event(context.programme.event)
        , m_section(partSection(
              {{context.say(QT_TRANSLATE_NOOP("publish::Booklet", "How to read this programme")),
                context.wording.language()}},
              u"guide"_s, context))
    { }

    typeset::Section section()
    {
        addZones();
        addLanguages();
        addPlatforms();
        addThemes();
        settleDirection(m_section.blocks, directionOf(m_context.wording.language()));
        return std::move(m_section);
    }

private:
    void addHeading(const QString &text)
    {
        typeset::Heading heading{.level = 2, .spans{{.text = text, .style = m_look.heading}}};
        heading.style.spaceBefore = m_look.line * 1.1;
        heading.style.spaceAfter = m_look.line * 0.4;
        m_section.blocks.emplace_back(std::move(heading));
    }

    void addParagraph(const QString &text)
    {
        typeset::Paragraph paragraph{.spans{{.text = text, .style = m_look.body}}};
        paragraph.style.leading = m_look.leading(m_look.body);
        paragraph.style.spaceAfter = m_look.line / 2;
        m_section.blocks.emplace_back(std::move(paragraph));
    }

    typeset::Cell cell(const QString &text, const QString &language,
                       const typeset::TextStyle &style) const
    {
        if (text.isEmpty())
            return {};
        typeset::Paragraph paragraph{.spans{{.text = text, .style = style}}};
        if (language != m_context.wording.language())
            paragraph.language = language;
        paragraph.style.leading = m_look.leading(style);
        paragraph.style.hyphenate = false;
        return {.blocks{std::move(paragraph)}};
    }
    typeset::Cell cell(const QString &text) const
    {
        return cell(text, m_context.wording.language(), m_look.fact);
    }

    typeset::Table newTable(std::vector<typeset::Column> columns) const
    {
        typeset::Table table{.columns = std::move(columns), .rowHeadings = true};
        table.keepTogether = true;
        table.rules.colour = m_look.hairline;
        table.padding = m_look.factPadding;
        table.spaceAfter = m_look.line / 2;
        return table;
    }

    void addZones()
    {
        addHeading(m_context.say(QT_TRANSLATE_NOOP("publish::Booklet", "Hours")));
        const QString home = zoneName(m_context.zones.first(), m_context.wording);
        addParagraph(m_context.say(hoursPattern()).arg(home));

        typeset::Table table = newTable({{.share = 1}, {.share = 1.6}});
        for (const QString &zone : m_context.zones)
            table.rows.push_back(
                {.cells{cell(zoneName(zone, m_context.wording)), cell(offsets(zone))}});
        m_section.blocks.emplace_back(std::move(table));
    }

    // A session may have zones of its own.
    const char *hoursPattern() const
    {
        if (m_context.zones.size() > 1) {
            //: %1 is a city, or an offset such as UTC+2
            return QT_TRANSLATE_NOOP(
                "publish::Booklet",
                "The hours of the timetables are those of %1. Each session also tells the hours "
                "of the other time zones, unless it names others; +1 day says that it is the next "
                "day there already.");
        }
        const bool areTheSame = std::ranges::all_of(
            m_context.programme.cards, [](const core::Card &card) { return card.zones.isEmpty(); });
        if (areTheSame) {
            //: %1 is a city, or an offset such as UTC+2
            return QT_TRANSLATE_NOOP("publish::Booklet", "All hours are those of %1.");
        }
        //: %1 is a city, or an offset such as UTC+2; a session may name time zones of its own
        return QT_TRANSLATE_NOOP("publish::Booklet",
                                 "All hours are those of %1, unless a session names others.");
    }

    // The offsets on the event's days: clocks may change between them.
    QString offsets(const QString &zone) const
    {
        QStringList offsets;
        for (const QDate day : {m_event.start, m_event.end}) {
            if (!day.isValid())
                continue;
            const QString offset = zoneOffset(zone, day, m_context.zones.first());
            if (!offset.isEmpty() && !offsets.contains(offset))
                offsets.append(offset);
        }
        return offsets.isEmpty() ? zone : offsets.join(u" / "_s);
    }

    void addLanguages()
    {
        QStringList names;
        for (const core::Card &card : m_context.programme.cards) {
            for (const QString &language : card.languages) {
                const QString name = m_context.wording.languageName(language);
                if (!names.contains(name))
                    names.append(name);
            }
        }
        if (names.isEmpty())
            return;
        addHeading(m_context.wording.label(*core::cardField(u"languages")));
        //: %1 is a list of languages
        addParagraph(m_context
                         .say(QT_TRANSLATE_NOOP("publish::Booklet",
                                                "Sessions are held in, or interpreted into: %1."))
                         .arg(names.join(u", "_s)));
    }

    void addPlatforms()
    {
        const auto &platforms = m_context.programme.platforms;
        if (platforms.isEmpty())
            return;
        //: heads a list of rooms and online channels
        addHeading(m_context.say(QT_TRANSLATE_NOOP("publish::Booklet", "Platforms")));
        typeset::Table table = newTable({{.share = 1}, {.share = 1.6}});
        for (const core::Platform &platform : platforms) {
            const Worded name = m_context.wording.pick(platform.name);
            QString capacity;
            if (platform.capacity) {
                //: of a room or channel; %1 is a number
                capacity = m_context.say(QT_TRANSLATE_NOOP("publish::Booklet", "%1 places"))
                               .arg(m_context.wording.number(*platform.capacity));
            }
            table.rows.push_back(
                {.cells{cell(name.text, name.language, m_look.fact), cell(capacity)}});
        }
        m_section.blocks.emplace_back(std::move(table));
    }

    void addThemes()
    {
        typeset::Table table = newTable({{.width = m_look.body.size * 1.6}, {.share = 1}});
        table.rowHeadings = false;
        int position = 0;
        for (const core::Theme &theme : m_context.programme.themes) {
            if (!theme.parent.isEmpty())
                continue;
            const Worded title = m_context.wording.pick(theme.title);
            typeset::Row row{.cells{{.fill = themeColour(position++)}}};
            row.cells.push_back(
                cell(core::themeName(theme, title.text), title.language, m_look.fact));
            if (!row.cells.back().blocks.empty()) {
                auto &text = std::get<typeset::Paragraph>(row.cells.back().blocks.front());
                text.style.startIndent = m_look.body.size;
            }
            table.rows.push_back(std::move(row));
        }
        if (table.rows.empty())
            return;
        addHeading(m_context.say(QT_TRANSLATE_NOOP("publish::Booklet", "Thematic lines")));
        m_section.blocks.emplace_back(std::move(table));
    }

    const BookletContext &m_context;
    const Look &m_look;
    const core::Event &m_event;
    typeset::Section m_section;
};

} // namespace

typeset::Section guideSection(const BookletContext &context)
{
    return Guide(context).section();
}

} // namespace publish
