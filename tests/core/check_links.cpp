// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_support.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

QStringList badDocument(const QString &url)
{
    Card card = fullCard(u"1.3.2"_s);
    card.documents = {{.title = u"A report"_s, .url = url}};
    return said(card);
}

} // namespace

TEST_CASE("complete addresses of documents are accepted", "[check]")
{
    for (const QString &url :
         {u"https://example.org"_s, u"http://example.org/a/b.pdf?c=d#e"_s,
          u"HTTPS://EXAMPLE.ORG:8080/"_s, u"https://es.example.org/informaci%C3%B3n"_s,
          u"https://españa.example/información"_s}) {
        INFO(url.toStdString());
        CHECK(badDocument(url).isEmpty());
    }
}

TEST_CASE("addresses that lead nowhere are told", "[check]")
{
    for (const QString &url :
         {u"www.example.org"_s, u"example"_s, u"https://"_s, u"https://localhost/a"_s,
          u"https://example..org"_s, u"https://.org"_s, u"https:// example.org"_s,
          u"https://example.org/a b"_s, u"ftp://example.org/a"_s, u"javascript:alert(1)"_s,
          u"mailto:a@example.org"_s, u"https://exa%mple.org"_s, u"file:///etc/passwd"_s}) {
        INFO(url.toStdString());
        CHECK(badDocument(url) == QStringList{u"bad-link/warning card-1.3.2 documents"_s});
    }
}

TEST_CASE("a document that is a file of the event needs no address", "[check]")
{
    Card card = fullCard(u"1.3.2"_s);
    card.documents = {{.title = u"A report"_s, .attachment = u"file-1"_s}};
    CHECK(said(card).isEmpty());
}

TEST_CASE("registration may be by mail", "[check]")
{
    Card card = fullCard(u"1.3.2"_s);
    card.registration = {.kind = RegistrationKind::Required, .url = u"mailto:a@example.org"_s};
    CHECK(said(card).isEmpty());
    card.registration.url = u"mailto:example.org"_s;
    CHECK(said(card) == QStringList{u"bad-link/warning card-1.3.2 registration"_s});
}

TEST_CASE("links within a text are told with its language", "[check]")
{
    Card card = fullCard(u"1.3.2"_s);
    LocalText &summary = card.text(TextField::Summary);
    summary.set(u"en"_s,
                u"See [here](https://example.org), [*or* **there**](http:/example.org), "
                "<mailto:a@example.org> and <mailto:nobody>."_s);
    const QList<Finding> findings = findingsOf(card);
    const QString bad = u"bad-link/warning card-1.3.2 summary en"_s;
    REQUIRE(shortForms(findings) == QStringList{bad, bad});
    CHECK(findings[0].arguments == QVariantMap{{u"url"_s, u"http:/example.org"_s}});
    CHECK(findings[1].arguments == QVariantMap{{u"url"_s, u"mailto:nobody"_s}});
}
