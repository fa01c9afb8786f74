// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chipedit.h"

#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/completion.h"
#include "ui/widgets/flowlayout.h"

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
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &text) {
                // The completer writes its choice into the line after this.
                QMetaObject::invokeMethod(
                    this,
                    [this, text] {
                        m_line->clear();
                        take(text);
                    },
                    Qt::QueuedConnection);
            });
}

void ChipEdit::setItems(const QStringList &items)
{
    if (items == m_items && m_chips.size() == items.size()) {
        for (qsizetype i = 0; i < items.size(); ++i)
            m_chips[i]->setText(m_writer ? m_writer(items[i]) : items[i]);
        return;
    }
    m_items = items;
    rebuild();
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
    rebuild();
}

void ChipEdit::rebuild()
{
    const int focused = int(m_chips.indexOf(qobject_cast<Chip *>(focusWidget())));
    // The chip may be the one whose key or click led here.
    for (Chip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        auto *chip = new Chip(this);
        chip->setText(m_writer ? m_writer(m_items[i]) : m_items[i]);
        chip->setRemovable(!m_readOnly);
        chip->setCursor(Qt::ArrowCursor);
        chip->setObjectName(u"%1Chip%2"_s.arg(objectName()).arg(i));
        m_flow->insertWidget(int(i), chip);
        m_chips.append(chip);
        connect(chip, &Chip::removeWanted, this, [this, i] {
            QStringList items = m_items;
            items.removeAt(i);
            m_line->setFocus();
            change(items);
        });
        connect(chip, &Chip::moveWanted, this, [this, i](int by) {
            if (i + by < 0 || i + by >= m_items.size())
                return;
            QStringList items = m_items;
            items.move(i, i + by);
            change(items);
            m_chips[i + by]->setFocus();
        });
        chip->show();
        if (i > 0)
            setTabOrder(m_chips[i - 1], chip);
    }
    if (!m_chips.isEmpty())
        setTabOrder(m_chips.last(), m_line);
    if (focused >= 0 && focused < m_chips.size())
        m_chips[focused]->setFocus();
    m_flow->invalidate();
    updateGeometry();
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

void ChipEdit::change(const QStringList &items)
{
    m_items = items;
    rebuild();
    Q_EMIT edited(m_items);
}

bool ChipEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || m_readOnly)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        if (!m_completer->popup()->isVisible() && take(m_line->text()))
            m_line->clear();
        update();
    } else if (event->type() == QEvent::FocusIn) {
        update();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool adds = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter
            || key->text() == u"," || key->text() == u";";
        if (adds && !m_line->text().trimmed().isEmpty()) {
            if (take(m_line->text()))
                m_line->clear();
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
