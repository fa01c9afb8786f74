// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site/sitecontent.h"

#include "core/publish/site/filenames.h"
#include "core/time/zone.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

template <typename Entry>
QHash<QString, int> placesOf(const QList<Entry> &entries)
{
    QHash<QString, int> places;
    for (qsizetype i = 0; i < entries.size(); ++i)
        places.insert(entries[i].id, int(i));
    return places;
}

bool isSettled(core::Status status)
{
    return status == core::Status::Accepted || status == core::Status::Published
        || status == core::Status::Withdrawn;
}

class ContentMaker
{
public:
    explicit ContentMaker(const core::Programme &programme)
        : m_content{.programme = programme,
                    .home = core::canonicalZone(programme.event.zone).value_or(u"UTC"_s)}
    { }

    SiteContent make(const QList<const core::Card *> &cards)
    {
        for (const core::Format &format : m_content.programme.formats)
            m_content.formats.insert(format.id, &format);
        for (const core::Attachment &attachment : m_content.programme.attachments)
            m_content.attachments.insert(attachment.id, &attachment);
        addSessions(cards);
        addDays();
        addThemes();
        addPeople();
        addOrganizations();
        return std::move(m_content);
    }

private:
    void addSessions(const QList<const core::Card *> &cards)
    {
        const QHash<QString, int> platforms = placesOf(m_content.programme.platforms);
        QList<Named> named;
        for (const core::Card *card : cards)
            named.append({card->code, card->id});
        const QStringList names = fileNames(named);
        for (qsizetype i = 0; i < cards.size(); ++i) {
            const core::Card &card = *cards[i];
            SiteSession session{.card = &card, .page = u"session-"_s + names[i] + u".html"_s};
            session.start = startUtc(card.slot, m_content.home);
            session.end = endUtc(card.slot, m_content.home);
            session.isCancelled = card.status == core::Status::Withdrawn;
            for (const QString &id : card.platforms()) {
                if (const auto at = platforms.constFind(id); at != platforms.cend())
                    session.platforms.append(*at);
            }
            m_content.sessions.append(session);
        }
        const auto key = [](const SiteSession &session) {
            const bool isScheduled = session.card->slot.isScheduled();
            return std::tuple(!isScheduled, isScheduled ? session.card->slot.date : QDate(),
                              isScheduled ? session.start.toMSecsSinceEpoch() : 0,
                              session.platforms.value(0, -1));
        };
        std::ranges::stable_sort(m_content.sessions, {}, key);
    }

    void addDays()
    {
        for (qsizetype i = 0; i < m_content.sessions.size(); ++i) {
            SiteSession &session = m_content.sessions[i];
            if (!session.card->slot.isScheduled()) {
                m_content.unscheduled.append(int(i));
                continue;
            }
            const QDate date = session.card->slot.date;
            if (m_content.days.isEmpty() || m_content.days.last().date != date) {
                m_content.days.append(
                    {.date = date, .page = u"day-%1.html"_s.arg(date.toString(Qt::ISODate))});
            }
            session.day = int(m_content.days.size() - 1);
            m_content.days.last().sessions.append(int(i));
        }
        for (SiteDay &day : m_content.days) {
            for (const core::Break &pause : m_content.programme.breaks) {
                if (pause.slot.isScheduled() && pause.slot.date == day.date)
                    day.breaks.append(&pause);
            }
        }
    }

    void addThemes()
    {
        struct Place
        {
            int theme = -1;
            int subtheme = -1;
        };
        QHash<QString, Place> places;
        QList<Named> named;
        for (const core::Theme &theme : m_content.programme.themes) {
            if (!theme.parent.isEmpty())
                continue;
            const int at = int(m_content.themes.size());
            places.insert(theme.id, {at, -1});
            m_content.themes.append({.theme = &theme, .hue = at});
            named.append({theme.code, theme.id});
        }
        const QStringList names = fileNames(named);
        for (qsizetype i = 0; i < names.size(); ++i)
            m_content.themes[i].page = u"theme-"_s + names[i] + u".html"_s;

        named.clear();
        QList<Place> subthemes;
        for (const core::Theme &theme : m_content.programme.themes) {
            const Place parent = places.value(theme.parent);
            if (theme.parent.isEmpty() || parent.theme < 0)
                continue;
            QList<SiteSubtheme> &siblings = m_content.themes[parent.theme].subthemes;
            subthemes.append({parent.theme, int(siblings.size())});
            places.insert(theme.id, subthemes.last());
            siblings.append({.theme = &theme});
            named.append({theme.code, theme.id});
        }
        const QStringList anchors = fileNames(named);
        for (qsizetype i = 0; i < anchors.size(); ++i) {
            m_content.themes[subthemes[i].theme].subthemes[subthemes[i].subtheme].anchor =
                u"subtheme-"_s + anchors[i];
        }

        QList<int> without;
        for (qsizetype i = 0; i < m_content.sessions.size(); ++i) {
            SiteSession &session = m_content.sessions[i];
            const Place subtheme = places.value(session.card->subtheme);
            Place place = places.value(session.card->theme);
            if (place.theme < 0 || place.theme == subtheme.theme)
                place = subtheme.theme < 0 ? place : subtheme;
            if (place.theme < 0) {
                without.append(int(i));
                continue;
            }
            session.theme = session.hue = place.theme;
            session.subtheme = place.subtheme;
            SiteTheme &theme = m_content.themes[place.theme];
            (place.subtheme < 0 ? theme.sessions : theme.subthemes[place.subtheme].sessions)
                .append(int(i));
        }
        if (!without.isEmpty()) {
            for (const int session : without)
                m_content.sessions[session].theme = int(m_content.themes.size());
            m_content.themes.append({.page = u"no-theme.html"_s, .sessions = without});
        }
        dropUnusedThemes();
    }

