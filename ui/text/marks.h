// SPDX-License-Identifier: GPL-3.0-or-later
// The marks in a text that are not of the text: what is past the limit, words not in the
// dictionary, search hits. They are painted over the layout and never enter it, since formats of a
// QSyntaxHighlighter would make Qt lay out each changed paragraph twice. What a block counts and
// marks is kept with the block, so a keystroke costs its own block only.
#pragma once

#include "core/text/words.h"
#include "ui/text/spellwords.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTextCursor>
#include <QTimer>

class QPainter;
class QTextDocument;

namespace ui {

class Spelling;

class Marks final : public QObject
{
    Q_OBJECT

public:
    // The document outlives this.
    explicit Marks(QTextDocument &document);

    // Equal to core::countMarkup() of the document's markup.
    core::WordCount count() const { return m_count; }

    void setLimit(int limit, core::CountUnit unit); // 0: none
    // Where in the document the first word past the limit begins; -1: it is within.
    int limitPosition() const { return m_limitPosition; }

    // Folded words (core::fold), as in texthits.h.
    void setHits(const QStringList &words);
    // Null or an empty language: not checked. The spelling outlives this.
    void setSpelling(Spelling *spelling, const QString &language);
    QString language() const { return m_language; }
    // Where the caret went: a word is not marked while it is being typed.
    void setCaret(int position);

    // The misspelt word at that position of the document; a null cursor where there is none.
    QTextCursor misspeltAt(int position) const;

    // The grounds of hits, under the text; `area` in the document's coordinates.
    void paintUnder(QPainter &painter, const QRectF &area, const QPalette &palette) const;
    // The waves under misspelt words, over the text.
    void paintOver(QPainter &painter, const QRectF &area, const QPalette &palette) const;

Q_SIGNALS:
    void counted(const core::WordCount &count);
    // limitPosition() may be another.
    void summedUp();
    // Hits or misspelt words are to be painted anew.
    void changed();

private:
    void take(int position, int removed, int added);
    void sumUp();
    qint64 inUnit(const core::WordCount &count) const;
    void lookUpWords();
    void lookUpAll();

    QTextDocument &m_document;
    QPointer<Spelling> m_spelling;
    QString m_language;
    QStringList m_hits;
    core::WordCount m_count;
    int m_limit = 0;
    core::CountUnit m_unit = core::CountUnit::Words;
    int m_limitPosition = -1;
    int m_typedAt = -1; // where the last change ended, until the caret leaves it
    QTimer m_pause;     // words are looked up when the keys rest
};

} // namespace ui
