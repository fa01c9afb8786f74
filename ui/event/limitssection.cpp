// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/limitssection.h"

#include "ui/event/lists.h"
#include "ui/event/sectiontexts.h"
#include "ui/event/tonelabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

LimitsSection::LimitsSection(Context &context, QWidget *parent)
    : Section(context, u"limits"_s, parent)
    , m_table(new EntryTable(context, std::make_unique<LimitList>(), key(), this))
    , m_ruleLabel(new QLabel(this))
    , m_words(new QRadioButton(this))
    , m_processor(new QRadioButton(this))
    , m_wordsNote(new ToneLabel(Tone::Secondary, this))
    , m_processorNote(new ToneLabel(Tone::Secondary, this))
{
    m_words->setObjectName(u"countWords"_s);
    m_processor->setObjectName(u"countLikeProcessor"_s);
    m_ruleLabel->setFont(boldFont(font()));
    m_table->setMaximumWidth(480);
    body()->addWidget(m_table);
    body()->addSpacing(space::medium);
    body()->addWidget(m_ruleLabel);
    for (const auto &[button, note] :
         {std::pair(m_words, m_wordsNote), std::pair(m_processor, m_processorNote)}) {
        note->setIndent(space::large + space::small);
        body()->addWidget(button);
        body()->addWidget(note);
    }
    body()->addStretch();
    connect(m_words, &QRadioButton::clicked, this, [this] { setRule(core::CountingRule::Words); });
    connect(m_processor, &QRadioButton::clicked, this,
            [this] { setRule(core::CountingRule::WordProcessor); });
    retranslate();
}

void LimitsSection::begin()
{
    m_table->begin();
}

void LimitsSection::retranslate()
{
    Section::retranslate();
    m_table->setTexts(sectionTexts(key()).table);
    m_ruleLabel->setText(tr("What counts as a word"));
    m_words->setText(tr("Words"));
    m_wordsNote->setText(
        tr("What stands between spaces and dashes and has a letter or a digit. A lone “?” or “&” "
           "counts for nothing."));
    m_processor->setText(tr("As a word processor counts"));
    m_processorNote->setText(
        tr("All that stands between spaces and dashes, a lone “?” or “&” too."));
    m_words->setAccessibleDescription(m_wordsNote->text());
    m_processor->setAccessibleDescription(m_processorNote->text());
}

void LimitsSection::refresh()
{
    m_table->refresh(reader());
    const bool countsWords = programme().event.counting == core::CountingRule::Words;
    m_words->setChecked(countsWords);
    m_processor->setChecked(!countsWords);
    m_words->setEnabled(mayEdit());
    m_processor->setEnabled(mayEdit());
}

void LimitsSection::setRule(core::CountingRule rule)
{
    core::Programme after = programme();
    after.event.counting = rule;
    edit(QT_TRANSLATE_NOOP("ui::Step", "change of the counting rule"), after);
}

} // namespace ui
