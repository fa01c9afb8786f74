// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventfile.h"
#include "core/export/cardjson.h"
#include "core/model/cardfield.h"
#include "core/publish/terms.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

// Which cards are asked for, by what the store tells of them quickly.
class Filter
{
public:
    static core::Result<Filter> from(const Arguments &arguments, core::Store &store,
                                     const QList<core::Status> &statuses)
    {
        Filter filter;
        filter.m_statuses = statuses;
        filter.m_searches = arguments.has(u"filter");
        if (!filter.m_searches)
            return filter;
        return store.search(arguments.value(u"filter")).map([&](const auto &hits) {
            for (const core::SearchHit &hit : hits)
                filter.m_found.insert(hit.card);
            return filter;
        });
    }

    bool takes(const QString &id, core::Status status) const
    {
        return (m_statuses.isEmpty() || m_statuses.contains(status))
            && (!m_searches || m_found.contains(id));
    }

private:
    QList<core::Status> m_statuses;
    bool m_searches = false;
    QSet<QString> m_found;
};

int listJson(core::Store &store, const Filter &filter)
{
    const core::Result<core::Programme> programme = store.programme();
    if (!programme)
        return fail(programme.error());
    QJsonArray cards;
    for (const core::Card &card : programme->cards) {
        if (filter.takes(card.id, card.status))
            cards.append(core::cardToJsonWithCounts(card, *programme));
    }
    printJson({{u"cards"_s, cards}});
    return Done;
}

QHash<core::Status, QString> statusLabels()
{
    QHash<core::Status, QString> labels;
    for (const core::Status status : core::allStatuses()) {
        labels.insert(
            status,
            QCoreApplication::translate(publish::statusContext, publish::statusTerm(status)));
    }
    return labels;
}

// By the ISO form, which is quick to make; a list may be long.
QString clock(QTime time)
{
    return time.toString(Qt::ISODate).first(5);
}

QString hours(const core::Slot &slot)
{
    if (!slot.start.isValid())
        return {};
    if (!slot.minutes)
        return clock(slot.start);
    return clock(slot.start) + u'–' + clock(slot.start.addSecs(*slot.minutes * 60));
}

// Columns as wide as their widest entry; the title, which comes last, as long as it is.
void printTable(const QList<core::CardRow> &rows)
{
    using Line = std::array<QString, 7>;
    std::array<qsizetype, std::tuple_size_v<Line>> widths{};
    const QHash<core::Status, QString> labels = statusLabels();
    QList<Line> lines;
    lines.reserve(rows.size());
    for (const core::CardRow &row : rows) {
        const Line &line = lines.emplaceBack(
            Line{row.code, labels.value(row.status), row.slot.date.toString(Qt::ISODate),
                 hours(row.slot), row.platform, row.format, row.title});
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    QString text;
    text.reserve(lines.size() * (std::accumulate(widths.begin(), widths.end(), qsizetype(0)) + 13));
    for (const Line &line : std::as_const(lines)) {
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            if (widths[i] == 0)
                continue;
            text += line[i];
            text.resize(text.size() + widths[i] + 2 - line[i].size(), u' ');
        }
        text += line.back();
        text += u'\n';
    }
    printRaw(text.toUtf8());
}

} // namespace

int runList(const Arguments &arguments)
{
    const auto wanted = statuses(arguments.list(u"status"));
    if (!wanted)
        return WrongUse;
    auto store = core::Store::open(arguments.positional.first(), core::Store::Access::Read);
    if (!store)
        return fail(store.error());
    const auto filter = Filter::from(arguments, *store, *wanted);
    if (!filter)
        return fail(filter.error());
    if (arguments.has(u"json"))
        return listJson(*store, *filter);

    core::Result<QList<core::CardRow>> rows = store->cardRows();
    if (!rows)
        return fail(rows.error());
    erase_if(*rows, [&](const core::CardRow &row) { return !filter->takes(row.id, row.status); });
    if (rows->isEmpty())
        note(QCoreApplication::translate("cli::List", "No cards."));
    printTable(*rows);
    return Done;
}

} // namespace cli
