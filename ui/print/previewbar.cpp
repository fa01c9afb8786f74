// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/previewbar.h"

#include "core/check/languagename.h"
#include "ui/print/pagebar.h"
#include "ui/print/pdfpages.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace ui {

PreviewBar::PreviewBar(const QStringList &languages, PdfPages &pages, QWidget *parent)
    : QWidget(parent)
    , m_choices(new QHBoxLayout)
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_paperLabel(new QLabel(this))
    , m_paper(new QComboBox(this))
    , m_pages(pages)
    , m_pageBar(new PageBar(pages, this))
    , m_print(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    buildControls(languages);
    layOut();
    connectControls();
    retranslate();
    refresh();
}

void PreviewBar::buildControls(const QStringList &languages)
{
    m_language->setObjectName(u"previewLanguage"_s);
    m_paper->setObjectName(u"previewPaper"_s);
    m_print->setObjectName(u"previewPrint"_s);
    m_save->setObjectName(u"previewSave"_s);

    for (const QString &language : languages)
        m_language->addItem(QString(), language);
    m_paper->addItem(QString(), int(publish::Paper::A4));
    m_paper->addItem(QString(), int(publish::Paper::Letter));
    m_paper->addItem(QString(), int(publish::Paper::A3));
    m_languageLabel->setBuddy(m_language);
    m_paperLabel->setBuddy(m_paper);
    for (QPushButton *button : {m_print, m_save})
        button->setAutoDefault(false);
}

void PreviewBar::layOut()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->setSpacing(space::small);
    layout->addLayout(m_choices);
    m_choices->setSpacing(space::small);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_languageLabel, m_language, m_paperLabel, m_paper})
        m_choices->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_pageBar);
    layout->addStretch(1);
    layout->addWidget(m_print);
    layout->addWidget(m_save);
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
    connect(m_print, &QPushButton::clicked, this, &PreviewBar::printWanted);
    connect(m_save, &QPushButton::clicked, this, &PreviewBar::saveWanted);
    const auto addShortcut = [this](const QKeySequence &key, QAbstractButton *button) {
        connect(new QShortcut(key, this), &QShortcut::activated, button, &QAbstractButton::click);
    };
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

void PreviewBar::refresh(bool areThere)
{
    m_pageBar->refresh(areThere);
    for (QPushButton *button : {m_print, m_save})
        button->setEnabled(areThere && m_pages.pageCount() > 0);
}

void PreviewBar::retranslate()
{
    m_languageLabel->setText(tr("&Language:"));
    m_paperLabel->setText(tr("Pa&per:"));
    m_print->setText(tr("P&rint…"));
    m_save->setText(tr("&Save as PDF…"));
    m_paper->setItemText(0, tr("A4"));
    m_paper->setItemText(1, tr("Letter"));
    m_paper->setItemText(2, tr("A3"));
    for (int i = 0; i < m_language->count(); ++i) {
        m_language->setItemText(
            i, core::languageName(m_language->itemData(i).toString(), locale().bcp47Name()));
    }
}

void PreviewBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
