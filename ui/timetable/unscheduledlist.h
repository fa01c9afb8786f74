// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QListView>

#include <optional>

namespace ui {

class CardListModel;

// The sessions that are to be and have no date or no hour yet, to be dragged into the grid.
class UnscheduledList final : public QListView
{
    Q_OBJECT

public:
    explicit UnscheduledList(const Context &context, QWidget *parent = nullptr);

    int count() const;
    QString currentId() const;
    void setCurrentId(const QString &id);
    void setLocale(const QLocale &locale);

Q_SIGNALS:
    void countChanged(int count);
    void currentIdChanged(const QString &id);
    // A session is taken hold of; then it is dragged over the screen, and let go.
    void dragStarted(const QString &id);
    void dragged(QPoint global);
    void dropped();
    void dragCancelled();
    // By keys: it is to be placed, or its card opened.
    void placeWanted(const QString &id);
    void openWanted(const QString &id);
    void menuWanted(QPoint global);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fill();

    Context m_context;
    CardListModel *m_model;
    std::optional<QPoint> m_pressed;
    bool m_isDragging = false;
    bool m_isEntering = false; // the focus comes, and chooses nothing by that
};

} // namespace ui
