// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class ChipEdit;
class Publishing;
class ToneLabel;

// The zones that a document shows hours in, beside the event's own; as many as it has room for.
class ZonesChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ZonesChoice(Publishing &publishing, QWidget *parent = nullptr);

    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();

    Publishing &m_publishing;
    ChipEdit *m_zones;
    ToneLabel *m_note;
};

} // namespace ui
