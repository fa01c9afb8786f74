// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/reviewlists.h"

#include "core/review/colleagues.h"
#include "core/review/queue.h"
#include "core/text/fold.h"
#include "ui/event/rowedits.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int heaviest = 100;

} // namespace

QString ColleagueList::section() const
{
    return u"review"_s;
}

EntrySteps ColleagueList::steps() const
{
    return {.change = QT_TRANSLATE_NOOP("ui::Step", "change of a colleague"),
            .add = QT_TRANSLATE_NOOP("ui::Step", "new colleague"),
            .remove = QT_TRANSLATE_NOOP("ui::Step", "removal of colleagues")};
}

QList<EntryColumn> ColleagueList::columns(const core::Programme &, const QString &) const
{
    return {{.key = u"name"_s, .title = tr("Name")},
            //: what somebody is there for: author, reviewer, programme officer
            {.key = u"duty"_s, .title = tr("As"), .kind = CellKind::Suggested},
            //: how many cards somebody has to review
            {.key = u"cards"_s, .title = tr("Reviews"), .kind = CellKind::Fixed}};
}

QList<EntryRow> ColleagueList::rows(const core::Programme &programme, const QString &) const
{
    QHash<QString, int> assigned;
    for (const core::Card &card : programme.cards) {
        for (const QString &id : card.review.reviewers)
            ++assigned[id];
    }
    QList<EntryRow> rows;
    for (const QString &id : core::colleaguesByName(programme.event)) {
        const core::Colleague &colleague = programme.event.colleagues[id];
        rows.append({.id = id,
                     .cells = {{.text = colleague.name},
                               {.text = core::label(colleague.duty)},
                               countCell(assigned.value(id))}});
    }
    return rows;
}

QString ColleagueList::set(core::Programme &programme, const QString &id, const EntryColumn &column,
                           const QString &text) const
{
    const auto colleague = programme.event.colleagues.find(id);
    if (colleague == programme.event.colleagues.end())
        return {};
    if (column.key == u"name") {
        const QString name = text.simplified();
        const QString other = core::colleagueId(programme.event, name);
        if (!other.isNull() && other != id)
            return tr("Another colleague is called “%1” already.").arg(name);
        colleague->name = name;
        return {};
    }
    for (const core::Duty duty : core::allDuties()) {
        if (core::fold(core::label(duty)) == core::fold(text) || core::dutyKey(duty) == text) {
            colleague->duty = duty;
            return {};
        }
    }
    return tr("“%1” is none of these: %2.").arg(text, suggestions(programme, column).join(u", "_s));
}

void ColleagueList::add(core::Programme &programme, const QString &id, const QString &) const
{
    programme.event.colleagues.insert(id, {QString(), core::Duty::Reviewer});
}

void ColleagueList::remove(core::Programme &programme, const QString &id) const
{
    programme.event.colleagues.remove(id);
}

QStringList ColleagueList::suggestions(const core::Programme &, const EntryColumn &column) const
{
    QStringList labels;
    if (column.key == u"duty") {
        for (const core::Duty duty : core::allDuties())
            labels.append(core::label(duty));
    }
    return labels;
}

QString CriterionList::section() const
{
    return u"review"_s;
}

EntrySteps CriterionList::steps() const
{
    return {.change = QT_TRANSLATE_NOOP("ui::Step", "change of a criterion"),
            .add = QT_TRANSLATE_NOOP("ui::Step", "new criterion"),
            .remove = QT_TRANSLATE_NOOP("ui::Step", "removal of criteria"),
            .move = QT_TRANSLATE_NOOP("ui::Step", "new order of the criteria")};
}

QList<EntryColumn> CriterionList::columns(const core::Programme &programme,
                                          const QString &reader) const
{
    return languageColumns(programme, reader, u"name"_s)
        + QList<EntryColumn>{{.key = u"weight"_s, .title = tr("Weight"), .kind = CellKind::Number}};
}

QList<EntryRow> CriterionList::rows(const core::Programme &programme, const QString &) const
{
    QList<EntryRow> rows;
    for (const QString &id : core::criteriaInOrder(programme.event)) {
        const core::Criterion &criterion = programme.event.criteria[id];
        rows.append({.id = id,
                     .cells = languageCells(programme, criterion.name)
                         + QList<EntryCell>{{.text = QString::number(criterion.weight)}}});
    }
    return rows;
}

QString CriterionList::set(core::Programme &programme, const QString &id, const EntryColumn &column,
                           const QString &text) const
{
    const auto criterion = programme.event.criteria.find(id);
    if (criterion == programme.event.criteria.end())
        return {};
    if (column.key == u"name") {
        criterion->name.set(column.language, text.simplified());
        return {};
    }
    bool isNumber = false;
    const int weight = text.toInt(&isNumber);
    if (!isNumber || weight < 0 || weight > heaviest)
        return tr("A weight is a number from 0 to %1; with 0 a criterion doesn't count.")
            .arg(heaviest);
    criterion->weight = weight;
    return {};
}

void CriterionList::add(core::Programme &programme, const QString &id, const QString &) const
{
    int last = -1;
    for (const core::Criterion &criterion : std::as_const(programme.event.criteria))
        last = std::max(last, criterion.position);
    programme.event.criteria.insert(id, {{}, 1, last + 1});
}

void CriterionList::remove(core::Programme &programme, const QString &id) const
{
    programme.event.criteria.remove(id);
}

void CriterionList::move(core::Programme &programme, const QString &id, int place) const
{
    QStringList ids = core::criteriaInOrder(programme.event);
    const qsizetype from = ids.indexOf(id);
    if (from < 0)
        return;
    ids.move(from, std::clamp<qsizetype>(place, 0, ids.size() - 1));
    for (int i = 0; i < ids.size(); ++i)
        programme.event.criteria[ids[i]].position = i;
}

} // namespace ui
