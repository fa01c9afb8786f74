// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editedcard.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class SectionHeader;

// What an import could not place, line by line: it can go into a text of the card, or be dismissed.
// Not shown where there is none.
class UnplacedPart final : public QWidget
{
    Q_OBJECT

public:
    explicit UnplacedPart(EditedCard &edited, QWidget *parent = nullptr);

    void goTo();

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void makeRow(int row);
    void moveTo(int row, core::TextField field);
    void dismiss(int row);

    EditedCard &m_edited;
    SectionHeader *m_header;
    QWidget *m_rows;
    QVBoxLayout *m_layout;
};

} // namespace ui
