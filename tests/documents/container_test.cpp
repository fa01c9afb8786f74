// SPDX-License-Identifier: GPL-3.0-or-later
#include "archives.h"

#include "core/import/container.h"
#include "core/import/xmlinput.h"
#include "support/catch.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// Reads it all; the text in it and the error.
struct Read
{
    QString text;
    std::optional<Error> error;
};

Read readAll(const QByteArray &xml)
{
    XmlInput input(xml, u"f"_s);
    Read read;
    for (auto token = input.next(); token != XmlInput::Token::Done; token = input.next()) {
        if (token == XmlInput::Token::Text)
            read.text += input.text();
    }
    read.error = input.error();
    return read;
}

ErrorCode codeOf(const QByteArray &xml)
{
    const Read read = readAll(xml);
    REQUIRE(read.error);
    return read.error->code;
}

ErrorCode openError(const QByteArray &bytes)
{
    const auto container = Container::open(bytes, u"f"_s);
    REQUIRE_FALSE(container);
    return container.error().code;
}

} // namespace

TEST_CASE("a container gives its parts, by whatever case their names are in", "[documents]")
{
    auto container =
        Container::open(archiveOf({{u"word/A.xml"_s, "one"}, {u"empty"_s, QByteArray("")}}), {});
    REQUIRE(container);
    CHECK(container->names() == QStringList{u"word/A.xml"_s, u"empty"_s});
    CHECK(container->read(u"word/A.xml"_s) == QByteArray("one"));
    CHECK(container->read(u"Word/a.XML"_s) == QByteArray("one"));
    const auto empty = container->read(u"empty"_s);
    REQUIRE(empty);
    CHECK((empty->isEmpty() && !empty->isNull()));
    CHECK(container->read(u"other"_s)->isNull());
}

TEST_CASE("a container whose names lead out of it is refused", "[documents]")
{
    for (const QString &name :
         {u"../up"_s, u"a/../../up"_s, u"/etc/passwd"_s, u"..\\up"_s, u"C:\\up"_s, u"\\up"_s}) {
        CAPTURE(name);
        const auto container = Container::open(archiveOf({{u"a"_s, "x"}, {name, "x"}}), u"f"_s);
        REQUIRE_FALSE(container);
        CHECK(container.error() == (Error{ErrorCode::ArchiveUnsafe, u"f"_s, {name}}));
    }
    CHECK(Container::open(archiveOf({{u"a..b/c"_s, "x"}}), u"f"_s));
}

TEST_CASE("a container that is cut short or is none is damaged", "[documents]")
{
    const QByteArray whole = archiveOf({{u"a"_s, QByteArray(5000, 'x')}});
    CHECK(openError(whole.first(whole.size() / 2)) == ErrorCode::ArchiveBroken);
    CHECK(openError("PK\3\4") == ErrorCode::ArchiveBroken);
    CHECK(openError({}) == ErrorCode::ArchiveBroken);
}

TEST_CASE("a part whose content is not what its checksum says is damaged", "[documents]")
{
    QByteArray bytes = archiveOf({{u"mimetype"_s, "0123456789"}}); // stored as it is
    bytes.replace("0123456789", "0123456780");
    auto container = Container::open(bytes, u"f"_s);
    REQUIRE(container);
    const auto read = container->read(u"mimetype"_s);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::ArchiveBroken);
}

TEST_CASE("a container with more entries than any document has is refused unread", "[documents]")
{
    QByteArray bytes = archiveOf({{u"a"_s, "x"}});
    const qsizetype end = bytes.lastIndexOf("PK\5\6");
    bytes[end + 8] = bytes[end + 10] = char(0xA1); // 4,001
    bytes[end + 9] = bytes[end + 11] = char(0x0F);
    CHECK(openError(bytes) == ErrorCode::ArchiveBroken);
}

TEST_CASE("what a container unpacks to is counted over all that is read", "[documents]")
{
    auto container =
        Container::open(archiveOf({{u"a"_s, QByteArray(40 * 1024 * 1024, '\0')}}), u"f"_s);
    REQUIRE(container);
    CHECK(container->read(u"a"_s));
    const auto second = container->read(u"a"_s);
    REQUIRE_FALSE(second);
    CHECK(second.error() == (Error{ErrorCode::ArchiveTooLarge, u"f"_s, {u"64"_s}}));
}

TEST_CASE("XML with a document type or an entity is refused", "[documents]")
{
    CHECK(codeOf("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>") == ErrorCode::XmlForbidden);
    CHECK(codeOf("<!DOCTYPE a><a/>") == ErrorCode::XmlForbidden);
    QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 40; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ";";
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + before + before + "\">";
    }
    CHECK(codeOf(bomb + "]><a>&a39;</a>") == ErrorCode::XmlForbidden);
    CHECK(codeOf("<a>&undeclared;</a>") == ErrorCode::XmlBroken);
    CHECK(readAll("<a>&lt;&#241;&amp;</a>").text == u"<ñ&"_s);
}

TEST_CASE("broken XML names its line", "[documents]")
{
    const Read read = readAll("<a>\n<b>\n</a>");
    REQUIRE(read.error);
    CHECK(*read.error == (Error{ErrorCode::XmlBroken, u"f"_s, {u"3"_s}}));
    CHECK(codeOf("") == ErrorCode::XmlBroken);
    CHECK(codeOf("<a>") == ErrorCode::XmlBroken);
    CHECK(codeOf("no XML") == ErrorCode::XmlBroken);
}

TEST_CASE("XML is nested, and has attributes and namespaces, within bounds", "[documents]")
{
    const auto nested = [](int depth) {
        return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
    };
    CHECK_FALSE(readAll(nested(1024)).error);
    CHECK(codeOf(nested(1025)) == ErrorCode::XmlBroken);
    const auto attributed = [](int count) {
        QByteArray tag = "<a";
        for (int i = 0; i < count; ++i)
            tag += " b" + QByteArray::number(i) + "=\"\"";
        return tag + "/>";
    };
    CHECK_FALSE(readAll(attributed(200)).error);
    CHECK(codeOf(attributed(201)) == ErrorCode::XmlBroken);
    CHECK(codeOf(attributed(100'000)) == ErrorCode::XmlBroken);
    QByteArray declared = "<a";
    for (int i = 0; i < 201; ++i)
        declared += " xmlns:n" + QByteArray::number(i) + "=\"u:" + QByteArray::number(i) + "\"";
    CHECK(codeOf(declared + "/>") == ErrorCode::XmlBroken);
    // Comments hold no attributes.
    CHECK_FALSE(readAll("<a><!-- " + QByteArray("=").repeated(100'000) + " --></a>").error);
}
