// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits.h"

#include "core/edit/lists.h"
#include "core/editions/snapshot.h"
#include "core/model/cardfield.h"
#include "core/model/order.h"
#include "support/builders.h"
#include "support/catch.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace testing {
namespace {

template <typename Row>
void forget(QList<Row> &rows)
{
    for (Row &row : rows)
        row.revision = 0;
}

} // namespace

QDateTime at(int minute)
{
    return QDateTime({2026, 11, 22}, {8, 0}, Qt::UTC).addSecs(60 * minute);
}

Coworker::Coworker(const QString &name, const Programme &base, quint32 seed)
    : m_name(name)
    , m_side{base, {}}
    , m_random(seed)
{ }

void Coworker::edit(int minute, const std::function<void(Programme &)> &change)
{
    const Programme before = m_side.programme;
    change(m_side.programme);
    // As programs have them, whatever the clock of this minute says.
    for (Card &card : m_side.programme.cards) {
        if (card.comments.size() > 1)
            std::ranges::stable_sort(card.comments, {}, [](const Comment &comment) {
                return std::pair(comment.at, comment.id);
            });
    }
    putInOrder(m_side.programme);
    const Stamps stamps =
        stampsOf(difference(before, m_side.programme), {testing::at(minute), m_name});
    for (auto it = stamps.begin(); it != stamps.end(); ++it)
        m_side.stamps.insert(it.key(), *it);
}

void Coworker::editCard(int minute, const QString &id, const std::function<void(Card &)> &change)
{
    edit(minute, [&](Programme &programme) {
        const auto card = std::ranges::find(programme.cards, id, &Card::id);
        REQUIRE(card != programme.cards.end());
        change(*card);
    });
}

int Coworker::below(int bound)
{
    return std::uniform_int_distribution<int>(0, bound - 1)(m_random);
}

// So few that two people write the same now and then.
QString Coworker::word()
{
    static const QStringList words{u"agua"_s,    u"Barrio"_s, u"ciudad"_s,  u"Datos"_s,
                                   u"energía"_s, u"foro"_s,   u"gobierno"_s};
    return words[below(int(words.size()))];
}

