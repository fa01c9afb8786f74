// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include "ui/quietstyle.h"
#include "ui/theme.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct Shades
{
    QRgb window, windowText, base, alternate, text, button, highlight, highlightedText, mid,
        placeholder, disabled, link;
};

constexpr Shades light{0xFFF3F4F6, 0xFF1B222C, 0xFFFFFFFF, 0xFFF8F9FB, 0xFF1B222C, 0xFFFFFFFF,
                       0xFF1F5FA8, 0xFFFFFFFF, 0xFFC9CED6, 0xFF68727F, 0xFF9AA2AD, 0xFF1F5FA8};
constexpr Shades dark{0xFF1D2127, 0xFFE4E8EE, 0xFF252A32, 0xFF2A3039, 0xFFE4E8EE, 0xFF2D333C,
                      0xFF3D74B8, 0xFFFFFFFF, 0xFF48505C, 0xFF98A3B1, 0xFF818B98, 0xFF8AB4F0};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(QColor::fromRgb(shades.button), QColor::fromRgb(shades.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor::fromRgb(color));
    };
    set(QPalette::WindowText, shades.windowText);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Text, shades.text);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::ToolTipBase, shades.base);
    set(QPalette::ToolTipText, shades.text);
    set(QPalette::Highlight, shades.highlight);
    set(QPalette::HighlightedText, shades.highlightedText);
    set(QPalette::Mid, shades.mid);
    set(QPalette::PlaceholderText, shades.placeholder);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(shades.disabled));
    return palette;
}

} // namespace

void applyAppearance(Appearance appearance)
{
    // What the desktop brought, before the first change of ours.
    static const QString desktopStyle = QApplication::style()->name();
    static const QPalette desktopPalette = QApplication::palette();
    const bool isOwn = appearance != Appearance::System || desktopStyle == u"fusion";
    const bool wantsDark = appearance == Appearance::Dark
        || (appearance == Appearance::System && isDark(desktopPalette));

    QApplication::setStyle(isOwn ? new QuietStyle : QStyleFactory::create(desktopStyle));
    QApplication::setPalette(isOwn ? paletteOf(wantsDark ? dark : light) : desktopPalette);
    QIcon::setFallbackThemeName(wantsDark ? u"breeze-dark"_s : u"breeze"_s);
    if (QIcon::themeName().isEmpty() || QIcon::themeName() == u"hicolor"
        || QIcon::themeName().startsWith(u"breeze"))
        QIcon::setThemeName(wantsDark ? u"breeze-dark"_s : u"breeze"_s);
}

} // namespace ui
