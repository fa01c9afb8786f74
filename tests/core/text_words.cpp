// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "core/text/markupfile.h"
#include "core/text/readtext.h"
#include "core/text/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <random>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace Catch {
template <>
struct StringMaker<core::WordCount>
{
    static std::string convert(const core::WordCount &count)
    {
        return std::to_string(count.words) + '/' + std::to_string(count.wordProcessorWords) + '/'
            + std::to_string(count.characters);
    }
};
} // namespace Catch

namespace {

qint64 words(QStringView text)
{
    return countPlain(text).words;
}

qint64 pieces(QStringView text)
{
    return countPlain(text).wordProcessorWords;
}

qint64 characters(QStringView text)
{
    return countPlain(text).characters;
}

// The lines between the label that begins with one of these words and the next label.
QString section(const QString &note, const QString &label, const QString &next)
{
    const QRegularExpression cut(
        u"^[\\d.\\s*]*"_s + label + u"[^\\n]*\\n(.*?)^[\\d.\\s*]*"_s + next,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    // A page break left blank lines within a sentence: its halves are one paragraph.
    return cut.match(note).captured(1);
}

} // namespace

TEST_CASE("a word is a piece with a letter or a digit", "[text]")
{
    CHECK(words(u"Ça va ?") == 2);
    CHECK(words(u"Ça va\u00a0?") == 2);
    CHECK(words(u"l'économie") == 1);
    CHECK(words(u"l’économie") == 1);
    CHECK(words(u"bien-être") == 1);
    CHECK(words(u"y/o") == 1);
    CHECK(words(u"https://example.org/a_b?c=d#e") == 1);
    CHECK(words(u"10 000 habitants") == 3);
    CHECK(words(u"10\u202f000\u00a0habitants") == 3);
    CHECK(words(u"8:00 - 09:30") == 2);
    CHECK(words(u"8:00–09:30") == 2);
    CHECK(words(u"uno—dos") == 2);
    CHECK(words(u"& +") == 0);
    CHECK(words(u"CO₂ m²") == 2);
    CHECK(words(u"") == 0);
    CHECK(words(u" \t\n ") == 0);
    CHECK(words(u"a\u3000b\u2009c\u2028d\u0085e") == 5);
}

TEST_CASE("a word processor counts every piece", "[text]")
{
    CHECK(pieces(u"Ça va ?") == 3);
    CHECK(pieces(u"8:00 - 09:30") == 3);
    CHECK(pieces(u"8:00 – 09:30") == 2);
    CHECK(pieces(u"& +") == 2);
    CHECK(pieces(u"😀 hola") == 2);
    CHECK(words(u"😀 hola") == 1);
    CHECK(pieces(u"a \u200b b") == 2);
}

TEST_CASE("what cannot be seen neither cuts a word nor makes one", "[text]")
{
    CHECK(words(u"co\u00adope\u200bra\u200dción\u2060") == 1);
    CHECK(words(u"cafe\u0301 e\u0301tude") == 2);
    CHECK(characters(u"co\u00adope\u200bra") == 7);
    CHECK(characters(u"cafe\u0301") == 4);
    CHECK(characters(u"a b\nc") == 4);
    CHECK(characters(u"👩‍👩‍👧 🇪🇸") == 3);
    CHECK(characters(u"e\u0301\u0302 x\u0301") == 3);
    CHECK(characters(u"©\u00ad®") == 2);
    CHECK(characters(u"\u0600"
                     u"1")
          == 1);
    CHECK(characters(QString(QChar(0xd800))) == 1);
}

TEST_CASE("scripts without spaces count as a word processor counts them", "[text]")
{
    CHECK(countPlain(u"世界") == WordCount{2, 2, 2});
    CHECK(countPlain(u"東京2024オリンピック") == WordCount{9, 9, 12});
    CHECK(countPlain(u"コーヒー") == WordCount{4, 4, 4});
    CHECK(countPlain(u"안녕하세요") == WordCount{5, 5, 5});
    CHECK(words(u"\u1112\u1161\u11ab\u1100\u1173\u11af") == 2); // two syllables in parts
    CHECK(words(u"ば \u306f\u3099 ﾊﾞ") == 3);
    CHECK(countPlain(u"「世界」") == WordCount{2, 4, 4});
    CHECK(words(u"𠀀𠀁") == 2);
    CHECK(words(u"ภาษาไทย") == 2); // "language", "Thai"
    CHECK(words(u"สวัสดีครับ abc") == 3);
    CHECK(words(u"ພາສາລາວ") == 2);
    CHECK(words(u"ខ្ញុំស្រលាញ់ភាសាខ្មែរ") == 3); // "I", "love", "Khmer language"
    CHECK(words(u"ကျွန်တော်မြန်မာစကားပြောတတ်တယ်") >= 3);
    CHECK(words(u"العربية لغة") == 2);
    CHECK(words(u"हिन्दी भाषा") == 2);
}

TEST_CASE("neither markup nor list marks are words", "[text]")
{
    CHECK(countMarkup(u"**in**diferente *a*b") == WordCount{2, 2, 14});
    CHECK(countMarkup(u"- uno\n- dos\n\n1. tres") == WordCount{3, 3, 10});
    CHECK(countMarkup(u"[un enlace](http://example.org/x)").words == 2);
    CHECK(countMarkup(u"uno\ndos") == WordCount{2, 2, 7});
    CHECK(countMarkup(u"uno\\\ndos") == WordCount{2, 2, 6});
    CHECK(countMarkup(u"uno\n\ndos") == WordCount{2, 2, 6});
    CHECK(countMarkup(u"A &amp; B").words == 3);
}

TEST_CASE("the place past a limit is where the next word begins", "[text]")
{
    const QList<Block> blocks = parseMarkup(u"uno **d**os ?\n\n- tres cuatro");
    const QString text = plainText(blocks);
    REQUIRE(text == u"uno dos ?\ntres cuatro"_s);
    CHECK(positionOfLimit(blocks, 0, CountUnit::Words) == 0);
    CHECK(positionOfLimit(blocks, 1, CountUnit::Words) == 4);
    CHECK(positionOfLimit(blocks, 2, CountUnit::Words) == 10);
    CHECK(positionOfLimit(blocks, 2, CountUnit::WordProcessorWords) == 8);
    CHECK(positionOfLimit(blocks, 3, CountUnit::Words) == 15);
    CHECK(positionOfLimit(blocks, 4, CountUnit::Words) == -1);
    CHECK(positionOfLimit(blocks, 9, CountUnit::Characters) == 10);
    CHECK(positionOfLimit(blocks, 20, CountUnit::Characters) == -1);
    CHECK(positionOfLimit(parseMarkup(u"a 世界 ภาษาไทย"), 2, CountUnit::Words) == 3);
    CHECK(positionOfLimit(parseMarkup(u"a 世界 ภาษาไทย"), 4, CountUnit::Words) == 9);
}

TEST_CASE("what stands before the limit is within it, and with one word more it is not", "[text]")
{
    std::mt19937 random(7);
    const QStringList parts = {u"a"_s,    u"é"_s, u" "_s,      u"?"_s, u"世"_s,
                               u"ภาษา"_s, u"–"_s, u"\u0301"_s, u"7"_s, u"\u00a0"_s};
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = 0; i < 12; ++i)
            text += parts[qsizetype(random() % size_t(parts.size()))];
        const QList<Block> blocks = parseMarkup(plainToMarkup(text));
        const QString plain = plainText(blocks);
        const WordCount all = countBlocks(blocks);
        REQUIRE(all == countPlain(plain));
        CHECK(all.words <= all.wordProcessorWords);
        for (qint64 limit = 0; limit <= all.words; ++limit) {
            const qsizetype place = positionOfLimit(blocks, limit, CountUnit::Words);
            REQUIRE((place < 0) == (all.words <= limit));
        }
        CHECK(positionOfLimit(blocks, all.characters, CountUnit::Characters) == -1);
    }
}

