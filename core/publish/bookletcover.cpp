// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/bookletcover.h"

#include "core/publish/direction.h"
#include "core/publish/frame.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

constexpr double pictureShare = 0.46; // of the page's height
constexpr int jpegQuality = 90;
constexpr int mostPixels = 3500;         // of a side: 300 to an inch of A4, which is all that shows
constexpr int mostMegabytes = 512;       // of a picture while it is read
constexpr qint64 mostBytes = 64'000'000; // of its file

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

void addOnce(std::vector<typeset::Block> &blocks, QStringList &said, const Worded &text,
             typeset::Paragraph paragraph, const typeset::TextStyle &style)
{
    if (text.text.isEmpty() || said.contains(text.text))
        return;
    said.append(text.text);
    paragraph.spans = {{.text = text.text, .style = style}};
    paragraph.language = text.language;
    blocks.emplace_back(std::move(paragraph));
}

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
                              const QString &text)
{
    const BookletContext &first = languages.front();
    const BookletLook &look = first.look;
    const core::Event &event = first.programme.event;
    const double line = look.page.line;
    //: the first page of a printed programme, as an entry of its outline
    const QString name = first.say(QT_TRANSLATE_NOOP("publish::Booklet", "Cover"));
    typeset::Section section{
        .language = first.wording.language(),
        .outline = name,
        .header = false,
        .footer = false,
        .numbering = typeset::Numbering{.style = typeset::NumberStyle::None, .prefix = name}};

    const QSizeF page = look.page.geometry.size;
    const QSizeF area(page.width(), page.height() * pictureShare);
    typeset::Box picture{.position = QPointF(0, 0),
                         .size = area,
                         .padding = {},
                         .fill = image.isNull() ? std::optional(look.colour) : std::nullopt};
    if (!image.isNull())
        picture.blocks.emplace_back(filling(image, area));
    section.blocks.emplace_back(std::move(picture));
    section.blocks.emplace_back(
        typeset::Spacer{area.height() - look.page.geometry.margins.top() + line * 2});

    const typeset::Direction pageDirection = directionOf(first.wording.language());
    const bool isMirrored = pageDirection == typeset::Direction::RightToLeft;
    typeset::Paragraph paragraph;
    paragraph.style.hyphenate = false;
    QStringList said;
    bool isFirst = true;
    for (const BookletContext &context : languages) {
        Worded title = context.wording.pick(event.title);
        if (title.text.isEmpty())
            title = {context.say("Programme"), context.wording.language()};
        if (said.contains(title.text))
            continue;
        said.append(title.text);
        typeset::TextStyle style = look.coverTitle;
        if (!isFirst)
            style.size *= 0.62;
        typeset::Heading heading{.level = isFirst ? 1 : 2,
                                 .spans{{.text = title.text, .style = style}},
                                 .language = title.language};
        heading.style.leading = 1.15;
        heading.style.spaceAfter = line * 0.6;
        heading.style.direction = directionOf(title.language);
        // On the side that the page begins from, whichever way the title itself runs.
        if (heading.style.direction != pageDirection)
            heading.style.alignment = typeset::Alignment::End;
        section.blocks.emplace_back(std::move(heading));
        isFirst = false;
    }
    section.blocks.emplace_back(
        typeset::Rule{.thickness = 3,
                      .colour = look.colour,
                      .width = isMirrored ? 0 : line * 4, // a short one stands left
                      .spaceBefore = line * 0.4,
                      .spaceAfter = line * 0.8});
    paragraph.style.leading = 1.35;
    for (const BookletContext &context : languages) {
        const Worded dates{context.wording.capitalised(eventDates(event, context.wording)),
                           context.wording.language()};
        addOnce(section.blocks, said, dates, paragraph, look.coverLine);
    }
    for (const BookletContext &context : languages)
        addOnce(section.blocks, said, context.wording.pick(event.place), paragraph, look.coverLine);
    paragraph.style.spaceBefore = line;
    addOnce(section.blocks, said, {text, first.wording.language()}, paragraph, look.page.body);
    settleDirection(section.blocks, pageDirection);
    return section;
}

} // namespace publish
