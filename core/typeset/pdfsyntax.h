// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of ISO 32000-1, 7.2–7.3, appended to byte strings. std::string, because these run a
// million times for a booklet and QByteArray checks for sharing at every append.
#pragma once

#include "core/typeset/document.h"

#include <QRectF>
#include <QStringView>

#include <string>

namespace typeset::pdf {

void append(std::string &out, qint64 number);

// With two decimals, a hundredth of a point, and no more than needed: 12, 0.5, -3.25.
void appendReal(std::string &out, double number);

// "r g b rg", or RG for strokes.
void appendColour(std::string &out, Colour colour, bool stroke = false);

// "x y width height re", with y downwards on a page of this height.
void appendRectangle(std::string &out, const QRectF &rectangle, double pageHeight);

// "12 0 R "
void appendReference(std::string &out, int object);
std::string reference(int object);

// UTF-16BE as hexadecimal digits, without the angle brackets and byte order mark.
void appendUtf16Hex(std::string &out, QStringView text);

// A text string (7.9.2.2): in parentheses where ASCII, else UTF-16 in angle brackets.
std::string textString(QStringView text);

// A literal byte string in parentheses.
std::string literal(const std::string &bytes);

// A name with its slash, escaped where need be.
std::string name(const std::string &name);

} // namespace typeset::pdf
