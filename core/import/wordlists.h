// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/wordstyles.h"

#include <QMap>

#include <array>

namespace core {

// The lists of WordprocessingML (ISO/IEC 29500-1, 17.9), counted in the order of the text.
class WordLists
{
public:
    // Fails as XmlInput does. No bytes: no lists.
    static Result<WordLists> read(const QByteArray &bytes, WordStyles &styles, const QString &file);

    struct Item
    {
        enum class Mark { None, Bullet, Number };
        Mark mark = Mark::None;
        int number = 0;
        bool isWhole = true; // its label is its number and signs; else it has those above it too
        QString label;       // as a reader sees it: "1.", "a)", "1.3.2"
        int indent = 0;      // of its text, in twips
    };
    // The next item of that numbering and level; no mark where there is none.
    Item next(int numbering, int level);

private:
    static constexpr int levelCount = 9;
    struct Level
    {
        QString format = QStringLiteral("decimal");
        QString text; // "%1."
        int start = 1;
        int indent = 0;
    };
    struct List
    {
        std::array<Level, levelCount> levels;
        std::array<std::optional<int>, levelCount> counters;
        QString style; // that it is a link to
    };
    struct Numbering
    {
        int list = -1;
        std::array<std::optional<int>, levelCount> starts;
        QMap<int, Level> levels; // that are not those of its list
        bool isBegun = false;
    };

    static const Level &levelOf(const Numbering &numbering, const List &list, int level);
    static QString labelOf(const Numbering &numbering, const List &list, int level);
    const Numbering *numberingOf(int id) const;

    QHash<int, List> m_lists; // by their abstractNumId
    QHash<int, Numbering> m_numberings;
};

} // namespace core
