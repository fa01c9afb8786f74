// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be printed, as plain values. Nothing here knows of sessions, files or fonts on disk.
//
// Lengths are in points (1/72 inch). Languages are BCP 47 tags ("es", "pt-BR"); a null one takes
// the language of what stands around it. Positions are measured from the top left, y downwards.
// Every member has an initialiser, so that designated ones may leave it out.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QMarginsF>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace typeset {

// An sRGB colour. Enough contrast for a reader is the caller's care.
struct Colour
{
    quint8 red = 0;
    quint8 green = 0;
    quint8 blue = 0;

    bool operator==(const Colour &) const = default;
};

enum class Family { Serif, Sans };

struct TextStyle
{
    Family family = Family::Serif;
    double size = 10;
    bool bold = false;
    bool italic = false;
    bool underline = false;
    Colour colour{};
    double letterSpacing = 0; // added after each letter; for capitals, never for running text

    bool operator==(const TextStyle &) const = default;
};

// A stretch of text in one style. U+2028 and a newline force a line break, U+00AD may become a
// hyphen, U+00A0 is a space that does not break.
struct Span
{
    QString text{};
    TextStyle style{};
    QString language{};
    QString uri{};         // link to the outside, where not empty
    QString destination{}; // link to a named destination of this document, where not empty
    // Where not empty, the number of this destination's page stands for `text`. Of two such spans
    // of a paragraph with the same number the second is left out, and what stands between them.
    QString pageOf{};
    // Where not empty, what is read aloud in place of `text`: all of what had to be shortened, or
    // what others see from where it stands.
    QString spoken{};
};

// Start is left in a left-to-right paragraph and right in a right-to-left one; End the opposite.
enum class Alignment { Start, Justified, Centre, End };

// Auto: by the first letter that has a direction, else by the language.
enum class Direction { Auto, LeftToRight, RightToLeft };

struct ParagraphStyle
{
    Alignment alignment = Alignment::Start;
    Direction direction = Direction::Auto;
    double leading = 1.4; // baseline to baseline, as a multiple of the largest size in the line
    double firstIndent = 0;
    double startIndent = 0;
    double endIndent = 0;
    double spaceBefore = 0; // dropped at the top of a page
    double spaceAfter = 0;  // dropped at the foot of a page; the larger of two neighbours counts
    bool keepWithNext = false;
    bool hyphenate = true;
};

struct Paragraph
{
    std::vector<Span> spans{};
    ParagraphStyle style{};
    QString language{};
};

// Always kept with what follows it and never hyphenated.
struct Heading
{
    int level = 1; // 1–6; a skipped level is closed up (PDF/UA-1, 7.4.2)
    std::vector<Span> spans{};
    ParagraphStyle style{};
    QString language{};
    bool outline = false;  // an entry in the outline, below the section's own
    QString destination{}; // the name links may use, unique in the document
};

struct ListItem
{
    std::vector<Paragraph> paragraphs{};
    int level = 1; // 2 and more: inside the nearest item above of a lower level
};

enum class Marker { Bullet, Number };

struct List
{
    Marker marker = Marker::Bullet;
    std::vector<ListItem> items{};
    TextStyle labelStyle{}; // of bullets and numbers
    int first = 1;          // the first number
    double indent = 16;     // per level; the label hangs in it
    double itemSpacing = 3; // between two items
    double spaceBefore = 0;
    double spaceAfter = 0;
};

struct Block;

struct Cell
{
    std::vector<Block> blocks{}; // paragraphs, lists, images
    std::optional<Colour> fill{};
    int columnSpan = 1;
};

struct Row
{
    std::vector<Cell> cells{};
    std::optional<Colour> fill{};
};

struct Column
{
    double width = 0; // fixed, where above 0
    double share = 1; // else of what the fixed ones leave
};

struct TableRules
{
    double width = 0.4; // 0: no rules
    Colour colour{150, 150, 150};
    bool horizontal = true; // above, between and below rows
    bool vertical = false;  // between columns
    bool outer = false;     // left and right of the table
};

// Rows stay whole unless taller than a page; heading rows come again on each page.
struct Table
{
    std::vector<Column> columns{};
    std::vector<Row> rows{};
    int headingRows = 0;      // that many first rows are column headings (TH, Scope Column)
    bool rowHeadings = false; // the first cell of each row heads it (TH, Scope Row)
    TableRules rules{};
    QMarginsF padding{4, 3, 4, 3}; // of every cell
    QString summary{};             // for who cannot see the table; may be null
    double spaceBefore = 0;
    double spaceAfter = 0;
    // A small table (a third of a page) stays whole; of a larger one no two rows stand alone.
    bool keepTogether = false;
};

struct ContentsLine
{
    std::vector<Span> spans{};
    QString destination{}; // the line links to it and ends with its page number
    int level = 1;
};

