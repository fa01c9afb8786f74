// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/instanttext.h"

#include "core/time/duration.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype longestWritten = 64; // characters of a date, an hour or a length
constexpr int longestMinutes = 366 * 24 * 60;

std::optional<LengthText> length(qint64 minutes, bool isOdd)
{
    if (minutes < 0 || minutes > longestMinutes)
        return std::nullopt;
    return LengthText{int(minutes), isOdd};
}

std::optional<LengthText> isoLength(QStringView text)
{
    static const QRegularExpression pattern(
        u"^\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,4})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})S)?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || text.size() < 3)
        return std::nullopt;
    const auto part = [&](int group) { return match.capturedView(group).toLongLong(); };
    const qint64 seconds = part(5);
    return length(((part(1) * 7 + part(2)) * 24 + part(3)) * 60 + part(4) + (seconds + 30) / 60,
                  false);
}

// Numbers with colons between.
std::optional<LengthText> colonLength(QStringView text)
{
    qint64 parts[4] = {};
    const auto pieces = text.split(u':');
    if (pieces.size() < 2 || pieces.size() > 4)
        return std::nullopt;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        bool ok = false;
        parts[i] = pieces[i].trimmed().toUInt(&ok);
        if (!ok || pieces[i].trimmed().size() > 6)
            return std::nullopt;
    }
    switch (pieces.size()) {
    case 2:
        return length(parts[0] * 60 + parts[1], parts[1] > 59);
    case 3:
        return length(parts[0] * 60 + parts[1] + (parts[2] + 30) / 60, parts[1] > 59);
    default:
        return length((parts[0] * 24 + parts[1]) * 60 + parts[2] + (parts[3] + 30) / 60, true);
    }
}

} // namespace

QDateTime InstantText::utc() const
{
    return QDateTime(date, time, Qt::UTC).addSecs(-offset.value_or(0));
}

InstantText instantOf(QStringView written)
{
    const QStringView text = written.trimmed();
    if (text.size() > longestWritten)
        return {};
    static const QRegularExpression pattern(
        u"^(\\d{4})-?(\\d{2})-?(\\d{2})"
        "(?:(?:T|t|\\s+)(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?"
        "\\s*(Z|z|UTC|[+\\x{2212}-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    InstantText instant;
    instant.date = QDate(number(1), number(2), number(3));
    if (!instant.date.isValid())
        return {};
    if (match.capturedLength(4) > 0) {
        instant.time = QTime(number(4), number(5), number(6));
        if (!instant.time.isValid())
            return {};
    }
    const QStringView zone = match.capturedView(7);
    if (zone.isEmpty())
        return instant;
    if (zone.front().isLetter()) {
        instant.offset = 0;
        return instant;
    }
    const int sign = zone.front() == u'+' ? 1 : -1;
    instant.offset = sign
        * (zone.sliced(1, 2).toInt() * 3600 + (zone.size() > 3 ? zone.last(2).toInt() * 60 : 0));
    return instant;
}

std::optional<ClockText> clockOf(QStringView written)
{
    const QStringView text = written.trimmed();
    if (text.size() > longestWritten)
        return std::nullopt;
    static const QRegularExpression pattern(u"^(\\d{1,2})[:.h]?(\\d{2})(?:[:.](\\d{2}))?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int hours = match.capturedView(1).toInt();
    const QTime time(hours % 24, match.capturedView(2).toInt(), match.capturedView(3).toInt());
    if (!time.isValid() || hours >= 48)
        return std::nullopt;
    return ClockText{time, hours / 24};
}

std::optional<LengthText> lengthOf(QStringView written)
{
    const QStringView text = written.trimmed();
    if (text.isEmpty() || text.size() > longestWritten)
        return std::nullopt;
    if (const auto iso = isoLength(text))
        return iso;
    if (text.contains(u':'))
        return colonLength(text);
    bool isNumber = false;
    if (const uint minutes = text.toUInt(&isNumber); isNumber)
        return length(minutes, true);
    if (const std::optional<int> minutes = parseDuration(text))
        return length(*minutes, true);
    return std::nullopt;
}

} // namespace core
