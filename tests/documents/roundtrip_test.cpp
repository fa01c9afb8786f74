// SPDX-License-Identifier: GPL-3.0-or-later
// A form that was exported, and filled in or saved again by LibreOffice, comes back as the same
// card.
#include "archives.h"

#include "core/import/place.h"
#include "core/import/sample.h"
#include "core/model/cardfield.h"
#include "core/text/markup.h"
#include "forms/writeform.h"
#include "support/builders.h"
#include "support/oracle.h"

#include <QUrl>

#include <algorithm>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<Participation> byRole(QList<Participation> people)
{
    std::ranges::stable_sort(people, {}, &Participation::role);
    return people;
}

// Every field that a form has.
void checkSame(const Card &was, const Card &is, const QString &language, const QString &source)
{
    CAPTURE(was.code);
    CHECK(is.id == was.id);
    CHECK(is.code == was.code);
    CHECK(is.format == was.format);
    CHECK(is.theme == was.theme);
    CHECK(is.subtheme == was.subtheme);
    CHECK(is.organizers == was.organizers);
    CHECK((byRole(is.people) == byRole(was.people)));
    CHECK((is.slot == was.slot));
    CHECK(is.platform == was.platform);
    CHECK(is.furtherPlatforms == was.furtherPlatforms);
    CHECK((is.capacity == was.capacity));
    CHECK((is.registration == was.registration));
    CHECK(is.languages == was.languages);
    CHECK((is.documents == was.documents));
    for (const CardField &field : cardFields()) {
        if (!field.text)
            continue;
        CAPTURE(field.key);
        CHECK(is.text(*field.text).in(language) == was.text(*field.text).best(language, source));
    }
    for (const UnplacedLine &line : is.unplaced) {
        CAPTURE(line.text);
        CHECK(line.text.isEmpty());
    }
}

void checkListsSame(const Programme &was, const Programme &is)
{
    CHECK(is.formats.size() == was.formats.size());
    CHECK(is.themes.size() == was.themes.size());
    CHECK(is.platforms.size() == was.platforms.size());
    CHECK(is.organizations.size() == was.organizations.size());
    CHECK(is.people.size() == was.people.size());
}

// Drafts placed into the event without its cards' contents: by their ids they are the same cards.
Programme placed(const Programme &programme, const QByteArray &document, const QString &language)
{
    const auto reading = readContent(document, {}, {language, {}}, u"form"_s);
    REQUIRE(reading);
    REQUIRE(reading->reading.cards.size() == programme.cards.size());
    Programme event = programme;
    event.cards.clear();
    for (const Card &card : programme.cards)
        event.cards.append(Card{.id = card.id});
    Placer placer(event);
    for (const CardDraft &draft : reading->reading.cards) {
        const PlacedDraft result = placer.place(draft, OnClash::Theirs);
        CHECK_FALSE(result.created);
    }
    return event;
}

void checkComesBack(const Programme &programme, const QByteArray &document, const QString &language)
{
    const Programme back = placed(programme, document, language);
    checkListsSame(programme, back);
    for (const Card &card : programme.cards) {
        const Card *same = back.card(card.id);
        REQUIRE(same);
        checkSame(card, *same, language, programme.sourceLanguage());
    }
}

// Three cards with whatever a form can hold.
Programme programmeOfForms()
{
    Programme programme = testing::sampleProgramme();
    programme.people[1].post = LocalText(u"es"_s, u"Alcalde, y ponente"_s);
    programme.people[1].organization = u"city"_s;
    programme.cards = {testing::cardWithEverything(), testing::fullCard(u"1.3.3"_s),
                       testing::fullCard(u"1.3.4"_s)};
    programme.cards[0].unplaced.clear();
    int revision = 0;
    for (Card &card : programme.cards) {
        card.id = newId();
        card.revision = ++revision * 1000;
        card.text(TextField::Debate).set(u"es"_s, u"- Uno\n- Dos"_s);
    }
    const QString text = u"El **territorio** y *su* [plan](https://example.org/plan_a?x=1&y=2) "
                         "bastan para empezar a trabajar.\n\n"
                         "1. Uno con un párrafo.\n\n   Y otro más.\n2. Dos\n   - Dentro\n"
                         "     3. Tres\n     4. Cuatro\n   - Fuera\n\n"
                         "Un párrafo entre dos listas, que no es corto.\n\n7. Siete\n8. Ocho"_s;
    programme.cards[1].text(TextField::Concept).set(u"es"_s, toMarkup(parseMarkup(text)));
    programme.cards[2]
        .text(TextField::Objectives)
        .set(u"es"_s, u"Signos \\*sueltos\\* y \\_otros\\_ \\[así\\].\\\nSegunda línea."_s);
    return programme;
}

