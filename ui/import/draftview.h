// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importplan.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ui {

class CellTable;
class DraftTableModel;
class ToneLabel;

// One card of an import: what was understood of each field and from which line, where that differs
// from the event's card, and the lines that have found no field.
class DraftView final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftView(QWidget *parent = nullptr);

    // `source`: the lines of its file; `languages`: those of the event.
    void show(const core::PlannedCard &card, const QStringList &source,
              const QStringList &languages);
    // To the first field that somebody should look at.
    void goToFirst();

Q_SIGNALS:
    void takeWanted(const core::CardPart &part, core::OnClash take);
    void takeAllWanted(core::OnClash take);
    void leaveOutWanted(bool out);
    void assignWanted(const QList<qsizetype> &lines, const core::CardPart &part);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void load();
    void retranslate();
    void assign(int row, const core::CardPart &part);

    core::PlannedCard m_card;
    QStringList m_source;
    QStringList m_languages;
    ToneLabel *m_kind;
    QLabel *m_title;
    QCheckBox *m_taken;
    QLabel *m_notes;
    QWidget *m_merge;
    QLabel *m_mergeText;
    QPushButton *m_ours;
    QPushButton *m_theirs;
    QPushButton *m_both;
    DraftTableModel *m_model;
    CellTable *m_table;
};

} // namespace ui
