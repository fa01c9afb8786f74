// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/readtext.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace core {
namespace {

// Bytes 0x80 to 0x9F of Windows-1252; U+FFFD where it defines none.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QChar fromWindows1252(char c)
{
    const auto byte = uchar(c);
    return byte >= 0x80 && byte < 0xA0 ? QChar(windows1252[byte - 0x80]) : QChar(char16_t(byte));
}

QString decodeWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), fromWindows1252);
    return text;
}

// The length of the valid UTF-8 sequence of several bytes at `at`; 0 where there is none.
qsizetype sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto first = uchar(bytes[at]);
    const qsizetype length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (length == 0 || first > 0xF4 || at + length > bytes.size())
        return 0;
    return bytes.sliced(at, length).isValidUtf8() ? length : 0;
}

// Bytes that are not valid UTF-8. A text of which a few bytes were damaged, or that was cut, is
// still UTF-8 for the most part, which text in Windows-1252 never is.
DecodedText decodeInvalidUtf8(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    qsizetype sequences = 0;
    qsizetype strays = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        if (uchar(bytes[at]) < 0x80) {
            text += QLatin1Char(bytes[at++]);
        } else if (const qsizetype length = sequenceLength(bytes, at); length > 0) {
            text += QString::fromUtf8(bytes.sliced(at, length));
            at += length;
            ++sequences;
        } else {
            text += fromWindows1252(bytes[at++]);
            ++strays;
        }
    }
    if (sequences > strays)
        return {text, TextEncoding::DamagedUtf8};
    return {decodeWindows1252(bytes), TextEncoding::Windows1252};
}

DecodedText decodeUtf16(QByteArrayView bytes, TextEncoding encoding)
{
    QStringDecoder decoder(encoding == TextEncoding::Utf16LittleEndian ? QStringDecoder::Utf16LE
                                                                       : QStringDecoder::Utf16BE,
                           QStringDecoder::Flag::Stateless
                               | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes.first(bytes.size() & ~qsizetype(1)));
    if (bytes.size() % 2 != 0)
        text += QChar::ReplacementCharacter;
    return {text, encoding};
}

// Latin text in UTF-16 without a mark has a zero in half of its bytes, always on the same side.
std::optional<TextEncoding> unmarkedUtf16(QByteArrayView bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < looked; ++i)
        zeros[size_t(i % 2)] += bytes[i] == '\0';
    const qsizetype most = looked / 2 * 2 / 3;
    if (bytes.size() % 2 != 0 || looked == 0)
        return std::nullopt;
    if (zeros[0] == 0 && zeros[1] > most)
        return TextEncoding::Utf16LittleEndian;
    if (zeros[1] == 0 && zeros[0] > most)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

DecodedText decodeAny(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    else if (bytes.startsWith("\xFF\xFE"))
        return decodeUtf16(bytes.sliced(2), TextEncoding::Utf16LittleEndian);
    else if (bytes.startsWith("\xFE\xFF"))
        return decodeUtf16(bytes.sliced(2), TextEncoding::Utf16BigEndian);
    else if (const auto encoding = unmarkedUtf16(bytes))
        return decodeUtf16(bytes, *encoding);
    if (bytes.isValidUtf8())
        return {QString::fromUtf8(bytes), TextEncoding::Utf8};
    return decodeInvalidUtf8(bytes);
}

bool isForeignLineEnd(QChar c)
{
    return c == u'\r' || c == QChar(0x85) || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

void normalizeLineEnds(QString &text)
{
    auto out = std::find_if(text.begin(), text.end(), isForeignLineEnd);
    for (auto in = out; in != text.end(); ++in) {
        if (*in == u'\r' && in + 1 != text.end() && in[1] == u'\n')
            continue;
        *out++ = isForeignLineEnd(*in) ? QChar(u'\n') : *in;
    }
    text.truncate(out - text.begin());
}

tl::unexpected<Error> tooLarge(const QString &file)
{
    return fail(ErrorCode::FileTooLarge, file, {QString::number(largestTextFile / 1024 / 1024)});
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > largestTextFile)
        return tooLarge(file);
    DecodedText result = decodeAny(bytes);
    if (result.text.contains(QChar(u'\0')))
        return fail(ErrorCode::FileBinary, file);
    normalizeLineEnds(result.text);
    if (std::all_of(result.text.cbegin(), result.text.cend(), [](QChar c) { return c.isSpace(); }))
        return fail(ErrorCode::FileEmpty, file);
    return result;
}

Result<QByteArray> readBytes(QIODevice &device, const QString &name)
{
    if (!device.isSequential() && device.size() > largestTextFile)
        return tooLarge(name);
    QByteArray bytes;
    constexpr qint64 step = 1024 * 1024;
    if (!device.isSequential())
        bytes.reserve(device.size() + step);
    for (;;) {
        const qsizetype before = bytes.size();
        bytes.resize(before + step);
        const qint64 got = device.read(bytes.data() + before, step);
        bytes.resize(before + std::max<qint64>(got, 0));
        if (got < 0)
            return fail(ErrorCode::FileUnreadable, name, {device.errorString()});
        if (bytes.size() > largestTextFile)
            return tooLarge(name);
        if (got == 0)
            return bytes;
    }
}

Result<QByteArray> readBytes(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(ErrorCode::FileIsFolder, path);
    if (!info.exists())
        return fail(ErrorCode::FileMissing, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        if (file.error() == QFileDevice::PermissionsError || !info.isReadable())
            return fail(ErrorCode::FileNoPermission, path);
        return fail(ErrorCode::FileUnreadable, path, {file.errorString()});
    }
    return readBytes(file, path);
}

Result<DecodedText> readTextFile(const QString &path)
{
    return readBytes(path).and_then(
        [&path](const QByteArray &bytes) { return decodeText(bytes, path); });
}

bool isPlainUtf8(const QByteArray &bytes)
{
    const auto isAsciiSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    return !bytes.startsWith("\xEF\xBB\xBF") && !bytes.contains('\0') && !bytes.contains('\r')
        && QByteArrayView(bytes).isValidUtf8()
        && !std::all_of(bytes.begin(), bytes.end(), isAsciiSpace);
}

} // namespace core
