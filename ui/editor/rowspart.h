// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editedcard.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class SectionHeader;

// A section of the editor that is a list of rows: people, documents. Each row ends with a cross
// that takes it away; Alt+Up and Alt+Down move the row with the focus.
class RowsPart : public QWidget
{
    Q_OBJECT

public:
    RowsPart(const char *key, EditedCard &edited, QWidget *parent = nullptr);

    virtual void goTo();

protected:
    // Makes the widgets of a row, in order, and connects them.
    virtual void makeRow(int row, QHBoxLayout &layout) = 0;
    // Writes what the card says into the widgets of a row, but for the one with the focus.
    virtual void showRow(int row) = 0;
    virtual int rowCount() const = 0;
    virtual void removeRow(int row) = 0;
    virtual void moveRow(int row, int by) = 0;
    virtual void retranslateRows() = 0;

    // The row's widget of that name; null where there is none.
    template <typename Widget>
    Widget *widgetOf(int row, const QString &name) const
    {
        return m_rows.value(row) ? m_rows[row]->findChild<Widget *>(name) : nullptr;
    }
    // Writes into a line of the row, but not while somebody does. It shows its beginning.
    void put(int row, const QString &name, const QString &text);
    // Beneath the rows.
    void addBelow(QWidget *widget);
    void load();
    void retranslate();

    EditedCard &edited() const { return m_edited; }
    const core::CardField &cardField() const { return m_field; }

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int rowOf(QObject *widget) const;

    const core::CardField &m_field;
    EditedCard &m_edited;
    SectionHeader *m_header;
    QWidget *m_body;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_below;
    QList<QWidget *> m_rows;
};

} // namespace ui
