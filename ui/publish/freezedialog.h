// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/editions.h"
#include "ui/context.h"
#include "ui/publish/editionchanges.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

// Freezes the event as the next edition, after showing what readers of the last one have to know.
// Deletes itself when it closes.
class FreezeDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit FreezeDialog(const Context &context, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void frozen(const core::Edition &edition);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Context m_context;
    std::optional<core::Edition> m_last;
    int m_number = 1; // to come
    std::optional<core::Result<EditionChanges>> m_found;
    std::optional<core::Error> m_error;
    QLabel *m_text;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QListWidget *m_list;
    QLabel *m_trouble;
    QDialogButtonBox *m_buttons;
};

} // namespace ui
