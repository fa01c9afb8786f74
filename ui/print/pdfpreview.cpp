// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfpreview.h"

#include "ui/print/pdfpages.h"
#include "ui/print/previewbar.h"
#include "ui/print/waitpage.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QEvent>
#include <QScreen>
#include <QStackedLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace ui {
namespace {

constexpr auto afterChange = 600ms; // of the event, in which somebody may be typing

} // namespace

PdfPreview::PdfPreview(const Context &context, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_rendition(context)
    , m_stack(new QStackedLayout)
    , m_pages(new PdfPages) // a child only below, so that Tab reaches the bar first
    , m_bar(new PreviewBar(context.session.programme().event.languages, *m_pages, this))
    , m_wait(new WaitPage(this))
{
    setObjectName(name);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(900, 920);
    restoreGeometry(context.settings.state(name));
    // The screen may be a smaller one than last time.
    resize(size().boundedTo(screen()->availableSize() - QSize(16, 48)));
    m_pages->setObjectName(u"previewView"_s);
    m_stack->addWidget(m_wait);
    m_stack->addWidget(m_pages);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(m_stack, 1);

    m_patience.setSingleShot(true);
    m_patience.setInterval(500ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_wait); });
    connect(&context.session, &Session::changed, this, [this] { want(afterChange); });
    connect(&context.session, &Session::closed, this, &QDialog::reject);
    connect(&m_rendition, &Rendition::begun, this, [this] {
        m_wait->showProgress(0, 0);
        if (m_pages->pageCount() > 0)
            m_patience.start();
        else
            m_stack->setCurrentWidget(m_wait);
    });
    connect(&m_rendition, &Rendition::progressed, m_wait, &WaitPage::showProgress);
    connect(&m_rendition, &Rendition::made, this, &PdfPreview::take);
    connect(&m_rendition, &Rendition::refused, this, &PdfPreview::refuse);
    connect(m_wait, &WaitPage::cancelWanted, &m_rendition, &Rendition::cancel);
    connect(m_wait, &WaitPage::againWanted, this, &PdfPreview::prepare);
    connect(m_bar, &PreviewBar::choiceChanged, this, &PdfPreview::prepare);
    connect(m_bar, &PreviewBar::printWanted, this,
            [this] { printPdf(m_context, this, m_pages->bytes()); });
    connect(m_bar, &PreviewBar::saveWanted, this, [this] {
        saveExport(m_context, this,
                   {.write = writerOf(m_pages->bytes()), .name = m_rendition.job().name});
    });
    PdfPreview::retranslate();
}

PdfPreview::~PdfPreview()
{
    m_context.settings.setState(objectName(), saveGeometry());
}

void PdfPreview::prepare()
{
    want({});
}

void PdfPreview::want(std::chrono::milliseconds pause)
{
    ExportJob wanted = job();
    wanted.options.language = m_bar->language();
    wanted.options.paper = m_bar->paper();
    m_rendition.want(wanted, pause);
}

void PdfPreview::take()
{
    m_patience.stop();
    if (!m_rendition.pdf()) {
        refuse({core::ErrorCode::FileUnreadable, m_rendition.path(), {u"PDF"_s}});
        return;
    }
    m_pages->showPdf(m_rendition.pdf());
    const bool hadFocus = m_wait->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(m_pages);
    if (hadFocus || !focusWidget())
        m_pages->setFocus();
    m_bar->refresh();
}

void PdfPreview::refuse(const core::Error &error)
{
    m_patience.stop();
    m_wait->showError(error);
    m_stack->setCurrentWidget(m_wait);
    m_bar->refresh(false);
}

void PdfPreview::retranslate()
{
    m_pages->setAccessibleName(tr("Pages"));
}

void PdfPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui
