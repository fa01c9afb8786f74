// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/resultdelegate.h"

#include "ui/text/texthits.h"
#include "ui/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace ui {

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasExcerpt = !index.data(ExcerptRole).toString().isEmpty();
    return {option.fontMetrics.averageCharWidth() * 24,
            option.fontMetrics.height()
                + (hasExcerpt ? QFontMetrics(smallFont(option.font)).height() : 0)
                + 2 * space::small};
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, ground(Tone::Accent, palette));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          foreground(Tone::Accent, palette));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, palette.alternateBase());
    }
    const QString excerpt = index.data(ExcerptRole).toString();
    QRect line = option.rect.adjusted(space::large, space::small, -space::small, -space::small);
    line.setHeight(option.fontMetrics.height());
    drawMarked(*painter, line, index.data().toString(),
               excerpt.isEmpty() ? option.font : boldFont(option.font),
               palette.color(QPalette::Text), palette);
    if (!excerpt.isEmpty()) {
        const QFont small = smallFont(option.font);
        line.translate(0, line.height());
        line.setHeight(QFontMetrics(small).height());
        drawMarked(*painter, line, excerpt, small, foreground(Tone::Secondary, palette), palette);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(foreground(Tone::Accent, palette));
        painter->drawRect(option.rect.adjusted(4, 2, -3, -3));
    }
    painter->restore();
}

void ResultDelegate::drawMarked(QPainter &painter, const QRect &line, const QString &text,
                                const QFont &font, const QColor &colour,
                                const QPalette &palette) const
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width());
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> marks;
    for (const TextRange &hit : hitsIn(shown, m_words)) {
        QTextCharFormat look;
        look.setBackground(ground(Tone::Warning, palette));
        look.setForeground(palette.color(QPalette::Text));
        look.setFontUnderline(true);
        marks.append({hit.start, hit.length, look});
    }
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(line.width());
    layout.endLayout();
    painter.setPen(colour);
    layout.draw(&painter, line.topLeft());
}

} // namespace ui
