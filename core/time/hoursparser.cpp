// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/hoursreader.h"
#include "core/time/writtenclock.h"
#include "core/time/writtenduration.h"
#include "core/time/writtenzone.h"

namespace core {

namespace {

// No one writes hours as long as this; what is longer is some other text.
constexpr qsizetype LongestText = 4000;

// Words that stand beside hours and add nothing to them.
bool isFiller(const WrittenTokens &tokens, qsizetype i)
{
    return tokens.isWord(i, {u"a",     u"at",   u"la",    u"las",     u"los",     u"le",
                             u"les",   u"el",   u"l",     u"de",      u"del",     u"desde",
                             u"du",    u"from", u"entre", u"between", u"h",       u"hs",
                             u"hr",    u"hrs",  u"hora",  u"horas",   u"horario", u"hour",
                             u"hours", u"time", u"when",  u"heure",   u"heures",  u"horaire"});
}

bool isSeparator(const WrittenTokens &tokens, qsizetype i)
{
    const char mark = tokens[i].mark;
    return mark == '/' || mark == ';' || mark == ',' || mark == '|' || mark == '\n'
        || tokens.isWord(i, {u"y", u"e", u"and", u"et"});
}

// Goes through the tokens once, and sorts each into hours, zones, a length or what is left over.
class HoursParser final
{
public:
    explicit HoursParser(const WrittenTokens &tokens)
        : m_tokens(tokens)
    { }

    HoursText parse();

private:
    bool readDurationAt(qsizetype i);
    bool readHoursAt(qsizetype i);
    bool readZoneAt(qsizetype i);
    void pass(qsizetype i);
    void addHours(const WrittenHours &hours);
    void leaveOver(qsizetype begin, qsizetype end);
    void understand(qsizetype next);
    void endLeftOver();
    void endSegment();
    Before before() const { return m_leftBegin != m_leftEnd ? Before::Unknown : Before::Nothing; }

    struct PendingZone
    {
        WrittenZone zone;
        qsizetype begin;
    };

    const WrittenTokens &m_tokens;
    HoursText m_text;
    qsizetype m_next = 0;
    // The tokens that are left over just now; none where both are equal.
    qsizetype m_leftBegin = 0;
    qsizetype m_leftEnd = 0;
    // Separators enclose segments. A zone belongs to the hours before it in its segment; where
    // there are none, or they had theirs in front of them, to the hours after it.
    QList<PendingZone> m_pending;
    bool m_segmentHasHours = false;
    bool m_segmentHasRest = false;
    bool m_zoneInFront = false; // of the last hours
};

HoursText HoursParser::parse()
{
    while (m_next < m_tokens.size()) {
        const qsizetype i = m_next;
        if (const qsizetype behind = skipDate(m_tokens, i); behind != i)
            leaveOver(i, behind);
        else if (!readDurationAt(i) && !readHoursAt(i) && !readZoneAt(i))
            pass(i);
    }
    endSegment();
    for (const PendingZone &pending : std::as_const(m_pending))
        m_text.notUnderstood += m_tokens.slice(pending.begin, pending.zone.next).toString();
    return std::move(m_text);
}

bool HoursParser::readDurationAt(qsizetype i)
{
    const qsizetype begin = skipDurationLabel(m_tokens, i);
    const auto duration = readDuration(m_tokens, begin);
    if (!duration || m_text.minutes)
        return false;
    const bool labelled = begin != i;
    const bool mayBeHour = !duration->plain || readRange(m_tokens, i, before());
    if (!labelled && mayBeHour)
        return false;
    m_text.minutes = duration->minutes;
    understand(duration->next);
    return true;
}

bool HoursParser::readHoursAt(qsizetype i)
{
    auto read = readRange(m_tokens, i, before());
    if (!read)
        read = readStart(m_tokens, i, before());
    if (!read)
        return false;
    if (read->hours) {
        addHours(*read->hours);
        understand(read->next);
    } else {
        leaveOver(i, read->next);
    }
    return true;
}

bool HoursParser::readZoneAt(qsizetype i)
{
    // "Sala Roma" is a room.
    const Cities cities = before() == Before::Unknown ? Cities::Leave : Cities::Read;
    const auto zone = readZone(m_tokens, i, cities);
    if (!zone)
        return false;
    if (m_segmentHasHours && !m_zoneInFront)
        addZone(m_text.ranges, *zone);
    else
        m_pending.append({*zone, i});
    understand(zone->next);
    return true;
}

// A token that says nothing of hours.
void HoursParser::pass(qsizetype i)
{
    const WrittenToken &token = m_tokens[i];
    // "y/o", "one and all": inside what is left over anyway, a separator doesn't separate.
    const bool joins = before() == Before::Unknown
        && (token.kind == WrittenToken::Word
            || (token.mark == '/' && m_tokens.touches(i) && m_tokens.touches(i + 1)));
    if (isSeparator(m_tokens, i) && !joins)
        endSegment();
    else if (token.kind != WrittenToken::Mark && !isSeparator(m_tokens, i)
             && !isFiller(m_tokens, i))
        leaveOver(i, i + 1);
    m_next = i + 1;
}

void HoursParser::addHours(const WrittenHours &hours)
{
    m_text.ranges.append(hours);
    m_zoneInFront = !m_pending.isEmpty();
    for (const PendingZone &pending : std::as_const(m_pending))
        addZone(m_text.ranges, pending.zone);
    m_pending.clear();
    m_segmentHasHours = true;
}

void HoursParser::leaveOver(qsizetype begin, qsizetype end)
{
    if (m_leftBegin == m_leftEnd)
        m_leftBegin = begin;
    m_leftEnd = end;
    m_next = end;
    m_segmentHasRest = true;
}

void HoursParser::understand(qsizetype next)
{
    endLeftOver();
    m_next = next;
}

void HoursParser::endLeftOver()
{
    if (m_leftBegin != m_leftEnd)
        m_text.notUnderstood += m_tokens.slice(m_leftBegin, m_leftEnd).toString();
    m_leftBegin = m_leftEnd = 0;
}

void HoursParser::endSegment()
{
    endLeftOver();
    // A segment of zones alone goes on about the hours before it: "13:00–14:30, Madrid".
    const bool goesOn = !m_text.ranges.isEmpty() && !m_segmentHasRest && !m_zoneInFront;
    if (m_segmentHasHours || goesOn) {
        for (const PendingZone &pending : std::as_const(m_pending))
            addZone(m_text.ranges, pending.zone);
        m_pending.clear();
    }
    m_segmentHasHours = false;
    m_segmentHasRest = false;
}

} // namespace

HoursText parseHours(QStringView written)
{
    if (written.size() > LongestText)
        return {.notUnderstood = {written.toString()}};
    const WrittenTokens tokens(written);
    return HoursParser(tokens).parse();
}

} // namespace core
