// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/editionsdialog.h"

#include "core/check/languagename.h"
#include "core/publish/errata.h"
#include "ui/print/exporting.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

enum Column { NumberColumn, FrozenColumn, AuthorColumn, NoteColumn };

} // namespace

EditionsDialog::EditionsDialog(const Context &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_editions(context.session.editions())
    , m_tree(new QTreeWidget)
    , m_languageLabel(new QLabel)
    , m_languages(new QComboBox)
    , m_text(new QLabel)
    , m_list(new QListWidget)
    , m_save(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(u"editionsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 560);
    m_tree->setObjectName(u"editions"_s);
    m_tree->setColumnCount(NoteColumn + 1);
    m_tree->setRootIsDecorated(false);
    m_tree->setAlternatingRowColors(true);
    m_languages->setObjectName(u"editionsLanguage"_s);
    m_languageLabel->setBuddy(m_languages);
    m_text->setObjectName(u"editionsText"_s);
    m_text->setWordWrap(true);
    m_list->setObjectName(u"editionsChanges"_s);
    m_list->setWordWrap(true);
    m_list->setSpacing(space::tiny);
    m_save->setObjectName(u"editionsSave"_s);
    auto *language = new QHBoxLayout;
    language->setSpacing(space::small);
    language->addWidget(m_languageLabel);
    language->addWidget(m_languages);
    language->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addWidget(m_tree, 2);
    layout->addLayout(language);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 3);
    layout->addLayout(buttons);

    context.session.flush();
    fillLanguages();
    fillEditions();
    retranslate();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &EditionsDialog::compare);
    connect(m_languages, &QComboBox::currentIndexChanged, this, &EditionsDialog::compare);
    connect(m_save, &QPushButton::clicked, this, &EditionsDialog::saveSheet);
    connect(m_close, &QPushButton::clicked, this, &EditionsDialog::reject);
    connect(&context.session, &Session::closed, this, &EditionsDialog::reject);
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void EditionsDialog::fillLanguages()
{
    for (const QString &tag : m_context.session.programme().event.languages)
        m_languages->addItem(tag, tag);
}

// The newest first: it is the one that readers are most likely to hold.
void EditionsDialog::fillEditions()
{
    if (!m_editions)
        return;
    for (const core::Edition &edition : *m_editions) {
        auto *item =
            new QTreeWidgetItem({QString::number(edition.number), frozenText(edition, locale()),
                                 edition.author, edition.note.simplified()});
        item->setData(NumberColumn, Qt::UserRole, edition.number);
        m_tree->insertTopLevelItem(0, item);
    }
}

const core::Edition *EditionsDialog::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!m_editions || !item)
        return nullptr;
    const int number = item->data(NumberColumn, Qt::UserRole).toInt();
    const auto it = std::ranges::find(*m_editions, number, &core::Edition::number);
    return it == m_editions->cend() ? nullptr : &*it;
}

QString EditionsDialog::language() const
{
    return m_languages->currentData().toString();
}

void EditionsDialog::compare()
{
    const core::Edition *edition = chosen();
    m_found.reset();
    m_compared = edition ? edition->number : 0;
    ++m_question;
    showChanges();
    if (!edition)
        return;
    findEditionChanges(m_context, edition->number, language(), this,
                       [this, question = m_question](const core::Result<EditionChanges> &found) {
                           if (question != m_question)
                               return;
                           m_found = found;
                           showChanges();
                       });
}

void EditionsDialog::saveSheet()
{
    const core::Edition *edition = chosen();
    if (!edition || !m_found || !*m_found)
        return;
    //: the name of a file that is proposed; %1 is the number of an edition
    ExportJob job{.write = publish::writeErrataPdf,
                  .name = tr("changes since edition %1").arg(edition->number)};
    job.options.language = language();
    job.options.errata = {
        .since = (*m_found)->since, .number = edition->number, .frozen = edition->frozen};
    saveExport(m_context, this, job);
}

void EditionsDialog::showChanges()
{
    m_list->clear();
    const bool isThere = m_found && *m_found;
    m_save->setEnabled(isThere);
    if (!m_editions)
        m_text->setText(core::sentence(m_editions.error()));
    else if (m_compared == 0)
        m_text->setText(tr("There is no edition yet. Freeze one when the programme goes to the "
                           "printer."));
    else if (!m_found)
        m_text->setText(tr("Comparing with edition %1…").arg(m_compared));
    else if (!isThere)
        m_text->setText(core::sentence(m_found->error()));
    else
        //: %1 is a number, %2 what has changed, as "3 moved, 1 cancelled" or "nothing"
        m_text->setText(tr("What has changed since edition %1: %2.")
                            .arg(QString::number(m_compared), countedChanges((*m_found)->changes)));
    if (isThere)
        listChanges(m_list, (*m_found)->changes);
}

void EditionsDialog::retranslate()
{
    setWindowTitle(tr("Editions"));
    m_tree->setHeaderLabels({tr("Edition"), tr("Frozen"), tr("By"), tr("Note")});
    m_tree->header()->resizeSections(QHeaderView::ResizeToContents);
    m_tree->setAccessibleName(tr("Editions"));
    m_languageLabel->setText(tr("&Language of the readers:"));
    for (int i = 0; i < m_languages->count(); ++i) {
        m_languages->setItemText(
            i, core::languageName(m_languages->itemData(i).toString(), locale().bcp47Name()));
    }
    m_list->setAccessibleName(tr("What has changed"));
    m_save->setText(tr("&Save errata sheet…"));
    m_close->setText(tr("Close"));
    showChanges();
}

void EditionsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui
