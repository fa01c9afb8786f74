// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/cardprinting.h"

#include "core/publish/cards.h"
#include "ui/session.h"

namespace ui {

ExportJob cardsJob(const Context &context, const QStringList &cardIds)
{
    ExportJob job{.write = publish::writeCardsPdf};
    job.options.cards = cardIds;
    // "1.3.2.pdf" of one card, "event.pdf" of several.
    if (cardIds.size() == 1) {
        if (const core::Card *card = context.session.card(cardIds.first()))
            job.name = card->code;
    }
    return job;
}

void saveCardsPdf(const Context &context, QWidget *parent, const QStringList &cardIds)
{
    saveExport(context, parent, cardsJob(context, cardIds));
}

void printCards(const Context &context, QWidget *parent, const QStringList &cardIds)
{
    printExport(context, parent, cardsJob(context, cardIds));
}

} // namespace ui
