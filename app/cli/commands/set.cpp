// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventfile.h"
#include "core/edit/fieldvalue.h"
#include "core/review/moves.h"
#include "core/review/threads.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cli {
int runSet(const Arguments &arguments)
{
    const QString path = arguments.positional[0];
    const QString key = arguments.positional[2];
    const QString value = arguments.positional[3];
    // What an import left over is not a field of the form, but can be cleared like one.
    const bool clearsUnplaced = key == u"unplaced" && value.isEmpty();
    const core::CardField *field = core::cardField(key);
    if (!field && !clearsUnplaced) {
        fail(fieldUnknown(key));
        return WrongUse;
    }
    const QString asked = arguments.value(u"language");
    if (!asked.isEmpty() && !isLanguage(asked))
        return WrongUse;

    auto opened = openCard(path, arguments.positional[1]);
    if (!opened)
        return fail(opened.error());
    const core::Programme &before = opened->before;

    const QString language = asked.isEmpty() ? before.sourceLanguage() : asked;
    core::Programme after = before;
    if (clearsUnplaced) {
        for (core::Card &card : after.cards) {
            if (card.id == opened->id)
                card.unplaced.clear();
        }
    } else if (const auto done = core::setField(after, opened->id, *field, value, language);
               !done) {
        return fail(done.error());
    }
    const auto card = std::ranges::find(after.cards, opened->id, &core::Card::id);
    if (field && field->text) {
        core::carryComments(*card, *field->text, language,
                            before.card(opened->id)->text(*field->text).in(language),
                            card->text(*field->text).in(language));
    }
    // A status that is set by hand is a move like any other.
    if (const core::Status to = card->status; to != before.card(opened->id)->status) {
        card->status = before.card(opened->id)->status;
        core::moveCard(*card, to, {author().name, core::Duty::Officer, author().at}, {});
    }
    if (const auto stored = opened->store.apply(before, after, author()); !stored)
        return fail(stored.error());
    return Done;
}

} // namespace cli
