// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/changes.h"

#include "core/model/cardfield.h"
#include "core/schedule/sessions.h"

#include <algorithm>
#include <array>
#include <concepts>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

bool isAnnounced(const Card &card)
{
    return takesPlace(card) && card.slot.isScheduled();
}

bool isAnnounced(const Break &pause)
{
    return pause.slot.isScheduled();
}

Absence absenceOf(const Card &card)
{
    if (card.status == Status::Withdrawn)
        return Absence::Withdrawn;
    return takesPlace(card) ? Absence::WithoutHours : Absence::Rejected;
}

Absence absenceOf(const Break &)
{
    return Absence::WithoutHours;
}

const LocalText &titleOf(const Card &card)
{
    return card.text(TextField::Title);
}

const LocalText &titleOf(const Break &pause)
{
    return pause.title;
}

QStringList platformsOf(const Card &card)
{
    return card.platforms();
}

QStringList platformsOf(const Break &pause)
{
    return pause.platforms;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QString days(const Event &event)
{
    return u"%1/%2"_s.arg(event.start.toString(Qt::ISODate), event.end.toString(Qt::ISODate));
}

// One of the two states that are compared.
struct Side
{
    const Programme &programme;
    ShownNames names;

    Side(const Programme &shown, const QString &language)
        : programme(shown)
        , names(shown, language)
    { }

    template <typename Row>
    Announcement announcement(const Row &row) const
    {
        const QString &zone = programme.event.zone;
        Announcement announcement{.title = names.shown(titleOf(row)),
                                  .slot = row.slot,
                                  .zone = zone,
                                  .start = startUtc(row.slot, zone),
                                  .end = endUtc(row.slot, zone)};
        for (const QString &id : platformsOf(row)) {
            if (const QString name = names.of(id); !name.isEmpty())
                announcement.platforms.append(name);
        }
        return announcement;
    }

    // Empty of the fields that are compared in other ways.
    QStringList values(const Card &card, const CardField &field) const
    {
        switch (field.kind) {
        case FieldKind::Code:
            return present({card.code});
        case FieldKind::Choice:
            return present({names.of(choice(card, field))});
        case FieldKind::Names:
            return isPlatforms(field) ? QStringList() : called(card.organizers);
        case FieldKind::Number:
            return card.capacity ? QStringList(QString::number(*card.capacity)) : QStringList();
        case FieldKind::Registration: {
            const auto kind = card.registration.kind;
            return present({kind ? registrationKey(*kind) : QString(), card.registration.url});
        }
        case FieldKind::Languages:
            return card.languages;
        case FieldKind::Documents: {
            QStringList titles;
            for (const Document &document : card.documents)
                titles.append(present({document.title, document.url}).join(u" "_s));
            return titles;
        }
        default:
            return {};
        }
    }
    QStringList people(const Card &card, Role role) const
    {
        QStringList ids;
        for (const Participation &participation : card.people) {
            if (participation.role == role)
                ids.append(participation.person);
        }
        return called(ids);
    }

private:
    static bool isPlatforms(const CardField &field)
    {
        return QLatin1StringView(field.key) == "furtherPlatforms"_L1;
    }
    static QString choice(const Card &card, const CardField &field)
    {
        const QLatin1StringView key(field.key);
        if (key == "format"_L1)
            return card.format;
        if (key == "theme"_L1)
            return card.theme;
        return key == "subtheme"_L1 ? card.subtheme : QString();
    }
    static QStringList present(QStringList values)
    {
        values.removeIf([](const QString &value) { return value.isEmpty(); });
        return values;
    }
    QStringList called(const QStringList &ids) const
    {
        QStringList list;
        for (const QString &id : ids)
            list.append(names.of(id));
        return present(list);
    }
};

class Comparison
{
public:
    Comparison(const Programme &older, const Programme &newer, const QString &language)
        : m_old(older, language)
        , m_new(newer, language)
    { }

    ProgrammeChanges run()
    {
        compareEvents();
        compareLists(m_old.programme.cards, m_new.programme.cards);
        compareLists(m_old.programme.breaks, m_new.programme.breaks);
        // Ids make it one order, whichever way the lists stood.
        std::ranges::sort(m_changes.sessions, [](const SessionChange &a, const SessionChange &b) {
            const auto when = [](const SessionChange &change) {
                const Announcement &latest = change.latest();
                return std::tuple(latest.start, latest.slot.date, latest.slot.start);
            };
            if (when(a) != when(b))
                return when(a) < when(b);
            if (codeLess(a.code, b.code) || codeLess(b.code, a.code))
                return codeLess(a.code, b.code);
            return a.id < b.id;
        });
        return std::move(m_changes);
    }

private:
    void compareEvents()
    {
        const Event &was = m_old.programme.event;
        const Event &is = m_new.programme.event;
        const auto text = [this](EventPart part, const LocalText &before, const LocalText &after) {
            if (readsOtherwise(before, after))
                addPart(part, m_old.names.shown(before).text, m_new.names.shown(after).text);
        };
        text(EventPart::Title, was.title, is.title);
        text(EventPart::Place, was.place, is.place);
        addPart(EventPart::Dates, days(was), days(is));
        addPart(EventPart::Zone, was.zone, is.zone);
        for (const Platform &platform : m_new.programme.platforms) {
            if (const Platform *before = m_old.programme.platform(platform.id))
                text(EventPart::Platform, before->name, platform.name);
        }
    }

    void addPart(EventPart part, const QString &before, const QString &after)
    {
        if (before != after)
            m_changes.event.append({part, before, after});
    }

    // Whether readers see another text, and not only a translation that came or went.
    bool readsOtherwise(const LocalText &before, const LocalText &after) const
    {
        const ShownText was = m_old.names.shown(before);
        const ShownText is = m_new.names.shown(after);
        const auto holds = [](const LocalText &text, const ShownText &shown) {
            return text.has(shown.language) && text.in(shown.language) == shown.text;
        };
        return was.text != is.text && !holds(after, was) && !holds(before, is);
    }

    template <typename Row>
    void compareLists(const QList<Row> &older, const QList<Row> &newer)
    {
        QHash<QString, const Row *> before;
        before.reserve(older.size());
        for (const Row &row : older)
            before.insert(row.id, &row);
        for (const Row &row : newer)
            compare(before.take(row.id), &row);
        for (const Row *gone : std::as_const(before))
            compare(gone, static_cast<const Row *>(nullptr));
    }

    // At least one of them is there.
    template <typename Row>
    void compare(const Row *was, const Row *is)
    {
        const Row &latest = is ? *is : *was;
        SessionChange change{.id = latest.id, .isBreak = std::same_as<Row, Break>};
        if constexpr (std::same_as<Row, Card>)
            change.code = latest.code;
        if (was && isAnnounced(*was))
            change.before = m_old.announcement(*was);
        if (is && isAnnounced(*is))
            change.after = m_new.announcement(*is);
        if (change.before && change.after) {
            change.kinds = kindsBetween(*was, *is, change);
            if constexpr (std::same_as<Row, Card>) {
                change.details = detailsBetween(*was, *is);
                change.kinds.setFlag(SessionChangeKind::Details, !change.details.isEmpty());
            }
        } else if (change.before) {
            change.kinds = SessionChangeKind::Cancelled;
            change.absence = is ? absenceOf(*is) : Absence::Deleted;
        } else if (change.after) {
            change.kinds = SessionChangeKind::Added;
        }
        if (change.kinds)
            m_changes.sessions.append(std::move(change));
    }

    template <typename Row>
    SessionChangeKinds kindsBetween(const Row &was, const Row &is,
                                    const SessionChange &change) const
    {
        const Announcement &before = *change.before;
        const Announcement &after = *change.after;
        // An entry that was made anew under the same name is the same to a reader, and one that
        // is called otherwise is a change of the event.
        const bool samePlace =
            sorted(platformsOf(was)) == sorted(platformsOf(is)) || !isElsewhere(before, after);
        SessionChangeKinds kinds;
        kinds.setFlag(SessionChangeKind::Moved, isAtOtherTime(before, after) || !samePlace);
        kinds.setFlag(SessionChangeKind::Renamed, readsOtherwise(titleOf(was), titleOf(is)));
        return kinds;
    }

    QList<ChangedDetail> detailsBetween(const Card &was, const Card &is) const
    {
        QList<ChangedDetail> details;
        const auto add = [&details](const QString &key, const QStringList &before,
                                    const QStringList &after) {
            if (before != after)
                details.append({key, before, after});
        };
        for (const CardField &field : cardFields()) {
            const QString key = QString::fromLatin1(field.key);
            if (field.kind == FieldKind::People) {
                for (const Role role : allRoles())
                    add(roleKey(role), m_old.people(was, role), m_new.people(is, role));
            } else if (!field.text) {
                add(key, m_old.values(was, field), m_new.values(is, field));
            } else if (*field.text != TextField::Title
                       && readsOtherwise(was.text(*field.text), is.text(*field.text))) {
                details.append({key, {}, {}});
            }
        }
        return details;
    }

    Side m_old;
    Side m_new;
    ProgrammeChanges m_changes;
};

constexpr std::array kinds{SessionChangeKind::Cancelled, SessionChangeKind::Moved,
                           SessionChangeKind::Added, SessionChangeKind::Renamed,
                           SessionChangeKind::Details};

} // namespace

