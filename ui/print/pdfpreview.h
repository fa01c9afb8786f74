// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/print/rendition.h"

#include <QDialog>
#include <QTimer>

class QStackedLayout;

namespace ui {

class PdfPages;
class PreviewBar;
class WaitPage;

// Pages as they will be printed: it shows the very bytes that are saved. It follows the event while
// it is open, and need not be modal.
class PdfPreview : public QDialog
{
    Q_OBJECT

public:
    ~PdfPreview() override;

    bool isPreparing() const { return m_rendition.isPending(); }

protected:
    // `name`: of the object, and of what the settings remember of it.
    PdfPreview(const Context &context, const QString &name, QWidget *parent);

    // What is shown, but for the language and the paper, which are chosen above it.
    virtual ExportJob job() const = 0;
    virtual void retranslate();
    // Makes the pages anew. The constructor of whoever knows the job does so first.
    void prepare();
    const Context &context() const { return m_context; }
    PreviewBar &bar() { return *m_bar; }

    void changeEvent(QEvent *event) override;

private:
    void want(std::chrono::milliseconds pause);
    void take();
    void refuse(const core::Error &error);

    const Context m_context;
    Rendition m_rendition;
    QTimer m_patience; // until pages that are out of date give way to the progress

    QStackedLayout *m_stack;
    PdfPages *m_pages;
    PreviewBar *m_bar;
    WaitPage *m_wait;
};

} // namespace ui
