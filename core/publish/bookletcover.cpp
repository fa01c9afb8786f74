// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/bookletcover.h"

#include "core/publish/direction.h"
#include "core/publish/frame.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

constexpr int jpegQuality = 90;
constexpr int mostPixels = 3500;         // of a side: 300 to an inch of A4, which is all that shows
constexpr int mostMegabytes = 512;       // of a picture while it is read
constexpr qint64 mostBytes = 64'000'000; // of its file

// How roomy a cover is.
struct Fit
{
    double picture;  // of the page's height
    double type = 1; // of the titles' usual size, and of the gaps
    int textLines = 10'000;
    int lines = 10'000; // of each title, place and range of dates
};

// From what is usual to what fits any page. Other lines than titles stay large enough to be read.
constexpr double smallestLine = 0.75;
constexpr std::array fits{Fit{0.46},
                          Fit{0.4},
                          Fit{0.38, 0.9},
                          Fit{0.32, 0.85},
                          Fit{0.28, 0.75},
                          Fit{0.22, 0.65},
                          Fit{0.14, 0.55},
                          Fit{0.07, 0.5},
                          Fit{0.03, 0.45},
                          Fit{0.03, 0.45, 30},
                          Fit{0.03, 0.45, 20},
                          Fit{0.03, 0.45, 12},
                          Fit{0.03, 0.45, 6},
                          Fit{0.03, 0.45, 3},
                          Fit{0.03, 0.45, 2, 8},
                          Fit{0.03, 0.45, 1, 5},
                          Fit{0.03, 0.45, 1, 2}};

