// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventfile.h"
#include "core/model/cardfield.h"
#include "core/model/localtextjson.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

QString fieldLabel(const core::SearchHit &hit)
{
    const core::CardField *field = core::cardField(hit.field);
    const QString name =
        field ? core::label(*field) : QCoreApplication::translate("cli::Search", "Names");
    return hit.language.isEmpty() ? name : u"%1 (%2)"_s.arg(name, hit.language);
}

// Bold where a person sees it, between guillemets where a program does.
QString marked(const QString &excerpt)
{
    QString text = excerpt.simplified();
    const bool terminal = outputIsTerminal();
    text.replace(core::hitStart, terminal ? u"\033[1m"_s : u"«"_s);
    return text.replace(core::hitEnd, terminal ? u"\033[0m"_s : u"»"_s);
}

QJsonObject toJson(const core::SearchHit &hit, const QString &code)
{
    QString plain;
    QJsonArray marks; // pairs of a position in the excerpt and a length
    qsizetype start = 0;
    for (const QChar c : hit.excerpt) {
        if (c == core::hitStart)
            start = plain.size();
        else if (c == core::hitEnd)
            marks.append(QJsonArray{start, plain.size() - start});
        else
            plain += c;
    }
    return {{u"card"_s, core::orNull(code)}, {u"id"_s, hit.card},
            {u"field"_s, hit.field},         {u"language"_s, core::orNull(hit.language)},
            {u"excerpt"_s, plain},           {u"marks"_s, marks}};
}

} // namespace

int runSearch(const Arguments &arguments)
{
    auto store = core::Store::open(arguments.positional[0], core::Store::Access::Read);
    if (!store)
        return fail(store.error());
    const auto hits = store->search(arguments.positional[1]);
    if (!hits)
        return fail(hits.error());
    const auto rows = store->cardRows();
    if (!rows)
        return fail(rows.error());
    QHash<QString, QString> codes;
    for (const core::CardRow &row : *rows)
        codes.insert(row.id, row.code);

    QJsonArray array;
    for (const core::SearchHit &hit : *hits) {
        const QString code = codes.value(hit.card);
        if (arguments.has(u"json"))
            array.append(toJson(hit, code));
        else
            print(u"%1  %2: %3"_s.arg(code.leftJustified(8), fieldLabel(hit), marked(hit.excerpt)));
    }
    if (arguments.has(u"json"))
        printJson({{u"hits"_s, array}});
    else if (hits->isEmpty())
        note(QCoreApplication::translate("cli::Search", "Nothing found."));
    return Done;
}

} // namespace cli
