// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"
#include "core/typeset/error.h"
#include "core/typeset/fontlist.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <atomic>
#include <functional>
#include <vector>

class QIODevice;

namespace typeset {

struct Options
{
    int threads = 0; // 0: as many as the machine has; the bytes are the same with any number
    const std::atomic<bool> *cancel = nullptr; // set it from any thread to stop early
    // Called now and then, from any thread but never from two at once.
    std::function<void(int done, int total)> progress{};
    // Called from the thread of write(), before the whole is done, with PDFs of the first pages of
    // a long document, each of more. Numbers of pages that are still to come are "?" in them.
    std::function<void(const QByteArray &pdf)> firstPages{};
};

// A character that no font covers: printed as a replacement character.
struct MissingCharacter
{
    char32_t character = 0;
    QString script;  // English name of Unicode's ("Han")
    QString package; // the Debian package with a font for it; null where none is known
    int count = 0;   // how often it stood in the text

    bool operator==(const MissingCharacter &) const = default;
};

struct Report
{
    int pages = 0;
    std::vector<int> sectionPages;         // the page, from 1, that each section starts on
    std::vector<MissingCharacter> missing; // in order of code point
    QStringList unknownDestinations; // that links or page numbers named, in alphabetical order
};

// Writes the document as tagged PDF 1.7 (PDF/UA-1, PDF/A-2a) to an open device. The device may be
// left with part of a file after an error: write to a QSaveFile.
[[nodiscard]] tl::expected<Report, Error> write(const Document &document, const FontList &fonts,
                                                QIODevice &device, const Options &options = {});

} // namespace typeset
