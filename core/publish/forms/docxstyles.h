// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/forms/formdocument.h"
#include "core/publish/forms/package.h"

namespace publish {

// word/fontTable.xml and word/styles.xml.
void writeDocxStyles(Package &package, const FormHead &head);

} // namespace publish
