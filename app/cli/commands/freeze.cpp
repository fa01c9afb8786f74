// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/editions.h"
#include "app/cli/eventfile.h"

namespace cli {

int runFreeze(const Arguments &arguments)
{
    auto store = core::Store::open(arguments.positional[0], core::Store::Access::Write);
    if (!store)
        return fail(store.error());
    const auto edition = store->freeze(arguments.value(u"note"), author());
    if (!edition)
        return fail(edition.error());
    if (arguments.has(u"json"))
        printJson(toJson(*edition));
    else
        print(line(*edition));
    return Done;
}

} // namespace cli
