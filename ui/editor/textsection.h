// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cardfield.h"
#include "core/review/threads.h"
#include "ui/editor/editedcard.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QToolBar;
class QToolButton;

namespace ui {

class CommentMargin;
class Meter;
class PointList;
class RichTextEdit;
class SectionHeader;

// One long text of the card: its heading with the meter, the text, and beside it, when asked for,
// the source that it is translated from.
class TextSection final : public QWidget
{
    Q_OBJECT

public:
    TextSection(core::TextField field, EditedCard &edited, QWidget *parent = nullptr);

    core::TextField field() const { return m_field; }
    void goTo(const Place &place);
    void setBeside(bool beside);
    void setHits(const QStringList &words);
    // What a comment made now would be about; nullopt where the caret is elsewhere.
    std::optional<core::CommentTarget> commentTarget() const;
    bool isFolded() const;
    void setFolded(bool folded);

Q_SIGNALS:
    void commentWanted();
    // One of the text's open threads, by its id.
    void threadChosen(const QString &thread);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void commit();
    void askForLink();
    void showStale();
    QList<core::Thread> openThreads() const;
    void showComments();
    void placeNotes();
    void retranslate();
    void showTools();

    const core::TextField m_field;
    EditedCard &m_edited;
    SectionHeader *m_header;
    Meter *m_meter;
    QToolBar *m_tools;
    QToolButton *m_upToDate;
    QToolButton *m_commented; // how many open comments the text has
    CommentMargin *m_margin;
    PointList *m_points = nullptr; // instead of a plain text, for a list of points
    RichTextEdit *m_text;          // the one that is typed in
    RichTextEdit *m_source;        // read only
    QWidget *m_body;
    QTimer m_pause;
    QStringList m_threads; // of the marks in the text, in their order
    bool m_isDirty = false;
    bool m_beside = false;
};

} // namespace ui
