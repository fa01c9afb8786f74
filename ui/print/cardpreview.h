// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdfpreview.h"

#include <QStringList>

namespace ui {

class CardPreview final : public PdfPreview
{
    Q_OBJECT

public:
    // Ids, in the order of the pages; none means all cards.
    CardPreview(const Context &context, const QStringList &cardIds, QWidget *parent = nullptr);

protected:
    ExportJob job() const override;
    void retranslate() override;

private:
    const QStringList m_cards;
};

} // namespace ui
