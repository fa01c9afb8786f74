// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/order.h"

#include <algorithm>
#include <tuple>

namespace core {
namespace {

// Few rows are ever out of place, so each is taken back to where it belongs; but not where that
// would mean to move everything again and again.
template <typename Row>
void sortList(QList<Row> &rows)
{
    const auto less = [](const Row &left, const Row &right) { return comesBefore(left, right); };
    const auto sorted = std::is_sorted_until(rows.cbegin(), rows.cend(), less) - rows.cbegin();
    qsizetype steps = 0;
    for (qsizetype i = sorted; i < rows.size(); ++i) {
        qsizetype place = i;
        while (place > 0 && less(rows.at(i), rows.at(place - 1)))
            --place;
        steps += i - place;
        if (steps > 4 * rows.size()) {
            std::sort(rows.begin(), rows.end(), less);
            return;
        }
        if (place < i)
            std::rotate(rows.begin() + place, rows.begin() + i, rows.begin() + i + 1);
    }
}

} // namespace

bool comesBefore(const Format &left, const Format &right)
{
    return std::tie(left.position, left.id) < std::tie(right.position, right.id);
}

bool comesBefore(const Theme &left, const Theme &right)
{
    return std::tuple(!left.parent.isNull(), left.position, left.id)
        < std::tuple(!right.parent.isNull(), right.position, right.id);
}

bool comesBefore(const Platform &left, const Platform &right)
{
    return std::tie(left.position, left.id) < std::tie(right.position, right.id);
}

bool comesBefore(const Organization &left, const Organization &right)
{
    return std::tie(left.name, left.id) < std::tie(right.name, right.id);
}

bool comesBefore(const Person &left, const Person &right)
{
    return std::tie(left.name, left.id) < std::tie(right.name, right.id);
}

bool comesBefore(const Break &left, const Break &right)
{
    return std::tie(left.slot.date, left.slot.start, left.id)
        < std::tie(right.slot.date, right.slot.start, right.id);
}

bool comesBefore(const Card &left, const Card &right)
{
    return left.code == right.code ? left.id < right.id : codeLess(left.code, right.code);
}

void putInOrder(Programme &programme)
{
    sortList(programme.formats);
    sortList(programme.themes);
    sortList(programme.platforms);
    sortList(programme.organizations);
    sortList(programme.people);
    sortList(programme.breaks);
    sortList(programme.cards);
}

} // namespace core
