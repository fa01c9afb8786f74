// SPDX-License-Identifier: GPL-3.0-or-later
// Text files of unknown encoding, from whichever program.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace core {

inline constexpr qint64 largestTextFile = 64 * 1024 * 1024; // bytes

enum class TextEncoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252,
    DamagedUtf8, // mostly UTF-8; its stray bytes are taken as Windows-1252
};

struct DecodedText
{
    QString text;                               // lines end in \n
    TextEncoding encoding = TextEncoding::Utf8; // as marked or assumed

    bool operator==(const DecodedText &) const = default;
};

// By a byte order mark, else UTF-16 where every other byte of the beginning is zero, else UTF-8
// where valid, else Windows-1252. No byte is lost: one that Windows-1252 leaves undefined, and half
// a UTF-16 pair, becomes U+FFFD. CR, CR LF, NEL, U+2028 and U+2029 become line feeds.
// FileEmpty: nothing but white space. FileBinary: a NUL. FileTooLarge.
// `file` is only named in errors.
Result<DecodedText> decodeText(const QByteArray &bytes, const QString &file);

// Reads never more than largestTextFile + 1 bytes. Also FileMissing, FileIsFolder,
// FileNoPermission, FileUnreadable.
Result<DecodedText> readTextFile(const QString &path);
Result<QByteArray> readBytes(const QString &path);
// From a device that is open, such as standard input; `name` is what errors call it.
Result<QByteArray> readBytes(QIODevice &device, const QString &name);

// Whether the bytes are what decodeText() would give, as UTF-8: no mark, no NUL, only line feeds,
// and something else than ASCII white space.
bool isPlainUtf8(const QByteArray &bytes);

} // namespace core
