// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/languagessection.h"

#include "core/check/languagename.h"
#include "ui/dialogs.h"
#include "ui/event/languagechoices.h"
#include "ui/event/languagetexts.h"
#include "ui/event/lists.h"
#include "ui/event/sectiontexts.h"
#include "ui/event/tonelabel.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

LanguagesSection::LanguagesSection(Context &context, QWidget *parent)
    : Section(context, u"languages"_s, parent)
    , m_new(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_problem(new ToneLabel(Tone::Error, this))
    , m_table(new EntryTable(context, std::make_unique<LanguageList>(), key(), this))
{
    m_new->setObjectName(u"newLanguage"_s);
    m_add->setObjectName(u"languagesAddLanguage"_s);
    m_add->setAutoDefault(false);
    m_problem->setObjectName(u"languagesProblem"_s);
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_new, 1);
    row->addWidget(m_add);
    body()->addLayout(row);
    body()->addWidget(m_problem);
    body()->addWidget(m_table, 1);
    m_table->setRemover([this](const QStringList &languages) { remove(languages); });
    connect(m_new, &QLineEdit::returnPressed, this, &LanguagesSection::add);
    connect(m_add, &QPushButton::clicked, this, &LanguagesSection::add);
    retranslate();
}

void LanguagesSection::begin()
{
    m_table->begin();
}

void LanguagesSection::retranslate()
{
    Section::retranslate();
    auto *completer = new QCompleter(languageNames(reader()), m_new);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_new->setCompleter(completer);
    m_new->setAccessibleName(tr("Another language"));
    m_new->setPlaceholderText(tr("Name or code of a language, such as Portuguese or pt"));
    m_add->setText(tr("Add"));
    m_table->setTexts(sectionTexts(key()).table);
}

void LanguagesSection::refresh()
{
    m_new->setEnabled(mayEdit());
    m_add->setEnabled(mayEdit());
    m_table->refresh(reader());
}

void LanguagesSection::add()
{
    const QString language = languageMeant(m_new->text(), reader());
    m_problem->setText(tr("No language of that name or code is known."));
    m_problem->setVisible(language.isNull() && !m_new->text().trimmed().isEmpty());
    if (language.isNull())
        return;
    m_new->clear();
    core::Programme after = programme();
    if (!after.event.languages.contains(language))
        after.event.languages.append(language);
    edit(QT_TRANSLATE_NOOP("ui::Step", "new language"), after, language);
    m_table->select({language});
}

void LanguagesSection::remove(const QStringList &languages)
{
    core::Programme after = programme();
    if (languages.size() >= after.event.languages.size()) {
        m_problem->setText(tr("An event needs a language at least."));
        m_problem->show();
        return;
    }
    QStringList written;
    for (const QString &language : languages) {
        after.event.languages.removeAll(language);
        if (hasTexts(after, language))
            written.append(core::languageName(language, reader()));
    }
    if (!written.isEmpty()) {
        const QString names = QLocale(reader()).createSeparatedList(written);
        const int choice = context().dialogs.choose(
            this, tr("What becomes of the texts in %1?").arg(names),
            tr("Texts that are kept are hidden, and come back with the language."),
            {tr("Keep them"), tr("Remove them, too")});
        if (choice < 0)
            return;
        for (const QString &language : languages) {
            if (choice == 1)
                removeTexts(after, language);
        }
    }
    m_problem->hide();
    edit(QT_TRANSLATE_NOOP("ui::Step", "removal of languages"), after);
}

} // namespace ui