// The document as LibreOffice saves it in another format, or the same; null where there is none.
QByteArray savedByLibreOffice(const QByteArray &document, const QString &from, const QString &to)
{
    const QTemporaryDir folder;
    const QString input = folder.filePath(u"form."_s + from);
    const QString target = folder.filePath(u"out"_s);
    QFile file(input);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(document) == document.size());
    file.close();
    const auto verdict =
        askProgram(u"soffice"_s,
                   {u"-env:UserInstallation="_s
                        + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString(),
                    u"--headless"_s, u"--convert-to"_s, to, u"--outdir"_s, target, input},
                   {u"/usr/bin/soffice"_s});
    if (!verdict)
        return {};
    CAPTURE(verdict->said);
    REQUIRE(verdict->status == 0);
    return contentOf(target + u"/form."_s + to);
}

} // namespace

TEST_CASE("the forms of the sample come back as the same cards", "[documents]")
{
    const Programme congress = sampleCongress();
    for (const FormFormat &format : formFormats) {
        for (const QString &language : congress.event.languages) {
            CAPTURE(format.suffix, language);
            checkComesBack(congress, written(format, congress, optionsIn(language)), language);
        }
    }
}

TEST_CASE("a form says which revision of a card it was written from", "[documents]")
{
    const Programme programme = programmeOfForms();
    for (const FormFormat &format : formFormats) {
        CAPTURE(format.suffix);
        const QByteArray document = written(format, programme, optionsIn(u"es"_s));
        const FileReading reading = readingOf(document);
        REQUIRE(reading.reading.cards.size() == 3);
        for (int i = 0; i < 3; ++i) {
            CHECK(reading.reading.cards[i].id == programme.cards[i].id);
            CHECK(reading.reading.cards[i].revision == programme.cards[i].revision);
        }
        checkComesBack(programme, document, u"es"_s);
    }
}

TEST_CASE("the form of a card without a code keeps its id", "[documents]")
{
    Programme programme = testing::sampleProgramme();
    programme.cards = {Card{.id = newId(), .revision = 3}, Card{.id = newId(), .revision = 4}};
    programme.cards[1].text(TextField::Title).set(u"es"_s, u"Ciudades"_s);
    for (const FormFormat &format : formFormats) {
        CAPTURE(format.suffix);
        const FileReading reading = readingOf(written(format, programme, optionsIn(u"es"_s)));
        REQUIRE(reading.reading.cards.size() == 2);
        CHECK(reading.reading.cards[0].id == programme.cards[0].id);
        CHECK(reading.reading.cards[1].id == programme.cards[1].id);
        CHECK(reading.reading.cards[1].revision == 4);
    }
}

TEST_CASE("sessions without a known format come back apart from each other", "[documents]")
{
    Programme programme = testing::sampleProgramme();
    programme.formats.append({.id = u"fair"_s, .name = LocalText(u"es"_s, u"Feria"_s)});
    programme.cards = {testing::fullCard(u"1.3.1"_s), testing::fullCard(u"1.3.2"_s),
                       testing::fullCard(u"1.3.3"_s)};
    for (Card &card : programme.cards)
        card.text(TextField::Debate).set(u"es"_s, u"- Uno\n- Dos"_s);
    programme.cards[1].format = u"fair"_s;
    programme.cards[2].format.clear();
    for (const FormFormat &format : formFormats) {
        CAPTURE(format.suffix);
        checkComesBack(programme, written(format, programme, optionsIn(u"es"_s)), u"es"_s);
    }
}

