// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ui {

class HelpWindow;
class Translator;

// The ways to the user's guide: F1 in the main window and in the dialogs that belong to it.
class Help final : public QObject
{
    Q_OBJECT

public:
    // `pageTopic` says what the main window shows.
    Help(const Context &context, const Translator &translator, QWidget *window,
         const std::function<QString()> &pageTopic);
    ~Help() override;

    // The page about the field one stands in, else about the page that is shown.
    void showHere();
    void close();
    // Null until it was shown for the first time.
    HelpWindow *window() const { return m_help.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Context m_context;
    const Translator &m_translator;
    QWidget *m_window;
    std::function<QString()> m_pageTopic;
    std::unique_ptr<HelpWindow> m_help;
};

} // namespace ui
