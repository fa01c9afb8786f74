// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/cardpreview.h"

#include "ui/print/cardprinting.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

CardPreview::CardPreview(const Context &context, const QStringList &cardIds, QWidget *parent)
    : PdfPreview(context, u"cardPreview"_s, parent)
    , m_cards(cardIds)
{
    CardPreview::retranslate();
    prepare();
}

ExportJob CardPreview::job() const
{
    return cardsJob(context(), m_cards);
}

void CardPreview::retranslate()
{
    PdfPreview::retranslate();
    setWindowTitle(tr("Preview of cards"));
}

} // namespace ui
