// SPDX-License-Identifier: GPL-3.0-or-later
// Counting the words of 50 MB of Spanish text: `wc -w` in a UTF-8 locale against this program,
// called with a file, as processes, in turn. Prints median seconds and the ratio.
#include "core/text/words.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype textSize = 50'000'000; // bytes
constexpr int rounds = 9;

QByteArray spanishText()
{
    const QByteArrayList words = QByteArrayList{"de",
                                                "la",
                                                "que",
                                                "el",
                                                "en",
                                                "y",
                                                "a",
                                                "los",
                                                "se",
                                                "del",
                                                "las",
                                                "un",
                                                "por",
                                                "con",
                                                "una",
                                                "su",
                                                "para",
                                                "es",
                                                "al",
                                                "lo",
                                                "como",
                                                "más",
                                                "pero",
                                                "sus",
                                                "este",
                                                "ya",
                                                "entre",
                                                "cuando",
                                                "todo",
                                                "esta",
                                                "también",
                                                "fue",
                                                "había",
                                                "años",
                                                "hasta",
                                                "desde",
                                                "está",
                                                "porque",
                                                "ciudad",
                                                "territorio",
                                                "económica",
                                                "reunión",
                                                "participación",
                                                "barrio",
                                                "cooperativa",
                                                "mañana",
                                                "público",
                                                "desarrollo",
                                                "vecinas",
                                                "ayuntamiento",
                                                "región"};
    std::mt19937 random(1);
    QByteArray text;
    text.reserve(textSize + 2000);
    while (text.size() < textSize) {
        for (size_t i = 0, length = 40 + random() % 80; i < length; ++i)
            text += words[qsizetype(random() % size_t(words.size()))]
                + (i + 1 < length ? " " : ".\n\n");
    }
    return text;
}

struct Run
{
    double seconds;
    QByteArray words;
};

Run timed(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.waitForFinished(-1);
    return {double(timer.nsecsElapsed()) / 1e9,
            process.readAllStandardOutput().trimmed().split(' ').first()};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

int compare()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"texto.md"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(spanishText()) < textSize || !file.flush())
        return 1;
    qputenv("LC_ALL", "C.UTF-8");
    std::vector<double> theirs;
    std::vector<double> ours;
    for (int i = 0; i < rounds; ++i) {
        const Run wc = timed(u"wc"_s, {u"-w"_s, path});
        const Run mine = timed(QCoreApplication::applicationFilePath(), {path});
        if (wc.words != mine.words) {
            std::printf("words: wc says %s, Escaleta %s\n", wc.words.constData(),
                        mine.words.constData());
            return 1;
        }
        theirs.push_back(wc.seconds);
        ours.push_back(mine.seconds);
    }
    std::printf("words of 50 MB: wc -w %.3f s, Escaleta %.3f s, ratio %.2f\n", median(theirs),
                median(ours), median(theirs) / median(ours));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2)
        return compare();
    const auto count = core::countMarkupFile(QString::fromLocal8Bit(argv[1]));
    std::printf("%lld\n", static_cast<long long>(count ? count->words : -1));
    return count ? 0 : 1;
}