TEST_CASE("the form of an empty card says nothing when it is read", "[documents]")
{
    Programme programme = testing::sampleProgramme();
    programme.cards = {Card{.id = u"empty"_s}};
    for (const FormFormat &format : formFormats) {
        for (const QString &language : {u"es"_s, u"en"_s, u"fr"_s}) {
            CAPTURE(format.suffix, language);
            const QByteArray document = written(format, programme, optionsIn(language));
            const auto reading = readContent(document, {}, {language, {}}, u"form"_s);
            REQUIRE(reading);
            REQUIRE(reading->reading.cards.size() == 1);
            const CardDraft &draft = reading->reading.cards.first();
            CardDraft expected{.language = language, .id = u"empty"_s, .saysCapacity = true};
            expected.lines = draft.lines;
            expected.limits = draft.limits;
            CHECK((draft == expected));
            // All limits of the event, as it has them.
            for (auto limit = programme.event.limits.cbegin();
                 limit != programme.event.limits.cend(); ++limit)
                CHECK(draft.limits.value(limit.key()).maximum == limit.value());
        }
    }
}

TEST_CASE("forms that LibreOffice has saved come back as the same cards", "[documents][oracle]")
{
    const Programme programme = programmeOfForms();
    struct Way
    {
        int format; // in formFormats
        QString to;
    };
    for (const Way &way :
         {Way{0, u"docx"_s}, Way{1, u"odt"_s}, Way{0, u"odt"_s}, Way{1, u"docx"_s}}) {
        const FormFormat &format = formFormats[way.format];
        CAPTURE(format.suffix, way.to);
        const QByteArray saved = savedByLibreOffice(written(format, programme, optionsIn(u"es"_s)),
                                                    QString::fromLatin1(format.suffix), way.to);
        if (saved.isNull())
            return;
        const FileReading reading = readingOf(saved);
        REQUIRE(reading.reading.cards.size() == 3);
        for (int i = 0; i < 3; ++i) {
            CHECK(reading.reading.cards[i].id == programme.cards[i].id);
            CHECK(reading.reading.cards[i].revision == programme.cards[i].revision);
        }
        checkComesBack(programme, saved, u"es"_s);
    }
}

TEST_CASE("comments in documents that LibreOffice has saved are read", "[documents][oracle]")
{
    const QByteArray odt =
        odtOf("<text:p>Title: a</text:p><text:p>Objectives</text:p><text:p>We "
              "<office:annotation office:name=\"c1\"><dc:creator>Ben Sol</dc:creator>"
              "<dc:date>2028-02-01T09:30:00</dc:date><text:p>Who?</text:p></office:annotation>"
              "care<office:annotation-end office:name=\"c1\"/> for all.</text:p>");
    for (const QString &to : {u"docx"_s, u"odt"_s}) {
        CAPTURE(to);
        const QByteArray saved = savedByLibreOffice(odt, u"odt"_s, to);
        if (saved.isNull())
            return;
        const CardDraft draft = draftOf(saved);
        CHECK(textIn(draft, TextField::Objectives) == u"We care for all."_s);
        REQUIRE(draft.comments.size() == 1);
        CHECK(draft.comments[0].author == u"Ben Sol"_s);
        CHECK(draft.comments[0].text == u"Who?"_s);
        CHECK(draft.comments[0].quote == u"care"_s);
        CHECK(draft.comments[0].field == u"objectives"_s);
        CHECK(draft.comments[0].at == QDateTime({2028, 2, 1}, {9, 30}, Qt::UTC));
    }
}

