// SPDX-License-Identifier: GPL-3.0-or-later
// Who works on the event, and what reviewers judge by, as tables.
#pragma once

#include "ui/event/entrylist.h"

#include <QCoreApplication>

namespace ui {

class ColleagueList final : public EntryList
{
    Q_DECLARE_TR_FUNCTIONS(ui::ColleagueList)

public:
    QString section() const override;
    EntrySteps steps() const override;
    QList<EntryColumn> columns(const core::Programme &programme,
                               const QString &reader) const override;
    QList<EntryRow> rows(const core::Programme &programme, const QString &reader) const override;
    QString set(core::Programme &programme, const QString &id, const EntryColumn &column,
                const QString &text) const override;
    void add(core::Programme &programme, const QString &id, const QString &parent) const override;
    // What they have said, decided and given stays on the cards.
    void remove(core::Programme &programme, const QString &id) const override;
    QStringList suggestions(const core::Programme &programme,
                            const EntryColumn &column) const override;
};

class CriterionList final : public EntryList
{
    Q_DECLARE_TR_FUNCTIONS(ui::CriterionList)

public:
    QString section() const override;
    EntrySteps steps() const override;
    QList<EntryColumn> columns(const core::Programme &programme,
                               const QString &reader) const override;
    QList<EntryRow> rows(const core::Programme &programme, const QString &reader) const override;
    QString set(core::Programme &programme, const QString &id, const EntryColumn &column,
                const QString &text) const override;
    void add(core::Programme &programme, const QString &id, const QString &parent) const override;
    void remove(core::Programme &programme, const QString &id) const override;
    void move(core::Programme &programme, const QString &id, int place) const override;
};

} // namespace ui
