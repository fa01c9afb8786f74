// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/waitpage.h"

#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int barWidth = 320;

} // namespace

WaitPage::WaitPage(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_again(new QPushButton(this))
{
    m_text->setObjectName(u"previewMessage"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_progress->setObjectName(u"previewProgress"_s);
    m_progress->setFixedWidth(barWidth);
    m_cancel->setObjectName(u"previewCancel"_s);
    m_again->setObjectName(u"previewAgain"_s);
    for (QPushButton *button : {m_cancel, m_again})
        button->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addStretch(1);
    layout->addWidget(m_text);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_cancel, m_again})
        layout->addWidget(widget, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_cancel, &QPushButton::clicked, this, &WaitPage::cancelWanted);
    connect(m_again, &QPushButton::clicked, this, &WaitPage::againWanted);
    showProgress(0, 0);
}

void WaitPage::showProgress(int done, int total)
{
    m_progress->setMaximum(total);
    m_progress->setValue(done);
    if (m_error || m_text->text().isEmpty()) {
        m_error.reset();
        retranslate();
    }
}

void WaitPage::showError(const core::Error &error)
{
    m_error = error;
    retranslate();
}

void WaitPage::retranslate()
{
    const bool isCancelled = m_error && m_error->code == core::ErrorCode::Cancelled;
    m_text->setText(isCancelled   ? tr("There is no preview, because it was cancelled.")
                        : m_error ? core::sentence(*m_error)
                                  : tr("Preparing the pages…"));
    m_progress->setAccessibleName(tr("Preparing the pages…"));
    m_cancel->setText(tr("Cancel"));
    m_again->setText(tr("Try again"));
    m_progress->setVisible(!m_error);
    m_cancel->setVisible(!m_error);
    m_again->setVisible(m_error.has_value());
}

void WaitPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
