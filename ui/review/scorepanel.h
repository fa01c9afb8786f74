// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"
#include "ui/context.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace ui {

// The marks that the person at this desk gives a card, a row of numbers for each criterion, and
// what all reviewers gave together.
class ScorePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ScorePanel(const Context &context, QWidget *parent = nullptr);

    void showCard(const QString &cardId); // null: none

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void update();
    QString nameOf(const QString &criterion) const;
    // nullopt takes the mark back.
    void give(const QString &criterion, std::optional<int> mark);

    const Context m_context;
    QString m_card;
    QMap<QString, core::Criterion> m_criteria; // that there are rows for
    QHash<QString, QButtonGroup *> m_rows;
    QHash<QString, QLabel *> m_names;
    QWidget *m_grid = nullptr;
    QLabel *m_summary;
    class QVBoxLayout *m_layout;
};

} // namespace ui
