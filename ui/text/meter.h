// SPDX-License-Identifier: GPL-3.0-or-later
// "112 of 250 words" and a thin bar.
#pragma once

#include "core/text/words.h"
#include "ui/theme.h"

#include <QWidget>

namespace ui {

class Meter final : public QWidget
{
    Q_OBJECT

public:
    explicit Meter(QWidget *parent = nullptr);

    void setCount(const core::WordCount &count);
    // 0: none, and no bar then. Up to `most` a text past the limit is a warning only; a text that
    // is there and has less than `least` is one, too. `reason` says why the limit is another one
    // than usual; null where it isn't.
    void setLimit(int limit, core::CountUnit unit, int most = 0, int least = 0,
                  const QString &reason = {});

    // An error past what is let pass, a warning where the text is nearly full or too short.
    Tone tone() const;
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
    int m_most = 0;
    int m_least = 0;
    QString m_reason;
    core::CountUnit m_unit = core::CountUnit::Words;
};

} // namespace ui
