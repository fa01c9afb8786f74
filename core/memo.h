// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <utility>

namespace core {

// What `make` gave for a key before, or what it gives now. For names that ICU looks up at length
// and documents ask for on every page; a cache of its own for each thread takes no lock.
template <typename Key, typename Value, typename Make>
const Value &remembered(QHash<Key, Value> &cache, const Key &key, const Make &make)
{
    constexpr qsizetype most = 5000; // more than there are zones; keys may come from files
    if (cache.size() > most)
        cache.clear();
    auto it = cache.find(key);
    if (it == cache.end())
        it = cache.insert(key, make());
    return *it;
}

} // namespace core
