// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/editionsdialog.h"

#include "core/check/languagename.h"
#include "core/publish/errata.h"
#include "ui/print/exporting.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
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
    , m_newerLabel(new QLabel)
    , m_newer(new QComboBox)
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
    m_newer->setObjectName(u"editionsNewer"_s);
    m_newer->setSizeAdjustPolicy(QComboBox::AdjustToContents); // it has other entries each time
    m_newerLabel->setBuddy(m_newer);
    m_languages->setObjectName(u"editionsLanguage"_s);
    m_languageLabel->setBuddy(m_languages);
    m_text->setObjectName(u"editionsText"_s);
    m_text->setWordWrap(true);
    m_list->setObjectName(u"editionsChanges"_s);
    m_list->setWordWrap(true);
    m_list->setSpacing(space::tiny);
    m_save->setObjectName(u"editionsSave"_s);
    auto *question = new QGridLayout;
    question->setHorizontalSpacing(space::small);
    question->setVerticalSpacing(space::tiny);
    question->addWidget(m_newerLabel, 0, 0);
    question->addWidget(m_newer, 0, 1);
    question->addWidget(m_languageLabel, 1, 0);
    question->addWidget(m_languages, 1, 1);
    question->setColumnStretch(2, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addWidget(m_tree, 2);
    layout->addLayout(question);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 3);
    layout->addLayout(buttons);

    context.session.flush();
    fillLanguages();
    fillEditions();
    fillNewer();
    retranslate();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        fillNewer();
        compare();
    });
    connect(m_newer, &QComboBox::currentIndexChanged, this, &EditionsDialog::compare);
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

// What was chosen stays chosen while it is newer than the edition that it is compared with.
void EditionsDialog::fillNewer()
{
    const int before = m_newer->currentData().toInt();
    const core::Edition *older = chosen();
    const QSignalBlocker quiet(m_newer);
    m_newer->clear();
    m_newer->addItem(QString(), 0);
    if (m_editions && older) {
        for (auto it = m_editions->crbegin(); it != m_editions->crend(); ++it) {
            if (it->number > older->number)
                m_newer->addItem(QString(), it->number);
        }
    }
    m_newer->setCurrentIndex(std::max(0, m_newer->findData(before)));
    nameNewer();
}

void EditionsDialog::nameNewer()
{
    //: an edition is compared with it
    m_newer->setItemText(0, tr("the programme as it is"));
    for (int i = 1; i < m_newer->count(); ++i) {
        if (const core::Edition *edition = numbered(m_newer->itemData(i).toInt()))
            //: an edition is compared with another one; %1 is its number, %2 its date
            m_newer->setItemText(
                i,
                tr("edition %1 of %2")
                    .arg(QString::number(edition->number), frozenText(*edition, locale())));
    }
}

const core::Edition *EditionsDialog::numbered(int number) const
{
    if (!m_editions)
        return nullptr;
    const auto it = std::ranges::find(*m_editions, number, &core::Edition::number);
    return it == m_editions->cend() ? nullptr : &*it;
}

const core::Edition *EditionsDialog::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? numbered(item->data(NumberColumn, Qt::UserRole).toInt()) : nullptr;
}

QString EditionsDialog::language() const
{
    return m_languages->currentData().toString();
}

void EditionsDialog::compare()
{
    const core::Edition *edition = chosen();
    m_found.reset();
    m_compared = {.older = edition ? edition->number : 0,
                  .newer = m_newer->currentData().toInt(),
                  .language = language()};
    ++m_question;
    showChanges();
    if (!edition)
        return;
    findEditionChanges(m_context, m_compared, this,
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
    // What is listed, and not what the event may be by then.
    const auto write = [newer = (*m_found)->newer](const core::Programme &,
                                                   const publish::ExportOptions &options,
                                                   const QString &path) {
        return publish::writeErrataPdf(*newer, options, path);
    };
    //: the name of a file that is proposed; %1 is the number of an edition
    ExportJob job{.write = write, .name = tr("changes since edition %1").arg(edition->number)};
    job.options.language = language();
    job.options.errata = {
        .since = (*m_found)->since, .number = edition->number, .frozen = edition->frozen};
    if (const core::Edition *newer = numbered(m_compared.newer)) {
        //: the name of a file that is proposed; both are numbers of editions
        job.name = tr("changes from edition %1 to edition %2")
                       .arg(QString::number(edition->number), QString::number(newer->number));
        job.options.errata.newer = newer->number;
        job.options.errata.newerFrozen = newer->frozen;
    }
    saveExport(m_context, this, job);
}

void EditionsDialog::showChanges()
{
    m_list->clear();
    const bool isThere = m_found && *m_found;
    m_save->setEnabled(isThere);
    if (!m_editions)
        m_text->setText(core::sentence(m_editions.error()));
    else if (m_compared.older == 0)
        m_text->setText(tr("There is no edition yet. Freeze one when the programme goes to the "
                           "printer."));
    else if (!m_found)
        m_text->setText(tr("Comparing with edition %1…").arg(m_compared.older));
    else if (!isThere)
        m_text->setText(core::sentence(m_found->error()));
    else if (m_compared.newer > 0)
        //: two numbers of editions, and what has changed, as "3 moved, 1 cancelled" or "nothing"
        m_text->setText(tr("What has changed from edition %1 to edition %2: %3.")
                            .arg(QString::number(m_compared.older),
                                 QString::number(m_compared.newer),
                                 countedChanges((*m_found)->changes)));
    else
        //: %1 is a number, %2 what has changed, as "3 moved, 1 cancelled" or "nothing"
        m_text->setText(
            tr("What has changed since edition %1: %2.")
                .arg(QString::number(m_compared.older), countedChanges((*m_found)->changes)));
    if (isThere)
        listChanges(m_list, **m_found);
}

void EditionsDialog::retranslate()
{
    setWindowTitle(tr("Editions"));
    m_tree->setHeaderLabels({tr("Edition"), tr("Frozen"), tr("By"), tr("Note")});
    m_tree->header()->resizeSections(QHeaderView::ResizeToContents);
    m_tree->setAccessibleName(tr("Editions"));
    m_newerLabel->setText(tr("Compared &with:"));
    nameNewer();
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
