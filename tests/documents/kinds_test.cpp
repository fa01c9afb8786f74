// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is, is told by its content.
#include "archives.h"

#include "core/import/filekind.h"
#include "support/catch.h"

#include <QStandardPaths>
#include <QtEndian>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// A compound file ([MS-CFB]) as far as its header and the names in its directory.
QByteArray compound(const QString &stream)
{
    QByteArray file("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    file.resize(1024, '\0');
    QByteArray name;
    for (const QChar c : stream) {
        name += char(c.unicode());
        name += '\0';
    }
    return file + name + QByteArray(128 - name.size(), '\0') + QByteArray(384, '\0');
}

} // namespace

TEST_CASE("a document is known by its content, whatever it is called", "[documents]")
{
    CHECK(fileKind(docxOf(docxParagraph("a"))) == FileKind::Docx);
    CHECK(fileKind(odtOf("<text:p>a</text:p>")) == FileKind::Odt);
    CHECK(fileKind("{\\rtf1 a}") == FileKind::Rtf);
    CHECK(fileKind(compound(u"WordDocument"_s)) == FileKind::OldWord);
    CHECK(fileKind(compound(u"EncryptedPackage"_s)) == FileKind::Encrypted);
    CHECK(fileKind("Title: a") == FileKind::Text);
    CHECK(fileKind({}) == FileKind::Text);
    CHECK(fileKind("PK\3\4 cut") == FileKind::Container);
}

TEST_CASE("a kind of file that can't be read is named", "[documents]")
{
    struct Case
    {
        QByteArray file;
        QString name;
    };
    const auto types = [](const QByteArray &type) {
        return archiveOf({{u"[Content_Types].xml"_s, "<Types>" + type + "</Types>"}});
    };
    for (const Case &each :
         {Case{"%PDF-1.7\n", u"PDF"_s}, Case{"\x89PNG\r\n\x1A\n", u"PNG"_s},
          Case{"\xFF\xD8\xFF\xE0", u"JPEG"_s},
          Case{"\x7F"
               "ELF\2",
               u"ELF"_s},
          Case{QByteArray("MZ\x90\0\3", 5), u"EXE"_s}, Case{compound(u"Workbook"_s), u"Excel"_s},
          Case{archiveOf({{u"a.txt"_s, "a"}}), u"ZIP"_s},
          Case{types("presentationml"), u"PowerPoint"_s}}) {
        CAPTURE(each.name);
        CHECK(errorOf(each.file) == (Error{ErrorCode::KindUnknown, u"file"_s, {each.name}}));
        CHECK(errorOf(each.file, u"docx"_s)
              == (Error{ErrorCode::KindUnknown, u"file"_s, {each.name}}));
    }
}

TEST_CASE("a document behind a password is said to be so", "[documents]")
{
    CHECK(errorOf(compound(u"EncryptedPackage"_s))
          == (Error{ErrorCode::FileEncrypted, u"file"_s, {}}));
    QByteArray doc = compound(u"WordDocument"_s);
    qToLittleEndian<quint16>(0xA5EC, doc.data() + 512);
    qToLittleEndian<quint16>(0x0100, doc.data() + 522);
    CHECK(errorOf(doc).code == ErrorCode::FileEncrypted);
}

TEST_CASE("a damaged document is said to be so by whichever reader is asked", "[documents]")
{
    const QByteArray docx = docxOf(docxParagraph("a"));
    CHECK(errorOf(docx.first(docx.size() / 2)).code == ErrorCode::ArchiveBroken);
    const QByteArray odt = odtOf("<text:p>a</text:p>");
    CHECK(errorOf(odt.first(odt.size() / 2)).code == ErrorCode::ArchiveBroken);
    CHECK(errorOf("Title: a", u"odt"_s).code == ErrorCode::ArchiveBroken);
    CHECK(errorOf(docx, u"odt"_s) == (Error{ErrorCode::KindUnknown, u"file"_s, {u"DOCX"_s}}));
}

TEST_CASE("RTF is read where LibreOffice is, and says what is missing where not", "[documents]")
{
    const QByteArray rtf =
        "{\\rtf1\\ansi T\\'edtulo: Ciudades\\par Objetivos\\par {\\b Cuidar.}\\par}";
    const auto reading = readContent(rtf, {}, {}, u"form.rtf"_s);
    const bool hasConverter = !QStandardPaths::findExecutable(u"soffice"_s).isEmpty()
        || !QStandardPaths::findExecutable(u"libreoffice"_s).isEmpty();
    if (!hasConverter) {
        REQUIRE_FALSE(reading);
        CHECK(reading.error()
              == (Error{ErrorCode::ConverterMissing, u"form.rtf"_s, {u"libreoffice-writer"_s}}));
        return;
    }
    REQUIRE(reading);
    REQUIRE(reading->reading.cards.size() == 1);
    CHECK(textIn(reading->reading.cards[0], TextField::Objectives) == u"**Cuidar.**"_s);
}

TEST_CASE("without LibreOffice old documents name the package that is missing", "[documents]")
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const Error error = errorOf("{\\rtf1 Title: a}");
    qputenv("PATH", path);
    CHECK(error == (Error{ErrorCode::ConverterMissing, u"file"_s, {u"libreoffice-writer"_s}}));
}
