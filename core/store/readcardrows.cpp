// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cardfield.h"
#include "core/store/connection.h"
#include "core/store/rows.h"
#include "core/store/store.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

using Names = QHash<QString, QString>; // by id

// Of one of the event's lists, which are short: to look them up here is quicker than a join.
Names namesIn(Connection &connection, const QString &table, const QString &language)
{
    Names names;
    Statement select = connection.prepare(
        u"SELECT owner, body FROM %1 WHERE field = 'name' AND language = ?"_s.arg(table));
    select.run({language});
    while (select.next())
        names.insert(select.text(0), select.text(1));
    return names;
}

QString sourceLanguage(Connection &connection)
{
    Statement select = connection.prepare(u"SELECT languages FROM event"_s);
    select.run();
    return select.next() ? select.text(0).section(u' ', 0, 0) : QString();
}

// By its id: the place of its thematic line among the lines, -1 where it has none.
QHash<QString, int> linesOf(Connection &connection)
{
    QHash<QString, int> places;
    Statement select = connection.prepare(
        u"SELECT id, parent FROM theme ORDER BY parent IS NOT NULL, position, id"_s);
    select.run();
    int lines = 0;
    while (select.next()) {
        const QString parent = select.text(1);
        places.insert(select.text(0), parent.isEmpty() ? lines++ : places.value(parent, -1));
    }
    return places;
}

// As the cards of a programme are: by their code, those of the same code by their id.
bool comesBefore(const CardRow &left, const CardRow &right)
{
    return left.code == right.code ? left.id < right.id : codeLess(left.code, right.code);
}

QList<CardRow> sortedByCode(QList<CardRow> rows)
{
    // A file that was imported or made in one go has them in order.
    if (std::ranges::is_sorted(rows, comesBefore))
        return rows;
    // Their numbers are sorted, because a row is large.
    std::vector<qsizetype> order(std::size_t(rows.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, comesBefore,
                             [&rows](qsizetype i) -> const CardRow & { return rows.at(i); });
    QList<CardRow> sorted;
    sorted.reserve(rows.size());
    for (const qsizetype i : order)
        sorted.append(std::move(rows[i]));
    return sorted;
}

} // namespace

QList<CardRow> readCardRows(Connection &connection)
{
    const QString language = sourceLanguage(connection);
    const Names formats = namesIn(connection, u"format_text"_s, language);
    const Names platforms = namesIn(connection, u"platform_text"_s, language);
    const QHash<QString, int> lines = linesOf(connection);
    Statement select = connection.prepare(
        u"SELECT c.id, c.code, c.status, c.date, c.start, c.minutes, c.format, c.platform,"
        " coalesce(nullif(c.theme, ''), c.subtheme),"
        " coalesce(t.body, (SELECT any_title.body FROM card_text any_title"
        "  WHERE any_title.owner = c.id AND any_title.field = 'title' LIMIT 1))"
        " FROM card c"
        " LEFT JOIN card_text t ON t.owner = c.id AND t.field = 'title' AND t.language = ?"_s);
    select.run({language});
    QList<CardRow> rows;
    while (select.next()) {
        rows.append({select.text(0),
                     select.text(1),
                     statusFromKey(select.text(2)).value_or(Status::Draft),
                     {QDate::fromString(select.text(3), Qt::ISODate),
                      QTime::fromString(select.text(4), Qt::ISODate), select.optionalNumber(5)},
                     formats.value(select.text(6)),
                     platforms.value(select.text(7)),
                     select.text(9),
                     lines.value(select.text(8), -1)});
    }
    return sortedByCode(std::move(rows));
}

} // namespace core
