// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace ui {

class Publishing;

// The formats that can be published, each with a line that says what it is for.
class OutputList final : public QListWidget
{
    Q_OBJECT

public:
    explicit OutputList(Publishing &publishing, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void retranslate();

    Publishing &m_publishing;
};

} // namespace ui
