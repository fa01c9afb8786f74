// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/samples.h"

#include "support/catch.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace samples {

using namespace Qt::Literals::StringLiterals;
using namespace typeset;

const FontList &fonts()
{
    static const FontList list = systemFonts(u"es"_s).value();
    return list;
}

const FontSet &fontSet()
{
    static const auto set = FontSet::open(fonts());
    return **set;
}

Workshop &workshop()
{
    static Workshop only(fontSet());
    return only;
}

Span span(const QString &text, const TextStyle &style)
{
    return {.text = text, .style = style};
}

Paragraph paragraph(const QString &text, const QString &language)
{
    return {.spans = {span(text)}, .language = language};
}

Heading heading(int level, const QString &text)
{
    return {.level = level,
            .spans = {span(text, {.family = Family::Sans, .size = 14, .bold = true})}};
}

Document document(std::vector<Block> blocks, const QString &language)
{
    Document result{.title = u"A title"_s,
                    .author = u"An author"_s,
                    .creator = u"tests"_s,
                    .language = language.isEmpty() ? u"es"_s : language,
                    .created = QDateTime({2026, 11, 22}, {16, 0}, Qt::UTC),
                    .id = "tests"};
    result.sections.push_back({.blocks = std::move(blocks)});
    return result;
}

QString spanish(int words, std::mt19937 &random)
{
    static const QStringList vocabulary =
        u"de la que el en y a los se del las un por con una su para es al como más o pero sus le "
        u"ya "
        "este sí porque esta entre cuando muy sin sobre también territorio participación "
        "descentralización desarrollo económico gobernanza cooperación ¿qué? «ciudad» (local) "
        "2.030 1,5 UTC+2 bien-être internacionalización extraordinariamente"_s.split(u' ');
    QString text;
    for (int i = 0; i < words; ++i) {
        text += vocabulary[qsizetype(random() % size_t(vocabulary.size()))];
        text += random() % 9 == 0 ? u", "_s : u" "_s;
    }
    return text.trimmed();
}

QByteArray pdf(const Document &document, const Options &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(write(document, fonts(), buffer, options).has_value());
    return bytes;
}

std::optional<QByteArray> asked(const QByteArray &pdf, const QString &program,
                                const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    QTemporaryFile file(QDir::tempPath() + u"/typeset-XXXXXX.pdf"_s);
    REQUIRE(file.open());
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();
    QStringList filled = arguments;
    filled.replaceInStrings(u"%"_s, file.fileName());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, filled);
    REQUIRE(process.waitForFinished(60000));
    return process.readAll();
}

std::optional<QString> letters(const QByteArray &pdf)
{
    const auto text = asked(pdf, u"pdftotext"_s, {u"%"_s, u"-"_s});
    if (!text)
        return std::nullopt;
    return withoutSpaces(QString::fromUtf8(*text));
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) {
        return c.isSpace() || c == QChar(0xAD) || (c >= QChar(0x202A) && c <= QChar(0x202E));
    });
    return text;
}

} // namespace samples
