// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/forms/package.h"
#include "readform.h"
#include "support/catch.h"

using namespace publish;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray twoParts(const QDateTime &time)
{
    Package package(time);
    package.store(u"mimetype"_s, "application/x-test");
    {
        XmlPart part(package, u"folder/größe.xml"_s);
        part.start(u"a"_s, {{u"b"_s, u"<\"&"_s}, {u"left-out"_s, QString()}});
        part.flush();
        part.text(u"ñ]]>"_s);
        part.end();
    }
    return package.finish();
}

const QDateTime noon({2028, 3, 14}, {12, 0}, Qt::UTC);

} // namespace

TEST_CASE("a package holds its parts in their order", "[forms]")
{
    const QByteArray archive = twoParts(noon);
    CHECK(partsOf(archive) == QStringList{u"mimetype"_s, u"folder/größe.xml"_s});
    CHECK(partOf(archive, u"mimetype"_s) == "application/x-test");
    CHECK(partOf(archive, u"folder/größe.xml"_s)
          == "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
             "<a b=\"&lt;&quot;&amp;\">ñ]]&gt;</a>\n");
}

// OpenDocument 1.3 part 2, 3.3: at byte 30 its name, at byte 38 its content.
TEST_CASE("a stored part is at the place where file types are looked for", "[forms]")
{
    CHECK(twoParts(noon).sliced(30, 26) == "mimetypeapplication/x-test");
}

TEST_CASE("a package is the same bytes at any hour and in any zone", "[forms]")
{
    CHECK(twoParts(noon) == twoParts(noon.toOffsetFromUtc(7200)));
    CHECK(twoParts(noon) != twoParts(noon.addDays(1)));
    // ZIP begins in 1980.
    const QByteArray earliest = twoParts(QDateTime({1980, 1, 1}, {0, 0}, Qt::UTC));
    CHECK(twoParts(QDateTime()) == earliest);
    CHECK(twoParts(QDateTime({1970, 1, 1}, {0, 0}, Qt::UTC)) == earliest);
}
