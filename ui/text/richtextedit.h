// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of one long text. It grows with its text and never scrolls itself; undo is the
// program's, so it lets the keys of undo through to the window.
#pragma once

#include "core/text/words.h"
#include "ui/text/growingtextedit.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace ui {

class FormatActions;
class Marks;
class Spelling;

// A place within a text.
struct TextPlace
{
    enum class What { Range, PastLimit };
    What what = What::Range;
    qsizetype start = 0; // in core::plainText() of the text's blocks
    qsizetype length = 0;
};

class RichTextEdit final : public GrowingTextEdit
{
    Q_OBJECT

public:
    explicit RichTextEdit(QWidget *parent = nullptr);
    ~RichTextEdit() override;

    // Canonical Markdown.
    QString markup() const;
    // Changes only what differs and keeps the caret in its word. Emits counted(), never edited().
    // The position where it changed, for goTo(); -1 where nothing did.
    int setMarkup(const QString &markdown);

    // Of the text, for spelling; empty: not checked. A BCP 47 tag.
    void setTextLanguage(const QString &language);
    QString textLanguage() const;
    // Outlives this. Without one nothing is checked.
    void setSpelling(Spelling *spelling);

    // 0: none. Text past it is tinted, never cut.
    void setLimit(int limit, core::CountUnit unit);
    core::WordCount count() const;

    // Words to mark wherever a word begins with one, without regard to accents and case.
    void setHits(const QStringList &words);

    // Stretches that somebody has commented on: underlined with dots on a tinted ground. They move
    // with the text until they are set anew.
    void setCommented(const QList<TextPlace> &places);
    // Where the stretch of that index begins, in the coordinates of this; 0 where there is none.
    int topOfCommented(int index) const;
    // What is selected; of no length at the caret.
    TextPlace selected() const;

    // Every block is a point of a list then. Before the first setMarkup().
    void setPointsMode(bool on);
    bool pointsMode() const { return m_pointsMode; }

    // Selects the place, takes the focus and makes it visible, also in scroll areas around.
    void select(const TextPlace &place);
    // Puts the caret there and makes it visible.
    void goTo(int position);

    // Bold, italic, link, lists, levels; in points mode also moving a point. For a toolbar too.
    QList<QAction *> formatActions() const;
    // Links the selection, or the link or word at the caret; an empty URL unlinks it.
    void setLink(const QString &url);
    // The URL at the caret, "" where there is none.
    QString linkAtCursor() const;

    void pasteAsPlainText();
    // Moves the point at the caret by so many places.
    void movePointBy(int by);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    // By the user.
    void edited();
    void counted(const core::WordCount &count);
    // Asks for a URL and calls setLink(): whoever owns the window.
    void linkWanted();
    // "Add to the event's dictionary".
    void wordLearned(const QString &word);
    // A commented stretch was clicked, by its index.
    void commentedClicked(int index);
    // Somebody wants to comment on what is selected.
    void commentWanted();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void onContentsChanged();
    void tintPastLimit();
    void showColours();
    bool editByKey(const QKeyEvent &event);
    void leaveLinkAtItsEnd();
    void insert(const QList<core::Block> &blocks);

    std::unique_ptr<Marks> m_marks;
    FormatActions *m_actions;
    QPointer<Spelling> m_spelling;
    QList<ExtraSelection> m_commented;
    std::optional<std::pair<int, int>> m_tinted; // the stretch past the limit that is shown
    int m_blockCount = 1;
    bool m_pointsMode = false;
    bool m_isLoading = false; // while a change is the program's
};

} // namespace ui
