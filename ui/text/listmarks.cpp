// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/listmarks.h"

#include "ui/text/document.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr qreal gap = 7; // between a mark and its text

QString markText(core::BlockKind kind, int level, int number)
{
    static const std::array<QString, 3> bullets = {u"•"_s, u"◦"_s, u"▪"_s};
    return kind == core::BlockKind::Number ? QString::number(number) + u'.'
                                           : bullets[std::size_t(level) % bullets.size()];
}

void paintMark(QPainter &painter, const QTextBlock &block, const QString &mark)
{
    const QTextLine line = block.layout()->lineAt(0);
    if (!line.isValid())
        return;
    const QPointF origin = block.layout()->position();
    const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(mark);
    const QRectF text = line.rect();
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    const qreal x = rightToLeft ? text.right() + gap : text.left() - gap - width;
    painter.drawText(origin + QPointF(x, line.y() + line.ascent()), mark);
}

} // namespace

void paintListMarks(QPainter &painter, const QTextDocument &document, const QRectF &area,
                    const QPalette &palette, OuterMarks outer)
{
    painter.save();
    painter.setFont(document.defaultFont());
    painter.setPen(foreground(Tone::Secondary, palette));
    ListCounter counter;
    int points = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        const core::BlockKind kind = kindOf(format);
        const int level = levelOf(format);
        const int number = counter.next(kind, level, startOf(format));
        const bool isPoint = outer == OuterMarks::PointNumbers && level == 0;
        points += isPoint ? 1 : 0;
        if (kind == core::BlockKind::Paragraph)
            continue;
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        if (place.top() > area.bottom())
            break;
        if (place.bottom() >= area.top())
            paintMark(painter, block,
                      isPoint ? QString::number(points) : markText(kind, level, number));
    }
    painter.restore();
}

} // namespace ui
