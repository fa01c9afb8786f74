// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pdfsyntax.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace typeset::pdf {

namespace {

constexpr char hexDigits[] = "0123456789ABCDEF";

} // namespace

void append(std::string &out, qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

void appendReal(std::string &out, double number)
{
    qint64 hundredths = std::llround(number * 100);
    if (hundredths < 0) {
        out += '-';
        hundredths = -hundredths;
    }
    append(out, hundredths / 100);
    const int fraction = int(hundredths % 100);
    if (fraction == 0)
        return;
    out += '.';
    out += char('0' + fraction / 10);
    if (fraction % 10 != 0)
        out += char('0' + fraction % 10);
}

void appendColour(std::string &out, Colour colour, bool stroke)
{
    for (const quint8 part : {colour.red, colour.green, colour.blue}) {
        // Three decimals tell all 256 values apart.
        const int thousandths = (part * 1000 + 127) / 255;
        if (thousandths == 1000) {
            out += "1 ";
        } else {
            out += "0.";
            out += char('0' + thousandths / 100);
            out += char('0' + thousandths / 10 % 10);
            out += char('0' + thousandths % 10);
            out += ' ';
        }
    }
    out += stroke ? "RG\n" : "rg\n";
}

void appendRectangle(std::string &out, const QRectF &rectangle, double pageHeight)
{
    for (const double number :
         {rectangle.x(), pageHeight - rectangle.bottom(), rectangle.width(), rectangle.height()}) {
        appendReal(out, number);
        out += ' ';
    }
    out += "re\n";
}

void appendReference(std::string &out, int object)
{
    append(out, object);
    out += " 0 R ";
}

std::string reference(int object)
{
    std::string out;
    appendReference(out, object);
    return out;
}

void appendUtf16Hex(std::string &out, QStringView text)
{
    for (const QChar unit : text) {
        for (int shift = 12; shift >= 0; shift -= 4)
            out += hexDigits[unit.unicode() >> shift & 15];
    }
}

std::string textString(QStringView text)
{
    const bool ascii = std::ranges::all_of(
        text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
    if (ascii)
        return literal(text.toLatin1().toStdString());
    std::string out = "<FEFF";
    appendUtf16Hex(out, text);
    return out + '>';
}

std::string literal(const std::string &bytes)
{
    std::string out = "(";
    for (const char byte : bytes) {
        if (byte == '(' || byte == ')' || byte == '\\')
            out += '\\';
        if (byte == '\r')
            out += "\\r"; // a bare one would be read as a newline (7.3.4.2)
        else
            out += byte;
    }
    return out + ')';
}

std::string name(const std::string &name)
{
    std::string out = "/";
    for (const char byte : name) {
        const auto code = static_cast<unsigned char>(byte);
        if (code > 0x20 && code < 0x7F
            && std::string_view("()<>[]{}/%#").find(byte) == std::string_view::npos) {
            out += byte;
        } else {
            out += '#';
            out += hexDigits[code >> 4];
            out += hexDigits[code & 15];
        }
    }
    return out;
}

} // namespace typeset::pdf