void Coworker::editAtRandom()
{
    // Ties are rare and happen.
    const int minute = below(600);
    const QString id = u"%1-%2"_s.arg(m_name).arg(++m_made);
    edit(minute, [&](Programme &programme) {
        QList<Card> &cards = programme.cards;
        const int kind = below(18);
        if (kind == 0 || cards.isEmpty()) {
            Card card = testing::card(u"3.%1"_s.arg(below(9)));
            card.id = id;
            card.organizers = {programme.organizations.isEmpty() ? QString()
                                                                 : programme.organizations[0].id};
            card.organizers.removeAll(QString());
            cards.append(card);
            return;
        }
        const int place = below(int(cards.size()));
        if (kind == 1) {
            cards.removeAt(place);
            return;
        }
        Card &card = cards[place];
        const auto any = [this](const auto &rows) {
            return rows.isEmpty() ? QString() : rows[below(int(rows.size()))].id;
        };
        switch (kind) {
        case 2:
        case 3:
        case 4: {
            const auto field = TextField(below(int(textFieldCount)));
            const QString language = below(3) ? u"es"_s : u"en"_s;
            card.text(field).set(language,
                                 below(8) ? word() + u' ' + word() + u' ' + word() : QString());
            break;
        }
        case 5:
            card.slot = {QDate(2021, 5, 26).addDays(below(6)), QTime(8 + below(8), 0),
                         30 * (1 + below(4))};
            break;
        case 6:
            card.review.moves.append({.id = id,
                                      .from = card.status,
                                      .to = allStatuses()[std::size_t(below(5))],
                                      .author = m_name,
                                      .duty = Duty::Officer,
                                      .at = testing::at(minute),
                                      .note = word()});
            card.status = card.review.moves.last().to;
            if (below(2))
                card.review.scores[scoreKey(m_name, u"relevance"_s)] = below(highestScore + 1);
            break;
        case 7:
            if (below(2) && !card.people.isEmpty())
                card.people.removeAt(below(int(card.people.size())));
            else if (const QString person = any(programme.people); !person.isNull())
                card.people.append({person, below(2) ? Role::Speaker : Role::Moderator});
            break;
        case 8:
            if (below(2) && !card.organizers.isEmpty())
                card.organizers.removeAt(below(int(card.organizers.size())));
            else if (const QString organization = any(programme.organizations);
                     !organization.isNull() && !card.organizers.contains(organization))
                card.organizers.insert(below(int(card.organizers.size()) + 1), organization);
            break;
        case 9:
            std::ranges::reverse(below(2) ? card.languages : card.organizers);
            break;
        case 10:
            card.format = any(programme.formats);
            card.platform = any(programme.platforms);
            break;
        case 11:
            card.comments.append({.id = id,
                                  .field = u"summary"_s,
                                  .language = u"es"_s,
                                  .author = m_name,
                                  .at = testing::at(minute),
                                  .text = word()});
            break;
        case 12:
            if (!card.comments.isEmpty())
                card.comments[below(int(card.comments.size()))].resolved = true;
            break;
        case 13:
            card.documents.append({word(), u"https://example.org/"_s + word(), {}});
            break;
        case 14: {
            const QString name = word();
            const auto known =
                std::ranges::find(programme.organizations, name, &Organization::name);
            if (known == programme.organizations.end()) {
                programme.organizations.append({.id = id, .name = name});
                card.organizers.append(id);
            }
            break;
        }
        case 15:
            if (programme.organizations.size() > 1) {
                if (below(3) == 0)
                    removeOrganization(programme, any(programme.organizations));
                else
                    programme.organizations[below(int(programme.organizations.size()))].name =
                        id + u' ' + word();
            }
            break;
        case 16:
            if (below(4) == 0 && programme.formats.size() > 1)
                removeFormat(programme, any(programme.formats));
            else if (!programme.people.isEmpty())
                programme.people[below(int(programme.people.size()))].post.set(u"es"_s, word());
            break;
        default:
            switch (below(4)) {
            case 0:
                programme.event.title.set(u"es"_s, word());
                break;
            case 1:
                programme.event.dictionary[u"es"_s] = {word()};
                break;
            case 2:
                std::ranges::reverse(programme.event.displayZones);
                break;
            default:
                programme.event.limits[TextField::Summary] = 100 + below(3);
                break;
            }
        }
    });
}

Programme eventToShare()
{
    Programme programme = sampleProgramme();
    for (int i = 1; i <= 6; ++i) {
        Card card = fullCard(u"1.3.%1"_s.arg(i));
        card.organizers = {u"city"_s};
        card.people = {{u"ana"_s, Role::Moderator}, {u"ben"_s, Role::Speaker}};
        programme.cards.append(card);
    }
    programme.organizations.append({.id = u"port"_s, .name = u"Puerto"_s});
    programme.organizations.append({.id = u"metro"_s, .name = u"Metro"_s});
    putInOrder(programme);
    return programme;
}

Programme withoutRevisions(Programme programme)
{
    programme.event.revision = 0;
    forget(programme.formats);
    forget(programme.themes);
    forget(programme.platforms);
    forget(programme.organizations);
    forget(programme.people);
    forget(programme.breaks);
    forget(programme.cards);
    return programme;
}

QString differences(const Programme &left, const Programme &right)
{
    const auto lines = [](const Programme &programme) {
        QString text = QString::fromUtf8(snapshotOf(withoutRevisions(programme)));
        return text.replace(u"},{"_s, u"},\n{"_s).split(u'\n');
    };
    const QStringList here = lines(left);
    const QStringList there = lines(right);
    QStringList only;
    for (const QString &line : here) {
        if (!there.contains(line))
            only.append(u"< "_s + line);
    }
    for (const QString &line : there) {
        if (!here.contains(line))
            only.append(u"> "_s + line);
    }
    return only.join(u'\n');
}

} // namespace testing
