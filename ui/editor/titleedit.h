// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editedcard.h"

#include <QTextEdit>
#include <QTimer>

namespace ui {

// The card's title: large, one paragraph without looks, as many lines as it takes.
class TitleEdit final : public QTextEdit
{
    Q_OBJECT

public:
    explicit TitleEdit(EditedCard &edited, QWidget *parent = nullptr);

    void goTo(int position);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void load();
    void commit();
    void retranslate();

    EditedCard &m_edited;
    QTimer m_pause;
    bool m_isDirty = false;
    bool m_isLoading = false;
};

} // namespace ui
