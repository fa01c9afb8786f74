// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/write.h"

#include "support/catch.h"
#include "typeset/samples.h"

#include <QBuffer>

using namespace Qt::Literals::StringLiterals;
using namespace typeset;

namespace {

// A disk with room for so many bytes.
class SmallDevice final : public QIODevice
{
public:
    explicit SmallDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        if (taken < size)
            setErrorString(u"No space left on device"_s);
        return taken;
    }

private:
    qint64 m_room;
};

Document longDocument()
{
    std::mt19937 random(11);
    Document document = samples::document({});
    document.header.left = u"{section}"_s;
    document.footer.right = u"{page}/{pages}"_s;
    const QString strange = u" السلام שלום 漢字 ไทย e\u0301 "_s;
    for (int i = 0; i < 12; ++i)
        document.sections.push_back(
            {.blocks = {samples::heading(1, u"Parte"_s),
                        samples::paragraph(samples::spanish(400, random) + strange)},
             .newPage = i % 3 != 0,
             .outline = u"Parte %1"_s.arg(i),
             .runningTitle = u"Parte %1"_s.arg(i)});
    return document;
}

} // namespace

TEST_CASE("any number of threads writes the same bytes", "[typeset]")
{
    const Document document = longDocument();
    const QByteArray one = samples::pdf(document, {.threads = 1});
    CHECK(one.startsWith("%PDF-1.7\n"));
    CHECK(one == samples::pdf(document, {.threads = 2}));
    CHECK(one == samples::pdf(document, {.threads = 5}));
}

TEST_CASE("a running line fills in what it names, once, and shows a title as it is", "[typeset]")
{
    const auto running = [](const QString &left, const QString &section) {
        Document document = longDocument();
        document.header.left = left;
        for (Section &each : document.sections)
            each.runningTitle = section;
        return samples::pdf(document);
    };
    const QString title = u"{page} of {{pages}"_s;
    CHECK(running(literally(title), {}) == running(u"{section}"_s, title));
    CHECK(running(literally(title), {}) != running(title, {}));
}

TEST_CASE("a section's own running lines are on its pages in place of the document's", "[typeset]")
{
    Document document = samples::document({samples::paragraph(u"Uno"_s)});
    document.header.left = u"Cabeza"_s;
    document.footer.left = u"Pie {page}"_s;
    document.sections.push_back({.blocks = {samples::paragraph(u"Two"_s)},
                                 .language = u"en"_s,
                                 .headerLine = RunningLine{.left = u"Head"_s},
                                 .footerLine = RunningLine{.left = u"Foot {page}"_s}});
    const auto text = samples::asked(samples::pdf(document), u"pdftotext"_s, {u"%"_s, u"-"_s});
    NEED(text);
    CHECK(QString::fromUtf8(*text).simplified() == u"Cabeza Uno Pie 1 Head Two Foot 2");
}

TEST_CASE("a full disk is an error that says so", "[typeset]")
{
    const Document document = longDocument();
    const qint64 size = samples::pdf(document).size();
    for (const qint64 room : {qint64(0), qint64(100), size / 2, size - 1}) {
        SmallDevice device(room);
        const auto report = write(document, samples::fonts(), device);
        REQUIRE_FALSE(report);
        CHECK(report.error() == Error{ErrorKind::WriteFailed, u"No space left on device"_s});
    }
    SmallDevice enough(size);
    CHECK(write(document, samples::fonts(), enough).has_value());
}

TEST_CASE("a cancelled document is an error and writes nothing", "[typeset]")
{
    const Document document = longDocument();
    std::atomic<bool> cancel{false};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto report = write(document, samples::fonts(), buffer,
                              {.cancel = &cancel, .progress = [&](int, int) { cancel = true; }});
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::Cancelled);
    CHECK(bytes.isEmpty());
}

TEST_CASE("progress rises to its end", "[typeset]")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::vector<int> steps;
    int end = 0;
    REQUIRE(write(longDocument(), samples::fonts(), buffer, {.progress = [&](int done, int total) {
                      steps.push_back(done);
                      end = total;
                  }}));
    CHECK(std::ranges::is_sorted(steps));
    CHECK(steps.back() == end);
}

TEST_CASE("a long document's first pages come before the whole, which is the same", "[typeset]")
{
    Document document = samples::document({});
    document.sections.clear();
    const auto part = [](int number) { return u"Parte-%1."_s.arg(number); };
    for (int i = 0; i < 100; ++i)
        document.sections.push_back(
            {.blocks = {samples::heading(1, part(i))}, .destination = QString::number(i)});
    document.sections.front().blocks.push_back(
        Contents{.lines = {{.spans = {samples::span(part(20))}, .destination = u"20"_s},
                           {.spans = {samples::span(part(80))}, .destination = u"80"_s}}});

    std::vector<QByteArray> begun;
    const QByteArray whole = samples::pdf(
        document, {.firstPages = [&](const QByteArray &pdf) { begun.push_back(pdf); }});
    CHECK(whole == samples::pdf(document));
    REQUIRE(begun.size() == 1);
    const auto text = samples::letters(begun.front());
    NEED(text);
    CHECK(text->contains(part(39)));
    CHECK_FALSE(text->contains(part(40)));
    CHECK(text->contains(u"21?"_s)); // the contents' numbers: one page is still to come

    begun.clear();
    document.sections.resize(60); // nearly all would be in its first pages
    samples::pdf(document, {.firstPages = [&](const QByteArray &pdf) { begun.push_back(pdf); }});
    CHECK(begun.empty());
}

TEST_CASE("an absent font is named", "[typeset]")
{
    FontList fonts = samples::fonts();
    fonts.base[3].path = u"/nowhere/serif.ttf"_s;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto report = write(samples::document({}), fonts, buffer);
    REQUIRE_FALSE(report);
    CHECK(report.error() == Error{ErrorKind::FontMissing, u"/nowhere/serif.ttf"_s});
}

TEST_CASE("what could not be shown or found is reported", "[typeset]")
{
    FontList fonts = samples::fonts();
    fonts.fallback.clear();
    Paragraph paragraph = samples::paragraph(u"漢字 ok 漢"_s);
    paragraph.spans.push_back({.text = u"link"_s, .destination = u"nowhere"_s});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto report = write(samples::document({paragraph}), fonts, buffer);
    REQUIRE(report);
    CHECK(report->missing
          == std::vector<MissingCharacter>{{U'字', u"Han"_s, u"fonts-noto-cjk"_s, 1},
                                           {U'漢', u"Han"_s, u"fonts-noto-cjk"_s, 2}});
    CHECK(report->unknownDestinations == QStringList{u"nowhere"_s});
    // Read aloud as what it is, though it shows as a replacement.
    const auto read = samples::letters(bytes);
    NEED(read);
    CHECK(*read == u"漢字ok漢link"_s);
}

TEST_CASE("a picture that cannot be read is named", "[typeset]")
{
    const Image broken{.jpeg = "no JPEG", .size = {10, 10}, .alternative = u"Un mapa"_s};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto report = write(samples::document({broken}), samples::fonts(), buffer);
    REQUIRE_FALSE(report);
    CHECK(report.error() == Error{ErrorKind::ImageUnreadable, u"Un mapa"_s});
}

TEST_CASE("a document without sections is one blank page", "[typeset]")
{
    Document document = samples::document({});
    document.sections.clear();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto report = write(document, samples::fonts(), buffer);
    REQUIRE(report);
    CHECK(report->pages == 1);
}
