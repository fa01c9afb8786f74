// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks for tests, made by hand and at random, and how a failed comparison prints them.
#pragma once

#include "support/catch.h"

#include "core/text/words.h"

#include <random>

namespace Catch {
template <>
struct StringMaker<core::Block>
{
    static std::string convert(const core::Block &block)
    {
        std::string shown = std::to_string(int(block.kind)) + '/' + std::to_string(block.level)
            + '/' + std::to_string(block.number);
        for (const core::Span &span : block.spans)
            shown += std::string(" {") + (span.bold ? "b" : "") + (span.italic ? "i" : "") + " "
                + span.text.toStdString() + " @" + span.link.toStdString() + '}';
        return shown;
    }
};
template <>
struct StringMaker<core::WordCount>
{
    static std::string convert(const core::WordCount &count)
    {
        return std::to_string(count.words) + '/' + std::to_string(count.wordProcessorWords) + '/'
            + std::to_string(count.characters);
    }
};
} // namespace Catch

namespace texts {

// Draws from the same sequence in every run.
class Random
{
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    { }
    int below(int limit) { return int(m_engine() % unsigned(limit)); }
    QString pick(const QStringList &list) { return list[below(int(list.size()))]; }
    QString text();
    core::Block block();
    QList<core::Block> blocks(int most);

private:
    std::mt19937 m_engine;
};

core::Span plain(const QString &text);
core::Span bold(const QString &text);
core::Span italic(const QString &text);
core::Span linked(const QString &text, const QString &url);
core::Block paragraph(const QList<core::Span> &spans, int level = 0);
core::Block bullet(const QList<core::Span> &spans, int level = 0);
core::Block numbered(int number, const QList<core::Span> &spans, int level = 0);

// What this program has used so far: unlike a clock's time, the same on a busy machine.
double cpuSeconds();

} // namespace texts
