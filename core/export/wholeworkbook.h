// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core {

// Whether a ZIP file is whole, and each XML file in it is well-formed. libxlsxwriter writes its
// parts to temporary files and never asks whether they took them: on a full disk it makes workbooks
// that stop in the middle, and says that all went well.
bool isWholeWorkbook(const QByteArray &zip);

} // namespace core
