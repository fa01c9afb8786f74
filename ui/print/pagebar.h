// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

namespace ui {

class PdfPages;

// Leads through the pages of a PDF and makes them larger and smaller, also by the usual keys.
class PageBar final : public QWidget
{
    Q_OBJECT

public:
    // The pages outlive the bar.
    explicit PageBar(PdfPages &pages, QWidget *parent = nullptr);

    // Shows where the pages are now; without any, nothing can be done. `areThere` is false while
    // pages are not what is shown.
    void refresh(bool areThere = true);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectControls();
    void retranslate();

    PdfPages &m_pages;
    QLabel *m_pageLabel;
    QSpinBox *m_page;
    QLabel *m_count;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fit;
    QToolButton *m_fitPage;
};

} // namespace ui
