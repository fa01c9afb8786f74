// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/look.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class PageBar;
class PdfPages;

// What can be chosen above the pages of a preview.
class PreviewBar final : public QWidget
{
    Q_OBJECT

public:
    // Of the content, BCP 47. The pages outlive the bar.
    PreviewBar(const QStringList &languages, PdfPages &pages, QWidget *parent = nullptr);

    // Further things to choose, after the paper. Whoever adds them hears of them.
    void addChoices(const QList<QWidget *> &widgets);

    QString language() const;
    publish::Paper paper() const;
    // Shows where the pages are now. Where they can't be made there is nothing to print.
    void refresh(bool areThere = true);

Q_SIGNALS:
    void choiceChanged(); // of language or paper
    void printWanted();
    void saveWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildControls(const QStringList &languages);
    void layOut();
    void connectControls();
    void retranslate();

    QHBoxLayout *m_choices;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_paperLabel;
    QComboBox *m_paper;
    PdfPages &m_pages;
    PageBar *m_pageBar;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace ui
