// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace ui {

// A combo box in a page that scrolls: the wheel does not change what the pointer happens to be
// over, and a long entry does not make it wider than the page.
class ChoiceBox final : public QComboBox
{
public:
    explicit ChoiceBox(const QString &objectName, QWidget *parent = nullptr)
        : QComboBox(parent)
    {
        setObjectName(objectName);
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(10);
    }

    // By what the entry stands for; the first where there is none such.
    void choose(const QVariant &wanted) { setCurrentIndex(qMax(0, findData(wanted))); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace ui
