// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sample.h"
#include "app/cli/command.h"
#include "app/cli/eventfile.h"

#include <QCoreApplication>

namespace cli {

int runSample(const Arguments &arguments)
{
    const QString path = arguments.positional.first();
    const core::Programme congress = core::sampleCongress();
    if (const auto made = core::Store::create(path, congress, author()); !made)
        return fail(made.error());
    note(QCoreApplication::translate("cli::Sample", "Made the sample congress %1, with %n card(s).",
                                     nullptr, int(congress.cards.size()))
             .arg(path));
    return Done;
}

} // namespace cli
