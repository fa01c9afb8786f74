// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/suggestdialog.h"

#include "ui/session.h"
#include "ui/theme.h"
#include "ui/timetable/placingtexts.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

SuggestDialog::SuggestDialog(const Context &context, const QString &cardId, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_card(cardId)
    , m_text(new QLabel)
    , m_list(new QListWidget)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"suggestDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 420);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"suggestText"_s);
    m_list->setObjectName(u"suggestions"_s);
    m_list->setWordWrap(true);
    m_list->setSpacing(space::tiny);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SuggestDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SuggestDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &SuggestDialog::accept);
    connect(&context.session, &Session::closed, this, &SuggestDialog::reject);
    retranslate();
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), programme = context.session.programme(), cardId] {
            const QList<core::Placement> places = core::suggestSlots(programme, cardId);
            const auto why = core::whyNoPlace(programme, cardId);
            QMetaObject::invokeMethod(
                qApp,
                [self, places, why] {
                    if (self)
                        self->show(places, why);
                },
                Qt::QueuedConnection);
        });
}

void SuggestDialog::show(const QList<core::Placement> &places,
                         const std::optional<core::PlacingReason> &why)
{
    m_places = places;
    m_why = why;
    m_isReady = true;
    retranslate();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void SuggestDialog::retranslate()
{
    const core::Programme &programme = m_context.session.programme();
    const QString name = sessionName(programme, m_card);
    setWindowTitle(tr("Suggest a place"));
    m_list->setAccessibleName(tr("Suggested places"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Place here"));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_places.isEmpty());
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    if (!m_isReady)
        m_text->setText(tr("Looking for places for %1…").arg(name));
    else if (m_places.isEmpty())
        m_text->setText(tr("There is no place for %1.").arg(name) + u' '
                        + (m_why ? core::describe(*m_why) : QString()));
    else
        m_text->setText(
            tr("Nothing collides with %1 in these places. The best one comes first.").arg(name));
    const int row = m_list->currentRow();
    m_list->clear();
    for (const core::Placement &place : std::as_const(m_places)) {
        QString text = placeText(programme, place, locale());
        for (const QString &reason : reasonTexts(place))
            text += u"\n    "_s + reason;
        m_list->addItem(text);
    }
    m_list->setVisible(!m_places.isEmpty());
    m_list->setCurrentRow(row);
}

void SuggestDialog::accept()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_places.size())
        return;
    // A session that has a place already gives it up for this one.
    const core::Programme after = core::withPlacement(m_context.session.programme(), m_places[row]);
    m_context.session.edit({.text = QT_TRANSLATE_NOOP("ui::Step", "placing of %1"),
                            .place = {.card = m_card, .field = u"timetable"_s},
                            .name = sessionName(after, m_card)},
                           after);
    Q_EMIT placed(m_card);
    QDialog::accept();
}

void SuggestDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui
