// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

// In the place of pages that are being prepared, or could not be.
class WaitPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitPage(QWidget *parent = nullptr);

    void showProgress(int done, int total); // 0, 0 where that is not known yet
    void showError(const core::Error &error);

Q_SIGNALS:
    void cancelWanted();
    void againWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<core::Error> m_error;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_again;
};

} // namespace ui
