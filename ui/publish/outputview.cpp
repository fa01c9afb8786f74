// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/outputview.h"

#include "core/publish/missing.h"
#include "ui/event/tonelabel.h"
#include "ui/print/pagebar.h"
#include "ui/print/pdfpages.h"
#include "ui/print/waitpage.h"
#include "ui/publish/filelook.h"
#include "ui/publish/outputs.h"
#include "ui/themeicon.h"

#include <QEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int progressWidth = 90;
constexpr std::size_t mostMissing = 3; // characters that are named

} // namespace

OutputView::OutputView(QWidget *parent)
    : QWidget(parent)
    , m_pages(new PdfPages) // a child only below, so that Tab reaches the bar first
    , m_pageBar(new PageBar(*m_pages, this))
    , m_updating(new ToneLabel(Tone::Secondary, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_missing(new ToneLabel(Tone::Warning, this))
    , m_wait(new WaitPage(this))
    , m_files(new FileLook(this))
    , m_notice(new QWidget(this))
    , m_noticeText(new QLabel(m_notice))
    , m_noticeButton(new QPushButton(m_notice))
    , m_stack(new QStackedLayout)
{
    m_pages->setObjectName(u"publishPages"_s);
    m_updating->setObjectName(u"publishUpdating"_s);
    m_progress->setObjectName(u"publishProgress"_s);
    m_cancel->setObjectName(u"publishCancel"_s);
    m_missing->setObjectName(u"publishMissing"_s);
    m_noticeText->setObjectName(u"publishNotice"_s);
    m_noticeButton->setObjectName(u"publishNoticeButton"_s);
    layOut();
    connect(m_cancel, &QToolButton::clicked, this, &OutputView::cancelWanted);
    connect(m_wait, &WaitPage::cancelWanted, this, &OutputView::cancelWanted);
    connect(m_wait, &WaitPage::againWanted, this, &OutputView::againWanted);
    connect(m_files, &FileLook::saveWanted, this, &OutputView::saveWanted);
    connect(m_noticeButton, &QPushButton::clicked, this, &OutputView::noticeClicked);
    retranslate();
    show(m_wait);
    setMaking(false);
}

void OutputView::layOut()
{
    m_updating->setWordWrap(false);
    m_progress->setFixedSize(progressWidth, space::small);
    m_progress->setTextVisible(false);
    m_cancel->setIcon(themeIcon(u"dialog-cancel"_s));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_missing->setContentsMargins(space::large, space::tiny, space::large, space::tiny);
    m_missing->hide();

    m_noticeText->setAlignment(Qt::AlignCenter);
    m_noticeText->setWordWrap(true);
    auto *notice = new QVBoxLayout(m_notice);
    notice->setContentsMargins(space::large, space::large, space::large, space::large);
    notice->setSpacing(space::medium);
    notice->addStretch(2);
    notice->addWidget(m_noticeText);
    notice->addWidget(m_noticeButton, 0, Qt::AlignHCenter);
    notice->addStretch(3);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::medium, space::tiny, space::small, space::tiny);
    bar->setSpacing(space::small);
    bar->addWidget(m_pageBar);
    bar->addWidget(m_files->bar(), 1);
    bar->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_updating, m_progress, m_cancel})
        bar->addWidget(widget);
    m_pages->setFrameShape(QFrame::NoFrame);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_wait, m_pages, m_files, m_notice})
        m_stack->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_missing);
    layout->addLayout(m_stack, 1);
    // The bar is as high with what it has only now and then as without.
    bar->addStrut(m_cancel->sizeHint().height() + 2 * space::tiny);
}

// Whoever had the keyboard in what goes keeps it in what comes.
void OutputView::show(QWidget *widget)
{
    m_pageBar->setVisible(widget == m_pages);
    m_files->bar()->setVisible(widget == m_files);
    m_pageBar->refresh(widget == m_pages);
    QWidget *before = m_stack->currentWidget();
    if (before == widget)
        return;
    const bool hadFocus =
        before && before->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_stack->setCurrentWidget(widget);
    if (hadFocus)
        widget->setFocus();
}

void OutputView::setMaking(bool isMaking)
{
    const bool isSeen = isMaking && m_isKept;
    m_updating->setVisible(isSeen);
    m_progress->setVisible(isSeen);
    m_cancel->setVisible(isSeen);
}

void OutputView::showNotice(const QString &text, const QString &button)
{
    forget();
    setMaking(false);
    showReport({});
    m_noticeText->setText(text);
    m_noticeButton->setText(button);
    m_noticeButton->setVisible(!button.isEmpty());
    show(m_notice);
}

void OutputView::showMaking()
{
    showProgress(0, 0);
    if (!m_isKept)
        show(m_wait);
    setMaking(true);
}

void OutputView::showProgress(int done, int total)
{
    m_progress->setMaximum(total);
    m_progress->setValue(done);
    m_wait->showProgress(done, total);
}

void OutputView::showError(const core::Error &error)
{
    forget();
    setMaking(false);
    showReport({});
    m_wait->showError(error);
    show(m_wait);
}

void OutputView::showMade(OutputLook look, const QString &path, const QString &name, int cards)
{
    if (look == OutputLook::Text)
        m_files->showText(path, name, cards);
    else
        m_files->showFiles(path, name, cards);
    show(m_files);
    keep();
}

void OutputView::showPdf(const std::shared_ptr<const ReadPdf> &pdf)
{
    m_pages->showPdf(pdf);
    show(m_pages);
    keep();
}

void OutputView::showFirstPages(const std::shared_ptr<const ReadPdf> &pdf)
{
    if (m_isWhole)
        return;
    m_pages->showPdf(pdf);
    show(m_pages);
    m_isKept = true;
    setMaking(true);
}

void OutputView::keep()
{
    m_isKept = true;
    m_isWhole = true;
    setMaking(false);
}

void OutputView::showReport(const publish::PdfReport &report)
{
    m_missed = report.missing;
    QStringList sentences;
    for (const typeset::MissingCharacter &missing : m_missed) {
        if (std::size_t(sentences.size()) == mostMissing)
            break;
        sentences.append(publish::sentence(missing));
    }
    if (m_missed.size() > mostMissing)
        sentences.append(
            tr("And %n more.", "characters that no font has", int(m_missed.size() - mostMissing)));
    m_missing->setText(sentences.join(u'\n'));
    m_missing->setVisible(!sentences.isEmpty());
}

void OutputView::forget()
{
    m_isKept = false;
    m_isWhole = false;
}

QByteArray OutputView::pdf() const
{
    return m_isWhole && m_stack->currentWidget() == m_pages ? m_pages->bytes() : QByteArray();
}

void OutputView::retranslate()
{
    m_pages->setAccessibleName(tr("Pages"));
    m_updating->setText(tr("Updating…"));
    m_progress->setAccessibleName(m_updating->text());
    m_cancel->setAccessibleName(tr("Cancel updating"));
    m_cancel->setToolTip(m_cancel->accessibleName());
    publish::PdfReport report;
    report.missing = m_missed;
    showReport(report);
}

void OutputView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
