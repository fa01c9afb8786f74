// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/unplacedpart.h"

#include "core/text/markup.h"
#include "ui/editor/sectionheader.h"
#include "ui/guide/helptopic.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

UnplacedPart::UnplacedPart(EditedCard &edited, QWidget *parent)
    : QWidget(parent)
    , m_edited(edited)
    , m_header(new SectionHeader(this))
    , m_rows(new QWidget(this))
    , m_layout(new QVBoxLayout(m_rows))
{
    setObjectName(u"unplacedPart"_s);
    setHelpTopic(this, u"unplaced"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::tiny);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_header);
    layout->addWidget(m_rows);
    connect(m_header, &SectionHeader::folded, m_rows, &QWidget::setHidden);
    connect(&edited, &EditedCard::shown, this, &UnplacedPart::load);
    connect(&edited, &EditedCard::changed, this, &UnplacedPart::load);
    load();
}

void UnplacedPart::goTo()
{
    m_header->setFolded(false);
    if (auto *first = m_rows->findChild<QToolButton *>())
        first->setFocus();
}

void UnplacedPart::load()
{
    const core::Card *card = m_edited.card();
    const qsizetype count = card ? card->unplaced.size() : 0;
    setVisible(count > 0);
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_header->setTitle(tr("%n line(s) of the note without a place", nullptr, int(count)));
    for (int row = 0; row < count; ++row)
        makeRow(row);
}

void UnplacedPart::makeRow(int row)
{
    const core::UnplacedLine &line = m_edited.card()->unplaced[row];
    auto *widget = new QWidget(m_rows);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto *number = new QLabel(tr("Line %1").arg(line.line), widget);
    QPalette secondary = palette();
    secondary.setColor(QPalette::WindowText, foreground(Tone::Secondary, palette()));
    number->setPalette(secondary);
    auto *text = new QLabel(line.text, widget);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *move = new QToolButton(widget);
    move->setObjectName(u"moveUnplaced%1"_s.arg(row));
    move->setText(tr("Move to"));
    move->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(move);
    for (const core::CardField &field : core::cardFields()) {
        if (!field.text)
            continue;
        menu->addAction(core::label(field), this,
                        [this, row, text = *field.text] { moveTo(row, text); });
    }
    move->setMenu(menu);
    auto *dismissButton = new QToolButton(widget);
    dismissButton->setObjectName(u"dismissUnplaced%1"_s.arg(row));
    dismissButton->setAutoRaise(true);
    dismissButton->setText(u"✕"_s);
    dismissButton->setToolTip(tr("Dismiss this line"));
    dismissButton->setAccessibleName(tr("Dismiss this line"));
    connect(dismissButton, &QToolButton::clicked, this, [this, row] { dismiss(row); });
    layout->addWidget(number, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    layout->addWidget(move, 0, Qt::AlignTop);
    layout->addWidget(dismissButton, 0, Qt::AlignTop);
    m_layout->addWidget(widget);
    widget->setEnabled(!m_edited.isReadOnly());
}

void UnplacedPart::moveTo(int row, core::TextField textField)
{
    const core::CardField &field = core::cardField(textField);
    const QString language = m_edited.language();
    m_edited.change(
        QT_TRANSLATE_NOOP("ui::Step", "moving a line to %1"), field, [&](core::Card &card) {
            const QString line = card.unplaced.takeAt(row).text;
            core::LocalText &all = card.text(textField);
            const QString old = all.in(language);
            QString text;
            if (field.kind == core::FieldKind::Line)
                text = (old + u' ' + line).simplified();
            else if (field.kind == core::FieldKind::Points)
                text = core::fromPoints(core::points(old) + QStringList{core::plainToMarkup(line)});
            else
                text =
                    core::toMarkup(core::parseMarkup(old + u"\n\n"_s + core::plainToMarkup(line)));
            all.set(language, text, all.all().value(language).madeFrom);
        });
}

void UnplacedPart::dismiss(int row)
{
    m_edited.change(QT_TRANSLATE_NOOP("ui::Step", "dismissing a line of the note"), field("title"),
                    [row](core::Card &card) { card.unplaced.removeAt(row); });
}

void UnplacedPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        load();
    QWidget::changeEvent(event);
}

} // namespace ui
