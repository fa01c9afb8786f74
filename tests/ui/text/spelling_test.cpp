// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/dictionary.h"
#include "ui/text/texts.h"

#include "ui/text/spelling.h"
#include "ui/text/spellwords.h"

using namespace texts;
using namespace Qt::Literals::StringLiterals;
using Verdict = ui::Spelling::Verdict;

namespace {

QStringList asked(const QString &text)
{
    QStringList words;
    for (const ui::TextRange &range : ui::spellWords(text))
        words.append(text.sliced(range.start, range.length));
    return words;
}

QStringList wrong(ui::Spelling &spelling, const QString &language, const QStringList &words)
{
    QSignalSpy checked(&spelling, &ui::Spelling::checked);
    spelling.check(language, words);
    checked.wait(2000);
    QStringList result;
    for (const QString &word : words)
        if (spelling.verdict(language, word) != Verdict::Right)
            result.append(word);
    return result;
}

} // namespace

TEST_CASE("words are what a dictionary knows, not numbers, addresses and acronyms", "[spelling]")
{
    CHECK(asked(u"¿Y l’économie, «arc-en-ciel»? ONU 3D a@b.org https://x.org/uno www.dos.es fin"_s)
          == QStringList{u"Y"_s, u"l’économie"_s, u"arc-en-ciel"_s, u"fin"_s});
    CHECK(asked(u"ver example.org snake_case 漢字 ไทย мир"_s) == QStringList{u"ver"_s, u"мир"_s});
    CHECK(asked(u"uno -dos- tres–cuatro"_s)
          == QStringList{u"uno"_s, u"dos"_s, u"tres"_s, u"cuatro"_s});
    CHECK(ui::wordParts(u"l'arc-en-ciel"_s) == QStringList{u"arc"_s, u"en"_s, u"ciel"_s});
    CHECK(ui::wordParts(u"city's"_s) == QStringList{u"city"_s});
    CHECK(ui::wordParts(u"casa"_s).isEmpty());
}

TEST_CASE("each language gets the dictionary that serves it best", "[spelling]")
{
    const QStringList names = {u"es_AR"_s, u"es_ES"_s,        u"es_MX"_s, u"en_AU"_s,
                               u"en_US"_s, u"fr_CLASSIQUE"_s, u"est_EE"_s};
    CHECK(ui::dictionaryFor(u"es"_s, names) == u"es_ES");
    CHECK(ui::dictionaryFor(u"es-MX"_s, names) == u"es_MX");
    CHECK(ui::dictionaryFor(u"es-419"_s, names) == u"es_ES");
    CHECK(ui::dictionaryFor(u"en"_s, names) == u"en_US");
    CHECK(ui::dictionaryFor(u"fr-CA"_s, names) == u"fr_CLASSIQUE");
    CHECK(ui::dictionaryFor(u"es"_s, {u"es_AR"_s, u"est_EE"_s}) == u"es_AR");
    CHECK(ui::dictionaryFor(u"de"_s, names).isEmpty());
    CHECK(ui::dictionaryPackage(u"es-PE"_s) == u"hunspell-es");
    CHECK(ui::dictionaryPackage(u"en"_s) == u"hunspell-en-us");
    CHECK(ui::dictionaryPackage(u"pt-BR"_s) == u"hunspell-pt-br");
    CHECK(ui::dictionaryPackage(u"zh"_s).isEmpty());
}

TEST_CASE("words are looked up in the dictionary's own encoding", "[spelling]")
{
    for (const QString &encoding : {u"UTF-8"_s, u"ISO8859-1"_s}) {
        const Dictionary folder(u"es_ES"_s, {u"año"_s, u"plaza"_s, u"arco"_s, u"iris"_s}, encoding);
        ui::Spelling spelling({folder.path()});
        CHECK(spelling.verdict(u"es"_s, u"plaza"_s) == Verdict::Unknown);
        CHECK(wrong(spelling, u"es"_s,
                    {u"año"_s, u"an\u0303o"_s, u"Plaza"_s, u"plasa"_s, u"arco-iris"_s,
                     u"arco-iriz"_s, u"l’arco"_s, u"y"_s})
              == QStringList{u"plasa"_s, u"arco-iriz"_s});
        CHECK(spelling.suggestions(u"es"_s, u"plasa"_s).contains(u"plaza"_s));
    }
}

TEST_CASE("personal and ignored words are right", "[spelling]")
{
    const Dictionary folder(u"es_ES"_s, {u"plaza"_s});
    ui::Spelling spelling({folder.path()});
    QSignalSpy changed(&spelling, &ui::Spelling::wordsChanged);
    const QStringList words = {u"escaleta"_s, u"Escaleta"_s, u"Quilpué"_s, u"quilpué"_s, u"fala"_s};
    CHECK(wrong(spelling, u"es"_s, words) == words);
    spelling.setPersonalWords({u"escaleta"_s, u"Quilpué"_s});
    CHECK(wrong(spelling, u"es"_s, words) == QStringList{u"quilpué"_s, u"fala"_s});
    spelling.ignore(u"fala"_s);
    CHECK(wrong(spelling, u"es"_s, words) == QStringList{u"quilpué"_s});
    CHECK(changed.size() == 2);
}

TEST_CASE("a language without a dictionary has no errors and says so once", "[spelling]")
{
    const Dictionary folder(u"es_ES"_s, {u"plaza"_s});
    ui::Spelling spelling({folder.path()});
    QSignalSpy missing(&spelling, &ui::Spelling::missing);
    for (int i = 0; i < 2; ++i)
        spelling.check(u"fr"_s, {u"mot"_s});
    spelling.check(u"ja"_s, {u"mot"_s});
    CHECK(missing == QList<QVariantList>{{u"fr"_s, u"hunspell-fr"_s}});
    CHECK(spelling.verdict(u"fr"_s, u"mot"_s) == Verdict::Right);
    CHECK(spelling.suggestions(u"fr"_s, u"mot"_s).isEmpty());
}
