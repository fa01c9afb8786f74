// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editedcard.h"

#include <QWidget>

class QToolButton;

namespace ui {

class ChipEdit;

// The platforms that a session takes beside its own, as a plenary does. Most sessions are on one,
// so it is no more than a word until somebody asks for it.
class FurtherPlatforms final : public QWidget
{
    Q_OBJECT

public:
    explicit FurtherPlatforms(EditedCard &edited, QWidget *parent = nullptr);

    ChipEdit *chips() const { return m_chips; }
    // False where the event has no other platform.
    bool isNeeded() const;

Q_SIGNALS:
    // Whether the chips are to be seen.
    void unfolded(bool isOpen);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void retranslate();
    void unfold(bool isOpen);
    QString nameOf(const QString &id) const;
    QString idOf(const QString &name) const;

    EditedCard &m_edited;
    ChipEdit *m_chips;
    QToolButton *m_more;
};

} // namespace ui
