// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/limitrows.h"

#include <QDialog>
#include <QMap>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

// How long some texts may be beyond their limit, in each unit that they are counted in, and why.
class ExceptionDialog final : public QDialog
{
    Q_OBJECT

public:
    // Of one text at least.
    ExceptionDialog(const QList<core::LimitRow> &rows, QWidget *parent);

    // In the unit of the text's limit.
    int most(core::LimitUnit unit) const;
    QString reason() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void check();

    int m_texts;
    QLabel *m_about;
    QMap<core::LimitUnit, QSpinBox *> m_most;
    QLineEdit *m_reason;
    QFormLayout *m_fields;
    QDialogButtonBox *m_buttons;
};

} // namespace ui
