// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class ChoiceBox;
class Publishing;
class TickList;
class ToneLabel;

// Which cards are published, and how many that are.
class CardsChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit CardsChoice(Publishing &publishing, QWidget *parent = nullptr);

    void retranslate();

private:
    void load();
    void choose();
    QString leftOutText(int count) const;

    Publishing &m_publishing;
    ChoiceBox *m_scope;
    TickList *m_ticks;
    ToneLabel *m_count;
};

} // namespace ui
