// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/placing.h"
#include "ui/context.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;

namespace ui {

// The best places for one session, each with what speaks for it and against it; the chosen one is
// taken in one step of undo.
class SuggestDialog final : public QDialog
{
    Q_OBJECT

public:
    SuggestDialog(const Context &context, const QString &cardId, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void placed(const QString &cardId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QList<core::Placement> &places, const std::optional<core::PlacingReason> &why);
    void retranslate();

    Context m_context;
    const QString m_card;
    QList<core::Placement> m_places;
    std::optional<core::PlacingReason> m_why; // there is none
    bool m_isReady = false;
    QLabel *m_text;
    QListWidget *m_list;
    QDialogButtonBox *m_buttons;
};

} // namespace ui
