// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/filterchip.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int padding = 10;

// Closes on a click beside it, on Escape and on Enter, not with each tick.
class ChoiceMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!tick(actionAt(event->position().toPoint())))
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Space || !tick(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool tick(QAction *action)
    {
        if (!action || !action->isEnabled() || !action->isCheckable() || action->actionGroup())
            return false;
        action->trigger();
        return true;
    }
};

} // namespace

FilterChip::FilterChip(QWidget *parent)
    : QPushButton(parent)
{
    setCheckable(true);
    setFlat(true);
}

FilterChip::FilterChip(const Fill &fill, QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    auto *menu = new ChoiceMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill] {
        menu->clear();
        fill(*menu);
    });
}

void FilterChip::say(const QString &name, const QString &chosen)
{
    m_isTinted = !chosen.isNull();
    //: a filter and what is chosen: "Status: Draft"
    const QString text = chosen.isNull() ? name : tr("%1: %2").arg(name, chosen);
    setText(text);
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QString FilterChip::label() const
{
    constexpr int widest = 28; // characters
    const QString short_ = text().size() > widest ? text().first(widest - 1) + u'…' : text();
    return menu() ? short_ + u" ▾"_s : short_;
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(smallFont(font()));
    return {metrics.horizontalAdvance(label()) + 2 * padding, metrics.height() + space::small};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = foreground(Tone::Accent, palette());
    const bool isMarked = isTinted() || isDown() || underMouse();
    painter.setPen(QPen(isTinted() || hasFocus() ? accent : line(palette()), hasFocus() ? 2 : 1));
    painter.setBrush(isTinted()     ? ground(Tone::Accent, palette())
                         : isMarked ? palette().color(QPalette::AlternateBase)
                                    : palette().color(QPalette::Base));
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setFont(smallFont(font()));
    painter.setPen(isTinted() ? accent : foreground(Tone::Secondary, palette()));
    painter.drawText(rect(), Qt::AlignCenter, label());
}

QAction *addChoice(QMenu &menu, const QString &text, bool isChosen,
                   const std::function<void(bool)> &choose)
{
    // An ampersand of a name is no mnemonic.
    QAction *action = menu.addAction(QString(text).replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setChecked(isChosen);
    QObject::connect(action, &QAction::triggered, action, choose);
    return action;
}

} // namespace ui
