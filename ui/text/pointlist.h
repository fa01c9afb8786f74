// SPDX-License-Identifier: GPL-3.0-or-later
// A list of points, such as the points for debate: one text in which Enter makes a point, with a
// handle at each point to drag it by.
#pragma once

#include "core/text/words.h"

#include <QWidget>

namespace ui {

class PointHandle;
class RichTextEdit;
class Spelling;
struct TextPlace;

class PointList final : public QWidget
{
    Q_OBJECT

public:
    explicit PointList(QWidget *parent = nullptr);

    // As in RichTextEdit. What comes in as paragraphs goes out as a bullet list.
    QString markup() const;
    int setMarkup(const QString &markdown);
    void setTextLanguage(const QString &language);
    void setSpelling(Spelling *spelling);
    void setLimit(int limit, core::CountUnit unit);
    core::WordCount count() const;
    void setHits(const QStringList &words);
    void setPlaceholderText(const QString &text);
    void select(const TextPlace &place);
    void goTo(int position);

    // For all else that a text can: read-only, its formatting actions, its signals.
    RichTextEdit *editor() const { return m_editor; }

Q_SIGNALS:
    void edited();
    void counted(const core::WordCount &count);
    void wordLearned(const QString &word);

private:
    RichTextEdit *m_editor;
    PointHandle *m_handle;
};

} // namespace ui
