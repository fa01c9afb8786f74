// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cards/carditem.h"
#include "ui/text/texthits.h"

#include <QCache>
#include <QStyledItemDelegate>

#include <functional>

namespace ui {

class CardListModel;

// Draws a card in three lines: code, title and problems; when and where; status and languages.
// While something is searched for, its hits are marked in the title, and the second line is the
// place where it was found.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CardDelegate(const CardListModel &model, QObject *parent = nullptr);

    // Folded (core::fold); empty while nothing is searched for.
    void setWords(const QStringList &words);
    // The part of a card in which it was found, as a reader sees it; null where the title says it.
    void setExcerpts(const std::function<QString(const QString &cardId)> &excerpt);
    // What was remembered of the excerpts is forgotten.
    void forgetExcerpts() { m_excerpts.clear(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const CardItem &item) const;
    // Gives the width that it took at the end of the line.
    int paintProblems(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                      const CardItem &item) const;
    void paintStatus(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                     const CardItem &item) const;
    void paintMarked(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                     const QString &text, const QFont &font, const QColor &color) const;
    QString excerpt(const QString &cardId) const;

    const CardListModel &m_model;
    QStringList m_words;
    std::function<QString(const QString &)> m_excerpt;
    mutable QCache<QString, QString> m_excerpts;
};

} // namespace ui
