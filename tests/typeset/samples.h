// SPDX-License-Identifier: GPL-3.0-or-later
// Small documents, and the tools that read PDF back.
#pragma once

#include "core/typeset/fontset.h"
#include "core/typeset/tokens.h"
#include "core/typeset/write.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <random>

namespace samples {

const typeset::FontList &fonts(); // this machine's
const typeset::FontSet &fontSet();
typeset::Workshop &workshop(); // the tests' only one

typeset::Span span(const QString &text, const typeset::TextStyle &style = {});
typeset::Paragraph paragraph(const QString &text, const QString &language = {});
typeset::Heading heading(int level, const QString &text);
typeset::Document document(std::vector<typeset::Block> blocks, const QString &language = {});

QString spanish(int words, std::mt19937 &random); // words of many lengths, with punctuation

QByteArray pdf(const typeset::Document &document, const typeset::Options &options = {});

// What a program prints about a PDF file, its name put for "%"; nothing where it is not installed.
std::optional<QByteArray> asked(const QByteArray &pdf, const QString &program,
                                const QStringList &arguments);

// The text that pdftotext finds, without soft hyphens, marks of direction and white space.
std::optional<QString> letters(const QByteArray &pdf);
QString withoutSpaces(QString text);

} // namespace samples

// Leaves the test with a message where a program is not installed.
#define NEED(answer)                                                                               \
    if (!(answer)) {                                                                               \
        WARN("skipped: a program that reads PDF is not installed");                                \
        SUCCEED();                                                                                 \
        return;                                                                                    \
    }
