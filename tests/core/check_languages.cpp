// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_support.h"
#include "core/check/languagename.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

QList<Finding> speaking(const QStringList &languages)
{
    Card card = fullCard(u"1.3.2"_s);
    card.languages = languages;
    return findingsOf(card);
}

} // namespace

TEST_CASE("languages of the world are known", "[check]")
{
    CHECK(speaking({u"en"_s, u"es"_s, u"fr"_s, u"pt-BR"_s, u"zh-Hant"_s, u"qu"_s, u"ay"_s, u"gn"_s,
                    u"ar"_s, u"ase"_s, u"ils"_s, u"sgn-ES"_s})
              .isEmpty());
}

TEST_CASE("what is no language is said word for word", "[check]")
{
    for (const QString &written : {u"Klingonés"_s, u"xx"_s, u"es-"_s, u"es, en"_s, u""_s}) {
        INFO(written.toStdString());
        const QList<Finding> findings = speaking({u"es"_s, written});
        REQUIRE(shortForms(findings)
                == QStringList{u"unknown-language/warning card-1.3.2 languages"_s});
        CHECK(findings.first().arguments == QVariantMap{{u"written"_s, written}});
    }
}

TEST_CASE("a language comes once, whatever the case of its tag", "[check]")
{
    const QList<Finding> findings = speaking({u"es"_s, u"en"_s, u"ES"_s});
    REQUIRE(shortForms(findings) == QStringList{u"double-language/warning card-1.3.2 languages"_s});
    CHECK(describe(findings.first()) == u"Languages: Spanish is listed twice."_s);
    CHECK(speaking({u"es"_s, u"es-MX"_s}).isEmpty());
}

TEST_CASE("languages are named in the reader's language", "[check]")
{
    CHECK(languageName(u"es"_s, u"en"_s) == u"Spanish"_s);
    CHECK(languageName(u"es"_s, u"fr"_s) == u"espagnol"_s);
    CHECK(languageName(u"fr-CA"_s, u"es"_s) == u"francés (Canadá)"_s);
    CHECK(languageName(u"no language"_s, u"es"_s) == u"no language"_s);
}
