// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QObject>

class QWidget;

namespace ui {

class ImportPage;
class LatePage;

// The ways into the page of importing and out of it: files that are chosen or dropped, what is
// pasted, and the news that leads back to an import on its way.
class ImportEntry final : public QObject
{
    Q_OBJECT

public:
    // Dialogs belong to `window`.
    ImportEntry(const Context &context, QWidget *window);

    // The page, for whoever shows pages.
    LatePage *page() { return m_page; }

    void importFiles(const QStringList &paths);
    void askForFiles();
    void paste();
    // Whoever has decided something by hand does not lose it by looking elsewhere.
    void sayLeft();

Q_SIGNALS:
    void pageWanted();
    void left();
    void imported(const QStringList &cards);

private:
    QWidget *makePage();
    // Shows the page; null, said as news, where nothing can be imported.
    ImportPage *begin();

    Context m_context;
    QWidget *m_window;
    LatePage *m_page;
};

} // namespace ui
