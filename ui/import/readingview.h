// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

// While files are read: how many of how many, and a way out.
class ReadingView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingView(QWidget *parent = nullptr);

    void showProgress(int done, int total); // 0, 0 where that is not known yet

Q_SIGNALS:
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace ui
