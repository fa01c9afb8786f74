// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/hueline.h"

#include "ui/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int hueCount = 8;
constexpr int swatchSize = 24; // also the smallest target for a pointer, WCAG 2.2, 2.5.8

// A colour; the one that is on has a tick.
class Swatch final : public QAbstractButton
{
public:
    Swatch(int hue, QWidget *parent)
        : QAbstractButton(parent)
        , m_hue(hue)
    {
        setCheckable(true);
        setFixedSize(swatchSize, swatchSize);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Text), 2) : QPen(Qt::NoPen));
        painter.setBrush(hue(m_hue, palette()));
        painter.drawRoundedRect(frame, 5, 5);
        if (!isChecked())
            return;
        painter.setPen(QPen(isDark(palette()) ? Qt::black : Qt::white, 2.2, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{7.5, 12.5}, {10.8, 15.8}, {16.5, 8.5}}));
    }

private:
    int m_hue;
};

} // namespace

HueLine::HueLine(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny);
    for (int hue = 0; hue < hueCount; ++hue) {
        auto *button = new Swatch(hue, this);
        button->setObjectName(u"publishHue%1"_s.arg(hue));
        m_buttons->addButton(button, hue);
        layout->addWidget(button);
    }
    layout->addStretch();
    m_buttons->button(0)->setChecked(true);
    setFocusProxy(m_buttons->button(0));
    connect(m_buttons, &QButtonGroup::idClicked, this, &HueLine::chosen);
}

void HueLine::setHue(int hue)
{
    m_buttons->button(qBound(0, hue, hueCount - 1))->setChecked(true);
}

void HueLine::retranslate()
{
    const QStringList names{tr("Blue"), tr("Amber"), tr("Green"), tr("Purple"),
                            tr("Red"),  tr("Teal"),  tr("Olive"), tr("Pink")};
    for (int hue = 0; hue < hueCount; ++hue) {
        m_buttons->button(hue)->setAccessibleName(names[hue]);
        m_buttons->button(hue)->setToolTip(names[hue]);
    }
}

} // namespace ui
