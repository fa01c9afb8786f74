// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagebar.h"

#include "ui/print/pdfpages.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr double zoomStep = 1.25;

QString withKey(const QString &text, const QKeySequence &key)
{
    return u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText));
}

} // namespace

PageBar::PageBar(PdfPages &pages, QWidget *parent)
    : QWidget(parent)
    , m_pages(pages)
    , m_pageLabel(new QLabel(this))
    , m_page(new QSpinBox(this))
    , m_count(new QLabel(this))
    , m_smaller(new QToolButton(this))
    , m_larger(new QToolButton(this))
    , m_fit(new QToolButton(this))
    , m_fitPage(new QToolButton(this))
{
    m_page->setObjectName(u"previewPage"_s);
    m_count->setObjectName(u"previewPages"_s);
    m_smaller->setObjectName(u"previewSmaller"_s);
    m_larger->setObjectName(u"previewLarger"_s);
    m_fit->setObjectName(u"previewFit"_s);
    m_fitPage->setObjectName(u"previewFitPage"_s);
    m_page->setKeyboardTracking(false);
    m_pageLabel->setBuddy(m_page);
    layOut();
    connectControls();
    retranslate();
    refresh();
}

void PageBar::layOut()
{
    m_smaller->setText(u"−"_s);
    m_larger->setText(u"+"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny);
    layout->addWidget(m_pageLabel);
    layout->addWidget(m_page);
    layout->addWidget(m_count);
    layout->addSpacing(space::small);
    for (QToolButton *button : {m_smaller, m_larger, m_fit, m_fitPage}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
}

void PageBar::connectControls()
{
    connect(m_page, &QSpinBox::valueChanged, this,
            [this](int number) { m_pages.showPage(number - 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_pages.zoomBy(1 / zoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_pages.zoomBy(zoomStep); });
    connect(m_fit, &QToolButton::clicked, &m_pages, &PdfPages::fitWidth);
    connect(m_fitPage, &QToolButton::clicked, &m_pages, &PdfPages::fitPage);
    connect(&m_pages, &PdfPages::pageChanged, this, [this] { refresh(m_page->isEnabled()); });
    const auto addShortcut = [this](const QKeySequence &key, QAbstractButton *button) {
        connect(new QShortcut(key, this), &QShortcut::activated, button, &QAbstractButton::click);
    };
    addShortcut(QKeySequence::ZoomIn, m_larger);
    addShortcut(QKeySequence::ZoomOut, m_smaller);
    addShortcut(Qt::CTRL | Qt::Key_0, m_fit);
}

void PageBar::refresh(bool areThere)
{
    const int count = areThere ? m_pages.pageCount() : 0;
    const QSignalBlocker blocker(m_page);
    m_page->setRange(qMin(1, count), count);
    m_page->setValue(m_pages.page() + 1);
    //: after the number of a page: "3 of 12"
    m_count->setText(tr("of %1").arg(locale().toString(count)));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_page, m_smaller, m_larger, m_fit, m_fitPage})
        widget->setEnabled(count > 0);
}

void PageBar::retranslate()
{
    m_pageLabel->setText(tr("Pa&ge:"));
    const auto name = [](QToolButton *button, const QString &text, const QKeySequence &key = {}) {
        button->setAccessibleName(text);
        button->setToolTip(key.isEmpty() ? text : withKey(text, key));
    };
    name(m_smaller, tr("Smaller"), QKeySequence::ZoomOut);
    name(m_larger, tr("Larger"), QKeySequence::ZoomIn);
    //: a way to show pages: as wide as the window
    m_fit->setText(tr("Width"));
    m_fitPage->setText(tr("Whole page"));
    name(m_fit, tr("As wide as the window"), Qt::CTRL | Qt::Key_0);
    name(m_fitPage, tr("As high as the window"));
    refresh(m_page->isEnabled());
}

void PageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
