// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace ui {

// The heading of a section of the editor, which folds it, with room for what belongs beside it.
class SectionHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    // At the right, in the order of the calls.
    void add(QWidget *widget);

Q_SIGNALS:
    void folded(bool folded);

private:
    QToolButton *m_button;
    QHBoxLayout *m_layout;
    bool m_folded = false;
};

} // namespace ui
