// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/odtlists.h"

#include "core/import/xmlinput.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core {

QString odtLabel(const OdtListLevels &levels, int level,
                 const std::array<std::optional<int>, odtLevels> &counters)
{
    const OdtListLevel &own = levels[std::size_t(level)];
    QString label = own.prefix;
    bool isFirst = true;
    for (int shown = qMax(0, level + 1 - own.shown); shown <= level; ++shown) {
        const OdtListLevel &each = levels[std::size_t(shown)];
        if (each.mark != OdtListLevel::Mark::Number)
            continue;
        if (!std::exchange(isFirst, false))
            label += u'.';
        label += listNumber(counters[std::size_t(shown)].value_or(each.start), each.style);
    }
    return label + own.suffix;
}

void OdtLists::begin(const XmlInput &xml)
{
    QString style = xml.attribute("style-name"_L1);
    if (m_open.isEmpty()) {
        const int before = std::exchange(m_current, -1);
        const QString continued = xml.attribute("continue-list"_L1);
        if (!continued.isNull())
            m_current = m_numberOf.value(continued, -1);
        else if (xml.attribute("continue-numbering"_L1) == "true"_L1)
            m_current = before;
        if (m_current < 0)
            m_current = m_next++;
        if (const QString id = xml.attribute("id"_L1); !id.isNull())
            m_numberOf.insert(id, m_current);
    } else if (style.isNull()) {
        style = m_open.last().style;
    }
    m_open.append({style, false, {}});
}

void OdtLists::beginItem(const XmlInput &xml)
{
    if (m_open.isEmpty())
        return;
    m_open.last().isNew = true;
    const QString start = xml.attribute("start-value"_L1);
    m_open.last().start = start.isNull() ? std::nullopt : std::optional(start.toInt());
}

void OdtLists::beginHeader()
{
    if (!m_open.isEmpty())
        m_open.last().isNew = false;
}

void OdtLists::end()
{
    if (!m_open.isEmpty())
        m_open.removeLast();
}

OdtLists::Place OdtLists::next()
{
    Open &open = m_open.last();
    const int level = qMin(int(m_open.size()), odtLevels) - 1;
    const OdtListLevels *levels = m_looks.list(open.style);
    if (!std::exchange(open.isNew, false))
        return {.level = level + 1};
    static const OdtListLevels bullets = [] {
        OdtListLevels all;
        for (OdtListLevel &each : all)
            each.mark = OdtListLevel::Mark::Bullet;
        return all;
    }();
    const OdtListLevels &known = levels ? *levels : bullets;
    const OdtListLevel &own = known[std::size_t(level)];
    Counters &counters = m_counters[m_current];
    std::optional<int> &counter = counters[std::size_t(level)];
    counter = open.start ? *open.start : counter ? qMin(*counter, 1'000'000) + 1 : own.start;
    for (std::size_t deeper = std::size_t(level) + 1; deeper < counters.size(); ++deeper)
        counters[deeper].reset();
    Place place{.mark = own.mark, .level = level, .number = *counter, .indent = own.indent};
    place.isWhole = own.shown <= 1;
    if (own.mark == OdtListLevel::Mark::Number)
        place.label = odtLabel(known, level, counters);
    return place;
}

} // namespace core
