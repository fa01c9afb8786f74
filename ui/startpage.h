// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

// What is shown while no event is open.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Context &context, QWidget *parent = nullptr);

    // Reads the list of recent files again.
    void refresh();

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();

    Context m_context;
    QLabel *m_title;
    QLabel *m_motto;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_sample;
    QLabel *m_recentTitle;
    QListWidget *m_recent;
    QLabel *m_empty;
};

} // namespace ui
