// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/wordstyles.h"

#include "core/import/xmlinput.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype mostStyles = 20'000; // more are left out: real files have some hundreds
constexpr int longestChain = 64;         // of styles based on each other, which may be a ring

// "720", and in strict files "36pt".
int twips(const QString &value)
{
    static constexpr double twipsOfPoint = 20;
    bool isNumber = false;
    const double plain = value.toDouble(&isNumber);
    double result = plain;
    if (!isNumber) {
        const double number = QStringView(value).chopped(2).toDouble(&isNumber);
        const double points = value.endsWith("in"_L1) ? 72
            : value.endsWith("cm"_L1)                 ? 72 / 2.54
            : value.endsWith("mm"_L1)                 ? 72 / 25.4
            : value.endsWith("pc"_L1)                 ? 12
                                                      : 1;
        result = isNumber ? number * points * twipsOfPoint : 0;
    }
    return int(qBound(-1e6, result, 1e6));
}

} // namespace

void WordLook::inherit(const WordLook &other)
{
    const auto take = [](auto &mine, const auto &theirs) {
        if (!mine)
            mine = theirs;
    };
    take(bold, other.bold);
    take(italic, other.italic);
    take(outline, other.outline);
    take(numbering, other.numbering);
    take(level, other.level);
    take(indent, other.indent);
}

bool isOn(const XmlInput &xml)
{
    const QString value = xml.attribute("val"_L1);
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1;
}

bool readLook(const XmlInput &xml, WordLook &look)
{
    const QStringView name = xml.name();
    if (name == "b"_L1) {
        look.bold = isOn(xml);
    } else if (name == "i"_L1) {
        look.italic = isOn(xml);
    } else if (name == "outlineLvl"_L1) {
        look.outline = xml.attribute("val"_L1).toInt();
    } else if (name == "numId"_L1) {
        look.numbering = xml.attribute("val"_L1).toInt();
    } else if (name == "ilvl"_L1) {
        look.level = qBound(0, xml.attribute("val"_L1).toInt(), 8);
    } else if (name == "ind"_L1) {
        for (const QLatin1StringView side : {"start"_L1, "left"_L1}) {
            if (const QString indent = xml.attribute(side); !indent.isNull())
                look.indent = twips(indent);
        }
    } else {
        return false;
    }
    return true;
}

Result<WordStyles> WordStyles::read(const QByteArray &bytes, const QString &file)
{
    WordStyles styles;
    if (bytes.isNull())
        return styles;
    XmlInput xml(bytes, file);
    Style *style = nullptr;
    int depth = 0; // of the style
    for (auto token = xml.next(); token != XmlInput::Token::Done; token = xml.next()) {
        if (token != XmlInput::Token::Start)
            continue;
        if (styles.m_styles.size() > mostStyles)
            break;
        const QStringView name = xml.name();
        if (name == "latentStyles"_L1 || name == "tblStylePr"_L1) {
            xml.skipElement();
        } else if (name == "style"_L1) {
            const QString id = xml.attribute("styleId"_L1);
            style = &styles.m_styles[id];
            depth = xml.depth();
            if (xml.attribute("type"_L1) == "paragraph"_L1 && !xml.attribute("default"_L1).isNull()
                && xml.attribute("default"_L1) != "0"_L1)
                styles.m_defaultParagraph = id;
        } else if (style && xml.depth() == depth + 1) {
            if (name == "basedOn"_L1)
                style->basedOn = xml.attribute("val"_L1);
            else if (name == "name"_L1 && xml.attribute("val"_L1) == "Title"_L1)
                style->look.outline = 0;
        } else if (style) {
            readLook(xml, style->look);
        }
    }
    if (xml.error())
        return tl::unexpected(*xml.error());
    return styles;
}

const WordLook &WordStyles::resolved(const QString &id)
{
    static const WordLook none;
    const auto it = m_styles.find(id);
    if (it == m_styles.end())
        return none;
    if (!it->isResolved) {
        it->isResolved = true;
        QString base = it->basedOn;
        for (int steps = 0; steps < longestChain; ++steps) {
            const auto next = m_styles.constFind(base);
            if (next == m_styles.cend())
                break;
            it->look.inherit(next->look);
            if (next->isResolved)
                break;
            base = next->basedOn;
        }
    }
    return it->look;
}

WordLook WordStyles::paragraph(const QString &id)
{
    return resolved(m_styles.contains(id) ? id : m_defaultParagraph);
}

WordLook WordStyles::character(const QString &id)
{
    return resolved(id);
}

} // namespace core
