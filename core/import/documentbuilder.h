// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/textdocument.h"

#include <QHash>

#include <optional>
#include <vector>

namespace core {

// Puts a TextDocument together in the order in which a file tells it. Paragraphs may begin within
// paragraphs, as those of text boxes do: they come after the one that they stand in.
class DocumentBuilder
{
public:
    void beginParagraph();
    bool inParagraph() const { return !m_open.empty(); }
    DocumentParagraph &paragraph() { return m_open.back().paragraph; } // the innermost open one
    // `joinsNext`: its end is deleted, so that the next one goes on with its text.
    void endParagraph(bool joinsNext = false);

    // Within a paragraph; one begins where none is open. `look` is a span without text. Soft
    // hyphens are left out.
    void addText(QStringView text, const Span &look);
    // The page ends here: what follows in the paragraph is one of its own.
    void breakPage();

    void beginRow();
    void beginCell();
    void endRow();

    // The paragraphs of a footnote, told elsewhere, after the one that is open, and marks in both.
    void addAside(const QList<DocumentParagraph> &paragraphs);
    // What has been finished since a mark was taken is told there and stands elsewhere: it is a
    // footnote or a comment.
    struct Mark
    {
        qsizetype paragraphs = 0;
        qsizetype text = 0;
    };
    Mark mark() const { return {qsizetype(finished().size()), m_text.size()}; }
    QList<DocumentParagraph> takeSince(const Mark &mark);

    // `key` is what the file calls a comment; what stands between the two is its quote. One that
    // never begins is about the end of the document.
    void beginComment(const QString &key);
    void endComment(const QString &key);
    // `answers` is the key of another, or null.
    void addComment(const QString &key, const DocumentComment &comment, const QString &answers);

    void addCard(const QString &id, int revision);
    void countChange() { ++m_document.changes; }
    void countPicture() { ++m_document.pictures; }

    // Whether there is more than any form has, and than is to be kept in memory.
    bool isFull() const { return m_size > largestSize; }
    static constexpr qsizetype largestMegabytes = 8;

    // The last call.
    TextDocument finish();

private:
    struct Finished
    {
        DocumentParagraph paragraph;
        int serial = 0;
    };
    struct Open : Finished
    {
        qsizetype length = 0;
        std::vector<Finished> after; // stood within it
    };
    struct Row
    {
        int row = 0;
        int cell = -1;
    };
    struct Range // of a comment
    {
        int serial = 0;       // of the paragraph that it begins in
        qsizetype offset = 0; // there
        qsizetype begin = 0;  // in m_text
        qsizetype end = -1;
    };
    struct Told
    {
        QString key;
        QString answers;
        DocumentComment comment;
    };
    struct Card
    {
        int serial = 0;
        QString id;
        int revision = 0;
    };

    static constexpr qsizetype largestSize = largestMegabytes * 1024 * 1024;

    std::vector<Finished> &finished();
    const std::vector<Finished> &finished() const;
    int here() const; // serial number of the paragraph that is open, or else comes next
    void flushJoined();
    void placeComments(const QHash<int, qsizetype> &places);

    TextDocument m_document;
    std::vector<Finished> m_finished;
    std::vector<Open> m_open;
    std::optional<Open> m_joined; // ended, and goes on in the next
    QHash<int, int> m_goesOnIn;   // serial number of a paragraph → of the one that it went on in
    QList<Row> m_rows;
    int m_nextRow = 0;
    int m_nextSerial = 0;
    int m_asides = 0;
    qsizetype m_size = 0; // of the text, and something for each paragraph and span
    QString m_text;       // all of it, for quotes
    QHash<QString, Range> m_ranges;
    QList<Told> m_told;
    QList<Card> m_cards;
};

} // namespace core
