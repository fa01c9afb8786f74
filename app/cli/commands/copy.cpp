// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventfile.h"

#include <QFileInfo>

namespace cli {

int runCopy(const Arguments &arguments)
{
    const QString &event = arguments.positional[0];
    const QString &path = arguments.positional[1];
    auto store = core::Store::open(event, core::Store::Access::Read);
    if (!store)
        return fail(store.error());
    // A copy that somebody works on is never written over.
    if (QFileInfo(path).isFile())
        return fail({core::ErrorCode::FileExists, path, {}});
    std::optional<QStringList> cards;
    if (arguments.has(u"cards")) {
        const auto programme = store->programme();
        if (!programme)
            return fail(programme.error());
        const auto ids = cardIds(*programme, arguments.list(u"cards"), event);
        if (!ids)
            return fail(ids.error());
        cards = *ids;
    }
    const auto copied = store->copyForColleague(path, cards, arguments.value(u"for"), author());
    return copied ? Done : fail(copied.error());
}

} // namespace cli
