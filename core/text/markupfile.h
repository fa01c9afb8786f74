// SPDX-License-Identifier: GPL-3.0-or-later
// countMarkupFile() of words.h on what it reads. Internal to core/text, and to its tests.
#pragma once

#include "core/text/words.h"

#include <QByteArrayView>

namespace core {

// Equals countMarkup() of the same text, for valid UTF-8 with line feeds as line ends. Paragraphs
// that hold nothing which could be markup are counted in place, and parts of about partSize bytes
// in threads of their own.
WordCount countMarkupUtf8(QByteArrayView utf8, qsizetype partSize);

} // namespace core