// As much of the middle of the picture as fills the area, opaque.
typeset::Image filling(const QImage &image, const QSizeF &area)
{
    const QSize part = area.scaled(image.size(), Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    const QPoint corner((image.width() - part.width()) / 2, (image.height() - part.height()) / 2);
    QImage opaque(part, QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(QPoint(), image, QRect(corner, part));
    typeset::Image block{.size = area};
    QBuffer buffer(&block.jpeg);
    buffer.open(QIODevice::WriteOnly);
    if (!opaque.save(&buffer, "JPEG", jpegQuality)) {
        block.jpeg.clear();
        block.image = opaque; // without Qt's plugin for JPEG: larger, and as good
    }
    return block;
}

// Lines of about the same length, so that the last is not one word.
void balance(typeset::Paragraph &paragraph, double width, typeset::Measure &measure)
{
    const int lines = measure.lines(paragraph, width);
    if (lines < 2)
        return;
    typeset::Paragraph word = paragraph;
    double narrow = width / 2;
    for (const QString &text : paragraph.spans.front().text.split(u' ')) {
        word.spans.front().text = text;
        narrow = std::max(narrow, measure.width(word));
    }
    double wide = width;
    while (wide - narrow > 1) {
        const double middle = (narrow + wide) / 2;
        (measure.lines(paragraph, middle) > lines ? narrow : wide) = middle;
    }
    paragraph.style.endIndent = width - wide;
    // Where words are too long for that.
    QString &text = paragraph.spans.front().text;
    if (const qsizetype last = text.lastIndexOf(u' '); last > 0) {
        word.spans.front().text = text.left(last) + u'\u00A0' + text.mid(last + 1);
        if (measure.lines(word, wide) == lines)
            text = word.spans.front().text;
    }
}

class Cover
{
public:
    Cover(const std::vector<BookletContext> &languages, const QString &text,
          typeset::Measure &measure)
        : m_languages(languages)
        , m_first(languages.front())
        , m_look(m_first.look)
        , m_text(text)
        , m_measure(measure)
        , m_width(m_look.page.geometry.size.width() - m_look.page.geometry.margins.left()
                  - m_look.page.geometry.margins.right())
    { }

    typeset::Section section(const QImage &image)
    {
        const auto *fit = std::ranges::find_if(fits, [this](const Fit &each) {
            const typeset::Document page{.language = m_first.wording.language(),
                                         .geometry = m_look.page.geometry,
                                         .sections{laid(each, nullptr)}};
            return m_measure.pages(page) == 1;
        });
        return laid(fit == fits.end() ? fits.back() : *fit, &image);
    }

private:
    // Without an image as a trial, as high as it will be.
    typeset::Section laid(const Fit &fit, const QImage *image)
    {
        //: the first page of a printed programme, as an entry of its outline
        const QString name = m_first.say(QT_TRANSLATE_NOOP("publish::Booklet", "Cover"));
        typeset::Section section{
            .language = m_first.wording.language(),
            .outline = name,
            .header = false,
            .footer = false,
            .numbering = typeset::Numbering{.style = typeset::NumberStyle::None, .prefix = name}};
        m_said.clear();
        addPicture(section.blocks, image ? *image : QImage(), fit);
        addTitles(section.blocks, fit, !image);
        addLines(section.blocks, fit);
        settleDirection(section.blocks, pageDirection());
        return section;
    }

    typeset::Direction pageDirection() const { return directionOf(m_first.wording.language()); }

    void addPicture(std::vector<typeset::Block> &blocks, const QImage &image, const Fit &fit) const
    {
        const typeset::PageGeometry &page = m_look.page.geometry;
        const QSizeF area(page.size.width(), page.size.height() * fit.picture);
        typeset::Box picture{.position = QPointF(0, 0),
                             .size = area,
                             .padding = {},
                             .fill = image.isNull() ? std::optional(m_look.colour) : std::nullopt};
        if (!image.isNull())
            picture.blocks.emplace_back(filling(image, area));
        blocks.emplace_back(std::move(picture));
        const double below = m_look.page.line * 2 * fit.type;
        blocks.emplace_back(
            typeset::Spacer{std::max(area.height() - page.margins.top() + below, 0.0)});
    }

    void addTitles(std::vector<typeset::Block> &blocks, const Fit &fit, bool isTrial)
    {
        bool isFirst = true;
        for (const BookletContext &context : m_languages) {
            Worded title = context.wording.pick(context.programme.event.title);
            if (title.text.isEmpty())
                title = {context.say("Programme"), context.wording.language()};
            if (m_said.contains(title.text))
                continue;
            m_said.append(title.text);
            typeset::TextStyle style = m_look.coverTitle;
            style.size *= fit.type;
            if (!isFirst)
                style.size *= 0.62;
            typeset::Paragraph paragraph{.spans{{.text = title.text, .style = style}},
                                         .language = title.language};
            paragraph.style.leading = 1.15;
            paragraph.style.hyphenate = false;
            paragraph.style.spaceAfter = m_look.page.line * 0.6 * fit.type;
            paragraph.style.direction = directionOf(title.language);
            // On the side that the page begins from, whichever way the title itself runs.
            if (paragraph.style.direction != pageDirection())
                paragraph.style.alignment = typeset::Alignment::End;
            shorten(paragraph, fit.lines);
            if (!isTrial && paragraph.style.alignment == typeset::Alignment::Start)
                balance(paragraph, m_width, m_measure);
            blocks.emplace_back(typeset::Heading{.level = isFirst ? 1 : 2,
                                                 .spans = std::move(paragraph.spans),
                                                 .style = paragraph.style,
                                                 .language = title.language});
            isFirst = false;
        }
    }

    void addLines(std::vector<typeset::Block> &blocks, const Fit &fit)
    {
        const double line = m_look.page.line * fit.type;
        const bool isMirrored = pageDirection() == typeset::Direction::RightToLeft;
        blocks.emplace_back(typeset::Rule{.thickness = 3,
                                          .colour = m_look.colour,
                                          // a short one stands left
                                          .width = isMirrored ? 0 : m_look.page.line * 4,
                                          .spaceBefore = line * 0.4,
                                          .spaceAfter = line * 0.8});
        const double scale = std::max(fit.type, smallestLine);
        typeset::Paragraph paragraph;
        paragraph.style.hyphenate = false;
        paragraph.style.leading = fit.type < smallestLine ? 1.2 : 1.35;
        typeset::TextStyle style = m_look.coverLine;
        style.size *= scale;
        for (const BookletContext &context : m_languages) {
            const QString dates = eventDates(context.programme.event, context.wording);
            addOnce(blocks, {context.wording.capitalised(dates), context.wording.language()},
                    paragraph, style, fit.lines);
        }
        for (const BookletContext &context : m_languages) {
            addOnce(blocks, context.wording.pick(context.programme.event.place), paragraph, style,
                    fit.lines);
        }
        style = m_look.page.body;
        style.size *= scale;
        paragraph.style.spaceBefore = line;
        addOnce(blocks, {m_text, m_first.wording.language()}, paragraph, style, fit.textLines);
    }

    void addOnce(std::vector<typeset::Block> &blocks, const Worded &text,
                 typeset::Paragraph paragraph, const typeset::TextStyle &style, int lines)
    {
        if (text.text.isEmpty() || m_said.contains(text.text))
            return;
        m_said.append(text.text);
        paragraph.spans = {{.text = text.text, .style = style}};
        paragraph.language = text.language;
        shorten(paragraph, lines);
        blocks.emplace_back(std::move(paragraph));
    }

    void shorten(typeset::Paragraph &paragraph, int lines)
    {
        if (m_measure.lines(paragraph, m_width) > lines)
            paragraph.spans.front().text = m_measure.shortened(paragraph, m_width, lines);
    }

    const std::vector<BookletContext> &m_languages;
    const BookletContext &m_first;
    const BookletLook &m_look;
    const QString &m_text;
    typeset::Measure &m_measure;
    const double m_width; // of the text
    QStringList m_said;
};

} // namespace

core::Result<QImage> readCoverImage(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true); // as the camera was held
    reader.setAllocationLimit(mostMegabytes);
    if (reader.device() && reader.device()->size() > mostBytes)
        return core::fail(core::ErrorCode::ImageUnreadable, path);
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return core::fail(core::ErrorCode::ImageUnreadable, path);
    return image;
}

typeset::Section coverSection(const std::vector<BookletContext> &languages, const QImage &image,
                              const QString &text, typeset::Measure &measure)
{
    return Cover(languages, text, measure).section(image);
}

} // namespace publish