namespace {

constexpr auto aboutTheStretch = "Who pays?";

Comment commentOn(const QString &field, const QString &author, const QString &text, int minute)
{
    return {.id = u"c%1"_s.arg(minute),
            .field = field,
            .author = author,
            .at = QDateTime({2028, 2, 1}, {9, minute, 7, 250}, Qt::UTC),
            .text = text};
}

// A card with a thread about a stretch, a settled comment about a text and one about the card.
Programme programmeWithComments()
{
    Programme programme = programmeOfForms();
    programme.cards.resize(1);
    Card &card = programme.cards[0];
    card.text(TextField::Objectives) = {};
    card.text(TextField::Objectives)
        .set(u"es"_s, u"We **really care** for all.\n\nAnd for more."_s);
    Comment first =
        commentOn(u"objectives"_s, u"Ben Sol"_s, QString::fromLatin1(aboutTheStretch), 1);
    first.language = u"es"_s;
    first.quote = u"care for all."_s;
    first.before = u"We really "_s;
    Comment answer = commentOn(u"objectives"_s, u"Zoë Ñu"_s, u"We do.\nSee <page> 3 & 4."_s, 2);
    answer.language = u"es"_s;
    answer.answers = first.id;
    Comment settled = commentOn(u"objectives"_s, u"Ben Sol"_s, u"Shorter"_s, 3);
    settled.language = u"es"_s;
    settled.resolved = true;
    card.comments = {first, answer, settled, commentOn({}, u"Ben Sol"_s, u"A fine card"_s, 4)};
    return programme;
}

const Comment *withText(const QList<Comment> &comments, const QString &text)
{
    const auto found = std::ranges::find(comments, text, &Comment::text);
    return found == comments.end() ? nullptr : &*found;
}

enum class Threads { Kept, Flattened };

// Settled comments are not in forms for Writer.
void checkCommentsSame(const QList<Comment> &comments, bool hasSettled,
                       Threads threads = Threads::Kept)
{
    REQUIRE(comments.size() == (hasSettled ? 4 : 3));
    const Comment *first = withText(comments, QString::fromLatin1(aboutTheStretch));
    REQUIRE(first);
    CHECK(first->author == u"Ben Sol"_s);
    CHECK(first->field == u"objectives"_s);
    CHECK(first->quote == u"care for all."_s);
    CHECK_FALSE(first->resolved);
    CHECK(first->at == QDateTime({2028, 2, 1}, {9, 1, 7}, Qt::UTC));
    const Comment *answer = withText(comments, u"We do.\nSee <page> 3 & 4."_s);
    REQUIRE(answer);
    CHECK(answer->author == u"Zoë Ñu"_s);
    if (threads == Threads::Kept)
        CHECK(answer->answers == first->id);
    const Comment *settled = withText(comments, u"Shorter"_s);
    REQUIRE((settled != nullptr) == hasSettled);
    if (settled) {
        CHECK(settled->field == u"objectives"_s);
        CHECK(settled->resolved);
    }
    const Comment *card = withText(comments, u"A fine card"_s);
    REQUIRE(card);
    CHECK(card->field != u"objectives"_s);
}

// A form into the event that it was written from, or into one like it.
Card broughtBack(const Programme &programme, const QByteArray &form)
{
    const auto reading = readContent(form, {}, {u"es"_s, {}}, u"form"_s);
    REQUIRE(reading);
    Programme event = programme;
    Placer placer(event);
    CHECK_FALSE(placer.place(reading->reading.cards.value(0), OnClash::Theirs).created);
    return event.cards[0];
}

struct Saving
{
    int format; // in formFormats, of ours
    QString to;
    Threads threads; // LibreOffice 7.4 keeps the names of comments, but only in its own format
};

const QList<Saving> &savings()
{
    static const QList<Saving> all = {{0, u"docx"_s, Threads::Flattened},
                                      {0, u"odt"_s, Threads::Flattened},
                                      {1, u"odt"_s, Threads::Kept},
                                      {1, u"docx"_s, Threads::Flattened}};
    return all;
}

} // namespace

TEST_CASE("comments come back from a form with their threads", "[documents]")
{
    const Programme programme = programmeWithComments();
    QList<QList<Comment>> comments;
    for (const FormFormat &format : formFormats) {
        CAPTURE(format.suffix);
        const CardDraft draft = draftOf(written(format, programme, optionsIn(u"es"_s)));
        CHECK(textIn(draft, TextField::Objectives)
              == programme.cards[0].text(TextField::Objectives).in(u"es"_s));
        checkCommentsSame(draft.comments, &format == &formFormats[0]);
        comments.append(draft.comments);
    }
    // Member by member.
    comments[0].removeIf([](const Comment &comment) { return comment.resolved; });
    CHECK((comments[0] == comments[1]));
}

TEST_CASE("a form that comes back unchanged adds no comment", "[documents]")
{
    const Programme programme = programmeWithComments();
    for (const FormFormat &format : formFormats) {
        CAPTURE(format.suffix);
        const Card back = broughtBack(programme, written(format, programme, optionsIn(u"es"_s)));
        CHECK((back.comments == programme.cards[0].comments));
    }
}

