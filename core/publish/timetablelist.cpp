// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/timetablelist.h"

#include "core/model/cardfield.h"
#include "core/publish/cardsection.h"
#include "core/publish/direction.h"
#include "core/publish/timetableblock.h"
#include "core/publish/timetablehours.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

constexpr int mostZonesUpright = 3;
constexpr double mostForHours = 0.45; // of the page's width

typeset::PageGeometry geometryOf(const TimetableContext &context)
{
    const bool isUpright = context.zones.size() <= mostZonesUpright;
    return isUpright ? context.look.portrait : context.look.landscape;
}

class TableMaker
{
public:
    explicit TableMaker(const TimetableContext &context)
        : m_context(context)
        , m_look(context.look)
    {
        m_table.rules.colour = m_look.hairline;
        m_table.padding = QMarginsF(0, m_look.gap * 2.2, m_look.gap * 6, m_look.gap * 2.6);
        m_table.headingRows = 1;
    }

    // `fixed` where it is above 0, else a share of what is left.
    void addColumn(typeset::Paragraph head, double fixed, double share = 1)
    {
        m_table.columns.push_back({.width = fixed, .share = share});
        if (m_table.rows.empty())
            m_table.rows.emplace_back();
        m_table.rows.front().cells.push_back({.blocks{std::move(head)}});
    }

    typeset::Paragraph text(const QString &text, const typeset::TextStyle &style,
                            const QString &language = {}) const
    {
        typeset::Paragraph paragraph{.spans{{.text = text, .style = style}}, .language = language};
        paragraph.style.leading = m_look.leading;
        paragraph.style.direction = m_context.direction;
        paragraph.style.hyphenate = false;
        return paragraph;
    }
    typeset::Paragraph fieldHead(const char *key) const
    {
        const core::CardField *field = core::cardField(QString::fromLatin1(key));
        return text(m_context.wording.label(*field), m_look.zone);
    }

    void addSessionColumns()
    {
        addColumn(fieldHead("title"), 0, 3.2);
        addColumn(fieldHead("platform"), 0, 1.3);
        addColumn(fieldHead("languages"), m_look.hourColumn * 1.4);
        addColumn(fieldHead("organizers"), 0, 1.8);
    }

    typeset::Cell cell(const QString &text, const QString &language = {},
                       const QString &spoken = {}) const
    {
        if (text.isEmpty())
            return {};
        typeset::Paragraph paragraph = this->text(text, m_look.cell, language);
        paragraph.spans.front().spoken = spoken;
        return {.blocks{std::move(paragraph)}};
    }

    typeset::Cell titleCell(const core::Card &card) const
    {
        const Worded title = cardTitle(card, m_context.wording);
        typeset::TextStyle style = m_look.session;
        style.size = m_look.cell.size;
        typeset::Paragraph paragraph;
        paragraph.style.leading = m_look.leading;
        paragraph.style.direction = m_context.direction;
        if (m_context.clashing.contains(card.id))
            paragraph.spans.push_back(
                {.text = u"! "_s, .style = m_look.mark, .spoken = m_context.say("Clash") + u' '});
        if (!card.code.isEmpty()) {
            typeset::TextStyle code = style;
            code.colour = m_look.hours.colour;
            paragraph.spans.push_back({.text = card.code + u"\u2002"_s, .style = code});
        }
        paragraph.spans.push_back({.text = title.text, .style = style, .language = title.language});
        return {.blocks{std::move(paragraph)}};
    }

    QList<typeset::Cell> sessionCells(const core::Card &card) const
    {
        QStringList organizers;
        for (const QString &id : card.organizers) {
            if (const core::Organization *organization = m_context.programme.organization(id))
                organizers.append(organization->name);
        }
        return {titleCell(card), cell(platformNames(card, m_context)),
                cell(languageCodes(card), {}, languageNames(card, m_context)),
                cell(organizers.join(u", "_s))};
    }

    void addRow(const QList<typeset::Cell> &cells)
    {
        m_table.rows.push_back({.cells = {cells.begin(), cells.end()}});
    }
    bool hasRows() const { return m_table.rows.size() > 1; }

    std::vector<typeset::Block> take()
    {
        m_table.spaceAfter = m_look.title.size;
        return {std::move(m_table)};
    }

private:
    const TimetableContext &m_context;
    const TimetableLook &m_look;
    typeset::Table m_table;
};

double hoursWidth(const TimetableContext &context)
{
    const typeset::PageGeometry geometry = geometryOf(context);
    const double width = geometry.size.width() - geometry.margins.left() - geometry.margins.right();
    return std::min(context.look.hourColumn * 1.75,
                    width * mostForHours / double(context.zones.size()));
}

} // namespace

typeset::PageGeometry listGeometry(const TimetableContext &context)
{
    return geometryOf(context);
}

std::vector<typeset::Block> dayTable(const core::GridDay &day, const QSet<QString> *only,
                                     const TimetableContext &context)
{
    TableMaker maker(context);
    for (const QString &zone : context.zones) {
        const QString offset = zoneOffset(zone, day.date, context.home());
        QString head = zoneName(zone, context.wording);
        if (!offset.isEmpty())
            head += u" ("_s + offset + u')';
        maker.addColumn(maker.text(head, context.look.zone), hoursWidth(context));
    }
    maker.addSessionColumns();

    QList<const core::GridPiece *> pieces;
    for (const core::GridPiece &piece : day.pieces)
        pieces.append(&piece);
    std::ranges::stable_sort(pieces, {}, &core::GridPiece::start);
    QSet<QString> told; // on several platforms it is one all the same
    for (const core::GridPiece *piece : pieces) {
        if ((only && !only->contains(piece->id)) || told.contains(piece->id))
            continue;
        told.insert(piece->id);
        const core::Card *card = context.programme.card(piece->id);
        const core::Break *pause = context.programme.breakWithId(piece->id);
        const core::Slot &slot = card ? card->slot : pause->slot;
        QList<typeset::Cell> cells;
        for (const QString &zone : context.zones) {
            const bool isHome = zone == context.home();
            cells.append(maker.cell(
                isHome ? pieceHours(slot, *piece, day.date, zone)
                       : hoursWithoutOffset(slot, context.home(), zone),
                {},
                isHome && piece->fromBefore ? hoursWithoutOffset(slot, zone, zone) : QString()));
        }
        if (card) {
            cells += maker.sessionCells(*card);
        } else {
            const Worded title = pauseTitle(*pause, context);
            cells.append({.blocks{maker.text(title.text, context.look.pause, title.language)}});
        }
        maker.addRow(cells);
    }
    return maker.hasRows() ? maker.take() : std::vector<typeset::Block>();
}

std::vector<typeset::Block> unscheduledTable(const QList<const core::Card *> &cards,
                                             const TimetableContext &context)
{
    TableMaker maker(context);
    maker.addColumn(maker.fieldHead("date"), context.look.hourColumn * 2.4);
    maker.addSessionColumns();
    for (const core::Card *card : cards) {
        const core::Slot &slot = card->slot;
        const QString when = slot.date.isValid()
            ? context.wording.shortDate(slot.date)
            : hoursWithoutOffset(slot, context.home(), context.home());
        maker.addRow(QList{maker.cell(when)} + maker.sessionCells(*card));
    }
    return maker.hasRows() ? maker.take() : std::vector<typeset::Block>();
}

} // namespace publish
