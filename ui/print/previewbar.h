// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/look.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace ui {

// What can be chosen above the pages of a preview.
class PreviewBar final : public QWidget
{
    Q_OBJECT

public:
    // Of the content, BCP 47.
    explicit PreviewBar(const QStringList &languages, QWidget *parent = nullptr);

    // Further things to choose, after the paper. Whoever adds them hears of them.
    void addChoices(const QList<QWidget *> &widgets);

    QString language() const;
    publish::Paper paper() const;
    // Of so many, from 0; without pages there is nothing to print.
    void setPage(int page, int pages);

Q_SIGNALS:
    void choiceChanged(); // of language or paper
    void pageWanted(int page);
    void zoomWanted(double factor);
    void fitWanted();
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
    QLabel *m_pageLabel;
    QSpinBox *m_page;
    QLabel *m_pages;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fit;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace ui
