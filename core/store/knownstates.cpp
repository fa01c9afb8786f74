// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/knownstates.h"

#include "core/store/connection.h"
#include "core/store/exchangerows.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

Result<KnownStates> knownStates(const QString &path)
{
    const auto opened = Connection::open(path, Connection::Access::Read);
    if (!opened)
        return tl::unexpected(opened.error());
    KnownStates states = readKnownStates(**opened);
    return (*opened)->takeResult().map([&] { return std::move(states); });
}

Result<void> setKnownStates(const QString &path, const KnownStates &states)
{
    const auto opened = Connection::open(path, Connection::Access::Write);
    if (!opened)
        return tl::unexpected(opened.error());
    Connection &connection = **opened;
    connection.begin();
    connection.exec(u"DELETE FROM known_state"_s);
    for (const KnownState &state : states)
        writeKnownState(connection, state);
    return connection.commit();
}

} // namespace core
