// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quietstyle.h"

#include "ui/theme.h"

#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int roomAroundText = 8;   // of both sides
constexpr int roomBesideArrow = 12; // which Fusion draws over the end of the text

// Fusion draws borders as Window.darker(140), and nothing else of these controls with it.
template <typename Option>
Option withBorder(const Option &option)
{
    Option bordered = option;
    bordered.palette.setColor(QPalette::Window, border(option.palette).lighter(140));
    return bordered;
}

} // namespace

QuietStyle::QuietStyle()
    : QProxyStyle(u"fusion"_s)
{ }

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        if (button) {
            const QStyleOptionButton bordered = withBorder(*button);
            return QProxyStyle::drawPrimitive(element, &bordered, painter, widget);
        }
        break;
    case PE_IndicatorItemViewItemCheck:
        if (item) {
            const QStyleOptionViewItem bordered = withBorder(*item);
            return QProxyStyle::drawPrimitive(element, &bordered, painter, widget);
        }
        break;
    case PE_FrameLineEdit:
        if (frame) {
            const QStyleOptionFrame bordered = withBorder(*frame);
            return QProxyStyle::drawPrimitive(element, &bordered, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QStyleOptionComboBox bordered = withBorder(*combo);
            return QProxyStyle::drawComplexControl(control, &bordered, painter, widget);
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            const QStyleOptionSpinBox bordered = withBorder(*spin);
            return QProxyStyle::drawComplexControl(control, &bordered, painter, widget);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize QuietStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (type != CT_PushButton || !button || button->text.isEmpty())
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    const bool hasMenu = button->features.testFlag(QStyleOptionButton::HasMenu);
    const QSize room(roomAroundText + (hasMenu ? roomBesideArrow : 0), 0);
    return QProxyStyle::sizeFromContents(type, option, contents + room, widget);
}

} // namespace ui
