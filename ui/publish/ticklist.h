// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QStringList>

namespace ui {

// A few things one below the other, each of which can be ticked: by a click anywhere on it, or by
// Space. It is as high as what it shows.
class TickList final : public QListWidget
{
    Q_OBJECT

public:
    struct Item
    {
        QString key;
        QString text;

        bool operator==(const Item &) const = default;
    };

    explicit TickList(const QString &objectName, QWidget *parent = nullptr);

    // Emits nothing. Rows that are there stay, and with them the one that the keyboard is on.
    void setItems(const QList<Item> &items, const QStringList &ticked);
    QStringList ticked() const; // keys, in the order of the list

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // By the user.
    void edited(const QStringList &ticked);
};

} // namespace ui
