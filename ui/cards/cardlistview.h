// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QListView>

#include <functional>

namespace ui {

class CardListModel;

// The list itself, by mouse and keyboard.
class CardListView final : public QListView
{
    Q_OBJECT

public:
    explicit CardListView(CardListModel &model, QWidget *parent = nullptr);

    // Does something to the rows that leaves on the screen what is looked at: the current card, or
    // the uppermost one where that is out of sight.
    void keepingPlace(const std::function<void()> &change);

    // Typing jumps to the next card whose code or title begins so.
    void keyboardSearch(const QString &typed) override;

Q_SIGNALS:
    // By Enter or a double click.
    void opened();
    // Up on the first row.
    void leftUpwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QModelIndex anchor() const;

    CardListModel &m_model;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace ui
