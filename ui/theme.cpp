// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <array>

namespace ui {
namespace {

struct Shade
{
    QRgb light;
    QRgb dark;
};

QColor pick(Shade shade, const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? shade.dark : shade.light);
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return int(x * share + y * (1 - share) + 0.5); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

constexpr std::array<Shade, 8> hues = {{
    {0xFF4A7FC9, 0xFF6F9FE0},
    {0xFFCB8A2B, 0xFFD9A24F},
    {0xFF5FA05A, 0xFF7DBB78},
    {0xFFA065B8, 0xFFBC87D2},
    {0xFFC9605A, 0xFFDF827C},
    {0xFF3B9C9C, 0xFF5CB9B9},
    {0xFF8C8F2F, 0xFFABAE55},
    {0xFFB86590, 0xFFD186AD},
}};

QFont scaled(const QFont &base, double factor)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    return font;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QColor foreground(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Secondary:
        return pick({0xFF5D6878, 0xFF9AA6B5}, palette);
    case Tone::Good:
        return pick({0xFF2F7D3B, 0xFF7CC587}, palette);
    case Tone::Warning:
        return pick({0xFF9A6200, 0xFFE3B04B}, palette);
    case Tone::Error:
        return pick({0xFFB3261E, 0xFFF28B82}, palette);
    case Tone::Accent:
        return pick({0xFF1F5FA8, 0xFF8AB4F0}, palette);
    case Tone::Plain:
        break;
    }
    return palette.color(QPalette::Text);
}

QColor ground(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Warning:
        return pick({0xFFFFF4DC, 0xFF3A3120}, palette);
    case Tone::Error:
        return pick({0xFFFDECEB, 0xFF3F2624}, palette);
    case Tone::Good:
    case Tone::Accent:
        return mix(foreground(tone, palette), palette.color(QPalette::Base), 0.13);
    case Tone::Plain:
    case Tone::Secondary:
        break;
    }
    return palette.color(QPalette::Base);
}

QColor line(const QPalette &palette)
{
    return mix(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.16);
}

QColor border(const QPalette &palette)
{
    return pick({0xFF858D98, 0xFF757F8C}, palette);
}

QColor hue(int index, const QPalette &palette)
{
    return index < 0 ? QColor(Qt::transparent)
                     : pick(hues[std::size_t(index) % hues.size()], palette);
}

QColor hueTint(int index, const QPalette &palette)
{
    return index < 0 ? QColor(Qt::transparent)
                     : mix(hue(index, palette), palette.color(QPalette::Base), 0.13);
}

QFont titleFont(const QFont &base)
{
    QFont font = scaled(base, 1.5);
    font.setBold(true);
    return font;
}

QFont smallFont(const QFont &base)
{
    return scaled(base, 0.9);
}

QFont boldFont(const QFont &base)
{
    QFont font = base;
    font.setBold(true);
    return font;
}

} // namespace ui
