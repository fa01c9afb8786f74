// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/rowspart.h"

class QPushButton;

namespace ui {

// The relevant documents: links, and files that are kept in the event.
class DocumentsPart final : public RowsPart
{
    Q_OBJECT

public:
    explicit DocumentsPart(EditedCard &edited, QWidget *parent = nullptr);

    // Keeps these files in the event and lists them. What can't be read is said as news.
    void attach(const QStringList &paths);

protected:
    void makeRow(int row, QHBoxLayout &layout) override;
    void showRow(int row) override;
    int rowCount() const override;
    void removeRow(int row) override;
    void moveRow(int row, int by) override;
    void retranslateRows() override;

private:
    void addLink();
    void chooseFiles();
    void open(int row);

    QPushButton *m_addLink;
    QPushButton *m_attach;
    bool m_hasNewRow = false;
};

} // namespace ui
