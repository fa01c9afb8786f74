// SPDX-License-Identifier: GPL-3.0-or-later
// "112 of 250 words" and a thin bar.
#pragma once

#include "core/text/words.h"

#include <QWidget>

namespace ui {

class Meter final : public QWidget
{
    Q_OBJECT

public:
    explicit Meter(QWidget *parent = nullptr);

    void setCount(const core::WordCount &count);
    // 0: none, and no bar then.
    void setLimit(int limit, core::CountUnit unit);

    // What it says, also to a screen reader.
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    qint64 counted() const;    // in the limit's unit
    QString limitText() const; // "104 of 100 words"
    QString overText() const;  // "(4 over)"; empty within the limit
    void retranslate();

    core::WordCount m_count;
    int m_limit = 0;
    core::CountUnit m_unit = core::CountUnit::Words;
};

} // namespace ui
