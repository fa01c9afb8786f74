// SPDX-License-Identifier: GPL-3.0-or-later
// The letter to the authors of a card, and its ways out.
#include "support/builders.h"
#include "support/catch.h"
#include "support/oracle.h"

#include "core/check/checks.h"
#include "core/publish/request.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

Programme asked()
{
    Programme programme = sampleProgramme();
    Card card = fullCard(u"1.3.2"_s);
    card.text(TextField::Title) = LocalText(u"es"_s, u"Economía del barrio"_s);
    card.text(TextField::Objectives).set(u"es"_s, words(101));
    card.comments = {{.id = u"a"_s,
                      .field = u"summary"_s,
                      .language = u"es"_s,
                      .quote = u"word3"_s,
                      .author = u"Eva"_s,
                      .text = u"Which one?"_s},
                     {.id = u"b"_s, .author = u"Eva"_s, .text = u"Settled"_s, .resolved = true}};
    programme.cards = {card};
    return programme;
}

publish::Letter letterOf(const Programme &programme, const publish::RequestOptions &options)
{
    return publish::requestLetter(programme, programme.cards[0], check(programme), options);
}

} // namespace

TEST_CASE("a letter has the note, the findings, the open comments and the lengths", "[request]")
{
    const publish::Letter letter = letterOf(asked(),
                                            {.language = u"en"_s,
                                             .note = u"Please be shorter."_s,
                                             .until = QDate(2021, 5, 10),
                                             .asker = u"Eva Ruiz"_s});
    CHECK(letter.subject == u"Session card 1.3.2 Economía del barrio: please change");
    CHECK(letter.body.contains(u"Please be shorter."));
    CHECK(letter.body.contains(u"Objectives (Spanish): 101 words, the limit is 100."));
    CHECK(letter.body.contains(u"“word3”: Which one? — Eva"));
    CHECK_FALSE(letter.body.contains(u"Settled"));
    CHECK(letter.body.contains(u"Objectives (Spanish): 101 of 100 words"));
    CHECK(letter.body.contains(u"10 May 2021"));
    CHECK(letter.body.contains(u"Eva Ruiz"));
}

TEST_CASE("what is left out of a letter is not in it, and names are not where nobody is to be seen",
          "[request]")
{
    Programme programme = asked();
    programme.event.anonymousReview = true;
    const publish::Letter letter =
        letterOf(programme, {.language = u"en"_s, .note = {}, .until = {}, .asker = u"Eva Ruiz"_s});
    CHECK_FALSE(letter.body.contains(u"Eva"));
    CHECK(letter.body.contains(u"The reviewers"));
    const publish::Letter bare = letterOf(programme,
                                          {.language = u"en"_s,
                                           .note = {},
                                           .until = {},
                                           .asker = {},
                                           .withFindings = false,
                                           .withComments = false});
    CHECK_FALSE(bare.body.contains(u"the limit is 100"));
    CHECK_FALSE(bare.body.contains(u"Which one?"));
    CHECK(bare.body.startsWith(u"Dear authors"_s));
}

TEST_CASE("a mail is what Python's mail reader takes it for, whatever the texts", "[request]")
{
    const QTemporaryDir folder;
    const publish::Letter letter{u"Économie: ¿qué?\r\nBcc: everybody@example.org "_s
                                     + u"muy larga "_s.repeated(20) + u"🙂"_s,
                                 u"Línea una\n.\n=3D "_s + u"ñ"_s.repeated(200)
                                     + u" fin \n--x\n"_s};
    const QByteArray content = QByteArray(3000, '\x07') + "end";
    const QByteArray mail = publish::mailMessage(
        letter, u"ana@example.org"_s, {{u"ficha «1.3».pdf"_s, "application/pdf", content}},
        QDateTime({2021, 5, 3}, {9, 5, 6}, Qt::UTC));
    // RFC 2047 §2: no line with an encoded word is longer than 76 characters.
    for (const QByteArray &line : mail.split('\n'))
        CHECK(line.trimmed().size() <= 76);
    const QString path = folder.filePath(u"letter.eml"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(mail);
    file.close();
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s, uR"(
import email, email.policy, json, sys
m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
parts = list(m.iter_attachments())
print(json.dumps({'subject': str(m['Subject']), 'bcc': m['Bcc'], 'to': str(m['To']),
  'unsent': m['X-Unsent'], 'date': str(m['Date'].datetime), 'defects': len(m.defects),
  'body': m.get_body().get_content(), 'files': [p.get_filename() for p in parts],
  'size': len(parts[0].get_content())}))
)"_s,
                  path});
    if (!python.waitForStarted()) {
        WARN("skipped: python3 is not here");
        return;
    }
    REQUIRE(python.waitForFinished());
    INFO(python.readAllStandardError().toStdString());
    const QJsonObject read = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    CHECK(read[u"subject"].toString() == letter.subject.simplified());
    CHECK(read[u"to"].toString() == u"ana@example.org");
    CHECK(read[u"bcc"].isNull());
    CHECK(read[u"unsent"].toString() == u"1");
    CHECK(read[u"date"].toString() == u"2021-05-03 09:05:06+00:00");
    CHECK(read[u"defects"].toInt() == 0);
    // A mail ends its lines; the reader may end the last one, too.
    CHECK(read[u"body"].toString().trimmed() == letter.body.trimmed());
    CHECK(read[u"files"][0].toString() == u"ficha «1.3».pdf");
    CHECK(read[u"size"].toInt() == content.size());
}

TEST_CASE("an address is one, or it is not written", "[request]")
{
    CHECK(publish::mailAddress(u" ana@example.org "_s) == "ana@example.org");
    CHECK(publish::mailAddress(u"ana@ciudad-ñ.example"_s) == "ana@xn--ciudad--b0a.example");
    for (const QString &none :
         {u""_s, u"ana"_s, u"@example.org"_s, u"josé@example.org"_s, u"a b@example.org"_s,
          u"ana@example.org\nBcc: x@example.org"_s, u"ana@localhost"_s}) {
        INFO(none.toStdString());
        CHECK_FALSE(publish::mailAddress(none));
    }
}

TEST_CASE("a link to the mail program has the letter, or as much of it as it may", "[request]")
{
    const publish::Letter letter{u"Título & más"_s, u"Uno\nDos ñ\n"_s};
    const QByteArray url = publish::mailtoUrl(letter, u"ana@example.org"_s, u"(cut)"_s);
    CHECK(url.startsWith("mailto:ana@example.org?subject=T%C3%ADtulo%20%26%20m%C3%A1s&body="));
    CHECK(url.endsWith("Uno%0D%0ADos%20%C3%B1%0D%0A"));
    const QByteArray cut =
        publish::mailtoUrl({u"Long"_s, u"ñ 🙂 "_s.repeated(2000)}, {}, u"(cut)"_s);
    CHECK(cut.size() <= publish::longestMailto);
    CHECK(cut.size() > publish::longestMailto - 200);
    CHECK(QUrl::fromPercentEncoding(cut).endsWith(u"(cut)"_s));
    CHECK_FALSE(QUrl::fromPercentEncoding(cut).contains(QChar::ReplacementCharacter));
}
