// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/leftovers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype mostEntries = 2'000;
constexpr qsizetype longestQuotation = 300;

} // namespace

void Leftovers::add(int number, QStringView text)
{
    insert(number, text, false);
}

void Leftovers::addReported(int number, QStringView text)
{
    insert(number, text, true);
}

void Leftovers::insert(int number, QStringView text, bool reported)
{
    if (m_entries.size() >= mostEntries) {
        Entry &entry = m_entries.last();
        entry.line.text += u'\n';
        entry.line.text += text;
        entry.last = number;
        return;
    }
    m_entries.append({{number, text.toString()}, number, reported});
}

QList<Leftovers::Entry> Leftovers::sorted() const
{
    QList<Entry> entries = m_entries;
    std::ranges::stable_sort(entries, {}, [](const Entry &entry) { return entry.line.line; });
    // A line may hold two things that are not understood.
    QList<Entry> result;
    for (const Entry &entry : entries) {
        if (!result.isEmpty() && result.last().line.line == entry.line.line)
            result.last().reported = result.last().reported || entry.reported;
        else
            result.append(entry);
    }
    return result;
}

QList<UnplacedLine> Leftovers::lines() const
{
    QList<UnplacedLine> lines;
    for (const Entry &entry : sorted())
        lines.append(entry.line);
    return lines;
}

QList<Finding> Leftovers::findings(const QString &card) const
{
    QList<Finding> findings;
    int last = 0;
    for (const Entry &entry : sorted()) {
        if (entry.reported)
            continue;
        const QString text = entry.line.text.size() > longestQuotation
            ? entry.line.text.first(longestQuotation) + u'…'
            : entry.line.text;
        // A blank line may stand between.
        const bool goesOn = !findings.isEmpty() && entry.line.line <= last + 2;
        last = entry.last;
        if (!goesOn) {
            findings.append({.code = FindingCode::Unplaced,
                             .severity = Severity::Warning,
                             .card = card,
                             .field = {},
                             .language = {},
                             .arguments = {{u"line"_s, entry.line.line}, {u"text"_s, text}}});
            continue;
        }
        QVariantMap &arguments = findings.last().arguments;
        const QString before = arguments.value(u"text"_s).toString();
        if (before.size() < longestQuotation)
            arguments.insert(u"text"_s, QString(before + u'\n' + text));
    }
    return findings;
}

} // namespace core
