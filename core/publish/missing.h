// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/write.h"

#include <QString>

namespace publish {

// That no font has the character, and which package brings one, in the language of the installed
// translators: "No font has the character 漢 (U+6F22). Install the package fonts-noto-cjk."
QString sentence(const typeset::MissingCharacter &missing);

} // namespace publish
