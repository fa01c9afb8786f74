// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ui {

// Fusion with borders that can be seen: it draws those of fields, of check boxes and of buttons in
// a darker shade of the window, which is next to nothing where the window is dark. Here they stand
// out 3:1, as WCAG 2.2 (1.4.11) asks of what tells a control from its ground. And the longest words
// on a button have some room around them, too.
class QuietStyle final : public QProxyStyle
{
public:
    QuietStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
};

} // namespace ui
