// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"
#include "core/typeset/inventory.h"
#include "core/typeset/piece.h"
#include "core/typeset/tokens.h"

#include <QHash>
#include <QString>

#include <atomic>

namespace typeset {

// Cuts a section into pieces: its paragraphs set to lines, its structure elements made.
// `pageNumbers` gives each destination's page as printed; where empty, room for three digits is
// left. Stops early, with part of the section, when `cancel` is set.
SectionLayout layOutSection(const Document &document, int section, const Inventory &inventory,
                            const QHash<QString, QString> &pageNumbers,
                            const std::atomic<bool> *cancel, Workshop &workshop);

// Where blocks go: how wide, and below which structure element.
struct Place
{
    double width;
    double height; // of a page
    int parent;
    QString language;
    bool decoration = false; // its paragraphs get no structure elements
};

// Pieces one below the other, while they are being made.
struct PieceList
{
    std::vector<Piece> pieces;
    double after = 0;       // white space that the last block wants below it
    bool keep = false;      // the next piece stays with the last one
    bool pageBreak = false; // the next piece starts a page

    void add(Piece piece);
};

// Turns blocks to pieces. Tables and boxes come back to it for what is inside them.
class BlockLayouter final
{
public:
    BlockLayouter(SectionLayout &layout, const Inventory &inventory,
                  const QHash<QString, QString> &pageNumbers, const std::atomic<bool> *cancel,
                  Workshop &workshop);

    void lay(const std::vector<Block> &blocks, const Place &place, PieceList &out);

    SectionLayout &layout() { return m_layout; }

private:
    void layBlock(const Paragraph &paragraph, const Place &place, PieceList &out);
    void layBlock(const Heading &heading, const Place &place, PieceList &out);
    void layBlock(const List &list, const Place &place, PieceList &out);
    void layBlock(const Table &table, const Place &place, PieceList &out);
    void layBlock(const Contents &contents, const Place &place, PieceList &out);
    void layBlock(const Image &image, const Place &place, PieceList &out);
    void layBlock(const Rule &rule, const Place &place, PieceList &out);
    void layBlock(const Spacer &spacer, const Place &place, PieceList &out);
    void layBlock(const PageBreak &, const Place &place, PieceList &out);
    void layBlock(const Box &box, const Place &place, PieceList &out);

    void layContentsLine(const Contents &contents, const ContentsLine &line, int toc,
                         const Place &place, PieceList &out);
    std::vector<Span> resolved(const std::vector<Span> &spans);
    QString pageNumber(const QString &destination);
    // The number of a new paragraph, -1 where it has no text.
    int addParagraph(const std::vector<Span> &spans, const ParagraphStyle &style,
                     const QString &language, double measure);
    void tag(int paragraph, const char *type, const Place &place, const QString &language);
    // `label` (a paragraph or -1) goes beside the first line.
    void addLines(int paragraph, double x, const ParagraphStyle &style, bool whole, PieceList &out,
                  int label = -1, double labelX = 0);

    friend class ListLayouter;

    SectionLayout &m_layout;
    const Inventory &m_inventory;
    const QHash<QString, QString> &m_pageNumbers;
    const std::atomic<bool> *m_cancel;
    Workshop &m_workshop;
};

} // namespace typeset
