// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/cardpreview.h"

#include "ui/print/cardprinting.h"
#include "ui/print/pdfpages.h"
#include "ui/print/previewbar.h"
#include "ui/print/waitpage.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QDateTime>
#include <QEvent>
#include <QFile>
#include <QStackedLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace ui {
namespace {

const auto stateName = u"cardPreview"_s;

} // namespace

CardPreview::CardPreview(const Context &context, const QStringList &cardIds, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_cards(cardIds)
    , m_stack(new QStackedLayout)
    , m_bar(new PreviewBar(context.session.programme().event.languages, this))
    , m_wait(new WaitPage(this))
    , m_pages(new PdfPages(this))
{
    setObjectName(u"cardPreview"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(900, 920);
    restoreGeometry(context.settings.state(stateName));
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
    connect(&m_delay, &QTimer::timeout, this, &CardPreview::prepare);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_wait); });
    connect(&context.session, &Session::changed, this, [this] { m_delay.start(); });
    connect(&context.session, &Session::closed, this, &QDialog::reject);
    connect(&m_maker, &CardsPdf::progressed, m_wait, &WaitPage::showProgress);
    connect(&m_maker, &CardsPdf::finished, this, &CardPreview::take);
    connect(m_wait, &WaitPage::cancelWanted, &m_maker, &CardsPdf::cancel);
    connect(m_wait, &WaitPage::againWanted, this, &CardPreview::prepare);
    connect(m_pages, &PdfPages::pageChanged, this, &CardPreview::refreshBar);
    connect(m_bar, &PreviewBar::choiceChanged, this, &CardPreview::prepare);
    connect(m_bar, &PreviewBar::pageWanted, m_pages, &PdfPages::showPage);
    connect(m_bar, &PreviewBar::zoomWanted, m_pages, &PdfPages::zoomBy);
    connect(m_bar, &PreviewBar::fitWanted, m_pages, &PdfPages::fitWidth);
    connect(m_bar, &PreviewBar::printWanted, this,
            [this] { printPdf(m_context, this, m_pages->bytes()); });
    connect(m_bar, &PreviewBar::saveWanted, this,
            [this] { savePdf(m_context, this, m_cards, m_pages->bytes()); });
    retranslate();
    prepare();
}

CardPreview::~CardPreview()
{
    m_context.settings.setState(stateName, saveGeometry());
}

void CardPreview::prepare()
{
    m_delay.stop();
    m_wait->showProgress(0, 0);
    if (m_pages->pageCount() > 0)
        m_patience.start();
    else
        m_stack->setCurrentWidget(m_wait);
    m_path = m_folder.filePath(u"%1.pdf"_s.arg(++m_run));
    m_maker.start(m_context.session.programme(),
                  {.language = m_bar->language(),
                   .cards = m_cards,
                   .paper = m_bar->paper(),
                   .now = QDateTime::currentDateTimeUtc()},
                  m_path);
}

void CardPreview::take()
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

void CardPreview::refuse(core::Error error)
{
    if (error.file.isNull() || error.code == core::ErrorCode::FontMissing)
        error.file = m_context.session.path();
    m_wait->showError(error);
    m_stack->setCurrentWidget(m_wait);
    m_bar->setPage(0, 0);
}

void CardPreview::refreshBar()
{
    m_bar->setPage(m_pages->page(), m_pages->pageCount());
}

void CardPreview::retranslate()
{
    setWindowTitle(tr("Preview of cards"));
    m_pages->setAccessibleName(tr("Pages"));
}

void CardPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui
