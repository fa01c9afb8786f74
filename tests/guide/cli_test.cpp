// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

using namespace Qt::Literals::StringLiterals;

TEST_CASE("the guide is written as PDF and as a web page, in the language asked for", "[guide]")
{
    const Folder folder;
    CHECK(run({u"guide"_s, u"-o"_s, folder(u"g.pdf"_s), u"--language"_s, u"fr"_s}).status == Done);
    CHECK(contentOf(folder(u"g.pdf"_s)).startsWith("%PDF-1.7"));
    CHECK(run({u"guide"_s, u"-o"_s, folder(u"g.HTML"_s), u"--language"_s, u"es"_s}).status == Done);
    CHECK(contentOf(folder(u"g.HTML"_s)).contains("<html lang=\"es\""));
}

TEST_CASE("without a language the guide is in that of the program", "[guide]")
{
    const Folder folder;
    const Setting spanish{.environment = {{u"LANG"_s, u"es_ES.UTF-8"_s},
                                          {u"LC_ALL"_s, u"es_ES.UTF-8"_s},
                                          {u"LANGUAGE"_s, u"es"_s}}};
    CHECK(run({u"guide"_s, u"-o"_s, folder(u"g.html"_s)}, spanish).status == Done);
    CHECK(contentOf(folder(u"g.html"_s)).contains("<html lang=\"es\""));
}

TEST_CASE("a guide without a file, in no format or in no language is wrong use", "[guide]")
{
    const Folder folder;
    for (const QStringList &words :
         {QStringList{}, QStringList{u"-o"_s, folder(u"g.txt"_s)},
          QStringList{u"-o"_s, folder(u"g.pdf"_s), u"--language"_s, u"de"_s}}) {
        const Outcome outcome = run(QStringList{u"guide"_s} + words);
        CHECK(outcome.status == WrongUse);
        CHECK(outcome.message().count(u'\n') == 1);
    }
    CHECK(folder.names().isEmpty());
}

TEST_CASE("a guide that can't be written says where", "[guide]")
{
    const Folder folder;
    const QString path = folder(u"none/g.pdf"_s);
    const Outcome outcome = run({u"guide"_s, u"-o"_s, path});
    CHECK(outcome.status == CouldNot);
    CHECK(outcome.message().contains(path));
}

TEST_CASE("a full disk leaves the guide that was there", "[guide]")
{
    const Folder folder;
    const QString path = folder.write(u"g.html"_s, "old");
    const Outcome outcome = run({u"guide"_s, u"-o"_s, path}, {.largestFile = 4096});
    CHECK(outcome.status == CouldNot);
    CHECK(contentOf(path) == "old");
}
