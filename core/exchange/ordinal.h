// SPDX-License-Identifier: GPL-3.0-or-later
// An order among the values that a member can have, the same on every machine, for whatever has to
// be decided without a reason.
#pragma once

#include "core/model/card.h"
#include "core/model/directory.h"

#include <tuple>

namespace core {

template <typename Value>
const Value &ordinal(const Value &value)
{
    return value;
}

inline auto ordinal(const Translation &translation)
{
    return std::tie(translation.text, translation.madeFrom);
}

inline auto ordinal(const Participation &participation)
{
    return std::tie(participation.person, participation.role);
}

inline auto ordinal(const Registration &registration)
{
    return std::tie(registration.kind, registration.url);
}

inline auto ordinal(const Document &document)
{
    return std::tie(document.title, document.url, document.attachment);
}

inline auto ordinal(const WrittenLimit &limit)
{
    return std::tie(limit.maximum, limit.unit, limit.minimum);
}

inline auto ordinal(const UnplacedLine &line)
{
    return std::tie(line.line, line.text);
}

inline auto ordinal(const Acknowledgement &known)
{
    return std::tie(known.code, known.other, known.state, known.reason);
}

inline auto ordinal(const Booth &booth)
{
    return std::tie(booth.from, booth.to);
}

inline auto ordinal(const Availability &availability)
{
    return std::tie(availability.date, availability.from, availability.to);
}

inline auto ordinal(const Limit &limit)
{
    return std::tie(limit.maximum, limit.minimum, limit.tolerance, limit.unit);
}

inline auto ordinal(const LimitException &exception)
{
    return std::tie(exception.maximum, exception.reason, exception.at, exception.author);
}

inline auto ordinal(const Colleague &colleague)
{
    return std::tie(colleague.name, colleague.duty);
}

inline auto ordinal(const Criterion &criterion)
{
    QString names;
    for (const auto &[language, name] : criterion.name.all().asKeyValueRange())
        names += language + QChar::LineFeed + name.text + QChar::LineFeed;
    return std::tuple(criterion.position, criterion.weight, names);
}

inline auto ordinal(const StatusMove &move)
{
    return std::tie(move.at, move.id, move.from, move.to, move.author, move.duty, move.note);
}

// The wider order holds of values of which one may be missing.
template <typename Value>
bool isLess(const std::optional<Value> &left, const std::optional<Value> &right)
{
    if (!left || !right)
        return !left && right;
    return ordinal(*left) < ordinal(*right);
}

template <typename Left, typename Right>
bool isLess(const Left &left, const Right &right)
{
    return ordinal(left) < ordinal(right);
}

struct OrdinalLess
{
    template <typename Value>
    bool operator()(const Value &left, const Value &right) const
    {
        return isLess(left, right);
    }
};

} // namespace core
