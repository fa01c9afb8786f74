// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/booklet.h"

#include "core/publish/bookletcover.h"
#include "core/publish/imposition.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/oracle.h"
#include "timetables.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

publish::ExportOptions bookletOptions()
{
    publish::ExportOptions options = timetableOptions();
    options.pdf.threads = 1;
    return options;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(u"[\\s\\x{00AD}\\x{2060}]"_s);
    return text.remove(spaces);
}

// The text of each page; empty where poppler's programs are not installed.
QStringList pagesOf(const QString &pdf)
{
    const auto verdict = askProgram(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    if (!verdict)
        return {};
    REQUIRE(verdict->status == 0);
    return verdict->said.split(u'\f');
}

// Forty sessions on three days, each with two people of twelve.
Programme fortySessions()
{
    Programme programme = sampleProgramme();
    programme.people.clear();
    for (int i = 0; i < 12; ++i)
        programme.people.append({.id = u"p%1"_s.arg(i), .name = u"Person%1x Name"_s.arg(i)});
    for (int i = 0; i < 40; ++i) {
        Card card = session(u"7.%1"_s.arg(i), i % 2 ? u"streaming"_s : u"room-a"_s,
                            u"Topic%1x of the session"_s.arg(i), QDate(2021, 5, 29).addDays(i % 3),
                            QTime(8 + i / 6, i % 6 * 10));
        card.people = {{u"p%1"_s.arg(i % 12), Role::Speaker},
                       {u"p%1"_s.arg((i * 5 + 1) % 12), Role::Moderator}};
        card.text(TextField::Summary).set(u"es"_s, words(120));
        programme.cards.append(card);
    }
    return programme;
}

} // namespace

TEST_CASE("every title, hour and page of the contents and the index can be read back", "[publish]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"b.pdf"_s);
    const Programme programme = fortySessions();
    const auto report = publish::writeBookletPdf(programme, bookletOptions(), path);
    REQUIRE(report.has_value());
    CHECK(report->unknownDestinations.isEmpty());
    const QStringList pages = pagesOf(path);
    if (pages.isEmpty())
        return;

    // Where each session begins: its title as a line of its own, below its code.
    QMap<QString, int> pageOf;
    for (int page = 0; page < pages.size(); ++page) {
        for (const Card &card : programme.cards) {
            const QRegularExpression head(u"(?m)^\\s*%1( · \\w+)*\\s*$\\s*%2"_s.arg(
                QRegularExpression::escape(card.code),
                QRegularExpression::escape(card.text(TextField::Title).in(u"es"_s))));
            if (head.match(pages[page]).hasMatch())
                pageOf.insert(card.code, page + 1);
        }
    }
    REQUIRE(pageOf.size() == programme.cards.size());
    const QString all = withoutSpaces(pages.join(u' '));
    for (const Card &card : programme.cards) {
        CAPTURE(card.code);
        const QString hours = hoursLabel(card.slot, programme.event.zone, programme.event.zone);
        CHECK(all.contains(withoutSpaces(hours.section(u' ', 0, 0))));
        const QRegularExpression line(
            u"%1 [^\\n]*?\\s{2,}(\\d+)\\n"_s.arg(QRegularExpression::escape(card.code)));
        const auto match = line.match(pages[1] + pages[2]);
        REQUIRE(match.hasMatch());
        CHECK(match.captured(1).toInt() == pageOf[card.code]);
    }
    const QString index = pages.filter(u"Index of people"_s).last();
    for (const Person &person : programme.people) {
        QSet<int> expected;
        for (const Card &card : programme.cards) {
            for (const Participation &participation : card.people) {
                if (participation.person == person.id)
                    expected.insert(pageOf[card.code]);
            }
        }
        const QRegularExpression line(u"%1\\s+([\\d, ]+)"_s.arg(person.name));
        const auto match = line.match(index);
        CAPTURE(person.name);
        REQUIRE(match.hasMatch());
        QSet<int> said;
        for (const QString &number : match.captured(1).split(u',')) {
            CHECK_FALSE(said.contains(number.toInt())); // each page once
            said.insert(number.toInt());
        }
        CHECK((said == expected));
    }
}

