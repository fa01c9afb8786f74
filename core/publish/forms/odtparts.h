// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an ODT beside its text.
#pragma once

#include "core/publish/forms/formdocument.h"
#include "core/publish/forms/package.h"

namespace publish {

inline const QByteArray odtMediaType = "application/vnd.oasis.opendocument.text";

// styles.xml, meta.xml and the manifest.
void writeOdtParts(Package &package, const FormHead &head);

} // namespace publish
