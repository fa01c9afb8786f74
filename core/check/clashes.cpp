// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/families.h"

#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// One session's hold on a platform or a person, from `start` up to, not including, `end`.
struct Hold
{
    QString on;   // id
    qint64 start; // milliseconds since 1970
    qint64 end;
    const Card *card;
};

bool takesPlace(const Card &card)
{
    return card.status != Status::Rejected && card.status != Status::Withdrawn;
}

// `idsOf` gives what the card holds, each id once.
template <typename IdsOf>
std::vector<Hold> holds(const Programme &programme, IdsOf idsOf)
{
    std::vector<Hold> all;
    for (const Card &card : programme.cards) {
        if (!takesPlace(card) || card.slot.minutes.value_or(0) <= 0)
            continue;
        const QDateTime start = startUtc(card.slot, programme.event.zone);
        const QDateTime end = endUtc(card.slot, programme.event.zone);
        if (!start.isValid() || !end.isValid())
            continue;
        for (const QString &id : idsOf(card))
            all.push_back({id, start.toMSecsSinceEpoch(), end.toMSecsSinceEpoch(), &card});
    }
    return all;
}

// Calls `clash(a, b)` once for each two holds on the same thing that overlap: a sweep in the order
// of time, which keeps those that are still going on.
template <typename Clash>
void sweep(std::vector<Hold> all, Clash clash)
{
    std::ranges::stable_sort(all, [](const Hold &left, const Hold &right) {
        return left.on != right.on ? left.on < right.on : left.start < right.start;
    });
    std::vector<const Hold *> goingOn;
    for (const Hold &next : all) {
        std::erase_if(goingOn, [&](const Hold *earlier) {
            return earlier->on != next.on || earlier->end <= next.start;
        });
        for (const Hold *earlier : goingOn)
            clash(*earlier, next);
        goingOn.push_back(&next);
    }
}

QStringList platformOf(const Card &card)
{
    return card.platform.isEmpty() ? QStringList() : QStringList{card.platform};
}

// Who moderates and speaks is there once.
QSet<QString> peopleOf(const Card &card)
{
    QSet<QString> ids;
    for (const Participation &participation : card.people)
        ids.insert(participation.person);
    return ids;
}

} // namespace

void checkClashes(const Scope &scope, QList<Finding> &found)
{
    const QString source = scope.programme.sourceLanguage();
    const QSet<const Card *> chosen(scope.cards.begin(), scope.cards.end());

    // The same finding on each of the two, naming the other.
    const auto add = [&](const Hold &one, const Hold &two, Finding finding) {
        for (const auto &[hold, with] : {std::pair(&one, &two), std::pair(&two, &one)}) {
            if (!chosen.contains(hold->card))
                continue;
            const Card &other = *with->card;
            finding.card = hold->card->id;
            finding.arguments.insert(
                u"other"_s,
                other.code.isEmpty() ? other.text(TextField::Title).best(source, {}) : other.code);
            found.append(finding);
        }
    };

    sweep(holds(scope.programme, platformOf), [&](const Hold &one, const Hold &two) {
        const Platform *platform = scope.platforms.value(one.on);
        const QString name = platform ? platform->name.best(source, {}) : one.on;
        add(one, two,
            {.code = FindingCode::PlatformClash,
             .severity = Severity::Error,
             .field = u"platform"_s,
             .arguments = {{u"platform"_s, name}}});
    });
    sweep(holds(scope.programme, peopleOf), [&](const Hold &one, const Hold &two) {
        const Person *person = scope.people.value(one.on);
        add(one, two,
            {.code = FindingCode::PersonClash,
             .severity = Severity::Error,
             .field = u"people"_s,
             .arguments = {{u"person"_s, person ? person->name : one.on}}});
    });
}

} // namespace core
