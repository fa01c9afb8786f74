// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace ui {

// Completes a line from names by any of their words, without regard to accents and case: "munoz"
// finds "Ana Muñoz". Belongs to the line.
QCompleter *foldingCompleter(QStringListModel *names, QLineEdit *line);

} // namespace ui
