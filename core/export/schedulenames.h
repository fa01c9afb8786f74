// SPDX-License-Identifier: GPL-3.0-or-later
// The identifiers that schedules want: of letters that every system takes, the same in each export
// of the same event, each once.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace core {

// The id itself where it is a UUID, in lower case; else one made from it (RFC 4122, version 5).
QString guidOf(const QString &id);

// In [a-z0-9] with `joint` between the words, in Latin letters whatever its script is; of at most
// `longest` characters, empty where nothing is left.
QString asciiName(const QString &text, QChar joint = u'-', int longest = 40);

// Numbers from 1 to 2^31 - 1 for guids, each once. A number comes from its guid alone, save for
// those few that would meet: they go by the order of their guids.
QHash<QString, int> numbersFor(QStringList guids);

// Makes names differ that would be the same: "Hall", "Hall (2)".
class DistinctNames
{
public:
    // %1 is the name, %2 a number from 2 on.
    explicit DistinctNames(const QString &pattern)
        : m_pattern(pattern)
    { }
    QString distinct(const QString &name);

private:
    QString m_pattern;
    QSet<QString> m_taken;
    QHash<QString, int> m_last; // of each name that came twice, so that thousands are quick
};

} // namespace core
