// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/formatactions.h"

#include "ui/text/document.h"
#include "ui/text/listediting.h"
#include "ui/text/richtextedit.h"
#include "ui/themeicon.h"

#include <QAction>
#include <QTextBlock>

using core::BlockKind;
using namespace Qt::Literals::StringLiterals;

namespace ui {

FormatActions::FormatActions(RichTextEdit &editor)
    : QObject(&editor)
    , m_editor(editor)
    , m_bold(add("boldAction", "format-text-bold", {QKeySequence(Qt::CTRL | Qt::Key_B)},
                 &FormatActions::toggleBold, true))
    , m_italic(add("italicAction", "format-text-italic", {QKeySequence(Qt::CTRL | Qt::Key_I)},
                   &FormatActions::toggleItalic, true))
    , m_link(add("linkAction", "insert-link", {QKeySequence(Qt::CTRL | Qt::Key_L)},
                 &FormatActions::askForLink, true))
    , m_bullets(add("bulletListAction", "format-list-unordered",
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_8)}, &FormatActions::toggleBullets,
                    true))
    , m_numbers(add("numberedListAction", "format-list-ordered",
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_7)}, &FormatActions::toggleNumbers,
                    true))
    // The second shortcuts, Word's own, are for keyboards without a key for the brackets.
    , m_deeper(add("deeperAction", "format-indent-more",
                   {QKeySequence(Qt::CTRL | Qt::Key_BracketRight),
                    QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right)},
                   &FormatActions::deeper, false))
    , m_outer(add("outerAction", "format-indent-less",
                  {QKeySequence(Qt::CTRL | Qt::Key_BracketLeft),
                   QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left)},
                  &FormatActions::outer, false))
    , m_pointUp(add("pointUpAction", "go-up", {QKeySequence(Qt::ALT | Qt::Key_Up)},
                    &FormatActions::movePointUp, false))
    , m_pointDown(add("pointDownAction", "go-down", {QKeySequence(Qt::ALT | Qt::Key_Down)},
                      &FormatActions::movePointDown, false))
{
    setPointsMode(false);
    retranslate();
    connect(&editor, &QTextEdit::cursorPositionChanged, this, &FormatActions::showState);
    connect(&editor, &QTextEdit::currentCharFormatChanged, this, &FormatActions::showState);
}

QAction *FormatActions::add(const char *name, const char *icon,
                            const QList<QKeySequence> &shortcuts, void (FormatActions::*act)(),
                            bool checkable)
{
    auto *action = new QAction(themeIcon(QLatin1String(icon)), QString(), &m_editor);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setCheckable(checkable);
    connect(action, &QAction::triggered, this, [this, act] {
        if (m_editor.isReadOnly())
            return;
        (this->*act)();
        m_editor.viewport()->update(); // marks of lists, also below
        showState();
    });
    m_editor.addAction(action);
    return action;
}

QList<QAction *> FormatActions::all() const
{
    if (m_editor.pointsMode())
        return {m_bold, m_italic, m_link, m_pointUp, m_pointDown};
    return {m_bold, m_italic, m_link, m_bullets, m_numbers, m_deeper, m_outer};
}

void FormatActions::setPointsMode(bool on)
{
    for (QAction *action : {m_pointUp, m_pointDown})
        action->setEnabled(on);
    for (QAction *action : {m_bullets, m_numbers, m_deeper, m_outer})
        action->setEnabled(!on);
}

void FormatActions::retranslate()
{
    const auto name = [](QAction *action, const QString &text, const QString &sign) {
        action->setText(text);
        action->setIconText(sign);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(text + u" ("_s + keys + u')');
    };
    //: On a toolbar where there is no icon: the first letter of "Bold".
    name(m_bold, tr("Bold"), tr("B"));
    //: On a toolbar where there is no icon: the first letter of "Italic".
    name(m_italic, tr("Italic"), tr("I"));
    name(m_link, tr("Link"), tr("Link"));
    name(m_bullets, tr("Bullet list"), u"•"_s);
    name(m_numbers, tr("Numbered list"), u"1."_s);
    name(m_deeper, tr("One level deeper"), u"→"_s);
    name(m_outer, tr("One level out"), u"←"_s);
    name(m_pointUp, tr("Move point up"), u"↑"_s);
    name(m_pointDown, tr("Move point down"), u"↓"_s);
}

void FormatActions::showState()
{
    const QTextCharFormat look = m_editor.currentCharFormat();
    const BlockKind kind = kindOf(m_editor.textCursor().blockFormat());
    m_bold->setChecked(look.fontWeight() >= QFont::DemiBold);
    m_italic->setChecked(look.fontItalic());
    m_link->setChecked(!m_editor.linkAtCursor().isEmpty());
    m_bullets->setChecked(kind == BlockKind::Bullet);
    m_numbers->setChecked(kind == BlockKind::Number);
}

void FormatActions::toggleBold()
{
    const bool isBold = m_editor.currentCharFormat().fontWeight() >= QFont::DemiBold;
    m_editor.setFontWeight(isBold ? QFont::Normal : QFont::Bold);
}

void FormatActions::toggleItalic()
{
    m_editor.setFontItalic(!m_editor.currentCharFormat().fontItalic());
}

void FormatActions::askForLink()
{
    Q_EMIT m_editor.linkWanted();
}

void FormatActions::toggleBullets()
{
    toggleList(m_editor.textCursor(), BlockKind::Bullet);
}

void FormatActions::toggleNumbers()
{
    toggleList(m_editor.textCursor(), BlockKind::Number);
}

void FormatActions::deeper()
{
    changeLevel(m_editor.textCursor(), 1);
}

void FormatActions::outer()
{
    changeLevel(m_editor.textCursor(), -1);
}

void FormatActions::movePointUp()
{
    m_editor.movePointBy(-1);
}

void FormatActions::movePointDown()
{
    m_editor.movePointBy(1);
}

} // namespace ui
