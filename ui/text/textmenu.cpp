// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/textmenu.h"

#include "ui/text/paste.h"
#include "ui/text/richtextedit.h"
#include "ui/text/spelling.h"
#include "ui/theme.h"
#include "ui/themeicon.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct TextMenu
{
    Q_DECLARE_TR_FUNCTIONS(TextMenu)
};

void addCorrections(QMenu &menu, RichTextEdit &editor, Spelling &spelling,
                    const QTextCursor &misspelt)
{
    const QString word = misspelt.selectedText();
    const QStringList suggestions = spelling.suggestions(editor.textLanguage(), word);
    for (const QString &suggestion : suggestions) {
        QAction *action = menu.addAction(QString(suggestion).replace(u'&', u"&&"_s));
        action->setFont(boldFont(menu.font()));
        QObject::connect(action, &QAction::triggered, &editor,
                         [misspelt, suggestion] { QTextCursor(misspelt).insertText(suggestion); });
    }
    if (suggestions.isEmpty())
        menu.addAction(TextMenu::tr("No suggestions"))->setEnabled(false);
    menu.addSeparator();
    QAction *learn = menu.addAction(TextMenu::tr("Add to the event's dictionary"));
    learn->setObjectName(u"learnAction"_s);
    QObject::connect(learn, &QAction::triggered, &editor,
                     [&editor, word] { Q_EMIT editor.wordLearned(word); });
    //: Stop marking this word as misspelt until the program ends.
    QAction *ignore = menu.addAction(TextMenu::tr("Ignore"));
    ignore->setObjectName(u"ignoreAction"_s);
    QObject::connect(ignore, &QAction::triggered, &spelling,
                     [&spelling, word] { spelling.ignore(word); });
    menu.addSeparator();
}

void addClipboard(QMenu &menu, RichTextEdit &editor)
{
    const bool canWrite = !editor.isReadOnly();
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    const bool canInsert = canWrite && clipboard && canPaste(*clipboard);
    const bool hasSelection = editor.textCursor().hasSelection();
    const auto add = [&](const QString &name, const QString &text, const QKeySequence &keys,
                         bool enabled, auto act) {
        QAction *action = menu.addAction(themeIcon(name), text, &editor, act);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setEnabled(enabled);
    };
    add(u"edit-cut"_s, TextMenu::tr("Cut"), QKeySequence::Cut, canWrite && hasSelection,
        &QTextEdit::cut);
    add(u"edit-copy"_s, TextMenu::tr("Copy"), QKeySequence::Copy, hasSelection, &QTextEdit::copy);
    add(u"edit-paste"_s, TextMenu::tr("Paste"), QKeySequence::Paste, canInsert, &QTextEdit::paste);
    add(u"edit-paste-plain"_s, TextMenu::tr("Paste as plain text"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), canInsert,
        [&editor] { editor.pasteAsPlainText(); });
    menu.addSeparator();
    add(u"edit-select-all"_s, TextMenu::tr("Select all"), QKeySequence::SelectAll,
        !editor.document()->isEmpty(), &QTextEdit::selectAll);
}

} // namespace

QMenu *makeTextMenu(RichTextEdit &editor, Spelling *spelling, const QTextCursor &misspelt)
{
    auto *menu = new QMenu(&editor);
    menu->setObjectName(u"textMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (spelling && !misspelt.isNull() && !editor.isReadOnly())
        addCorrections(*menu, editor, *spelling, misspelt);
    addClipboard(*menu, editor);
    menu->addSeparator();
    QAction *comment = menu->addAction(TextMenu::tr("Comment…"));
    comment->setObjectName(u"commentAction"_s);
    QObject::connect(comment, &QAction::triggered, &editor, &RichTextEdit::commentWanted);
    return menu;
}

} // namespace ui
