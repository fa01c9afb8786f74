// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/meter.h"

#include "ui/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int barWidth = 110;
constexpr int barHeight = 6;

} // namespace

Meter::Meter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    retranslate();
}

void Meter::setCount(const core::WordCount &count)
{
    if (count == m_count)
        return;
    m_count = count;
    retranslate();
}

void Meter::setLimit(int limit, core::CountUnit unit, int most, int least, const QString &reason)
{
    if (std::tie(limit, unit, most, least, reason)
        == std::tie(m_limit, m_unit, m_most, m_least, m_reason))
        return;
    m_limit = limit;
    m_unit = unit;
    m_most = most;
    m_least = least;
    m_reason = reason;
    retranslate();
}

Tone Meter::tone() const
{
    constexpr double nearlyFull = 0.9;
    const qint64 count = counted();
    if (m_limit > 0 && count > std::max(m_limit, m_most))
        return Tone::Error;
    const bool isShort = count > 0 && count < m_least;
    return isShort || (m_limit > 0 && count >= m_limit * nearlyFull) ? Tone::Warning : Tone::Good;
}

qint64 Meter::counted() const
{
    return core::counted(m_count, m_unit);
}

QString Meter::limitText() const
{
    const bool characters = m_unit == core::CountUnit::Characters;
    const QString count = locale().toString(counted());
    if (m_limit <= 0)
        return characters ? tr("%n character(s)", nullptr, int(counted()))
                          : tr("%n word(s)", nullptr, int(counted()));
    //: "112 of 250 words": %1 is how many there are, %n how many there may be.
    return (characters ? tr("%1 of %n character(s)", nullptr, m_limit)
                       : tr("%1 of %n word(s)", nullptr, m_limit))
        .arg(count);
}

QString Meter::overText() const
{
    const qint64 over = counted() - m_limit;
    //: So many words (or characters) past the limit, after "104 of 100 words".
    if (m_limit > 0 && over > 0)
        return tr("(%n over)", nullptr, int(over));
    //: how many words (or characters) a text should have at least, after "12 of 100 words"
    return counted() > 0 && counted() < m_least ? tr("(at least %n)", nullptr, m_least) : QString();
}

QString Meter::text() const
{
    return QStringList({limitText(), overText()}).join(u' ').trimmed();
}

void Meter::retranslate()
{
    QStringList lines = {
        tr("%n word(s): each piece with a letter or a digit counts.", nullptr, int(m_count.words)),
        tr("A word processor counts %n.", nullptr, int(m_count.wordProcessorWords)),
    };
    if (m_unit == core::CountUnit::Characters)
        lines.prepend(tr("%n character(s), spaces included.", nullptr, int(m_count.characters)));
    if (m_most > m_limit)
        lines.append(tr("Up to %n are let pass.", nullptr, m_most));
    if (!m_reason.isEmpty())
        lines.append(tr("An exception: %1").arg(m_reason));
    setToolTip(lines.join(u'\n'));
    setAccessibleName(text());
    setAccessibleDescription(m_count.words == m_count.wordProcessorWords ? QString()
                                                                         : lines.join(u' '));
    updateGeometry();
    update();
}

QSize Meter::sizeHint() const
{
    const int bar = m_limit > 0 ? barWidth + space::small : 0;
    const QString over = overText();
    const int bold =
        over.isEmpty() ? 0 : QFontMetrics(boldFont(font())).horizontalAdvance(u' ' + over);
    return {fontMetrics().horizontalAdvance(limitText()) + bold + bar,
            std::max(fontMetrics().height(), barHeight)};
}

QSize Meter::minimumSizeHint() const
{
    return sizeHint();
}

void Meter::paintEvent(QPaintEvent *)
{
    const double share = m_limit > 0 ? double(counted()) / m_limit : 0;
    const Tone tone = this->tone();
    const QString over = overText();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const bool mirrored = isRightToLeft();
    const QSize size = sizeHint();
    QRect text(mirrored ? 0 : width() - size.width(), 0, size.width(), height());
    if (m_limit > 0) {
        const int x = mirrored ? 0 : width() - barWidth;
        QRectF bar(x, (height() - barHeight) / 2.0, barWidth, barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(line(palette()));
        painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
        const double filled = std::min(share, 1.0) * barWidth;
        if (mirrored)
            bar.setLeft(bar.right() - filled);
        else
            bar.setWidth(filled);
        painter.setBrush(foreground(tone, palette()));
        if (filled > 0)
            painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
        const int taken = barWidth + space::small;
        text.adjust(mirrored ? taken : 0, 0, mirrored ? 0 : -taken, 0);
    }

    painter.setPen(over.isEmpty() ? palette().color(QPalette::WindowText)
                                  : foreground(tone, palette()));
    painter.drawText(text, Qt::AlignLeading | Qt::AlignVCenter, limitText());
    if (!over.isEmpty()) {
        painter.setFont(boldFont(font()));
        painter.drawText(text, Qt::AlignTrailing | Qt::AlignVCenter, over);
    }
}

void Meter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
