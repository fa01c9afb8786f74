// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/carddelegate.h"

#include "core/model/cardfield.h"
#include "ui/models/cardlistmodel.h"
#include "ui/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int stripe = 4;
constexpr int dot = 8;
constexpr int rememberedExcerpts = 100;

// The lines of a row, and where they begin.
struct Lines
{
    QRect code;
    QRect first;
    QRect second;
    QRect third;

    Lines(const QStyleOptionViewItem &option)
    {
        const QFontMetrics bold(boldFont(option.font));
        const QFontMetrics small(smallFont(option.font));
        const int codeWidth = option.fontMetrics.horizontalAdvance(u"00.00.00"_s);
        const int left = option.rect.left() + stripe + space::medium;
        const int right = option.rect.right() - space::medium;
        const int text = left + codeWidth + space::small;
        int y = option.rect.top() + space::small;
        const auto take = [&](int height) {
            const QRect line(text, y, right - text + 1, height);
            y += height;
            return line;
        };
        first = take(bold.height());
        second = take(small.height() + 2);
        third = take(small.height() + 2);
        code = QRect(left, first.top(), codeWidth, first.height());
        for (QRect *line : {&code, &first, &second, &third})
            *line = QStyle::visualRect(option.direction, option.rect, *line);
    }

    static int height(const QStyleOptionViewItem &option)
    {
        return 2 * space::small + QFontMetrics(boldFont(option.font)).height()
            + 2 * (QFontMetrics(smallFont(option.font)).height() + 2) + 1;
    }
};

void drawText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
              const QString &text, Tone tone)
{
    painter.setPen(foreground(tone, option.palette));
    painter.drawText(line,
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft))
                         | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

CardDelegate::CardDelegate(const CardListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_excerpts(rememberedExcerpts)
{ }

void CardDelegate::setWords(const QStringList &words)
{
    m_words = words;
    m_excerpts.clear();
}

void CardDelegate::setExcerpts(const std::function<QString(const QString &)> &excerpt)
{
    m_excerpt = excerpt;
    m_excerpts.clear();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 30, Lines::height(option)};
}

QString CardDelegate::excerpt(const QString &cardId) const
{
    if (m_words.isEmpty() || !m_excerpt)
        return {};
    if (const QString *known = m_excerpts.object(cardId))
        return *known;
    const QString text = m_excerpt(cardId);
    m_excerpts.insert(cardId, new QString(text));
    return text;
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const CardItem item = m_model.item(index);
    const Lines lines(option);
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, item);

    painter->setFont(option.font);
    drawText(*painter, option, lines.code, item.code, Tone::Plain);
    const int taken = paintProblems(*painter, option, lines.first, item);
    const bool isLeftToRight = option.direction == Qt::LeftToRight;
    const QRect title =
        lines.first.adjusted(isLeftToRight ? 0 : taken, 0, isLeftToRight ? -taken : 0, 0);
    if (item.title.isEmpty()) {
        painter->setFont(option.font);
        drawText(*painter, option, title, tr("(no title)"), Tone::Secondary);
    } else {
        paintMarked(*painter, option, title, item.title, boldFont(option.font),
                    option.palette.color(QPalette::Text));
    }

    const QFont small = smallFont(option.font);
    const QString found = excerpt(item.id);
    paintMarked(*painter, option, lines.second, found.isEmpty() ? placeAndTime(item) : found, small,
                foreground(Tone::Secondary, option.palette));
    painter->setFont(small);
    paintStatus(*painter, option, lines.third, item);
    painter->restore();
}

void CardDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                               const CardItem &item) const
{
    const QRect &area = option.rect;
    if (option.state & QStyle::State_Selected)
        painter.fillRect(area, ground(Tone::Accent, option.palette));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(area, option.palette.color(QPalette::AlternateBase));
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), line(option.palette));
    painter.fillRect(QStyle::visualRect(option.direction, area,
                                        QRect(area.left(), area.top(), stripe, area.height())),
                     hue(item.hue, option.palette));
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(foreground(Tone::Accent, option.palette), 1));
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
}

int CardDelegate::paintProblems(QPainter &painter, const QStyleOptionViewItem &option,
                                const QRect &line, const CardItem &item) const
{
    struct Sign
    {
        QString text;
        Tone tone;
    };
    QList<Sign> signs; // from the end of the line
    const CardProblems problems = item.problems.value_or(CardProblems());
    if (problems.warnings > 0)
        signs.append({u"⚠ "_s + m_model.locale().toString(problems.warnings), Tone::Warning});
    if (problems.errors > 0)
        signs.append({u"● "_s + m_model.locale().toString(problems.errors), Tone::Error});
    if (signs.isEmpty() && item.problems)
        signs.append({u"✓"_s, Tone::Good});
    int taken = 0;
    for (const Sign &sign : std::as_const(signs)) {
        const int width = painter.fontMetrics().horizontalAdvance(sign.text);
        const QRect place(line.right() - taken - width + 1, line.top(), width, line.height());
        painter.setPen(foreground(sign.tone, option.palette));
        painter.drawText(QStyle::visualRect(option.direction, line, place),
                         Qt::AlignCenter | Qt::TextSingleLine, sign.text);
        taken += width + space::small;
    }
    return taken;
}

void CardDelegate::paintStatus(QPainter &painter, const QStyleOptionViewItem &option,
                               const QRect &line, const CardItem &item) const
{
    const QRect spot(line.left(), line.center().y() - dot / 2 + 1, dot, dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(foreground(statusTone(item.status), option.palette));
    painter.drawEllipse(QStyle::visualRect(option.direction, line, spot));
    painter.setRenderHint(QPainter::Antialiasing, false);

    QStringList languages;
    for (const auto &[language, state] : item.languages)
        languages.append(language.toUpper() + u' ' + stateSign(state));
    const QRect rest(line.left() + dot + 6, line.top(), line.width() - dot - 6, line.height());
    drawText(painter, option, QStyle::visualRect(option.direction, line, rest),
             core::label(item.status) + u"   "_s + languages.join(u"  "_s), Tone::Secondary);
}

void CardDelegate::paintMarked(QPainter &painter, const QStyleOptionViewItem &option,
                               const QRect &line, const QString &text, const QFont &font,
                               const QColor &color) const
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width());
    QTextOption direction(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    direction.setWrapMode(QTextOption::NoWrap);
    direction.setTextDirection(option.direction);
    QTextLayout layout(shown, font, painter.device());
    layout.setTextOption(direction);
    QList<QTextLayout::FormatRange> marks;
    QTextCharFormat marked;
    marked.setBackground(ground(Tone::Warning, option.palette));
    marked.setForeground(option.palette.color(QPalette::Text));
    marked.setFontUnderline(true);
    for (const TextRange &hit : hitsIn(shown, m_words))
        marks.append({hit.start, hit.length, marked});
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    if (only.isValid())
        only.setLineWidth(line.width());
    layout.endLayout();
    if (!only.isValid())
        return;
    painter.setPen(color);
    layout.draw(&painter, QPointF(line.left(), line.top() + (line.height() - only.height()) / 2));
}

} // namespace ui
