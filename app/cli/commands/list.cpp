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

// By hand, because a list may be long and toString() is ten times as slow.
void appendNumber(QString &text, int number, int digits)
{
    text.resize(text.size() + digits);
    for (auto digit = text.end(); digits-- > 0; number /= 10)
        *--digit = QChar(u'0' + number % 10);
}

void appendDate(QString &text, QDate date)
{
    if (!date.isValid())
        return;
    appendNumber(text, date.year(), 4);
    text += u'-';
    appendNumber(text, date.month(), 2);
    text += u'-';
    appendNumber(text, date.day(), 2);
}

void appendTime(QString &text, QTime time)
{
    appendNumber(text, time.hour(), 2);
    text += u':';
    appendNumber(text, time.minute(), 2);
}

void appendHours(QString &text, const core::Slot &slot)
{
    if (!slot.start.isValid())
        return;
    appendTime(text, slot.start);
    if (slot.minutes) {
        text += u'–';
        appendTime(text, slot.start.addSecs(*slot.minutes * 60));
    }
}

enum Column { Code, Status, Date, Hours, Platform, Format, Title, ColumnCount };

void appendCell(QString &text, const core::CardRow &row, Column column,
                const QHash<core::Status, QString> &statuses)
{
    switch (column) {
    case Code:
        text += row.code;
        break;
    case Status:
        text += statuses.value(row.status);
        break;
    case Date:
        appendDate(text, row.slot.date);
        break;
    case Hours:
        appendHours(text, row.slot);
        break;
    case Platform:
        text += row.platform;
        break;
    case Format:
        text += row.format;
        break;
    default:
        text += row.title;
    }
}

// Columns as wide as their widest entry; the title, which comes last, as long as it is.
void printTable(const QList<core::CardRow> &rows)
{
    const QHash<core::Status, QString> statuses = statusLabels();
    std::array<qsizetype, ColumnCount> widths{};
    QString cell;
    for (const core::CardRow &row : rows) {
        for (int column = Code; column < Title; ++column) {
            cell.resize(0);
            appendCell(cell, row, Column(column), statuses);
            widths[std::size_t(column)] = std::max(widths[std::size_t(column)], cell.size());
        }
    }
    QString text;
    for (const core::CardRow &row : rows) {
        for (int column = Code; column < Title; ++column) {
            const qsizetype width = widths[std::size_t(column)];
            if (width == 0)
                continue;
            const qsizetype next = text.size() + width + 2;
            appendCell(text, row, Column(column), statuses);
            text.resize(next, u' ');
        }
        text += row.title;
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
