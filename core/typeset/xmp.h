// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"

#include <string>

namespace typeset {

// What a document is called where it has no title of its own.
QString titleOf(const Document &document);

// The XMP packet: Dublin Core, the claims of PDF/A-2a and PDF/UA-1, and the extension schema that
// PDF/A wants for the latter (ISO 19005-2, 6.6.2.3).
std::string xmpPacket(const Document &document);

// The document information dictionary, which must say the same (ISO 19005-2, 6.6.3… of dates and
// names).
std::string infoDictionary(const Document &document);

} // namespace typeset
