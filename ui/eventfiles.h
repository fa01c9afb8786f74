// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/context.h"

#include <QLatin1String>
#include <QObject>

class QMenu;
class QWidget;

namespace ui {

class Translator;

inline constexpr QLatin1String eventSuffix(".escaleta");

// Events as files: made, opened, copied, remembered. Whatever fails is said as news.
class EventFiles final : public QObject
{
    Q_OBJECT

public:
    // Dialogs belong to `window`.
    EventFiles(const Context &context, const Translator &translator, QWidget *window);

    void open(const QString &path);
    void openSample();
    void askToOpen();
    // False where the person thought better of it, or it failed.
    bool askToCreate();
    void saveCopy();
    void fillRecent(QMenu &menu);
    // Puts the open event at the head of the recent ones.
    void remember();

private:
    void sayNotOpened(const core::Error &error);
    void say(const core::Error &error);

    Context m_context;
    const Translator &m_translator;
    QWidget *m_window;
};

} // namespace ui
