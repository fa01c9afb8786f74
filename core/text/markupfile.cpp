// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markupfile.h"

#include "core/text/readtext.h"
#include "core/text/tally.h"

#include <algorithm>
#include <cstring>
#include <future>
#include <string_view>
#include <thread>
#include <vector>

namespace core {
namespace {

constexpr qsizetype smallestPart = 1024 * 1024; // bytes that are worth a thread

// A run of lines between blank ones.
struct LineGroup
{
    const char8_t *begin;
    const char8_t *end; // past its last character, before that line's end
    qint64 lines;
    bool startsPlain; // its first line can only begin a paragraph, whatever stands before
    bool allPlain;    // so do all, and none ends in white space
};

bool beginsPlainLine(const char8_t *at, const char8_t *end)
{
    if (*at < 0x80)
        return (*at >= u8'a' && *at <= u8'z') || (*at >= u8'A' && *at <= u8'Z');
    const quint16 bits = characterClass(decodeNext(at, end), characterTable().data());
    return (bits & (PieceCharacter | Syllable | DictionaryScript)) != 0;
}

bool isBlank(const char8_t *begin, const char8_t *end)
{
    while (begin != end && (*begin == u8' ' || *begin == u8'\t'))
        ++begin;
    return begin == end;
}

const char8_t *lineEnd(const char8_t *begin, const char8_t *end)
{
    const void *found = std::memchr(begin, '\n', size_t(end - begin));
    return found ? static_cast<const char8_t *>(found) : end;
}

// The next group at or after `at`, which moves past it; false at the end of the text.
bool nextGroup(const char8_t *&at, const char8_t *end, LineGroup &group)
{
    group = {at, at, 0, false, true};
    while (at != end) {
        const char8_t *const begin = at;
        const char8_t *const stop = lineEnd(begin, end);
        at = stop == end ? end : stop + 1;
        if (isBlank(begin, stop)) {
            if (group.lines > 0)
                return true;
            continue;
        }
        const bool plain = beginsPlainLine(begin, stop);
        if (group.lines++ == 0) {
            group.begin = begin;
            group.startsPlain = plain;
        }
        group.end = stop;
        group.allPlain = group.allPlain && plain && stop[-1] != u8' ' && stop[-1] != u8'\t';
    }
    return group.lines > 0;
}

// Whether the last character is white space, which Markdown drops there, or a dash.
bool endsInSeparator(const LineGroup &group)
{
    const char8_t *last = group.end - 1;
    while (last != group.begin && (*last & 0xC0) == 0x80)
        --last;
    const quint16 bits = characterClass(decodeNext(last, group.end), characterTable().data());
    return (bits & (EndsPiece | Syllable | DictionaryScript)) == EndsPiece;
}

// What must go through the Markdown parser: groups that lie together.
class Region
{
public:
    bool isEmpty() const { return m_begin == m_end; }

    void add(const LineGroup &group)
    {
        if (isEmpty())
            m_begin = group.begin;
        const auto text = std::u8string_view(group.begin, size_t(group.end - group.begin));
        // Code goes on over blank lines, to the end of the text if need be.
        m_mayHoldFence =
            m_mayHoldFence || text.find(u8"```") != text.npos || text.find(u8"~~~") != text.npos;
        m_end = group.end;
    }

    bool canEnd() const { return !m_mayHoldFence; }

    WordCount count()
    {
        const WordCount result =
            isEmpty() ? WordCount{} : countMarkup(QString::fromUtf8(m_begin, m_end - m_begin));
        m_begin = m_end = nullptr;
        return result;
    }

private:
    const char8_t *m_begin = nullptr;
    const char8_t *m_end = nullptr;
    bool m_mayHoldFence = false;
};

struct PartCount
{
    WordCount count;
    bool mayGoOn = false; // code may have been open at its end
};

PartCount countPart(QByteArrayView utf8)
{
    WordCount result;
    Region region;
    LineGroup group;
    const auto *at = reinterpret_cast<const char8_t *>(utf8.data());
    for (const char8_t *const end = at + utf8.size(); nextGroup(at, end, group);) {
        // After a blank line, one that begins with a letter ends whatever was open but code.
        if (group.startsPlain && region.canEnd()) {
            result += region.count();
            if (group.allPlain && !endsInSeparator(group)) {
                quint16 seen = 0;
                WordCount plain = tally(group.begin, group.end, seen);
                if (!(seen & Markup)) {
                    plain.characters += group.lines - 1; // line ends that become spaces
                    result += plain;
                    continue;
                }
            }
        }
        region.add(group);
    }
    const bool mayGoOn = !region.canEnd();
    result += region.count();
    return {result, mayGoOn};
}

// Where a group that starts plain begins, at or after `from`; the end where there is none.
qsizetype partBegin(QByteArrayView utf8, qsizetype from)
{
    const auto *begin = reinterpret_cast<const char8_t *>(utf8.data());
    const std::string_view text(utf8.data(), size_t(utf8.size()));
    for (size_t at = text.find("\n\n", size_t(from)); at != text.npos;
         at = text.find("\n\n", at + 1))
        if (at + 2 < text.size() && beginsPlainLine(begin + at + 2, begin + text.size()))
            return qsizetype(at) + 2;
    return utf8.size();
}

} // namespace

WordCount countMarkupUtf8(QByteArrayView utf8, qsizetype partSize)
{
    std::vector<std::future<PartCount>> earlier;
    qsizetype begin = 0;
    for (qsizetype end = partBegin(utf8, std::min(partSize, utf8.size())); end < utf8.size();
         end = partBegin(utf8, std::min(begin + partSize, utf8.size()))) {
        earlier.push_back(
            std::async(std::launch::async, countPart, utf8.sliced(begin, end - begin)));
        begin = end;
    }
    WordCount result = countPart(utf8.sliced(begin)).count;
    bool apart = true; // so far no part can reach into the next
    for (std::future<PartCount> &part : earlier) {
        const PartCount counted = part.get();
        apart = apart && !counted.mayGoOn;
        result += counted.count;
    }
    return apart ? result : countPart(utf8).count;
}

Result<WordCount> countMarkupFile(const QString &path)
{
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const qsizetype threads = std::max(1u, std::thread::hardware_concurrency());
    const auto count = [threads](const QByteArray &utf8) {
        return countMarkupUtf8(utf8, std::max(smallestPart, utf8.size() / threads + 1));
    };
    if (isPlainUtf8(*bytes))
        return count(*bytes);
    const Result<DecodedText> decoded = decodeText(*bytes, path);
    if (!decoded)
        return tl::unexpected(decoded.error());
    return count(decoded->text.toUtf8());
}

} // namespace core
