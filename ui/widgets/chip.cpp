// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {
namespace {

constexpr int padding = 8;
constexpr int crossWidth = 16;
constexpr int widest = 360;

struct Parts
{
    QString bold;
    QString plain;
};

Parts partsOf(const QString &text)
{
    const qsizetype tab = text.indexOf(u'\t');
    return tab < 0 ? Parts{{}, text} : Parts{text.first(tab), text.sliced(tab + 1)};
}

} // namespace

Chip::Chip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setText(const QString &text)
{
    QAbstractButton::setText(text);
    setAccessibleName(QString(text).replace(u'\t', u' '));
    updateGeometry();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setFocusPolicy(removable ? Qt::TabFocus : Qt::NoFocus);
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    const Parts parts = partsOf(text());
    int width = fontMetrics().horizontalAdvance(parts.plain);
    if (!parts.bold.isEmpty())
        width += QFontMetrics(boldFont(font())).horizontalAdvance(parts.bold)
            + fontMetrics().horizontalAdvance(u' ');
    width += 2 * padding + 2 + (m_removable ? crossWidth : 0);
    return {qMin(width, widest), fontMetrics().height() + space::small};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 60), sizeHint().height()};
}

QRect Chip::crossArea() const
{
    const QRect area = rect().adjusted(2, 0, -2, 0);
    return layoutDirection() == Qt::LeftToRight
        ? QRect(area.right() - crossWidth - 2, 0, crossWidth + 4, height())
        : QRect(area.left(), 0, crossWidth + 4, height());
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isTinted =
        m_tone == Tone::Warning || m_tone == Tone::Error || m_tone == Tone::Accent;
    const QColor edge = hasFocus() ? foreground(Tone::Accent, palette())
        : isTinted                 ? foreground(m_tone, palette())
                                   : line(palette());
    painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
    painter.setBrush(ground(m_tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    const Parts parts = partsOf(text());
    QRect area = rect().adjusted(padding, 0, -padding - (m_removable ? crossWidth : 0), 0);
    painter.setPen(isEnabled() ? palette().color(QPalette::Text)
                               : palette().color(QPalette::Disabled, QPalette::Text));
    if (!parts.bold.isEmpty()) {
        painter.setFont(boldFont(font()));
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, parts.bold);
        area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(parts.bold)
                     + fontMetrics().horizontalAdvance(u' '));
        painter.setFont(font());
    }
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(parts.plain, Qt::ElideRight, area.width()));
    if (m_removable && isEnabled()) {
        painter.setPen(foreground(Tone::Secondary, palette()));
        painter.drawText(crossArea(), Qt::AlignCenter, QStringLiteral("✕"));
    }
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeWanted();
    else if (m_removable && isAlt && event->key() == Qt::Key_Left)
        Q_EMIT moveWanted(-1);
    else if (m_removable && isAlt && event->key() == Qt::Key_Right)
        Q_EMIT moveWanted(1);
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnCross = m_removable && isEnabled() && event->button() == Qt::LeftButton
        && crossArea().contains(event->position().toPoint());
    QAbstractButton::mouseReleaseEvent(event);
    if (isOnCross)
        Q_EMIT removeWanted();
}

} // namespace ui
