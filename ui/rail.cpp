// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail.h"

#include "ui/theme.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int signSize = 22;

// A page's sign above its name; the one that is shown has a bar at its left and the page's ground.
class RailButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(smallFont(font()));
        const int width = metrics.horizontalAdvance(text()) + 2 * space::small;
        return {qMax(width, 72), signSize + metrics.height() + 2 * space::small + space::tiny};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked())
            painter.fillRect(rect(), palette().base());
        else if (underMouse())
            painter.fillRect(rect(), palette().alternateBase());
        if (isChecked())
            painter.fillRect(0, 0, 3, height(), foreground(Tone::Accent, palette()));
        const int top = space::small;
        icon().paint(&painter, (width() - signSize) / 2, top, signSize, signSize);
        painter.setFont(smallFont(font()));
        painter.setPen(isChecked() ? palette().color(QPalette::Text)
                                   : foreground(Tone::Secondary, palette()));
        painter.drawText(rect().adjusted(0, top + signSize + space::tiny, 0, 0),
                         Qt::AlignHCenter | Qt::AlignTop, text());
        if (hasFocus()) {
            painter.setPen(foreground(Tone::Accent, palette()));
            painter.drawRect(rect().adjusted(4, 2, -3, -3));
        }
    }
};

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_layout->setContentsMargins(0, space::small, 1, space::small);
    m_layout->setSpacing(space::tiny);
    m_layout->addStretch();
}

void Rail::addPage(QAction *page, End end)
{
    auto *button = new RailButton(this);
    button->setDefaultAction(page);
    button->setObjectName(page->objectName() + QStringLiteral("Button"));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    if (end == End::Top)
        m_layout->insertWidget(m_atTop++, button);
    else
        m_layout->addWidget(button);
}

QSize Rail::sizeHint() const
{
    return {qMax(84, m_layout->sizeHint().width()), 200};
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(rect().adjusted(width() - 1, 0, 0, 0), line(palette()));
}

} // namespace ui
