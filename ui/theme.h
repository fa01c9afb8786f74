// SPDX-License-Identifier: GPL-3.0-or-later
// The few colours and measures that are ours; all others come from the palette.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace ui {

// What a colour says. Each has a light and a dark value of at least 4.5:1 on its ground (WCAG 2.1,
// 1.4.3).
enum class Tone { Plain, Secondary, Good, Warning, Error, Accent };

bool isDark(const QPalette &palette);

// For text and signs on the palette's base or window.
QColor foreground(Tone tone, const QPalette &palette);
// The tinted ground of a message in that tone.
QColor ground(Tone tone, const QPalette &palette);
// Thin lines between things.
QColor line(const QPalette &palette);
// Of a control that one can type into or tick: at least 3:1 on its ground and on the window.
QColor border(const QPalette &palette);

// Thematic lines take eight hues of equal lightness in their order, over and over: as a stripe and
// as a tint, never as the colour of text. An index below zero is no line: transparent.
QColor hue(int index, const QPalette &palette);
QColor hueTint(int index, const QPalette &palette);

QFont titleFont(const QFont &base); // of a card's title
QFont smallFont(const QFont &base); // of secondary lines
QFont boldFont(const QFont &base);

namespace space {
constexpr int tiny = 4;
constexpr int small = 8;
constexpr int medium = 12;
constexpr int large = 16;
} // namespace space

} // namespace ui
