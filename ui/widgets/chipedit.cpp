// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chipedit.h"

#include "ui/text/undokeys.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/completion.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/taborder.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ChipEdit::ChipEdit(QWidget *parent)
    : QFrame(parent)
    , m_flow(new FlowLayout(this, space::tiny))
    , m_line(new QLineEdit(this))
    , m_names(new QStringListModel(this))
    , m_completer(foldingCompleter(m_names, m_line))
{
    setCursor(Qt::IBeamCursor);
    setFocusProxy(m_line);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_flow->setContentsMargins(space::tiny, 3, space::tiny, 3);
    m_line->setFrame(false);
    m_line->setMinimumWidth(110);
    m_line->setFixedHeight(fontMetrics().height() + space::small);
    m_line->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_line->installEventFilter(this);
    QPalette clear = m_line->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_line->setPalette(clear);
    m_flow->addWidget(m_line);
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &text) {
                // The completer writes its choice into the line after this.
                QMetaObject::invokeMethod(
                    this,
                    [this, text] {
                        clearLine();
                        take(text);
                    },
                    Qt::QueuedConnection);
            });
}

void ChipEdit::setItems(const QStringList &items)
{
    m_items = items;
    arrange();
}

void ChipEdit::setCompletions(const QStringList &names)
{
    if (m_names->stringList() != names)
        m_names->setStringList(names);
}

void ChipEdit::setPlaceholderText(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void ChipEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_line->setReadOnly(readOnly);
    arrange();
}

// Chips that are there stay, so that none takes the focus from where it is.
void ChipEdit::arrange()
{
    while (m_chips.size() > m_items.size()) {
        // It may be the one whose key or click led here.
        Chip *chip = m_chips.takeLast();
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    while (m_chips.size() < m_items.size())
        addChip();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_chips[i]->setText(m_writer ? m_writer(m_items[i]) : m_items[i]);
        m_chips[i]->setRemovable(!m_readOnly);
    }
    m_flow->invalidate();
    updateGeometry();
}

void ChipEdit::addChip()
{
    const int place = int(m_chips.size());
    auto *chip = new Chip(this);
    chip->setCursor(Qt::ArrowCursor);
    chip->setObjectName(u"%1Chip%2"_s.arg(objectName()).arg(place));
    m_flow->insertWidget(place, chip);
    m_chips.append(chip);
    chip->setRemovable(!m_readOnly);
    tabBefore(chip, m_line); // which passes over what takes no focus
    connect(chip, &Chip::removeWanted, this, [this, place] {
        QStringList items = m_items;
        items.removeAt(place);
        m_line->setFocus();
        change(items);
    });
    connect(chip, &Chip::moveWanted, this, [this, place](int by) {
        if (place + by < 0 || place + by >= m_items.size())
            return;
        QStringList items = m_items;
        items.move(place, place + by);
        change(items);
        m_chips[place + by]->setFocus();
    });
    chip->show();
}

bool ChipEdit::take(const QString &text)
{
    const QString written = text.simplified();
    if (written.isEmpty())
        return true;
    const QString item = m_reader ? m_reader(written) : written;
    if (item.isNull())
        return false;
    if (!m_items.contains(item))
        change(m_items + QStringList{item});
    return true;
}

// QLineEdit::clear() could be undone, and would bring old words back.
void ChipEdit::clearLine()
{
    m_line->setText({});
}

void ChipEdit::change(const QStringList &items)
{
    m_items = items;
    arrange();
    Q_EMIT edited(m_items);
}

bool ChipEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_completer->popup())
        return event->type() == QEvent::KeyPress && takeInPopup(*static_cast<QKeyEvent *>(event));
    if (watched != m_line || m_readOnly)
        return QFrame::eventFilter(watched, event);
    if (isUndoKey(event) && m_line->text().isEmpty()) {
        // Left to the window, whose undo reaches every edit.
        event->ignore();
        return event->type() == QEvent::ShortcutOverride;
    }
    if (event->type() == QEvent::FocusOut) {
        if (!m_completer->popup()->isVisible() && take(m_line->text()))
            clearLine();
        update();
    } else if (event->type() == QEvent::FocusIn) {
        update();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool adds = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter
            || key->text() == u"," || key->text() == u";";
        if (adds && !m_line->text().trimmed().isEmpty()) {
            if (take(m_line->text()))
                clearLine();
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_items.isEmpty()) {
            change(m_items.first(m_items.size() - 1));
            return true;
        }
        if (key->key() == Qt::Key_Left && m_line->cursorPosition() == 0 && !m_chips.isEmpty()) {
            m_chips.last()->setFocus(Qt::BacktabFocusReason);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

// Return with nothing chosen in the list means what is written, and where that is nothing by itself
// the first of the list.
bool ChipEdit::takeInPopup(const QKeyEvent &key)
{
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const QAbstractItemView *popup = m_completer->popup();
    if (!isReturn || popup->currentIndex().isValid())
        return false;
    const QString first = popup->model()->index(0, 0).data().toString();
    m_completer->popup()->hide();
    if (take(m_line->text()) || take(first))
        clearLine();
    return true;
}

void ChipEdit::mousePressEvent(QMouseEvent *event)
{
    m_line->setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

QSize ChipEdit::sizeHint() const
{
    return {240, heightForWidth(qMax(width(), 240))};
}

int ChipEdit::heightForWidth(int width) const
{
    return m_flow->heightForWidth(width);
}

void ChipEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasFocus = m_line->hasFocus();
    painter.setPen(
        QPen(hasFocus ? foreground(Tone::Accent, palette()) : palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace ui
