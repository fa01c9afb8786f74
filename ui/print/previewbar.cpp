// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/previewbar.h"

#include "core/check/languagename.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr double zoomStep = 1.25;

} // namespace

PreviewBar::PreviewBar(const QStringList &languages, QWidget *parent)
    : QWidget(parent)
    , m_choices(new QHBoxLayout)
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_paperLabel(new QLabel(this))
    , m_paper(new QComboBox(this))
    , m_pageLabel(new QLabel(this))
    , m_page(new QSpinBox(this))
    , m_pages(new QLabel(this))
    , m_smaller(new QToolButton(this))
    , m_larger(new QToolButton(this))
    , m_fit(new QToolButton(this))
    , m_print(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    buildControls(languages);
    layOut();
    connectControls();
    retranslate();
    setPage(0, 0);
}

void PreviewBar::buildControls(const QStringList &languages)
{
    m_language->setObjectName(u"previewLanguage"_s);
    m_paper->setObjectName(u"previewPaper"_s);
    m_page->setObjectName(u"previewPage"_s);
    m_pages->setObjectName(u"previewPages"_s);
    m_smaller->setObjectName(u"previewSmaller"_s);
    m_larger->setObjectName(u"previewLarger"_s);
    m_fit->setObjectName(u"previewFit"_s);
    m_print->setObjectName(u"previewPrint"_s);
    m_save->setObjectName(u"previewSave"_s);

    for (const QString &language : languages)
        m_language->addItem(QString(), language);
    m_paper->addItem(QString(), int(publish::Paper::A4));
    m_paper->addItem(QString(), int(publish::Paper::Letter));
    m_paper->addItem(QString(), int(publish::Paper::A3));
    m_page->setKeyboardTracking(false);
    m_languageLabel->setBuddy(m_language);
    m_paperLabel->setBuddy(m_paper);
    m_pageLabel->setBuddy(m_page);
    m_smaller->setText(u"−"_s);
    m_larger->setText(u"+"_s);
    for (QToolButton *button : {m_smaller, m_larger, m_fit})
        button->setFocusPolicy(Qt::StrongFocus);
    for (QPushButton *button : {m_print, m_save})
        button->setAutoDefault(false);
    // With one language there is nothing to choose.
    m_languageLabel->setVisible(languages.size() > 1);
    m_language->setVisible(languages.size() > 1);
}

void PreviewBar::layOut()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->setSpacing(space::small);
    const auto add = [layout](std::initializer_list<QWidget *> widgets) {
        for (QWidget *widget : widgets)
            layout->addWidget(widget);
    };
    layout->addLayout(m_choices);
    m_choices->setSpacing(space::small);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_languageLabel, m_language, m_paperLabel, m_paper})
        m_choices->addWidget(widget);
    layout->addStretch(1);
    add({m_pageLabel, m_page, m_pages});
    layout->addSpacing(space::small);
    add({m_smaller, m_larger, m_fit});
    layout->addStretch(1);
    add({m_print, m_save});
}

void PreviewBar::addChoices(const QList<QWidget *> &widgets)
{
    QWidget *before = m_paper;
    for (QWidget *widget : widgets) {
        m_choices->addWidget(widget);
        if (widget->focusPolicy() != Qt::NoFocus) {
            setTabOrder(before, widget);
            before = widget;
        }
    }
}

void PreviewBar::connectControls()
{
    connect(m_language, &QComboBox::currentIndexChanged, this, &PreviewBar::choiceChanged);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PreviewBar::choiceChanged);
    connect(m_page, &QSpinBox::valueChanged, this,
            [this](int number) { Q_EMIT pageWanted(number - 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(1 / zoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(zoomStep); });
    connect(m_fit, &QToolButton::clicked, this, &PreviewBar::fitWanted);
    connect(m_print, &QPushButton::clicked, this, &PreviewBar::printWanted);
    connect(m_save, &QPushButton::clicked, this, &PreviewBar::saveWanted);
    const auto addShortcut = [this](const QKeySequence &key, QAbstractButton *button) {
        connect(new QShortcut(key, this), &QShortcut::activated, button, &QAbstractButton::click);
    };
    addShortcut(QKeySequence::ZoomIn, m_larger);
    addShortcut(QKeySequence::ZoomOut, m_smaller);
    addShortcut(Qt::CTRL | Qt::Key_0, m_fit);
    addShortcut(QKeySequence::Print, m_print);
    addShortcut(QKeySequence::Save, m_save);
}

QString PreviewBar::language() const
{
    return m_language->currentData().toString();
}

publish::Paper PreviewBar::paper() const
{
    return publish::Paper(m_paper->currentData().toInt());
}

void PreviewBar::setPage(int page, int pages)
{
    const QSignalBlocker blocker(m_page);
    m_page->setRange(qMin(1, pages), pages);
    m_page->setValue(page + 1);
    //: after the number of a page: "3 of 12"
    m_pages->setText(tr("of %1").arg(locale().toString(pages)));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_page, m_smaller, m_larger, m_fit, m_print, m_save})
        widget->setEnabled(pages > 0);
}

void PreviewBar::retranslate()
{
    m_languageLabel->setText(tr("&Language:"));
    m_paperLabel->setText(tr("Pa&per:"));
    m_pageLabel->setText(tr("Pa&ge:"));
    m_fit->setText(tr("Fit &width"));
    m_print->setText(tr("P&rint…"));
    m_save->setText(tr("&Save as PDF…"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_smaller->setToolTip(
        tr("Smaller (%1)")
            .arg(QKeySequence(QKeySequence::ZoomOut).toString(QKeySequence::NativeText)));
    m_larger->setAccessibleName(tr("Larger"));
    m_larger->setToolTip(
        tr("Larger (%1)")
            .arg(QKeySequence(QKeySequence::ZoomIn).toString(QKeySequence::NativeText)));
    m_paper->setItemText(0, tr("A4"));
    m_paper->setItemText(1, tr("Letter"));
    m_paper->setItemText(2, tr("A3"));
    for (int i = 0; i < m_language->count(); ++i) {
        m_language->setItemText(
            i, core::languageName(m_language->itemData(i).toString(), locale().bcp47Name()));
    }
    setPage(m_page->value() - 1, m_page->maximum());
}

void PreviewBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
