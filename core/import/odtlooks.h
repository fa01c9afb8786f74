// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/listlabel.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace core {

class XmlInput;

// What a style of an ODT says (OpenDocument 1.3 part 3, 16 and 20); nullopt where it says nothing.
struct OdtLook
{
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<int> indent; // of its left side, in twips
    std::optional<bool> newPage;
};

struct OdtListLevel
{
    enum class Mark { None, Bullet, Number };
    Mark mark = Mark::None;
    NumberStyle style = NumberStyle::Decimal;
    int start = 1;
    int shown = 1; // levels in its label
    QString prefix;
    QString suffix;
    int indent = 0; // of its text, in twips
};

inline constexpr int odtLevels = 10;
using OdtListLevels = std::array<OdtListLevel, odtLevels>;

// The styles of an ODT, common and automatic.
class OdtLooks
{
public:
    // Where the element just begun is a style, reads it to its end. False where it is none.
    bool read(XmlInput &xml);

    // With all that it is based on.
    OdtLook paragraph(const QString &style) { return resolved(u'p' + style); }
    OdtLook text(const QString &style) { return resolved(u't' + style); }
    // Null where there is no such list.
    const OdtListLevels *list(const QString &style) const;
    const OdtListLevels &headings() const { return m_headings; }

private:
    struct Style
    {
        QString parent; // key
        OdtLook look;
        bool isResolved = false;
    };

    void readStyle(XmlInput &xml);
    static OdtListLevels readLevels(XmlInput &xml);
    const OdtLook &resolved(const QString &key);

    QHash<QString, Style> m_styles; // p or t, and the name
    QHash<QString, OdtListLevels> m_lists;
    OdtListLevels m_headings;
};

} // namespace core