TEST_CASE("comments on items, links and each other's words come back", "[documents]")
{
    Programme programme = programmeWithComments();
    Card &card = programme.cards[0];
    const QString text = u"Some [linked words](https://example.org/a) here.\n\n"
                         "- One item\n- Two **bold** items\n  - Within\n\n1. First\n2. Second"_s;
    card.text(TextField::Concept) = {};
    card.text(TextField::Concept).set(u"es"_s, toMarkup(parseMarkup(text)));
    const QStringList quotes = {u"linked words"_s, u"words here"_s,    u"One item\nTwo"_s,
                                u"bold items"_s,   u"Within\nFirst"_s, u"Second"_s};
    card.comments.clear();
    for (int i = 0; i < quotes.size(); ++i) {
        Comment comment = commentOn(u"concept"_s, u"Ben"_s, u"Of %1"_s.arg(i), i);
        comment.language = u"es"_s;
        comment.quote = quotes[i];
        card.comments.append(comment);
    }
    for (const FormFormat &format : formFormats) {
        CAPTURE(format.suffix);
        const CardDraft draft = draftOf(written(format, programme, optionsIn(u"es"_s)));
        CHECK(textIn(draft, TextField::Concept) == card.text(TextField::Concept).in(u"es"_s));
        REQUIRE(draft.comments.size() == quotes.size());
        for (int i = 0; i < quotes.size(); ++i) {
            CHECK(draft.comments[i].text == u"Of %1"_s.arg(i));
            CHECK(draft.comments[i].quote == quotes[i]);
            CHECK(draft.comments[i].field == u"concept"_s);
        }
    }
}

TEST_CASE("a new answer comes to the question that the event has", "[documents]")
{
    Programme programme = programmeWithComments();
    // Of a clock that is slow, so that it is told before its question.
    programme.cards[0].comments[1].at = QDateTime({2028, 2, 1}, {9, 0}, Qt::UTC);
    Programme event = programme;
    event.cards[0].comments.remove(1);
    for (const FormFormat &format : formFormats) {
        CAPTURE(format.suffix);
        const QList<Comment> comments =
            broughtBack(event, written(format, programme, optionsIn(u"es"_s))).comments;
        REQUIRE(comments.size() == 4);
        CHECK(comments[3].text == programme.cards[0].comments[1].text);
        CHECK(comments[3].answers == programme.cards[0].comments[0].id);
    }
}

TEST_CASE("a form can go out without what is said of the card", "[documents]")
{
    publish::ExportOptions options = optionsIn(u"es"_s);
    options.comments = false;
    for (const FormFormat &format : formFormats) {
        CAPTURE(format.suffix);
        CHECK(draftOf(written(format, programmeWithComments(), options)).comments.isEmpty());
    }
}

TEST_CASE("whoever gets a form of an anonymous review reads no reviewer's name", "[documents]")
{
    Programme programme = programmeWithComments();
    programme.event.anonymousReview = true;
    for (const FormFormat &format : formFormats) {
        CAPTURE(format.suffix);
        const CardDraft draft = draftOf(written(format, programme, optionsIn(u"es"_s)));
        CHECK(draft.comments.size() == (&format == &formFormats[0] ? 4 : 3));
        for (const Comment &comment : draft.comments) {
            CHECK_FALSE(comment.author.contains(u"Ben"_s));
            CHECK_FALSE(comment.author.contains(u"Zoë"_s));
        }
    }
}

TEST_CASE("LibreOffice keeps the comments of a form", "[documents][oracle]")
{
    const Programme programme = programmeWithComments();
    for (const Saving &saving : savings()) {
        const FormFormat &format = formFormats[saving.format];
        CAPTURE(format.suffix, saving.to);
        const QByteArray saved = savedByLibreOffice(written(format, programme, optionsIn(u"es"_s)),
                                                    QString::fromLatin1(format.suffix), saving.to);
        if (saved.isNull())
            return;
        const CardDraft draft = draftOf(saved);
        CHECK(textIn(draft, TextField::Objectives)
              == programme.cards[0].text(TextField::Objectives).in(u"es"_s));
        checkCommentsSame(draft.comments, saving.format == 0, saving.threads);
        CHECK((broughtBack(programme, saved).comments == programme.cards[0].comments));
    }
}
