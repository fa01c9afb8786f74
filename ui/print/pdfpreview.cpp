// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfpreview.h"

#include "ui/print/pdfpages.h"
#include "ui/print/previewbar.h"
#include "ui/print/waitpage.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QDateTime>
#include <QEvent>
#include <QFile>
#include <QScreen>
#include <QStackedLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

PdfPreview::PdfPreview(const Context &context, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_stack(new QStackedLayout)
    , m_bar(new PreviewBar(context.session.programme().event.languages, this))
    , m_wait(new WaitPage(this))
    , m_pages(new PdfPages(this))
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

    m_delay.setSingleShot(true);
    m_delay.setInterval(600ms);
    m_patience.setSingleShot(true);
    m_patience.setInterval(500ms);
    connect(&m_delay, &QTimer::timeout, this, &PdfPreview::prepare);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_wait); });
    connect(&context.session, &Session::changed, this, [this] { m_delay.start(); });
    connect(&context.session, &Session::closed, this, &QDialog::reject);
    connect(&m_maker, &PdfMaker::progressed, m_wait, &WaitPage::showProgress);
    connect(&m_maker, &PdfMaker::finished, this, &PdfPreview::take);
    connect(m_wait, &WaitPage::cancelWanted, &m_maker, &PdfMaker::cancel);
    connect(m_wait, &WaitPage::againWanted, this, &PdfPreview::prepare);
    connect(m_pages, &PdfPages::pageChanged, this, &PdfPreview::refreshBar);
    connect(m_bar, &PreviewBar::choiceChanged, this, &PdfPreview::prepare);
    connect(m_bar, &PreviewBar::pageWanted, m_pages, &PdfPages::showPage);
    connect(m_bar, &PreviewBar::zoomWanted, m_pages, &PdfPages::zoomBy);
    connect(m_bar, &PreviewBar::fitWanted, m_pages, &PdfPages::fitWidth);
    connect(m_bar, &PreviewBar::printWanted, this,
            [this] { printPdf(m_context, this, m_pages->bytes()); });
    connect(m_bar, &PreviewBar::saveWanted, this,
            [this] { savePdf(m_context, this, job().name, m_pages->bytes()); });
    PdfPreview::retranslate();
}

PdfPreview::~PdfPreview()
{
    m_context.settings.setState(objectName(), saveGeometry());
}

void PdfPreview::prepare()
{
    m_delay.stop();
    m_wait->showProgress(0, 0);
    if (m_pages->pageCount() > 0)
        m_patience.start();
    else
        m_stack->setCurrentWidget(m_wait);
    m_path = m_folder.filePath(u"%1.pdf"_s.arg(++m_run));
    const PdfJob wanted = job();
    publish::ExportOptions options = wanted.options;
    options.language = m_bar->language();
    options.paper = m_bar->paper();
    options.now = QDateTime::currentDateTimeUtc();
    m_maker.start(wanted.write, m_context.session.programme(), options, m_path);
}

void PdfPreview::take()
{
    m_patience.stop();
    if (const auto &result = *m_maker.result(); !result) {
        refuse(result.error());
        return;
    }
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || !m_pages->load(file.readAll())) {
        refuse({core::ErrorCode::FileUnreadable, m_path, {file.errorString()}});
        return;
    }
    file.remove();
    const bool hadFocus = m_wait->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(m_pages);
    if (hadFocus || !focusWidget())
        m_pages->setFocus();
    refreshBar();
}

void PdfPreview::refuse(core::Error error)
{
    if (error.file.isNull() || error.code == core::ErrorCode::FontMissing)
        error.file = m_context.session.path();
    m_wait->showError(error);
    m_stack->setCurrentWidget(m_wait);
    m_bar->setPage(0, 0);
}

void PdfPreview::refreshBar()
{
    m_bar->setPage(m_pages->page(), m_pages->pageCount());
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