TEST_CASE("a booklet is sound PDF, tagged, with labels on its pages", "[publish]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"b.pdf"_s);
    publish::ExportOptions options = bookletOptions();
    options.booklet.languages = {u"es"_s, u"en"_s, u"fr"_s};
    options.booklet.layout =
        GENERATE(publish::LanguageLayout::InSequence, publish::LanguageLayout::SideBySide);
    REQUIRE(publish::writeBookletPdf(fortySessions(), options, path).has_value());
    if (const auto verdict = askProgram(u"qpdf"_s, {u"--check"_s, path})) {
        CAPTURE(verdict->said);
        CHECK(verdict->status == 0);
    }
    if (const auto info = askProgram(u"pdfinfo"_s, {path})) {
        CAPTURE(info->said);
        CHECK(info->said.contains(QRegularExpression(u"Tagged:\\s+yes"_s)));
    }
    if (const auto structure = askProgram(u"pdfinfo"_s, {u"-struct"_s, path})) {
        for (const QString &element : {u"TOCI"_s, u"H1"_s, u"H2"_s, u"Link"_s, u"TH"_s})
            CHECK(structure->said.contains(element));
    }
}

TEST_CASE("one session makes a booklet, and so does one without anything but a long title",
          "[publish]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"b.pdf"_s);
    const QString longTitle = words(70).left(400).trimmed();
    Programme programme = programmeWith({session(u"1"_s, u"streaming"_s, longTitle)});
    programme.cards[0].text(TextField::Summary).set(u"es"_s, QString(3000, u'x'));
    for (const publish::Paper paper :
         {publish::Paper::A4, publish::Paper::Letter, publish::Paper::A5}) {
        publish::ExportOptions options = bookletOptions();
        options.paper = paper;
        REQUIRE(publish::writeBookletPdf(programme, options, path).has_value());
        const QStringList pages = pagesOf(path);
        if (pages.isEmpty())
            return;
        const QString all = withoutSpaces(pages.join(u' '));
        CHECK(all.contains(withoutSpaces(longTitle)));
        CHECK(all.count(u'x') >= 3000);
    }
}

TEST_CASE("without a session that takes place there is no booklet", "[publish]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"b.pdf"_s);
    const auto result = publish::writeBookletPdf(sampleProgramme(), bookletOptions(), path);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::NothingToExport);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a booklet is the same bytes with one thread or two", "[publish]")
{
    const QTemporaryDir dir;
    const Programme programme = fortySessions();
    publish::ExportOptions options = bookletOptions();
    REQUIRE(publish::writeBookletPdf(programme, options, dir.filePath(u"1"_s)).has_value());
    options.pdf.threads = 2;
    REQUIRE(publish::writeBookletPdf(programme, options, dir.filePath(u"2"_s)).has_value());
    CHECK(contents(dir.filePath(u"1"_s)).size() > 20'000);
    CHECK((contents(dir.filePath(u"1"_s)) == contents(dir.filePath(u"2"_s))));
}

TEST_CASE("a booklet that is cancelled, or whose cover is broken, leaves what was there",
          "[publish]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"b.pdf"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const Programme programme = fortySessions();
    publish::ExportOptions options = bookletOptions();
    const std::atomic<bool> cancelled = true;
    options.pdf.cancel = &cancelled;
    for (const bool folded : {false, true}) {
        options.booklet.folded = folded;
        const auto result = publish::writeBookletPdf(programme, options, path);
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().code == ErrorCode::Cancelled);
    }
    options.pdf.cancel = nullptr;

    const QString broken = dir.filePath(u"cover.png"_s);
    QFile file(broken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG\r\n\x1a\nno picture");
    file.close();
    options.booklet.coverImage = broken;
    const auto result = publish::writeBookletPdf(programme, options, path);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error() == Error{ErrorCode::ImageUnreadable, broken, {}});
    CHECK(contents(path) == "old");
}

TEST_CASE("a cover shows its picture, whatever its shape", "[publish]")
{
    const QTemporaryDir dir;
    const QSize size = GENERATE(QSize(1, 1), QSize(40, 2000), QSize(2000, 40), QSize(300, 200));
    QImage picture(size, QImage::Format_ARGB32);
    picture.fill(QColor(200, 30, 30, 128));
    const QString image = dir.filePath(u"cover.png"_s);
    REQUIRE(picture.save(image));
    publish::ExportOptions options = bookletOptions();
    options.booklet.coverImage = image;
    const QString path = dir.filePath(u"b.pdf"_s);
    const Programme programme = programmeWith({session(u"1"_s, u"streaming"_s, u"One"_s)});
    REQUIRE(publish::writeBookletPdf(programme, options, path).has_value());
    if (const auto images = askProgram(u"pdfimages"_s, {u"-list"_s, path}))
        CHECK(images->said.count(u" image "_s) == 1);
}

