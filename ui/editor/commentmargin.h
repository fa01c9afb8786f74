// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace ui {

class NoteButton;

// What is said of a text, in notes beside it: each level with its stretch, or below the note before
// it.
class CommentMargin final : public QWidget
{
    Q_OBJECT

public:
    struct Note
    {
        QString thread; // id
        QString author;
        QString text;
        int answers = 0;
        int mark = -1; // index of its stretch among the marks of the text; -1: of none

        bool operator==(const Note &) const = default;
    };

    explicit CommentMargin(QWidget *parent = nullptr);

    void setNotes(const QList<Note> &notes);
    bool hasNotes() const { return !m_notes.isEmpty(); }
    // `topOf` gives where a mark begins, in pixels below the top of the text.
    void place(const std::function<int(int mark)> &topOf);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QString &thread);

private:
    QList<Note> m_notes;
    QList<NoteButton *> m_buttons;
    int m_height = 0;
};

} // namespace ui
