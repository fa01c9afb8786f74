// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/lists.h"
#include "core/model/order.h"

namespace core {

QString duplicateCard(Programme &programme, const QString &id)
{
    const Card *original = programme.card(id);
    if (!original)
        return {};
    Card copy = *original;
    copy.id = newId();
    copy.revision = 0;
    copy.code.clear();
    copy.status = Status::Draft;
    copy.slot = {};
    copy.writtenHours.clear();
    copy.unplaced.clear();
    copy.acknowledgements.clear();
    copy.comments.clear();
    copy.unknownStatus.clear();
    copy.review = {};
    programme.cards.append(copy);
    putInOrder(programme);
    return copy.id;
}

} // namespace core