TEST_CASE("folded sheets are in order, with each page once and the last one outside", "[publish]")
{
    for (int count = 1; count <= 41; ++count) {
        CAPTURE(count);
        const auto sides = publish::foldedPages(count);
        REQUIRE(sides.size() % 2 == 0);
        // Folded: the first sheet outside. A reader turns the right halves of the fronts and the
        // left halves of the backs up to the middle, and the others from there.
        QList<int> read;
        for (std::size_t sheet = 0; sheet < sides.size(); sheet += 2)
            read += {sides[sheet].second, sides[sheet + 1].first};
        for (std::size_t sheet = sides.size(); sheet > 0; sheet -= 2)
            read += {sides[sheet - 1].second, sides[sheet - 2].first};
        CHECK(read.last() == count - 1);
        read.removeAll(-1);
        QList<int> expected;
        for (int page = 0; page < count; ++page)
            expected.append(page);
        CHECK(read == expected);
    }
}

TEST_CASE("a folded booklet is A4 on its side and says the same", "[publish]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"b.pdf"_s);
    const QString foldedPath = dir.filePath(u"f.pdf"_s);
    const Programme programme = fortySessions();
    publish::ExportOptions options = bookletOptions();
    options.paper = publish::Paper::A5;
    const auto plain = publish::writeBookletPdf(programme, options, path);
    options.booklet.folded = true;
    const auto folded = publish::writeBookletPdf(programme, options, foldedPath);
    REQUIRE(plain.has_value());
    REQUIRE(folded.has_value());
    const QByteArray first = contents(foldedPath);
    REQUIRE(publish::writeBookletPdf(programme, options, foldedPath).has_value());
    CHECK((contents(foldedPath) == first));
    if (const auto verdict = askProgram(u"qpdf"_s, {u"--check"_s, foldedPath})) {
        CAPTURE(verdict->said);
        CHECK(verdict->status == 0);
    }
    if (const auto info = askProgram(u"pdfinfo"_s, {foldedPath})) {
        CHECK(info->said.contains(u"841.89 x 595.276"));
        const int sides = (plain->pages + 3) / 4 * 2;
        CHECK(info->said.contains(QRegularExpression(u"Pages:\\s+%1\\b"_s.arg(sides))));
    }
    const QStringList pages = pagesOf(foldedPath);
    if (pages.isEmpty())
        return;
    const QString all = withoutSpaces(pages.join(u' '));
    for (const Card &card : programme.cards)
        CHECK(all.contains(withoutSpaces(card.text(TextField::Title).in(u"es"_s))));
}

TEST_CASE("no heading of a booklet stands alone at a page's foot", "[publish]")
{
    // A heading's line and the two after it are on one page, whatever stands above them.
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"b.pdf"_s);
    for (int length = 0; length < 12; ++length) {
        Programme programme = sampleProgramme();
        for (int i = 0; i < 8; ++i) {
            Card card = session(u"5.%1"_s.arg(i), u"streaming"_s, u"Topic%1x"_s.arg(i),
                                {2021, 5, 31}, QTime(8 + i, 0));
            card.text(TextField::Summary).set(u"es"_s, words(40 + 13 * length));
            programme.cards.append(card);
        }
        const auto report = publish::writeBookletPdf(programme, bookletOptions(), path);
        REQUIRE(report.has_value());
        const QStringList pages = pagesOf(path);
        if (pages.isEmpty())
            return;
        // After cover, contents, guide and the grid of the one day.
        for (const QString &page : pages.mid(report->sectionPages.at(4) - 1)) {
            QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
            if (lines.size() < 3)
                continue;
            lines.removeLast(); // the foot line
            CAPTURE(lines.last());
            CHECK_FALSE(lines.last().contains(u"Topic"_s));
            CHECK_FALSE(lines.last().contains(u"Brief summary"_s));
            CHECK_FALSE(QRegularExpression(u"^\\s*5\\.\\d\\s*$"_s).match(lines.last()).hasMatch());
        }
    }
}
