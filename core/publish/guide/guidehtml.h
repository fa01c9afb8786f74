// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/guide/guide.h"
#include "core/publish/site/html.h"

#include <functional>

namespace publish {

// Where links and pictures of the guide lead, as attributes of HTML.
struct GuideTargets
{
    std::function<QString(const QString &page)> page;
    // Null where it can't be shown: what it shows is said in its place.
    std::function<QString(const QString &picture)> picture;
    // For who draws pictures without their alternative text being read out.
    bool captions = false;
    int firstHeading = 2; // the level of the headings within a page
};

// The blocks of a page, in a document of that language.
Html guideBlocksHtml(const QList<GuideBlock> &blocks, const QString &language,
                     const GuideTargets &targets);

// The whole guide as one page of HTML that needs no other file and no network.
QByteArray guideHtml(const Guide &guide);

// Errors: those of core::saveFile().
core::Result<void> writeGuideHtml(const Guide &guide, const QString &path);

} // namespace publish
