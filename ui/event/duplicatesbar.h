// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QPushButton;

namespace ui {

class ToneLabel;

// Says that some entries of a list may be the same, and goes from one such group to the next.
// Hidden where there is none.
class DuplicatesBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatesBar(QWidget *parent = nullptr);

    // Ids, as core::likelyDuplicates() gives them.
    void setGroups(const QList<QStringList> &groups);

Q_SIGNALS:
    void reviewWanted(const QStringList &ids);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<QStringList> m_groups;
    qsizetype m_next = 0;
    ToneLabel *m_text;
    QPushButton *m_review;
};

} // namespace ui