TEST_CASE("counting a file's paragraphs in place is counting its Markdown", "[text]")
{
    std::mt19937 random(11);
    const QStringList parts = {
        u"uno"_s,    u"Dos tres"_s, u"\n"_s,  u"\n\n"_s,   u"\n\n"_s,   u" "_s,   u"- "_s,
        u"1. "_s,    u"```"_s,      u"~~~"_s, u"**"_s,     u"\n \n"_s,  u"  "_s,  u"> "_s,
        u"[a]: b"_s, u"—"_s,        u"世"_s,  u"\u0301"_s, u"\u2028"_s, u"\t"_s,  u"\u00a0"_s,
        u"é"_s,      u"#"_s,        u"==="_s, u"---"_s,    u"\\"_s,     u"<a>"_s, u"\f"_s,
        u"😀"_s,      u"\u00ad"_s,   u"¿"_s,   u"&amp;"_s};
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (size_t i = 0, size = random() % 16; i < size; ++i)
            text += parts[qsizetype(random() % size_t(parts.size()))];
        const QByteArray utf8 = text.toUtf8();
        INFO(utf8.toStdString());
        const WordCount whole = countMarkup(text);
        REQUIRE(countMarkupUtf8(utf8, utf8.size() + 1) == whole);
        REQUIRE(countMarkupUtf8(utf8, 8) == whole);
    }
}

