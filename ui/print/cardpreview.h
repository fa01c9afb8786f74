// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/print/cardspdf.h"

#include <QDialog>
#include <QTemporaryDir>
#include <QTimer>

class QStackedLayout;

namespace ui {

class PdfPages;
class PreviewBar;
class WaitPage;

// Cards as they will be printed: it shows the very bytes that are saved. It follows the event while
// it is open, and need not be modal.
class CardPreview final : public QDialog
{
    Q_OBJECT

public:
    // Ids, in the order of the pages; none means all cards.
    CardPreview(const Context &context, const QStringList &cardIds, QWidget *parent = nullptr);
    ~CardPreview() override;

    bool isPreparing() const { return m_maker.isRunning(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void prepare();
    void take();
    void refuse(core::Error error);
    void refreshBar();

    const Context m_context;
    const QStringList m_cards;
    QTemporaryDir m_folder;
    QString m_path;
    int m_run = 0; // each writes a file of its own, because one that is given up still may
    CardsPdf m_maker;
    QTimer m_delay;    // after a change of the event
    QTimer m_patience; // until pages that are out of date give way to the progress

    QStackedLayout *m_stack;
    PreviewBar *m_bar;
    WaitPage *m_wait;
    PdfPages *m_pages;
};

} // namespace ui
