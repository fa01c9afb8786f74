// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QLabel;

namespace ui {

// Where a search is typed, with its shortcut beside it while it is empty. Escape clears it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

Q_SIGNALS:
    // Down, or Escape where nothing is left to clear.
    void left();
    void confirmed(); // Enter

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showHint();

    QLabel *m_hint;
};

} // namespace ui