TEST_CASE("a file is counted in whichever encoding it is", "[text]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"nota.txt"_s);
    const auto count = [&path](const QByteArray &bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return countMarkupFile(path);
    };
    CHECK(count("Qu\xc3\xa9 es\r\n\r\n- **m\xc3\xa1s** x") == WordCount{4, 4, 11});
    CHECK(count("\xef\xbb\xbf"
                "econom\xc3\xad"
                "a *y* m\xc3\xa1s")
          == WordCount{3, 3, 14});
    CHECK(count("econom\xed"
                "a *y* m\xe1s")
          == WordCount{3, 3, 14});
    CHECK(count(" \n").error().code == ErrorCode::FileEmpty);
    CHECK(countMarkupFile(folder.filePath(u"none"_s)).error().code == ErrorCode::FileMissing);
}

TEST_CASE("the concept note has the words that a person counts", "[text]")
{
    const QString path = QStringLiteral(TESTS_SHARED "/seed/concept-note-es.txt");
    SKIP_UNLESS_EXISTS(path);
    const auto note = readTextFile(path);
    REQUIRE(note);
    const QString &text = note->text;
    const auto counted = [&text](const QString &label, const QString &next) {
        return countMarkup(section(text, label, next)).words;
    };
    CHECK(counted(u"Breve resumen"_s, u"Conceptualizaci"_s) == 112);
    CHECK(counted(u"Conceptualizaci"_s, u"Objetivos"_s) == 635);
    CHECK(counted(u"Objetivos"_s, u"Principales"_s) == 100);
    const QString debate = section(text, u"Principales puntos"_s, u"Documentos"_s);
    CHECK(countMarkup(debate).words == 95);
    CHECK(points(debate).size() == 5);
    CHECK(countPlain(debate).wordProcessorWords == 100);
}

TEST_CASE("LibreOffice says the same of word-processor words", "[text]")
{
    const QString script = QStringLiteral(TESTS_SHARED "/oracle/lo_wordcount.py");
    SKIP_UNLESS_EXISTS(script);
    SKIP_UNLESS_EXISTS(u"/usr/bin/soffice"_s);
    if (QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import uno"_s}) != 0) {
        WARN("skipped: Python can't talk to LibreOffice without the package python3-uno");
        return;
    }
    const QStringList texts = {u"Ça va ?"_s, u"l'économie bien-être"_s, u"8:00 - 09:30"_s,
                               u"y/o & +"_s, u"uno—dos – tres"_s,       u"10 000 habitants"_s};
    QJsonArray questions;
    for (const QString &text : texts)
        questions.append(QJsonObject{{u"text"_s, text}});
    QProcess oracle;
    oracle.start(u"/usr/bin/python3"_s, {script, u"--json"_s});
    oracle.write(QJsonDocument(questions).toJson());
    oracle.closeWriteChannel();
    REQUIRE(oracle.waitForFinished(120'000));
    const QJsonArray answers = QJsonDocument::fromJson(oracle.readAllStandardOutput()).array();
    REQUIRE(answers.size() == texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        INFO(texts[i].toStdString());
        CHECK(pieces(texts[i]) == answers[i].toObject()[u"words"_s].toInt());
    }
}
