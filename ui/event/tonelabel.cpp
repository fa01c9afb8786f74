// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/tonelabel.h"

#include <QEvent>

namespace ui {

ToneLabel::ToneLabel(Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setWordWrap(true);
    setForegroundRole(QPalette::WindowText); // also on a ground that asks for another role
    tint();
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void ToneLabel::tint()
{
    const QColor color = foreground(m_tone, palette());
    if (palette().color(QPalette::WindowText) == color)
        return;
    // Only this role is ours; all others go on following the application's palette.
    QPalette tinted;
    tinted.setResolveMask(0);
    tinted.setColor(QPalette::WindowText, color);
    setPalette(tinted);
}

} // namespace ui
