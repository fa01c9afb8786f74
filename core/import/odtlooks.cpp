// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/odtlooks.h"

#include "core/import/xmlinput.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// More are left out: real files have some hundreds.
constexpr qsizetype mostStyles = 20'000;
constexpr qsizetype mostLists = 5'000;
constexpr int longestChain = 64; // of styles based on each other, which may be a ring

// OpenDocument 1.3 part 3, 18.3.17: a number and a unit.
std::optional<int> twips(const QString &length)
{
    struct Unit
    {
        QLatin1StringView name;
        double twips;
    };
    static constexpr std::array units{Unit{"cm"_L1, 1440 / 2.54}, Unit{"mm"_L1, 144 / 2.54},
                                      Unit{"in"_L1, 1440.0},      Unit{"pt"_L1, 20.0},
                                      Unit{"pc"_L1, 240.0},       Unit{"px"_L1, 15.0}};
    for (const Unit &unit : units) {
        if (!length.endsWith(unit.name))
            continue;
        bool isNumber = false;
        const double number =
            QStringView(length).chopped(unit.name.size()).toDouble(&isNumber) * unit.twips;
        return isNumber ? std::optional(int(qBound(-1e6, number, 1e6))) : std::nullopt;
    }
    return std::nullopt;
}

void readProperties(const XmlInput &xml, OdtLook &look)
{
    if (xml.name() == "text-properties"_L1) {
        if (const QString weight = xml.attribute("font-weight"_L1); !weight.isNull())
            look.bold = weight == "bold"_L1 || weight.toInt() >= 600;
        if (const QString style = xml.attribute("font-style"_L1); !style.isNull())
            look.italic = style != "normal"_L1;
    } else if (xml.name() == "paragraph-properties"_L1) {
        if (const auto indent = twips(xml.attribute("margin-left"_L1)))
            look.indent = indent;
        if (const QString before = xml.attribute("break-before"_L1); !before.isNull())
            look.newPage = before == "page"_L1;
    }
}

NumberStyle numberStyle(const QString &format)
{
    return format == "a"_L1 ? NumberStyle::LowerLetter
        : format == "A"_L1  ? NumberStyle::UpperLetter
        : format == "i"_L1  ? NumberStyle::LowerRoman
        : format == "I"_L1  ? NumberStyle::UpperRoman
                            : NumberStyle::Decimal;
}

} // namespace

bool OdtLooks::read(XmlInput &xml)
{
    const QStringView name = xml.name();
    if (name == "style"_L1) {
        readStyle(xml);
    } else if (name == "list-style"_L1) {
        const QString style = xml.attribute("name"_L1);
        const OdtListLevels levels = readLevels(xml);
        if (m_lists.size() < mostLists)
            m_lists.insert(style, levels);
    } else if (name == "outline-style"_L1) {
        m_headings = readLevels(xml);
    } else {
        return false;
    }
    return true;
}

void OdtLooks::readStyle(XmlInput &xml)
{
    const bool isText = xml.attribute("family"_L1) == "text"_L1;
    const QChar family = isText ? u't' : u'p';
    Style style;
    if (xml.attribute("family"_L1) != "paragraph"_L1 && !isText)
        return xml.skipElement();
    const QString key = family + xml.attribute("name"_L1);
    style.parent = family + xml.attribute("parent-style-name"_L1);
    const int depth = xml.depth();
    while (xml.depth() >= depth) {
        const auto token = xml.next();
        if (token == XmlInput::Token::Done)
            return;
        if (token == XmlInput::Token::Start)
            readProperties(xml, style.look);
    }
    if (m_styles.size() < mostStyles)
        m_styles.insert(key, style);
}

OdtListLevels OdtLooks::readLevels(XmlInput &xml)
{
    OdtListLevels levels;
    OdtListLevel *level = nullptr;
    const int depth = xml.depth();
    while (xml.depth() >= depth) {
        const auto token = xml.next();
        if (token == XmlInput::Token::Done)
            break;
        if (token != XmlInput::Token::Start)
            continue;
        const QStringView name = xml.name();
        if (const int number = xml.attribute("level"_L1).toInt();
            number >= 1 && number <= odtLevels && name.contains("level-style"_L1)) {
            level = &levels[std::size_t(number - 1)];
            const QString format = xml.attribute("num-format"_L1);
            const bool isNumber =
                name != "list-level-style-bullet"_L1 && name != "list-level-style-image"_L1;
            level->mark = !isNumber ? OdtListLevel::Mark::Bullet
                : format.isEmpty()  ? OdtListLevel::Mark::None
                                    : OdtListLevel::Mark::Number;
            level->style = numberStyle(format);
            level->prefix = xml.attribute("num-prefix"_L1);
            level->suffix = xml.attribute("num-suffix"_L1);
            level->shown = qBound(1, xml.attribute("display-levels"_L1).toInt(), odtLevels);
            const QString start = xml.attribute("start-value"_L1);
            level->start = start.isNull() ? 1 : start.toInt();
        } else if (level && name == "list-level-properties"_L1) {
            level->indent = twips(xml.attribute("space-before"_L1)).value_or(0)
                + twips(xml.attribute("min-label-width"_L1)).value_or(0);
        } else if (level && name == "list-level-label-alignment"_L1) {
            if (const auto indent = twips(xml.attribute("margin-left"_L1)))
                level->indent = *indent;
        }
    }
    return levels;
}

const OdtLook &OdtLooks::resolved(const QString &key)
{
    static const OdtLook none;
    const auto it = m_styles.find(key);
    if (it == m_styles.end())
        return none;
    if (std::exchange(it->isResolved, true))
        return it->look;
    const auto take = [](auto &mine, const auto &theirs) {
        if (!mine)
            mine = theirs;
    };
    QString parent = it->parent;
    for (int steps = 0; steps < longestChain; ++steps) {
        const auto next = m_styles.constFind(parent);
        if (next == m_styles.cend())
            break;
        take(it->look.bold, next->look.bold);
        take(it->look.italic, next->look.italic);
        take(it->look.indent, next->look.indent);
        take(it->look.newPage, next->look.newPage);
        parent = next->parent;
    }
    return it->look;
}

const OdtListLevels *OdtLooks::list(const QString &style) const
{
    const auto it = m_lists.constFind(style);
    return it == m_lists.cend() ? nullptr : &*it;
}

} // namespace core
