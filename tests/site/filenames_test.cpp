// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site/filenames.h"

#include "support/catch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace publish;

namespace {

bool isSafe(const QString &name)
{
    static const QRegularExpression safe(u"^[a-z0-9]([a-z0-9.-]{0,58}[a-z0-9])?$"_s);
    return safe.match(name).hasMatch() && !name.contains(u"..");
}

} // namespace

TEST_CASE("a file is named after the code, or after the id where there is none", "[site]")
{
    CHECK(fileNames({{u"1.3.2"_s, u"a"_s}, {u"Taller Ñ/2"_s, u"b"_s}, {{}, u"6F0C-aa"_s}})
          == QStringList{u"1.3.2"_s, u"taller-n-2"_s, u"6f0c-aa"_s});
}

TEST_CASE("no code leads out of the folder or is more than a name", "[site]")
{
    const QStringList hostile{
        u"../../etc/passwd"_s, u".."_s,        u"/"_s,   u"C:\\x"_s,           u"a\0b"_s, u"日本"_s,
        u"<script>"_s,         u"\u202Eabc"_s, u"a.."_s, u"x"_s.repeated(400), u"."_s,    u" "_s};
    QList<Named> named;
    for (const QString &code : hostile)
        named.append({code, u"id "_s + code});
    QStringList names = fileNames(named);
    for (const QString &name : names) {
        CAPTURE(name);
        CHECK(isSafe(name));
    }
    CHECK(names.removeDuplicates() == 0);
}

TEST_CASE("codes that would share a name have each their own, in any order", "[site]")
{
    const QList<Named> named{
        {u"A"_s, u"1"_s}, {u"a"_s, u"2"_s}, {u"á"_s, u"3"_s}, {u"b"_s, u"4"_s}};
    QStringList names = fileNames(named);
    CHECK(names[3] == u"b");
    QStringList reversed = fileNames({named[3], named[2], named[1], named[0]});
    std::ranges::reverse(reversed);
    CHECK(names == reversed);
    CHECK(names.removeDuplicates() == 0);
    // Even one that was written to look like it, and two rows of one id.
    names = fileNames({{u"A"_s, u"1"_s}, {u"a"_s, u"2"_s}, {names[0], u"5"_s}, {names[0], u"5"_s}});
    CHECK(names.removeDuplicates() == 0);
}

TEST_CASE("a name that is taken is not given again", "[site]")
{
    const QString name = fileNames({{u"assets"_s, u"assets"_s}}, {u"assets"_s}).first();
    CHECK(name != u"assets");
    CHECK(isSafe(name));
}
