// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class ChoiceBox;
class Publishing;
class TickList;
class ToneLabel;

// Which cards are published, how many that are, and how many of them may still change.
class CardsChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit CardsChoice(Publishing &publishing, QWidget *parent = nullptr);

    void retranslate();

private:
    void load();
    void choose();
    void showUnsettled(const QStringList &taken); // ids
    void takeOnlySettled();
    QString leftOutText(int count) const;

    Publishing &m_publishing;
    ChoiceBox *m_scope;
    TickList *m_ticks;
    ToneLabel *m_count;
    ToneLabel *m_unsettled;
    QPushButton *m_onlySettled;
};

} // namespace ui
