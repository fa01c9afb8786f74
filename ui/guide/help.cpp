// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/help.h"

#include "ui/guide/helptopic.h"
#include "ui/guide/helpwindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace ui {

Help::Help(const Context &context, const Translator &translator, QWidget *window,
           const std::function<QString()> &pageTopic)
    : QObject(window)
    , m_context(context)
    , m_translator(translator)
    , m_window(window)
    , m_pageTopic(pageTopic)
{
    qApp->installEventFilter(this);
}

Help::~Help() = default;

void Help::showHere()
{
    // Before its own window takes the focus.
    const QStringList topics = helpTopicsAt(QApplication::focusWidget()) << m_pageTopic();
    if (!m_help)
        m_help = std::make_unique<HelpWindow>(m_context, m_translator);
    m_help->showTopic(topics);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void Help::close()
{
    if (m_help)
        m_help->close();
}

// In the main window the key is that of the menu's action, whose shortcut does not reach dialogs.
bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() == m_window || widget->window() == m_help.get())
        return false;
    // Beneath a dialog that stops the whole program the guide could not be read.
    const QWidget *modal = QApplication::activeModalWidget();
    if (modal && modal->windowModality() == Qt::ApplicationModal)
        return false;
    showHere();
    return true;
}

} // namespace ui
