// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/restore.h"
#include "ui/cards/historytext.h"

#include <QScrollArea>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ChoiceBar;

// One revision of a card beside the one before it, or beside the card as it is now.
struct ShownRevision
{
    QString heading;       // who and when
    core::PastCard before; // without anything for the first revision
    core::PastCard after;  // the card as this revision stored it
    core::PastCard now;
    bool isRestorable = false; // whether the event can be written to
};

// The differences of a revision, part by part, each with its button to have it back.
class HistoryDetail final : public QScrollArea
{
    Q_OBJECT

public:
    explicit HistoryDetail(QWidget *parent = nullptr);

    void setRevision(const std::optional<ShownRevision> &revision);

Q_SIGNALS:
    // To what this revision stored; the whole card where there is no part.
    void restoreWanted(const std::optional<core::CardPart> &part);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rebuild();
    QWidget *changeBox(const QString &key, const QString &name, const PartChange &change);
    QWidget *partWidget(const core::CardPart &part, const core::PastCard &from,
                        const core::PastCard &to);

    std::optional<ShownRevision> m_revision;
    QLabel *m_heading;
    QPushButton *m_restoreAll;
    ChoiceBar *m_against;
    QLabel *m_note;
    QVBoxLayout *m_parts;
};

} // namespace ui
