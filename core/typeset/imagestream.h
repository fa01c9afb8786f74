// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"
#include "core/typeset/pdffile.h"

#include <QSize>

namespace typeset {

// Of a JPEG file's frame; empty where it is no baseline or progressive JPEG.
QSize jpegSize(const QByteArray &jpeg);

// Writes the picture as an image XObject and returns its object; 0 where it cannot be shown: no
// picture, or a JPEG that is not grey or RGB of 8 bits.
int writeImage(PdfFile &file, const Image &image);

} // namespace typeset
