// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/wordlists.h"

#include "core/import/listlabel.h"
#include "core/import/xmlinput.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype mostLists = 20'000; // more are left out: real files have some hundreds

int value(const XmlInput &xml)
{
    return xml.attribute("val"_L1).toInt();
}

int levelAt(const XmlInput &xml)
{
    return qBound(0, xml.attribute("ilvl"_L1).toInt(), 8);
}

NumberStyle styleOf(const QString &format)
{
    return format == "lowerLetter"_L1 ? NumberStyle::LowerLetter
        : format == "upperLetter"_L1  ? NumberStyle::UpperLetter
        : format == "lowerRoman"_L1   ? NumberStyle::LowerRoman
        : format == "upperRoman"_L1   ? NumberStyle::UpperRoman
                                      : NumberStyle::Decimal;
}

} // namespace

Result<WordLists> WordLists::read(const QByteArray &bytes, WordStyles &styles, const QString &file)
{
    WordLists lists;
    if (bytes.isNull())
        return lists;
    XmlInput xml(bytes, file);
    List *list = nullptr;
    Numbering *numbering = nullptr;
    int override = 0; // the level that the numbering's current override is of
    Level *level = nullptr;
    for (auto token = xml.next(); token != XmlInput::Token::Done; token = xml.next()) {
        if (token != XmlInput::Token::Start)
            continue;
        const QStringView name = xml.name();
        if (lists.m_lists.size() > mostLists || lists.m_numberings.size() > mostLists)
            break;
        if (name == "abstractNum"_L1) {
            list = &lists.m_lists[xml.attribute("abstractNumId"_L1).toInt()];
            numbering = nullptr;
            level = nullptr;
        } else if (name == "num"_L1) {
            numbering = &lists.m_numberings[xml.attribute("numId"_L1).toInt()];
            level = nullptr;
        } else if (name == "abstractNumId"_L1 && numbering) {
            numbering->list = value(xml);
        } else if (name == "lvlOverride"_L1) {
            override = levelAt(xml);
        } else if (name == "startOverride"_L1 && numbering) {
            numbering->starts[std::size_t(override)] = value(xml);
        } else if (name == "lvl"_L1) {
            level = nullptr;
            if (numbering)
                level = &numbering->levels[override];
            else if (list)
                level = &list->levels[std::size_t(levelAt(xml))];
        } else if (name == "numStyleLink"_L1 && list) {
            list->style = xml.attribute("val"_L1);
        } else if (!level) {
            continue;
        } else if (name == "numFmt"_L1) {
            level->format = xml.attribute("val"_L1);
        } else if (name == "lvlText"_L1) {
            level->text = xml.attribute("val"_L1);
        } else if (name == "start"_L1) {
            level->start = value(xml);
        } else {
            WordLook look;
            if (readLook(xml, look) && look.indent)
                level->indent = *look.indent;
        }
    }
    if (xml.error())
        return tl::unexpected(*xml.error());
    // A list that is a link to a style is the list of that style's numbering.
    for (Numbering &each : lists.m_numberings) {
        const QString style = lists.m_lists.value(each.list).style;
        if (const int linked = style.isEmpty() ? 0 : styles.numbering(style); linked > 0)
            each.list = std::as_const(lists.m_numberings).value(linked).list;
    }
    return lists;
}

const WordLists::Level &WordLists::levelOf(const Numbering &numbering, const List &list, int level)
{
    const auto own = numbering.levels.constFind(level);
    return own == numbering.levels.cend() ? list.levels[std::size_t(level)] : *own;
}

QString WordLists::labelOf(const Numbering &numbering, const List &list, int level)
{
    const QString text = levelOf(numbering, list, level).text;
    QString label;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (digit < 1 || digit > levelCount) {
            label += text[i];
            continue;
        }
        const Level &shown = levelOf(numbering, list, digit - 1);
        label += listNumber(list.counters[std::size_t(digit - 1)].value_or(shown.start),
                            styleOf(shown.format));
        ++i;
    }
    return label;
}

const WordLists::Numbering *WordLists::numberingOf(int id) const
{
    const auto it = m_numberings.constFind(id);
    return it == m_numberings.cend() || !m_lists.contains(it->list) ? nullptr : &*it;
}

WordLists::Item WordLists::next(int numbering, int level)
{
    if (!numberingOf(numbering))
        return {};
    Numbering &used = m_numberings[numbering];
    List &list = m_lists[used.list];
    if (!std::exchange(used.isBegun, true)) {
        for (std::size_t i = 0; i < used.starts.size(); ++i) {
            if (used.starts[i])
                list.counters[i] = *used.starts[i] - 1;
        }
    }
    const auto place = std::size_t(level);
    const Level &own = levelOf(used, list, level);
    std::optional<int> &counter = list.counters[place];
    counter = counter ? qMin(*counter, 1'000'000) + 1 : own.start;
    for (std::size_t deeper = place + 1; deeper < list.counters.size(); ++deeper)
        list.counters[deeper].reset();

    Item item{.number = *counter, .indent = own.indent};
    if (own.format == "bullet"_L1) {
        item.mark = Item::Mark::Bullet;
    } else if (own.format != "none"_L1) {
        item.mark = Item::Mark::Number;
        item.isWhole = own.text.count(u'%') <= 1;
        item.label = labelOf(used, list, level);
    }
    return item;
}

} // namespace core