bool isAtOtherTime(const Announcement &before, const Announcement &after)
{
    return before.start.isValid() && after.start.isValid()
        ? before.start != after.start || before.end != after.end
        : before.slot != after.slot;
}

bool isElsewhere(const Announcement &before, const Announcement &after)
{
    return sorted(before.platforms) != sorted(after.platforms);
}

qsizetype ProgrammeChanges::count(SessionChangeKind kind) const
{
    return std::ranges::count_if(
        sessions, [kind](const SessionChange &change) { return change.kinds.testFlag(kind); });
}

ProgrammeChanges changesBetween(const Programme &older, const Programme &newer,
                                const QString &language)
{
    return Comparison(older, newer, language).run();
}

QString changeKey(SessionChangeKind kind)
{
    switch (kind) {
    case SessionChangeKind::Cancelled:
        return u"cancelled"_s;
    case SessionChangeKind::Moved:
        return u"moved"_s;
    case SessionChangeKind::Added:
        return u"added"_s;
    case SessionChangeKind::Renamed:
        return u"renamed"_s;
    case SessionChangeKind::Details:
        return u"details"_s;
    }
    Q_UNREACHABLE();
}

QString absenceKey(Absence absence)
{
    switch (absence) {
    case Absence::Withdrawn:
        return u"withdrawn"_s;
    case Absence::Rejected:
        return u"rejected"_s;
    case Absence::Deleted:
        return u"deleted"_s;
    case Absence::WithoutHours:
        return u"without-hours"_s;
    }
    Q_UNREACHABLE();
}

QString eventPartKey(EventPart part)
{
    switch (part) {
    case EventPart::Title:
        return u"title"_s;
    case EventPart::Place:
        return u"place"_s;
    case EventPart::Dates:
        return u"dates"_s;
    case EventPart::Zone:
        return u"zone"_s;
    case EventPart::Platform:
        return u"platform"_s;
    }
    Q_UNREACHABLE();
}

std::span<const SessionChangeKind> allSessionChangeKinds()
{
    return kinds;
}

} // namespace core
