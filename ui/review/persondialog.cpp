// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/persondialog.h"

#include "core/review/colleagues.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

PersonDialog::PersonDialog(const Context &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_text(new QLabel)
    , m_nameLabel(new QLabel)
    , m_name(new QComboBox)
    , m_dutyLabel(new QLabel)
    , m_duties(new QButtonGroup(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"personDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setWordWrap(true);
    m_name->setObjectName(u"personName"_s);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_nameLabel->setBuddy(m_name);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::medium);
    column->addWidget(m_text);
    column->addWidget(m_nameLabel);
    column->addWidget(m_name);
    column->addWidget(m_dutyLabel);
    for (const core::Duty duty : core::allDuties()) {
        auto *choice = new QRadioButton;
        choice->setObjectName(u"duty-"_s + core::dutyKey(duty));
        m_duties->addButton(choice, int(duty));
        auto *note = new QLabel;
        note->setWordWrap(true);
        note->setIndent(space::large + space::small);
        m_notes.append(note);
        auto *row = new QVBoxLayout;
        row->setSpacing(space::tiny);
        row->addWidget(choice);
        row->addWidget(note);
        column->addLayout(row);
    }
    column->addStretch();
    column->addWidget(m_buttons);
    fillNames();
    m_duties->button(int(context.session.person().duty))->setChecked(true);
    connect(m_name, &QComboBox::activated, this, &PersonDialog::takeDuty);
    connect(m_name, &QComboBox::editTextChanged, this, [this](const QString &name) {
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!name.simplified().isEmpty());
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PersonDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PersonDialog::reject);
    retranslate();
    resize(480, column->heightForWidth(480));
    m_name->setFocus();
}

void PersonDialog::fillNames()
{
    const core::Event &event = m_context.session.programme().event;
    for (const QString &id : core::colleaguesByName(event))
        m_name->addItem(event.colleagues[id].name, id);
    m_name->setCurrentIndex(-1);
    m_name->setEditText(m_context.session.person().name);
}

void PersonDialog::takeDuty()
{
    const auto &colleagues = m_context.session.programme().event.colleagues;
    const auto it = colleagues.find(m_name->currentData().toString());
    if (it != colleagues.end())
        m_duties->button(int(it->duty))->setChecked(true);
}

void PersonDialog::accept()
{
    const core::Colleague person{m_name->currentText().simplified(),
                                 core::Duty(m_duties->checkedId())};
    if (person.name.isEmpty())
        return;
    m_context.settings.setPerson(person);
    m_context.session.setPerson(person);
    QDialog::accept();
}

void PersonDialog::retranslate()
{
    setWindowTitle(tr("Who is at this desk"));
    m_text->setText(tr("Changes, comments and decisions carry your name. What you are here for "
                       "decides which moves of a card are offered to you."));
    m_nameLabel->setText(tr("Your &name:"));
    m_dutyLabel->setText(tr("You are here as:"));
    for (QAbstractButton *button : m_duties->buttons())
        button->setText(core::label(core::Duty(m_duties->id(button))));
    const QStringList notes{tr("Writes cards, submits them and answers to reviews."),
                            tr("Reads cards, asks for changes, accepts or rejects them."),
                            tr("Makes the programme, and may do what the other two may.")};
    QPalette secondary = palette();
    secondary.setColor(QPalette::WindowText, foreground(Tone::Secondary, palette()));
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        m_notes[i]->setText(notes.value(i));
        m_notes[i]->setPalette(secondary);
        m_duties->button(int(i))->setAccessibleDescription(notes.value(i));
    }
}

void PersonDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui
