// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zonerules.h"

#include "core/time/zone.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <array>
#include <memory>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

// The table's reach. QTimeZone lists no clock changes after 2037, the last year that tz files spell
// out, though it knows the offsets.
constexpr qint64 TableBegin = 0;           // 1970
constexpr qint64 TableEnd = 2'114'380'800; // 2037

constexpr qsizetype LongestId = 64;

// Ids that the tz database has as mere links ("Asia/Calcutta") are zones too, but not listed; the
// folders "posix" and "right" beside them are not.
bool isLinkedZone(const QString &id)
{
    static constexpr std::array Regions{
        "Africa/"_L1,   "America/"_L1,   "Antarctica/"_L1, "Arctic/"_L1,  "Asia/"_L1,
        "Atlantic/"_L1, "Australia/"_L1, "Brazil/"_L1,     "Canada/"_L1,  "Chile/"_L1,
        "Europe/"_L1,   "Indian/"_L1,    "Mexico/"_L1,     "Pacific/"_L1, "US/"_L1,
    };
    const bool region = std::ranges::any_of(
        Regions, [&](QLatin1StringView prefix) { return id.startsWith(prefix); });
    const bool plain = std::ranges::all_of(id, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || u"/_-+"_s.contains(c));
    });
    return region && plain && QTimeZone(id.toLatin1()).isValid();
}

// "america/PORT-of-spain" as ids are mostly written: capitals begin each word.
QString withCapitals(QStringView written)
{
    QString id;
    bool begins = true;
    for (const QChar c : written) {
        id += begins ? c.toUpper() : c.toLower();
        begins = !c.isLetter();
    }
    return id;
}

// Etc/GMT+5 is five hours *west*: ids after POSIX, where the sign is the other way round.
QString offsetOfEtc(QStringView written)
{
    const QStringView name = written.sliced(4);
    if (name.compare("GMT"_L1, Qt::CaseInsensitive) == 0)
        return u"UTC"_s;
    if (name.size() >= 5 && name.startsWith("GMT"_L1, Qt::CaseInsensitive)) {
        QString turned = u"UTC"_s.append(name.sliced(3));
        turned[3] = turned[3] == u'+' ? u'-' : u'+';
        return canonicalZone(turned).value_or(QString());
    }
    return canonicalZone(name).value_or(QString());
}

const QHash<QString, QString> &listedZones()
{
    static const QHash<QString, QString> zones = [] {
        QHash<QString, QString> byName;
        for (const QByteArray &name : QTimeZone::availableTimeZoneIds()) {
            const QString id = QString::fromLatin1(name);
            if (id.contains(u'/'))
                byName.insert(id.toCaseFolded(), id);
        }
        return byName;
    }();
    return zones;
}

} // namespace

QString ianaZone(QStringView written)
{
    if (written.size() > LongestId || !written.contains(u'/'))
        return {};
    if (written.startsWith("Etc/"_L1, Qt::CaseInsensitive))
        return offsetOfEtc(written);
    QString name = written.toString();
    if (const auto listed = listedZones().constFind(name.toCaseFolded());
        listed != listedZones().constEnd())
        return *listed;
    if (isLinkedZone(name))
        return name;
    const QString capitals = withCapitals(written);
    return isLinkedZone(capitals) ? capitals : QString();
}

const ZoneRules *ZoneRules::find(const QString &zone)
{
    // Only canonical names get in, so it can't grow past the zones there are.
    thread_local std::unordered_map<QString, std::unique_ptr<const ZoneRules>> known;
    if (const auto found = known.find(zone); found != known.end())
        return found->second.get();

    std::unique_ptr<const ZoneRules> rules;
    if (const std::optional<int> offset = fixedOffset(zone))
        rules.reset(new ZoneRules(*offset));
    else if (!zone.isEmpty() && ianaZone(zone) == zone)
        rules.reset(new ZoneRules(QTimeZone(zone.toLatin1())));
    else
        return nullptr;
    return known.emplace(zone, std::move(rules)).first->second.get();
}

ZoneRules::ZoneRules(int fixed)
    : m_spans{{TableBegin, fixed}}
{ }

ZoneRules::ZoneRules(const QTimeZone &zone)
    : m_zone(zone)
{
    const QDateTime begin = QDateTime::fromSecsSinceEpoch(TableBegin, Qt::UTC);
    const QDateTime end = QDateTime::fromSecsSinceEpoch(TableEnd, Qt::UTC);
    m_spans.push_back({TableBegin, zone.offsetFromUtc(begin)});
    for (const QTimeZone::OffsetData &change : zone.transitions(begin.addSecs(1), end))
        m_spans.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
}

int ZoneRules::offsetAt(qint64 instant) const
{
    if (!m_zone.isValid())
        return m_spans.front().offset;
    if (instant < TableBegin || instant >= TableEnd)
        return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(instant, Qt::UTC));
    const auto after = std::ranges::upper_bound(m_spans, instant, {}, &Span::begin);
    return std::prev(after)->offset;
}

} // namespace core
