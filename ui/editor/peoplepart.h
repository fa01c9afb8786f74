// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/rowspart.h"

class QPushButton;
class QStringListModel;

namespace ui {

// Who takes part, and as what. Name, post and organization are those of the event's directory: a
// new name becomes an entry of it, and a change reaches every card with that person.
class PeoplePart final : public RowsPart
{
    Q_OBJECT

public:
    explicit PeoplePart(EditedCard &edited, QWidget *parent = nullptr);

protected:
    void makeRow(int row, QHBoxLayout &layout) override;
    void showRow(int row) override;
    int rowCount() const override;
    void removeRow(int row) override;
    void moveRow(int row, int by) override;
    void retranslateRows() override;

private:
    void setName(int row, const QString &name);
    void setPost(int row, const QString &post);
    void setOrganization(int row, const QString &name);
    void addPerson();
    void updateNames();

    QStringListModel *m_people;
    QStringListModel *m_organizations;
    QPushButton *m_add;
    // A row that has no name yet is not on the card.
    bool m_hasNewRow = false;
};

} // namespace ui
