// SPDX-License-Identifier: GPL-3.0-or-later
// Notes as files of whichever program: encodings, line ends, sizes, and files that are no text.
#include "cli/program.h"

#include <QStringEncoder>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Imported
{
    Outcome outcome;
    QJsonArray cards; // as show --json has them

    QStringList findings() const { return codes(outcome.json()[u"findings"]); }
};

// Imports bytes as a note into an event of their own.
Imported imported(const Folder &folder, const QByteArray &bytes)
{
    const QString event = folder(u"e.escaleta"_s);
    QFile::remove(event);
    const QString note = folder.write(u"note.txt"_s, bytes);
    Imported result{run({u"import"_s, event, note, u"--json"_s}), {}};
    if (QFile::exists(event))
        result.cards = run({u"list"_s, event, u"--json"_s}).json()[u"cards"].toArray();
    return result;
}

QString title(const Imported &imported)
{
    return imported.cards.isEmpty() ? QString() : imported.cards[0][u"title"][u"es"].toString();
}

QByteArray windows1252(QString text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case 0x20AC:
            bytes += '\x80';
            break;
        case 0x201C:
            bytes += '\x93';
            break;
        case 0x201D:
            bytes += '\x94';
            break;
        case 0x2013:
            bytes += '\x96';
            break;
        case 0x0153:
            bytes += '\x9c';
            break;
        default:
            REQUIRE(c.unicode() < 0x100);
            bytes += char(c.unicode());
        }
    }
    return bytes;
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(
        encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

TEST_CASE("a note is read from any encoding that word processors save", "[cli]")
{
    const Folder folder;
    const QString text = shortNote().replace(u"barrio alto"_s, u"“ñandú” – œuf, 5 €"_s);
    const QString expected = u"Agua para el “ñandú” – œuf, 5 €"_s;
    const QList<QPair<const char *, QByteArray>> files{
        {"UTF-8", text.toUtf8()},
        {"UTF-8 with a mark", "\xEF\xBB\xBF" + text.toUtf8()},
        {"UTF-16 LE with a mark", utf16(text, QStringConverter::Utf16LE, true)},
        {"UTF-16 BE with a mark", utf16(text, QStringConverter::Utf16BE, true)},
        {"Windows-1252", windows1252(text)},
    };
    for (const auto &[name, bytes] : files) {
        CAPTURE(name);
        const Imported result = imported(folder, bytes);
        CHECK(result.outcome.status == Done);
        CHECK(title(result) == expected);
        CHECK(result.findings().contains(u"encoding-assumed"_s)
              == (name == QByteArray("Windows-1252")));
        REQUIRE(result.cards.size() == 1);
        CHECK_FALSE(result.cards[0].toObject().contains(u"unplaced"));
    }
}

TEST_CASE("a note is read with any line ends", "[cli]")
{
    const Folder folder;
    const QString whole = title(imported(folder, shortNote().toUtf8()));
    for (const QByteArray &end : {QByteArray("\r"), QByteArray("\r\n"), QByteArray("\n\r")}) {
        const Imported result = imported(folder, shortNote().toUtf8().replace("\n", end));
        CHECK(result.outcome.status == Done);
        CHECK(title(result) == whole);
        CHECK(result.findings().isEmpty());
        REQUIRE(result.cards.size() == 1);
        CHECK(result.cards[0][u"debate"][u"es"].toArray().size() == 2);
    }
}

TEST_CASE("bytes that are not UTF-8 are kept and told of", "[cli]")
{
    const Folder folder;
    QByteArray bytes = shortNote().toUtf8();
    bytes.replace("barrio alto",
                  "barrio \xE9\xFF"
                  "alto");
    const Imported result = imported(folder, bytes);
    CHECK(result.outcome.status == Done);
    CHECK(title(result) == u"Agua para el barrio éÿalto"_s);
    CHECK(result.findings() == QStringList{u"encoding-assumed"_s});
}

TEST_CASE("a file that is no text is refused with its name", "[cli]")
{
    const Folder folder;
    QByteArray random(100'000, '\0');
    for (qsizetype i = 0; i < random.size(); ++i)
        random[i] = char((quint64(i) * quint64(i) * 2654435761u) >> 13);
    const QList<QPair<const char *, QByteArray>> files{
        {"nothing", {}},
        {"white space", " \n\t\r\n "},
        {"a mark alone", "\xEF\xBB\xBF"},
        {"a UTF-16 mark alone", "\xFF\xFE"},
        {"a NUL", QByteArray("1.1.1 Panel\n\0hidden\n", 20)},
        {"a note with a NUL", shortNote().toUtf8() + QByteArray(1, '\0')},
        {"zeros", QByteArray(5000, '\0')},
        {"a PNG's beginning", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)},
        {"a zip's beginning", QByteArray("PK\3\4\x14\0\6\0\x08\0\0\0!\0", 14)},
        {"random bytes", random},
    };
    for (const auto &[name, bytes] : files) {
        CAPTURE(name);
        const Imported result = imported(folder, bytes);
        CHECK(result.outcome.status == CouldNot);
        CHECK(result.outcome.message().contains(folder(u"note.txt"_s)));
        CHECK(result.outcome.message().count(u'\n') == 1);
        CHECK(result.outcome.json()[u"files"][0][u"error"].isString());
        CHECK(folder.names() == QStringList{u"note.txt"_s});
    }
}

TEST_CASE("a note that is a folder, missing or forbidden is refused with its name", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QByteArray before = storedIn(event);
    const QString forbidden = folder.write(u"secret.txt"_s, shortNote().toUtf8());
    QFile::setPermissions(forbidden, {});
    for (const QString &note : {folder(QString()), folder(u"gone.txt"_s), forbidden}) {
        const Outcome outcome = run({u"import"_s, event, note}, {.obeysPermissions = true});
        CHECK(outcome.status == CouldNot);
        CHECK(outcome.message().contains(note));
        CHECK(storedIn(event) == before);
    }
}

TEST_CASE("a note of megabytes is imported whole, one of fifty is refused by a sentence", "[cli]")
{
    const Folder folder;
    const QByteArray paragraph =
        u"La bomba subió el agua y nadie preguntó por la cuesta. "_s.toUtf8();
    const auto noteOf = [&](int paragraphs) {
        return shortNote().toUtf8().replace("Comparar cuestas.",
                                            (paragraph.repeated(20) + "\n\n").repeated(paragraphs));
    };
    const QString event = folder(u"large.escaleta"_s);
    const QString large = folder.write(u"large.txt"_s, noteOf(3'000));
    const Outcome taken = run({u"import"_s, event, large, u"--json"_s}, {.seconds = 240});
    CHECK(taken.status == Done);
    CHECK(codes(taken.json()[u"findings"]).contains(u"over-limit"_s));
    CHECK(card(event, u"1.1.1"_s)[u"counts"][u"objectives"][u"es"][u"words"].toInt()
          == 11 * 20 * 3'000);

    const QByteArray fifty = noteOf(43'000);
    REQUIRE(fifty.size() > 45'000'000);
    const QString tooLarge = folder.write(u"fifty.txt"_s, fifty);
    const QByteArray before = storedIn(event);
    const Outcome refused = run({u"import"_s, event, tooLarge});
    CHECK(refused.status == CouldNot);
    CHECK(refused.message().contains(tooLarge));
    CHECK(storedIn(event) == before);
#ifndef ESCALETA_SANITIZED
    CHECK(peakMemory() < 500'000'000);
#endif
}

TEST_CASE("a text beyond the largest is refused before it is read whole", "[cli]")
{
    const Folder folder;
    QFile file(folder(u"huge.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(qint64(20) << 30)); // sparse
    file.close();
    for (const QStringList &arguments :
         {QStringList{u"import"_s, folder(u"e.escaleta"_s), file.fileName()},
          {u"words"_s, file.fileName()}}) {
        const Outcome outcome = run(arguments);
        CHECK(outcome.status == CouldNot);
        CHECK(outcome.message().contains(file.fileName()));
        CHECK(outcome.milliseconds < 20'000);
    }
    CHECK(folder.names() == QStringList{u"huge.txt"_s});
}

TEST_CASE("one line of a megabyte is a text like any other", "[cli]")
{
    const Folder folder;
    const QString words = u"cuesta "_s.repeated(150'000).trimmed();
    const QString noSpace = QString(1'000'000, u'á');
    for (const QString &line : {words, noSpace}) {
        const Imported result =
            imported(folder, shortNote().replace(u"Comparar cuestas."_s, line).toUtf8());
        CHECK(result.outcome.status == Done);
        REQUIRE(result.cards.size() == 1);
        CHECK(result.cards[0][u"objectives"][u"es"].toString() == line);
    }
    // Where no label stands before it, too.
    const Imported bare = imported(folder, words.toUtf8());
    CHECK(bare.outcome.status == Done);
    REQUIRE(bare.cards.size() == 1);
    QString kept;
    for (const QJsonValue &unplaced : bare.cards[0][u"unplaced"].toArray())
        kept += unplaced[u"text"].toString();
    CHECK(kept.count(u"cuesta"_s) == 150'000);
}

TEST_CASE("cards of very long lines are written as PDF", "[cli]")
{
    const Folder folder;
    imported(folder,
             shortNote()
                 .replace(u"Comparar cuestas."_s, QString(20'000, u'w'))
                 .replace(u"La bomba costó"_s, u"cuesta "_s.repeated(20'000))
                 .toUtf8());
    const Outcome outcome =
        run({u"export"_s, u"cards-pdf"_s, folder(u"e.escaleta"_s), u"-o"_s, folder(u"e.pdf"_s)});
    CHECK(outcome.status == Done);
    CHECK(contentOf(folder(u"e.pdf"_s)).startsWith("%PDF-"));
}
