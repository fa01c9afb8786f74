// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/callout.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int widest = 340;
constexpr int arrow = 10; // its height, which is left free on all sides
constexpr int corner = 6;

} // namespace

Callout::Callout(QWidget *window)
    : QFrame(window)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_count(new QLabel(this))
    , m_leave(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"tourCallout"_s);
    m_title->setObjectName(u"tourTitle"_s);
    m_text->setObjectName(u"tourText"_s);
    m_leave->setObjectName(u"tourLeave"_s);
    m_back->setObjectName(u"tourBack"_s);
    m_next->setObjectName(u"tourNext"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    for (QLabel *label : {m_title, m_text})
        label->setTextFormat(Qt::PlainText);
    m_next->setDefault(true);
    for (QPushButton *button : {m_leave, m_back, m_next})
        button->setAutoDefault(true); // Return presses the one with the focus

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    const int margin = arrow + space::large;
    layout->setContentsMargins(margin, margin - space::tiny, margin, margin - space::tiny);
    layout->setSpacing(space::small);
    layout->addWidget(m_count);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(space::tiny);
    layout->addLayout(buttons);
    setTabOrder(m_next, m_back);
    setTabOrder(m_back, m_leave);

    connect(m_back, &QPushButton::clicked, this, &Callout::backWanted);
    connect(m_next, &QPushButton::clicked, this, &Callout::nextWanted);
    connect(m_leave, &QPushButton::clicked, this, &Callout::leaveWanted);
    retranslate();
}

void Callout::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void Callout::setProgress(int stop, int stops)
{
    m_stop = stop;
    m_stops = stops;
    m_back->setEnabled(stop > 0);
    retranslate();
}

void Callout::takeFocus()
{
    m_next->setFocus();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QRect Callout::placeAt(Side side, const QRect &target) const
{
    QRect place(QPoint(), size());
    place.moveCenter(target.center());
    switch (side) {
    case Side::Left:
        place.moveRight(target.left());
        break;
    case Side::Right:
        place.moveLeft(target.right());
        break;
    case Side::Above:
        place.moveBottom(target.top());
        break;
    case Side::Below:
        place.moveTop(target.bottom());
        break;
    case Side::None:
        break;
    }
    // Along the target's side it keeps within the window.
    const QRect window = parentWidget()->rect();
    if (side != Side::Left && side != Side::Right)
        place.moveLeft(std::clamp(place.left(), 0, std::max(0, window.width() - place.width())));
    if (side != Side::Above && side != Side::Below)
        place.moveTop(std::clamp(place.top(), 0, std::max(0, window.height() - place.height())));
    return place;
}

void Callout::pointAt(const QRect &target)
{
    resize(widest, layout()->heightForWidth(widest));
    m_side = Side::None;
    for (const Side side : {Side::Right, Side::Left, Side::Below, Side::Above}) {
        if (parentWidget()->rect().contains(placeAt(side, target))) {
            m_side = side;
            break;
        }
    }
    const QRect place = placeAt(m_side, target);
    move(place.topLeft());
    m_tip = target.center() - place.topLeft();
    const bool isBeside = m_side == Side::Left || m_side == Side::Right;
    const int least = arrow + corner + arrow;
    if (isBeside) {
        m_tip.setX(m_side == Side::Right ? 0 : width() - 1);
        m_tip.setY(std::clamp(m_tip.y(), least, height() - least));
    } else {
        m_tip.setX(std::clamp(m_tip.x(), least, width() - least));
        m_tip.setY(m_side == Side::Below ? 0 : height() - 1);
    }
    update();
}

void Callout::paintEvent(QPaintEvent *)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(rect()).adjusted(arrow, arrow, -arrow - 0.5, -arrow - 0.5), corner,
                        corner);
    if (m_side != Side::None) {
        // From the tip back to the side it comes out of.
        const bool isBeside = m_side == Side::Left || m_side == Side::Right;
        const bool isForward = m_side == Side::Right || m_side == Side::Below;
        const QPointF back = isBeside ? QPointF(isForward ? arrow + 1 : -arrow - 1, 0)
                                      : QPointF(0, isForward ? arrow + 1 : -arrow - 1);
        const QPointF along = isBeside ? QPointF(0, arrow) : QPointF(arrow, 0);
        QPainterPath triangle;
        triangle.addPolygon(
            QPolygonF{QPointF(m_tip), m_tip + back + along, m_tip + back - along, QPointF(m_tip)});
        path = path.united(triangle);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(foreground(Tone::Accent, palette()), 1.5));
    painter.setBrush(palette().base());
    painter.drawPath(path);
}

void Callout::retranslate()
{
    m_title->setFont(boldFont(font()));
    m_count->setFont(smallFont(font()));
    QPalette secondary = palette();
    secondary.setColor(QPalette::WindowText, foreground(Tone::Secondary, palette()));
    m_count->setPalette(secondary);
    //: which stop of a walk through the window: "2 of 6"
    m_count->setText(tr("%1 of %2").arg(m_stop + 1).arg(m_stops));
    // Without keys of their own, which are those of the menus.
    m_leave->setText(tr("Leave"));
    m_leave->setToolTip(tr("Leave the tour (Esc)"));
    m_back->setText(tr("Back"));
    m_next->setText(m_stop + 1 < m_stops ? tr("Next") : tr("Done"));
}

void Callout::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace ui
