// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/freezedialog.h"

#include "ui/news.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

FreezeDialog::FreezeDialog(const Context &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_text(new QLabel)
    , m_noteLabel(new QLabel)
    , m_note(new QLineEdit)
    , m_list(new QListWidget)
    , m_trouble(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"freezeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(u"freezeText"_s);
    m_text->setWordWrap(true);
    m_note->setObjectName(u"freezeNote"_s);
    m_noteLabel->setBuddy(m_note);
    m_list->setObjectName(u"freezeChanges"_s);
    m_list->setWordWrap(true);
    m_list->setSpacing(space::tiny);
    m_trouble->setObjectName(u"freezeTrouble"_s);
    m_trouble->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_noteLabel);
    layout->addWidget(m_note);
    layout->addWidget(m_trouble);
    layout->addStretch(0); // takes what the list leaves where there is none
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FreezeDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &FreezeDialog::reject);
    connect(&context.session, &Session::closed, this, &FreezeDialog::reject);

    context.session.flush();
    if (const auto editions = context.session.editions(); !editions)
        m_error = editions.error();
    else if (!editions->isEmpty())
        m_last = editions->last();
    m_number = m_last ? m_last->number + 1 : 1;
    if (context.session.isReadOnly())
        m_error = {core::ErrorCode::FileReadOnly, context.session.path(), {}};
    retranslate();
    m_note->setFocus();
    if (!m_last) {
        resize(620, layout->heightForWidth(620));
        return;
    }
    resize(620, 460); // with room for what has changed
    findEditionChanges(
        context,
        {.older = m_last->number, .language = context.session.programme().sourceLanguage()}, this,
        [this](const core::Result<EditionChanges> &found) {
            m_found = found;
            retranslate();
        });
}

void FreezeDialog::retranslate()
{
    setWindowTitle(tr("Freeze edition"));
    m_list->setVisible(m_found && *m_found && !(*m_found)->changes.isEmpty());
    QString text = tr("Edition %1 keeps the programme as it is now for ever, so that a later one "
                      "can tell its readers what has changed.")
                       .arg(m_number);
    if (m_last && !m_found) {
        text += u"\n\n"_s + tr("Comparing with edition %1…").arg(m_last->number);
    } else if (m_last && *m_found) {
        const core::ProgrammeChanges &changes = (*m_found)->changes;
        //: %1 is a number, %2 a date, %3 what has changed, as "3 moved, 1 cancelled" or "nothing"
        text += u"\n\n"_s
            + tr("Since edition %1 of %2: %3.")
                  .arg(QString::number(m_last->number), frozenText(*m_last, locale()),
                       countedChanges(changes));
        listChanges(m_list, **m_found);
    }
    m_text->setText(text);
    m_list->setAccessibleName(tr("What has changed since the last edition"));
    m_noteLabel->setText(tr("&Note, such as what it is for:"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Freeze edition %1").arg(m_number));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_context.session.isReadOnly());
    // A damaged edition hinders nobody from freezing the next one.
    const bool isUnreadable = m_found && !*m_found;
    m_trouble->setVisible(m_error || isUnreadable);
    if (m_error || isUnreadable)
        m_trouble->setText(core::sentence(m_error ? *m_error : m_found->error()));
    QPalette palette = m_trouble->palette();
    palette.setColor(QPalette::WindowText, foreground(Tone::Error, this->palette()));
    m_trouble->setPalette(palette);
}

void FreezeDialog::accept()
{
    if (m_context.session.isReadOnly())
        return;
    const auto edition = m_context.session.freeze(m_note->text());
    if (!edition) {
        m_error = edition.error();
        retranslate();
        return;
    }
    m_context.news.say(NewsItem::Kind::Info, [number = edition->number] {
        return QCoreApplication::translate("ui::FreezeDialog", "Edition %1 is frozen.").arg(number);
    });
    Q_EMIT frozen(*edition);
    QDialog::accept();
}

void FreezeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui
