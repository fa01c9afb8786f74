// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/choicefield.h"

#include "core/text/fold.h"
#include "ui/text/undokeys.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>

namespace ui {
namespace {

QIcon swatch(int hueIndex, const QPalette &palette)
{
    if (hueIndex < 0)
        return {};
    QPixmap pixmap(24, 24);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hue(hueIndex, palette));
    painter.drawRoundedRect(4, 4, 16, 16, 4, 4);
    return QIcon(pixmap);
}

} // namespace

ChoiceField::ChoiceField(const char *key, EditedCard &edited, const Source &source, QWidget *parent)
    : QComboBox(parent)
    , m_field(ui::field(key))
    , m_edited(edited)
    , m_source(source)
{
    setObjectName(QString::fromLatin1(key));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    setFocusPolicy(Qt::StrongFocus);
    if (source.isOpen) {
        setEditable(true);
        setInsertPolicy(QComboBox::NoInsert);
        connect(lineEdit(), &QLineEdit::editingFinished, this, &ChoiceField::takeText);
    }
    connect(this, &QComboBox::activated, this, &ChoiceField::take);
    connect(&edited, &EditedCard::shown, this, &ChoiceField::load);
    connect(&edited, &EditedCard::changed, this, &ChoiceField::load);
    load();
}

void ChoiceField::load()
{
    const core::Card *card = m_edited.card();
    if (!card)
        return;
    setEnabled(!m_edited.isReadOnly());
    const QSignalBlocker quiet(this);
    const QList<Choice> choices = m_source.choices(m_edited.programme(), *card);
    if (choices != m_choices || count() == 0) {
        m_choices = choices;
        clear();
        addItem(tr("—", "nothing is chosen"), QString());
        for (const Choice &choice : choices)
            addItem(swatch(choice.hue, palette()), choice.text, choice.id);
        int widest = 0;
        for (const Choice &choice : choices)
            widest = qMax(widest, fontMetrics().horizontalAdvance(choice.text));
        view()->setMinimumWidth(qMin(widest + 60, 560));
    }
    if (isEditable() && lineEdit()->hasFocus() && lineEdit()->isModified())
        return;
    const int place = findData(m_source.chosen(*card));
    setCurrentIndex(qMax(place, 0));
    setToolTip(place > 0 ? itemText(place) : QString());
    if (isEditable() && place <= 0)
        setEditText({});
}

void ChoiceField::take(int place)
{
    const QString id = itemData(place).toString();
    if (isEditable())
        lineEdit()->setModified(false);
    m_edited.change(QT_TRANSLATE_NOOP("ui::Step", "change of %1"), m_field,
                    [&](core::Card &card) { m_source.choose(card, id); });
    load();
}

// A name that the list has, in whatever spelling, is that entry.
void ChoiceField::takeText()
{
    if (!lineEdit()->isModified())
        return;
    lineEdit()->setModified(false);
    const QString folded = core::fold(currentText());
    const auto known = std::ranges::find_if(
        m_choices, [&](const Choice &choice) { return core::fold(choice.text) == folded; });
    if (known != m_choices.end())
        take(findData(known->id));
    else if (const auto written = m_edited.write(m_field, currentText()); !written)
        setToolTip(core::sentence(written.error()));
    load();
}

// The style cuts a long name off without a sign.
void ChoiceField::paintEvent(QPaintEvent *event)
{
    if (isEditable()) {
        QComboBox::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect place =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int sign = option.currentIcon.isNull() ? 0 : option.iconSize.width() + space::small;
    option.currentText =
        fontMetrics().elidedText(option.currentText, Qt::ElideRight, place.width() - sign);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool ChoiceField::event(QEvent *event)
{
    if (isUndoKey(event)) {
        event->ignore();
        return false;
    }
    return QComboBox::event(event);
}

// In a page that scrolls, the wheel must not change what the pointer happens to be over.
void ChoiceField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        m_choices.clear();
        clear();
        load();
    }
    QComboBox::changeEvent(event);
}

} // namespace ui
