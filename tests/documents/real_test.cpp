// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees in documents of other programs' tests: see sharedFile().
#include "archives.h"

#include "core/text/readtext.h"

#include "support/catch.h"
#include "support/oracle.h"

#include <QFile>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

struct RealFile
{
    const char *name;
    QString lines;
};

} // namespace

TEST_CASE("documents of other programs are read as a person sees them", "[documents]")
{
    const RealFile files[] = {
        {"docx/mammoth_simple-list.docx", u"- Apple\n- Banana"_s},
        {"docx/mammoth_strict-format.docx", u"Test"_s},
        {"docx/mammoth_tables.docx",
         u"Above\n\nTop left, Top right\n\nBottom left, Bottom right\n\nBelow"_s},
        {"docx/mammoth_text-box.docx", u"Datum plane"_s},
        {"docx/pandoc_alternate_document_path.docx",
         u"# Test\n\nThis is italic, bold, underlined, italic underlined, bold underlined, "
         "bold italic underlined."_s},
        {"docx/pandoc_lists.docx",
         u"## Some nested lists\n\n1. one\n2. two\n\n   1. a\n   2. b\n- one\n- two\n  - three\n"
         "    - four\n\n      Sub paragraph\n\n- Same list\n- Different list adjacent to the one "
         "above."_s},
        {"docx/pandoc_special_punctuation.docx",
         u"Soft hyphen: []\n\nNon-breaking hyphen: [\u2011]"_s},
        {"docx/pandoc_track_changes_deletion.docx", u"This is a text with a deletion."_s},
        {"docx/pandoc_track_changes_insertion.docx",
         u"This is a text with two exciting insertions."_s},
        {"odt/pandoc_tableWithSpans.odt",
         u"H1 Rowspan 2, H1-2, H1-3\n\nH2-2/3\n\nB1-1, B1-2, Rowspan 3\n\nB2-1, B2-2\n\n"
         "Columnspan 2\n\nB4-1, Columnspan & Rowspan 2\n\nB5-1"_s},
        {"odt/pandoc_trackedChanges.odt", u"Some text with  and inserted text."_s},
        {"odt/pandoc_unicode.odt", u"“”’çӨ©¼вбФШöÉµ"_s},
    };
    for (const RealFile &each : files) {
        const QString path = sharedFile(u"real/"_s + QString::fromLatin1(each.name));
        SKIP_UNLESS_EXISTS(path);
        CAPTURE(each.name);
        const auto bytes = readBytes(path);
        REQUIRE(bytes);
        CHECK(linesOf(*bytes) == each.lines);
    }
}

TEST_CASE("the changes that others have tracked are counted", "[documents]")
{
    for (const QString &name : {u"real/docx/pandoc_track_changes_deletion.docx"_s,
                                u"real/docx/pandoc_track_changes_insertion.docx"_s,
                                u"real/odt/pandoc_trackedChanges.odt"_s}) {
        SKIP_UNLESS_EXISTS(sharedFile(name));
        const auto bytes = readBytes(sharedFile(name));
        REQUIRE(bytes);
        CHECK(counts(readingOf(*bytes), FindingCode::UnacceptedChanges)
              == QList<int>{name.endsWith(u"odt") ? 2 : 1});
    }
}

TEST_CASE("what content controls hold in other programs' documents is read", "[documents]")
{
    const QString path = sharedFile(u"real/docx/pandoc_sdt_elements.docx"_s);
    SKIP_UNLESS_EXISTS(path);
    const auto bytes = readBytes(path);
    REQUIRE(bytes);
    // No label is in it: what is read as running text is left plain.
    CHECK(linesOf(*bytes)
          == u"col1Header, col2Header, col3Header\n\ncol1 content, Body copy, col3 content"_s);
}
