// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/editions.h"

#include "app/cli/command.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cli {

int runEditions(const Arguments &arguments)
{
    auto store = core::Store::open(arguments.positional[0], core::Store::Access::Read);
    if (!store)
        return fail(store.error());
    const auto editions = store->editions();
    if (!editions)
        return fail(editions.error());
    QJsonArray array;
    for (const core::Edition &edition : *editions) {
        if (arguments.has(u"json"))
            array.append(toJson(edition));
        else
            print(line(edition));
    }
    if (arguments.has(u"json"))
        printJson({{u"editions"_s, array}});
    return Done;
}

} // namespace cli
