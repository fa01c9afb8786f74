// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/bookletcontext.h"
#include "core/result.h"
#include "core/typeset/measure.h"

#include <QImage>

#include <vector>

namespace publish {

// The picture of a cover, not larger than print can show. ImageUnreadable where it is none, or is
// too large to be read.
core::Result<QImage> readCoverImage(const QString &path);

// The first page: picture or colour, then title, place and dates in each of the languages, and the
// text. A null image is none. It is always one page: what is too much for it is set smaller, and
// as a last resort shortened.
typeset::Section coverSection(const std::vector<BookletContext> &languages, const QImage &image,
                              const QString &text, typeset::Measure &measure);

} // namespace publish
