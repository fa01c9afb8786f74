// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/planreport.h"

#include "core/import/tables/csv.h"
#include "core/text/readtext.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a report says of each field what was understood, and of each line what was not",
          "[plan]")
{
    const QString text = u"Código;Título;Aforo;Catering\n1.1;=Uno;muchos;sí\n"_s;
    const Batch batch{{u"a.csv"_s, readContent(text.toUtf8(), {}, {}, u"a.csv"_s)},
                      {u"b.txt"_s, readContent(" ", {}, {}, u"b.txt"_s)}};
    const ImportPlan plan = planOf(batch, testing::sampleProgramme());
    const Result<DecodedText> report = decodeText(planReport(plan), u"report"_s);
    REQUIRE(report);
    const auto csv = readCsv(report->text);
    REQUIRE(csv);
    QStringList rows;
    for (const TableRow &row : csv->table.rows)
        rows.append(row.cells.mid(0, 8).join(u'|'));
    CHECK(rows.value(0) == u"file|card|field|language|understood|line|original|confidence"_s);
    CHECK(rows.contains(u"a.csv|1.1|title|es|=Uno|2|Título: =Uno|sure"_s));
    CHECK(rows.contains(u"a.csv|1.1|capacity|||2|Aforo: muchos|doubtful"_s));
    CHECK(rows.contains(u"a.csv|1.1||||2|Catering: sí|none"_s));
    const QStringList &last = csv->table.rows.last().cells;
    CHECK(last.value(0) == u"b.txt"_s);
    CHECK(last.value(8) == sentence({ErrorCode::FileEmpty, u"b.txt"_s, {}}));
}
