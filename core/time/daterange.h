// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace core {

// From a day to another as readers of the language (BCP 47) write it: "14–16 de marzo de 2028",
// "30 March – 2 April 2028". Of one day its weekday too: "martes, 14 de marzo de 2028". Null
// without a valid date.
QString dateRange(QDate first, QDate last, const QString &language);

} // namespace core
