// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/limitssection.h"

#include "core/check/languagename.h"
#include "core/model/cardfield.h"
#include "ui/event/lists.h"
#include "ui/event/sectiontexts.h"
#include "ui/event/tonelabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

LimitsSection::LimitsSection(Context &context, QWidget *parent)
    : Section(context, u"limits"_s, parent)
    , m_table(new EntryTable(context, std::make_unique<LimitList>(), key(), this))
    , m_another(new QPushButton(this))
    , m_ruleLabel(new QLabel(this))
    , m_words(new QRadioButton(this))
    , m_processor(new QRadioButton(this))
    , m_wordsNote(new ToneLabel(Tone::Secondary, this))
    , m_processorNote(new ToneLabel(Tone::Secondary, this))
{
    m_words->setObjectName(u"countWords"_s);
    m_processor->setObjectName(u"countLikeProcessor"_s);
    m_ruleLabel->setFont(boldFont(font()));
    m_table->setMaximumWidth(720);
    m_another->setObjectName(u"limitInLanguage"_s);
    m_another->setMenu(new QMenu(m_another));
    m_table->addButton(m_another);
    connect(m_another->menu(), &QMenu::aboutToShow, this, &LimitsSection::fillLanguages);
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
    m_another->setText(tr("Another limit in a language"));
    m_another->setToolTip(tr("For texts that are longer or shorter in one language; Delete takes "
                             "such a limit away again"));
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
    m_another->setEnabled(mayEdit() && programme().event.languages.size() > 1);
    m_words->setEnabled(mayEdit());
    m_processor->setEnabled(mayEdit());
}

void LimitsSection::fillLanguages()
{
    QMenu *menu = m_another->menu();
    menu->clear();
    const core::Event &event = programme().event;
    for (const core::CardField &field : core::cardFields()) {
        if (!field.text)
            continue;
        QMenu *languages = menu->addMenu(core::label(field));
        for (const QString &language : event.languages) {
            const QString key = core::limitKey(*field.text, language);
            QAction *action = languages->addAction(core::languageName(language, reader()));
            action->setObjectName(u"limit-"_s + key);
            action->setEnabled(!event.languageLimits.contains(key));
            connect(action, &QAction::triggered, this, [this, key, text = *field.text] {
                core::Programme after = programme();
                after.event.languageLimits.insert(key, after.event.limits.value(text));
                edit(QT_TRANSLATE_NOOP("ui::Step", "new limit in a language"), after);
            });
        }
    }
}

void LimitsSection::setRule(core::CountingRule rule)
{
    core::Programme after = programme();
    after.event.counting = rule;
    edit(QT_TRANSLATE_NOOP("ui::Step", "change of the counting rule"), after);
}

} // namespace ui