    void dropUnusedThemes()
    {
        QList<SiteTheme> used;
        QList<int> places;
        for (const SiteTheme &theme : std::as_const(m_content.themes)) {
            const bool isUsed = !theme.sessions.isEmpty()
                || std::ranges::any_of(theme.subthemes, [](const SiteSubtheme &subtheme) {
                       return !subtheme.sessions.isEmpty();
                   });
            places.append(int(used.size()));
            if (isUsed)
                used.append(theme);
        }
        for (SiteSession &session : m_content.sessions)
            session.theme = places[session.theme];
        m_content.themes = used;
    }

    void addPeople()
    {
        const QHash<QString, int> places = placesOf(m_content.programme.people);
        QHash<QString, QList<SiteAppearance>> appearances;
        for (qsizetype i = 0; i < m_content.sessions.size(); ++i) {
            for (const core::Participation &part : m_content.sessions[i].card->people) {
                if (places.contains(part.person))
                    appearances[part.person].append({int(i), part.role});
            }
        }
        QList<Named> named;
        for (const core::Person &person : m_content.programme.people) {
            const auto found = appearances.constFind(person.id);
            if (found == appearances.cend())
                continue;
            m_content.personAt.insert(person.id, int(m_content.people.size()));
            m_content.people.append({.person = &person, .appearances = *found});
            named.append({{}, person.id});
        }
        const QStringList names = fileNames(named);
        for (qsizetype i = 0; i < names.size(); ++i)
            m_content.people[i].page = u"person-"_s + names[i] + u".html"_s;
    }

    void addOrganizations()
    {
        QHash<QString, SiteOrganization> found;
        for (qsizetype i = 0; i < m_content.sessions.size(); ++i) {
            const QStringList &organizers = m_content.sessions[i].card->organizers;
            for (const QString &id : QSet<QString>(organizers.cbegin(), organizers.cend()))
                found[id].sessions.append(int(i));
        }
        for (qsizetype i = 0; i < m_content.people.size(); ++i) {
            const QString &id = m_content.people[i].person->organization;
            if (!id.isEmpty())
                found[id].people.append(int(i));
        }
        QList<Named> named;
        for (const core::Organization &organization : m_content.programme.organizations) {
            const auto entry = found.constFind(organization.id);
            if (entry == found.cend())
                continue;
            m_content.organizationAt.insert(organization.id, int(m_content.organizations.size()));
            m_content.organizations.append(*entry);
            m_content.organizations.last().organization = &organization;
            named.append({{}, organization.id});
        }
        const QStringList names = fileNames(named);
        for (qsizetype i = 0; i < names.size(); ++i)
            m_content.organizations[i].page = u"organization-"_s + names[i] + u".html"_s;
    }

    SiteContent m_content;
};

} // namespace

QList<const core::Card *> siteCards(const core::Programme &programme, const QStringList &ids)
{
    // By id once: looking for each of them among all would take the square of their number.
    QHash<QString, const core::Card *> byId;
    QList<const core::Card *> cards;
    for (const core::Card &card : programme.cards) {
        if (!ids.isEmpty())
            byId.insert(card.id, &card);
        else if (isSettled(card.status))
            cards.append(&card);
    }
    for (const QString &id : ids) {
        const core::Card *card = byId.take(id);
        if (card && card->status != core::Status::Rejected)
            cards.append(card);
    }
    return cards;
}

SiteContent siteContent(const core::Programme &programme, const QStringList &ids)
{
    return ContentMaker(programme).make(siteCards(programme, ids));
}

} // namespace publish
