// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/pasting.h"

#include "core/import/clipboard.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>

namespace ui {

std::optional<Pasted> pastedText(const QMimeData &data)
{
    const QString text = data.text();
    if (core::pastedKind(text) == core::PastedKind::Nothing)
        return std::nullopt;
    //: stands in the place of a file's name
    const QString name = QCoreApplication::translate("ui::Import", "Clipboard");
    return Pasted{name, [text, name](const core::ReadOptions &options) {
                      return core::readPasted(text, options, name);
                  }};
}

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace ui
