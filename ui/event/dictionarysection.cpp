// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/dictionarysection.h"

#include "core/check/languagename.h"
#include "ui/event/lists.h"
#include "ui/event/sectiontexts.h"
#include "ui/event/storedlineedit.h"
#include "ui/event/undonews.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace ui {

DictionarySection::DictionarySection(Context &context, QWidget *parent)
    : Section(context, u"dictionary"_s, parent)
    , m_list(new WordList)
    , m_languages(new QTabBar(this))
    , m_new(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_table(new EntryTable(context, std::unique_ptr<EntryList>(m_list), key(), this))
{
    m_languages->setObjectName(u"dictionaryLanguages"_s);
    m_languages->setDocumentMode(true);
    m_languages->setDrawBase(false);
    m_languages->setExpanding(false);
    m_new->setObjectName(u"newWords"_s);
    m_new->setMaxLength(StoredLineEdit::longest);
    m_add->setObjectName(u"dictionaryAddWords"_s);
    m_add->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_new, 1);
    row->addWidget(m_add);
    body()->addWidget(m_languages);
    body()->addLayout(row);
    body()->addWidget(m_table, 1);
    connect(m_languages, &QTabBar::currentChanged, this, &DictionarySection::showLanguage);
    connect(m_new, &QLineEdit::returnPressed, this, &DictionarySection::add);
    connect(m_add, &QPushButton::clicked, this, &DictionarySection::add);
    retranslate();
}

void DictionarySection::begin()
{
    m_new->setFocus();
}

void DictionarySection::retranslate()
{
    Section::retranslate();
    m_table->setTexts(sectionTexts(key()).table);
    m_languages->setAccessibleName(tr("Language of the words"));
    m_new->setAccessibleName(tr("New words"));
    m_new->setPlaceholderText(tr("Write a word, or paste many"));
    m_add->setText(tr("Add"));
}

void DictionarySection::refresh()
{
    const QStringList &languages = programme().event.languages;
    {
        const QSignalBlocker quiet(m_languages);
        const QString shown = m_list->language();
        while (m_languages->count() > languages.size())
            m_languages->removeTab(m_languages->count() - 1);
        while (m_languages->count() < languages.size())
            m_languages->addTab({});
        for (int i = 0; i < languages.size(); ++i)
            m_languages->setTabText(i, core::languageName(languages[i], reader()));
        m_languages->setCurrentIndex(std::max(0, int(languages.indexOf(shown))));
    }
    m_new->setEnabled(mayEdit());
    m_add->setEnabled(mayEdit());
    showLanguage();
}

void DictionarySection::showLanguage()
{
    m_list->setLanguage(programme().event.languages.value(m_languages->currentIndex()));
    m_table->refresh(reader());
}

void DictionarySection::add()
{
    const QStringList words = WordList::wordsIn(m_new->text());
    if (words.isEmpty())
        return;
    m_new->clear();
    core::Programme after = programme();
    const QStringList before = after.event.dictionary.value(m_list->language());
    m_list->setWords(after, before + words);
    const qsizetype added = after.event.dictionary.value(m_list->language()).size() - before.size();
    edit(QT_TRANSLATE_NOOP("ui::Step", "new words in the dictionary"), after, m_list->language());
    m_table->select(words);
    if (added > 1)
        sayWithUndo(context(), [added] {
            //: news after words were pasted into the event's dictionary
            return tr("%n word(s) added to the dictionary", nullptr, int(added));
        });
}

} // namespace ui
