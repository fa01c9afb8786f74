// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventfile.h"
#include "core/model/cardfield.h"
#include "core/review/colleagues.h"
#include "core/review/moves.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli::Move", text);
}

} // namespace

int runMove(const Arguments &arguments)
{
    const QString path = arguments.positional[0];
    const QString code = arguments.positional[1];
    const auto to = core::statusFromKey(arguments.positional[2]);
    const auto duty =
        core::dutyFromKey(arguments.has(u"duty") ? arguments.value(u"duty") : u"author"_s);
    if (!to || !duty) {
        return wrongUse(QCoreApplication::translate(
            "cli::Arguments",
            "Name a status such as submitted, and with --duty one of author, "
            "reviewer, officer."));
    }
    auto opened = openCard(path, code);
    if (!opened)
        return fail(opened.error());
    const core::Card &card = *opened->before.card(opened->id);
    const core::Author who = author();
    const QString name = (arguments.has(u"as") ? arguments.value(u"as") : who.name).simplified();
    const core::MoveRule *rule = core::moveRule(card.status, *to);
    if (!rule) {
        //: %1 is a card, %2 and %3 are statuses
        note(said(QT_TRANSLATE_NOOP("cli::Move", "%1 can't go from “%2” to “%3”."))
                 .arg(code, core::label(card.status), core::label(*to)));
        return CouldNot;
    }
    if (!core::isOf(*rule, *duty)) {
        QStringList others;
        for (const core::Duty each : core::allDuties()) {
            if (core::isOf(*rule, each))
                others.append(core::label(each));
        }
        //: %1 is a card, %2 and %3 are statuses, %4 lists roles: "Reviewer, Programme officer"
        note(said(QT_TRANSLATE_NOOP("cli::Move",
                                    "Only these may lead %1 from “%2” to “%3”: %4. Say with --duty "
                                    "which you are."))
                 .arg(code, core::label(card.status), core::label(*to), others.join(u", "_s)));
        return CouldNot;
    }
    const QString text = arguments.value(u"note");
    if (rule->needs == core::MoveNeeds::Note && text.trimmed().isEmpty()) {
        return wrongUse(
            QCoreApplication::translate("cli::Arguments", "Say why, with --note TEXT."));
    }
    const QList<core::Finding> inTheWay = core::obstacles(opened->before, card, *rule);
    if (!inTheWay.isEmpty()) {
        const CardNames names(opened->before);
        for (const core::Finding &finding : inTheWay)
            note(line(finding, names));
        return CouldNot;
    }
    core::Programme after = opened->before;
    core::addColleague(after.event, {name, *duty});
    const auto moved = std::ranges::find(after.cards, opened->id, &core::Card::id);
    core::moveCard(*moved, *to, {name, *duty, who.at}, text);
    if (const auto stored = opened->store.apply(opened->before, after, who); !stored)
        return fail(stored.error());
    return Done;
}

} // namespace cli
