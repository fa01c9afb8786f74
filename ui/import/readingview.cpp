// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/readingview.h"

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

ReadingView::ReadingView(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    m_text->setObjectName(u"importReading"_s);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setFixedWidth(barWidth);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"importStop"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addStretch(1);
    layout->addWidget(m_text);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addWidget(m_cancel, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_cancel, &QPushButton::clicked, this, &ReadingView::cancelWanted);
    showProgress(0, 0);
}

void ReadingView::showProgress(int done, int total)
{
    m_progress->setMaximum(total);
    m_progress->setValue(done);
    retranslate();
}

void ReadingView::retranslate()
{
    const int total = m_progress->maximum();
    m_text->setText(total > 0
                        //: %1 is how many of them are done
                        ? tr("Reading: %1 of %n file(s)", nullptr, total)
                              .arg(locale().toString(qMax(0, m_progress->value())))
                        : tr("Looking for files…"));
    m_progress->setAccessibleName(m_text->text());
    m_cancel->setText(tr("Cancel"));
}

void ReadingView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ReadingView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
