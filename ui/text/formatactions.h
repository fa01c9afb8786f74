// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to the look and the lists of a text, as actions with shortcuts.
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace ui {

class RichTextEdit;

class FormatActions final : public QObject
{
    Q_OBJECT

public:
    // The actions belong to the editor; their shortcuts work while it has the focus.
    explicit FormatActions(RichTextEdit &editor);

    QList<QAction *> all() const;
    void setPointsMode(bool on);
    void retranslate();
    // As the caret or the selection is: what is bold there, what a list.
    void showState();

private:
    QAction *add(const char *name, const char *icon, const QList<QKeySequence> &shortcuts,
                 void (FormatActions::*act)(), bool checkable);
    void toggleBold();
    void toggleItalic();
    void askForLink();
    void toggleBullets();
    void toggleNumbers();
    void deeper();
    void outer();
    void movePointUp();
    void movePointDown();

    RichTextEdit &m_editor;
    QAction *m_bold;
    QAction *m_italic;
    QAction *m_link;
    QAction *m_bullets;
    QAction *m_numbers;
    QAction *m_deeper;
    QAction *m_outer;
    QAction *m_pointUp;
    QAction *m_pointDown;
};

} // namespace ui
