// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ui {

// What a model gives for the cells of a CellTable beside Qt::DisplayRole, a plain text.
enum CellRole {
    HtmlRole = Qt::UserRole + 1, // QString, shown in the place of the plain text
    NoteRole,                    // QString, smaller below it
    CellToneRole,                // int of ui::Tone
    HeadingRole,                 // bool: in bold letters
    // QList<CellChoice>: what the cell can be made. Its value is in Qt::EditRole.
    ChoicesRole,
};

struct CellChoice
{
    QString text; // null: a line between the entries
    QVariant value;
};

// A table of texts as long as they are, some of which are a choice that a click, Return or Space
// opens.
class CellTable final : public QTableView
{
    Q_OBJECT

public:
    static constexpr int cellMargin = 8; // px, at both sides of a cell's text

    explicit CellTable(QWidget *parent = nullptr);

    // How the columns share the width; 0 is as wide as what stands in them.
    void setShares(const QList<int> &shares);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void open(const QModelIndex &index);
    void layOutColumns();
    void tint();

    QList<int> m_shares;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::CellChoice)
