// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventfile.h"
#include "core/check/checks.h"
#include "core/schedule/acknowledgements.h"
#include "core/text/fold.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

QStringList acknowledgeableKeys()
{
    QStringList keys;
    for (const core::FindingCode code : core::acknowledgeableCodes())
        keys.append(core::findingKey(code));
    return keys;
}

// By the code of the other session, or whatever else the finding names: a person, a city, a break.
bool isAbout(const core::Finding &finding, const QString &other)
{
    return other.isEmpty() || finding.other == other
        || std::ranges::any_of(finding.arguments, [&other](const QVariant &argument) {
               return core::fold(argument.toString()) == core::fold(other);
           });
}

} // namespace

int runAcknowledge(const Arguments &arguments)
{
    const QString path = arguments.positional[0];
    const QString code = arguments.positional[1];
    const QString key = arguments.positional[2];
    const QString reason = arguments.value(u"reason").simplified();
    if (const QStringList keys = acknowledgeableKeys(); !keys.contains(key)) {
        //: %1 is a word that somebody typed, %2 a list of words such as person-clash
        return wrongUse(QCoreApplication::translate("cli::Arguments",
                                                    "%1 can't be acknowledged. Choose one of: %2.")
                            .arg(key, keys.join(u", "_s)));
    }
    if (reason.isEmpty()) {
        return wrongUse(QCoreApplication::translate(
            "cli::Arguments", "Say why the clash may stay, with --reason TEXT."));
    }

    auto opened = openCard(path, code);
    if (!opened)
        return fail(opened.error());
    const core::Programme &before = opened->before;

    const core::CheckOptions all{.today = QDate::currentDate(),
                                 .mostClashes = std::numeric_limits<int>::max()};
    QList<core::Finding> open = core::check(before, {opened->id}, all);
    open.removeIf([&](const core::Finding &finding) {
        return core::findingKey(finding.code) != key
            || !isAbout(finding, arguments.positional.value(3));
    });
    if (open.isEmpty())
        return fail({core::ErrorCode::ClashMissing, path, {code, key}});

    core::Programme after = before;
    for (const core::Finding &finding : std::as_const(open)) {
        core::acknowledge(after, {finding.code, finding.card, finding.other, finding.on}, reason);
        note(core::describe(finding));
    }
    if (const auto stored = opened->store.apply(before, after, author()); !stored)
        return fail(stored.error());
    return Done;
}

} // namespace cli
