// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "core/text/fold.h"
#include "core/text/readtext.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

#include <random>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

DecodedText decoded(const QByteArray &bytes)
{
    return decodeText(bytes, u"nota.txt"_s).value_or(DecodedText{});
}

ErrorCode errorOf(const QByteArray &bytes)
{
    const auto result = decodeText(bytes, u"nota.txt"_s);
    REQUIRE_FALSE(result);
    CHECK(result.error().file == u"nota.txt"_s);
    return result.error().code;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

TEST_CASE("a text's encoding is found", "[text]")
{
    const QString text = u"¿Qué más? “Sí” – 10 €"_s;
    CHECK(decoded(text.toUtf8()) == DecodedText{text, TextEncoding::Utf8});
    CHECK(decoded("\xef\xbb\xbf" + text.toUtf8()) == DecodedText{text, TextEncoding::Utf8});
    CHECK(decoded("\xff\xfe" + utf16(text, false))
          == DecodedText{text, TextEncoding::Utf16LittleEndian});
    CHECK(decoded("\xfe\xff" + utf16(text, true))
          == DecodedText{text, TextEncoding::Utf16BigEndian});
    CHECK(decoded(utf16(u"Título: más"_s, false))
          == DecodedText{u"Título: más"_s, TextEncoding::Utf16LittleEndian});
    CHECK(decoded(utf16(u"Título: más"_s, true))
          == DecodedText{u"Título: más"_s, TextEncoding::Utf16BigEndian});
    CHECK(decoded("\xbfQu\xe9 m\xe1s? \x93S\xed\x94 \x96 10 \x80")
          == DecodedText{text, TextEncoding::Windows1252});
}

TEST_CASE("no byte of a damaged text is lost", "[text]")
{
    CHECK(decoded("a\x81\x8d\x8f\x90\x9dz\xe9").text == u"a\ufffd\ufffd\ufffd\ufffd\ufffdzé"_s);
    CHECK(decoded("m\xc3\xa1s all\xc3\xa1 y \xc3")
          == DecodedText{u"más allá y Ã"_s, TextEncoding::DamagedUtf8});
    CHECK(decoded("\xff\xfe" + utf16(u"ab"_s, false) + 'c').text == u"ab\ufffd"_s);
    CHECK(decoded("a\x0c"
                  "b\x01")
              .text
          == u"a\fb\x01"_s);
}

TEST_CASE("all line ends become line feeds", "[text]")
{
    CHECK(decoded("a\rb\r\nc\nd\r\r\ne").text == u"a\nb\nc\nd\n\ne"_s);
    CHECK(decoded(u"a\u2028b\u2029c\u0085d"_s.toUtf8()).text == u"a\nb\nc\nd"_s);
}

TEST_CASE("what is no text is said", "[text]")
{
    CHECK(errorOf({}) == ErrorCode::FileEmpty);
    CHECK(errorOf(" \r\n\t\xc2\xa0") == ErrorCode::FileEmpty);
    CHECK(errorOf("\xef\xbb\xbf") == ErrorCode::FileEmpty);
    CHECK(errorOf(QByteArray("texto\0otro", 10)) == ErrorCode::FileBinary);
    CHECK(errorOf(QByteArray("\x7f"
                             "ELF\2\1\1\0\0\0\0\0\0\0\0\0",
                             16))
          == ErrorCode::FileBinary);
    CHECK(errorOf(QByteArray(largestTextFile + 1, 'a')) == ErrorCode::FileTooLarge);
}

TEST_CASE("a file that cannot be read is said", "[text]")
{
    const QTemporaryDir folder;
    const auto errorAt = [](const QString &path) { return readTextFile(path).error().code; };
    CHECK(errorAt(folder.path()) == ErrorCode::FileIsFolder);
    CHECK(errorAt(folder.filePath(u"none"_s)) == ErrorCode::FileMissing);
    const QString path = folder.filePath(u"ñandú.txt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("hola\r\n");
    file.close();
    CHECK(readTextFile(path).value_or(DecodedText{}).text == u"hola\n"_s);
    if (::geteuid() != 0) { // who may read everything
        REQUIRE(file.setPermissions({}));
        CHECK(errorAt(path) == ErrorCode::FileNoPermission);
    }
}

TEST_CASE("an endless device is read up to the limit only", "[text]")
{
    SKIP_UNLESS_EXISTS(u"/dev/zero"_s);
    CHECK(readTextFile(u"/dev/zero"_s).error().code == ErrorCode::FileTooLarge);
}

TEST_CASE("folding is blind to accents, case and white space", "[text]")
{
    CHECK(fold(u"  Línea\u00a0 TEMÁTICA\n") == u"linea tematica"_s);
    CHECK(fold(u"ÍNDICE I") == u"indice i"_s); // in a Turkish locale too
    CHECK(fold(u"İstanbul") == u"istanbul"_s);
    CHECK(fold(u"straße") == fold(u"STRASSE"));
    CHECK(fold(u"Intervenant·e·s") == u"intervenant·e·s"_s);
    CHECK(fold(u"ﬁn") == u"fin"_s);
    CHECK(fold(u"Ångström") == u"angstrom"_s);
    CHECK(fold(u"ΣΊΣΥΦΟΣ") == fold(u"Σίσυφος"));
    CHECK(fold(u"").isEmpty());
    for (char32_t c = 1; c < 0x11000; ++c)
        if (!QChar::isSurrogate(c)) {
            const QString once = fold(QString::fromUcs4(&c, 1));
            INFO(int(c));
            REQUIRE(fold(once) == once);
        }
}

TEST_CASE("Latin letters fold alone as they do beside others", "[text]")
{
    // A letter of another script takes the whole text another way.
    const QString other = u"漢"_s;
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = 0; i < 6; ++i)
            text += QChar(char16_t(random() % 0x250));
        CAPTURE(round);
        const QString beside = fold(other + u'x' + text + u'x' + other);
        CHECK(other + fold(u'x' + text + u'x') + other == beside);
    }
    CHECK(fold(u"\u00AD").isEmpty());
}
