// SPDX-License-Identifier: GPL-3.0-or-later
// Counting the words of a file or of what comes in.
#include "cli/program.h"

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    int words;
    int wordProcessorWords;
    int characters;

    bool operator==(const Words &) const = default;
};

std::ostream &operator<<(std::ostream &stream, const Words &count)
{
    return stream << count.words << '/' << count.wordProcessorWords << '/' << count.characters;
}

Words counted(const QString &text, const QStringList &arguments = {})
{
    const Outcome outcome = run(QStringList{u"words"_s} + arguments + QStringList{u"--json"_s},
                                {.input = text.toUtf8()});
    CHECK(outcome.status == Done);
    const QJsonObject answer = outcome.json();
    CHECK(answer.keys() == QStringList{u"characters"_s, u"wordProcessorWords"_s, u"words"_s});
    return {answer[u"words"].toInt(), answer[u"wordProcessorWords"].toInt(),
            answer[u"characters"].toInt()};
}

} // namespace

TEST_CASE("words come from standard input, named or not", "[cli]")
{
    CHECK(counted(u"Ça va ?"_s) == Words{2, 3, 7});
    CHECK(counted(u"Ça va ?"_s, {u"-"_s}) == Words{2, 3, 7});
}

TEST_CASE("words of a file are those of its text and not of its marks", "[cli]")
{
    const Folder folder;
    const QString file =
        folder.write(u"t.md"_s, "# One\n\n- two **three**\n- [four](https://x.org)\n");
    CHECK(counted({}, {file}).words == 4);
    CHECK(counted({}, {file}).wordProcessorWords == 4);
    const QString shown = run({u"words"_s, file}).output();
    CHECK(shown.contains(u"4 words"));
}

TEST_CASE("the documented examples count as documented", "[cli]")
{
    CHECK(counted(u"l'économie"_s).words == 1);
    CHECK(counted(u"bien-être"_s).words == 1);
    CHECK(counted(u"y/o"_s).words == 1);
    CHECK(counted(u"10 000 habitants"_s).words == 3);
    CHECK(counted(u"8:00 - 09:30"_s).words == 2);
    CHECK(counted(u"a & b + c"_s) == Words{3, 5, 9});
    CHECK(counted(u"一二三"_s).words == 3);
    CHECK(counted(u"uno–dos—tres"_s).words == 3);
}

TEST_CASE("an empty input is said to be empty", "[cli]")
{
    const Outcome outcome = run({u"words"_s, u"--json"_s});
    CHECK(outcome.status == CouldNot);
    CHECK(outcome.output() == QString());
    CHECK(outcome.message().contains(u"is empty"));
}

TEST_CASE("words of the real note are those that its form allows", "[cli]")
{
    SKIP_UNLESS_EXISTS(seedNote());
    const Words whole = counted({}, {seedNote()});
    CHECK(whole.words > 112 + 635 + 100 + 95);
    CHECK(whole.wordProcessorWords >= whole.words);
}

TEST_CASE("words of a folder or of a binary file fail with its name", "[cli]")
{
    const Folder folder;
    const QString binary = folder.write(u"b.bin"_s,
                                        QByteArray("\x7f"
                                                   "ELF\0\0\1",
                                                   7));
    for (const QString &path : {folder(QString()), binary}) {
        const Outcome outcome = run({u"words"_s, path});
        CHECK(outcome.status == CouldNot);
        CHECK(outcome.output() == QString());
        CHECK(outcome.message().contains(path));
    }
}

TEST_CASE("fifty megabytes are counted in bounded memory", "[cli]")
{
    const Folder folder;
    const QByteArray sentence = u"El agua subió la cuesta — ¿quién paga la bomba?\n"_s.toUtf8();
    const qint64 times = 50'000'000 / sentence.size();
    const QString file = folder.write(u"large.txt"_s, sentence.repeated(times));
    const Outcome outcome = run({u"words"_s, file, u"--json"_s});
    CHECK(outcome.status == Done);
    CHECK(outcome.json()[u"words"].toInteger() == 9 * times);
    CHECK(outcome.milliseconds < 30'000);
#ifndef ESCALETA_SANITIZED
    CHECK(peakMemory() < 600'000'000);
#endif
}