// A table of contents: leaders and page numbers are the engine's, tagged TOC, TOCI, Reference.
struct Contents
{
    std::vector<ContentsLine> lines{};
    ParagraphStyle style{};
    TextStyle numberStyle{};
    double levelIndent = 14;
};

struct Image
{
    QImage image{};        // stored without loss; ignored where `jpeg` is given
    QByteArray jpeg{};     // a JPEG file, stored as it is (grey or RGB, 8 bits)
    QSizeF size{};         // as printed; a size of 0 in one direction follows from the other
    QString alternative{}; // what it shows; empty: a decoration, unseen by screen readers
    Alignment alignment = Alignment::Start;
    double spaceBefore = 0;
    double spaceAfter = 0;
};

struct Rule
{
    double thickness = 0.5;
    Colour colour{150, 150, 150};
    double width = 0; // 0: the whole measure
    double spaceBefore = 6;
    double spaceAfter = 6;
    bool keepWithNext = false;
};

// White space; dropped at the top of a page, unless a section or a page break begins there.
struct Spacer
{
    double height = 0;
};

struct PageBreak
{ };

enum class VerticalAlignment { Top, Middle, Bottom };

// A frame with blocks in it: in the flow (whole unless taller than a page), or, with a position,
// anywhere on the page that the text before it has reached, without moving anything else.
struct Box
{
    std::optional<QPointF> position{}; // of its corner, from the corner of the page
    QSizeF size{}; // least size; width 0: the whole measure; height 0: what the blocks need
    QMarginsF padding{8, 6, 8, 6};
    std::optional<Colour> fill{};
    std::optional<Colour> border{};
    double borderWidth = 0.5;
    VerticalAlignment alignment = VerticalAlignment::Top; // of the blocks in a taller box
    // Unseen by screen readers, for what is said elsewhere. Then its blocks are paragraphs.
    bool decoration = false;
    std::vector<Block> blocks{};
    double spaceBefore = 0;
    double spaceAfter = 0;
};

struct Block
    : std::variant<Paragraph, Heading, List, Table, Contents, Image, Rule, Spacer, PageBreak, Box>
{
    using variant::variant;
};

struct PageGeometry
{
    QSizeF size{595.276, 841.89};      // A4
    QMarginsF margins{71, 76, 71, 80}; // from the paper's edge to the text

    bool operator==(const PageGeometry &) const = default;
};

inline constexpr QSizeF a3{841.89, 1190.551};
inline constexpr QSizeF a4{595.276, 841.89};
inline constexpr QSizeF a5{419.528, 595.276};
inline constexpr QSizeF letter{612, 792};

enum class NumberStyle { Decimal, LowerRoman, None };

// How the pages from a section on are numbered, in print and in the viewer (page labels).
struct Numbering
{
    NumberStyle style = NumberStyle::Decimal;
    QString prefix{};
    int first = 1;
};

// A heading or foot line of every page. In its texts {page} stands for the page's number, {pages}
// for how many pages there are, {section} for the section's running title, {title} for the
// document's; literally() keeps a text from being taken so. Texts that would meet are shortened
// with an ellipsis.
struct RunningLine
{
    QString left{};
    QString centre{};
    QString right{};
    TextStyle style{.family = Family::Sans, .size = 8, .colour = {90, 90, 90}};
    double distance = 24; // from the text's edge to the line's baseline
    bool rule = false;    // a hairline between it and the text
};

// A text of people as a running line shows it as it is, braces and all.
inline QString literally(QString text)
{
    return text.replace(QLatin1Char('{'), QLatin1String("{{"));
}

// A part of the document: a Sect in the structure, and a destination.
struct Section
{
    std::vector<Block> blocks{};
    QString language{};
    bool newPage = true;     // false: goes on where the section before it ended
    QString outline{};       // its entry in the outline, where not empty
    int outlineLevel = 1;    // 1: top
    bool outlineOpen = true; // whether the entries below it show at first
    QString destination{};   // the name links may use, unique in the document
    QString runningTitle{};
    bool header = true; // running lines on its pages
    bool footer = true;
    std::optional<RunningLine> headerLine{}; // where not the document's, as in another language
    std::optional<RunningLine> footerLine{};
    // Begins on a new page rather than leave its last lines alone on the page before a section
    // that begins one, where that takes no page more.
    bool avoidLoneEnd = false;
    std::optional<PageGeometry> geometry{}; // where not the document's; needs newPage
    std::optional<Numbering> numbering{};   // starts a new one at its first page; needs newPage
};

struct Document
{
    QString title{}; // PDF/UA wants one; where empty the first section's name is taken
    QString author{};
    QString subject{};
    QString keywords{};
    QString creator{}; // the program, as "Escaleta 1.0"
    QString language = QStringLiteral("en");
    QDateTime
        created; // any zone, written as UTC; an input, so that the same document is the same bytes
    QByteArray id{}; // any bytes; hashed to the file identifier
    PageGeometry geometry{};
    RunningLine header{};
    RunningLine footer{};
    std::vector<Section> sections{};
};

} // namespace typeset
