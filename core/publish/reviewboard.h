// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/reportparts.h"
#include "core/review/board.h"

namespace publish {

// All cards at a glance: how many of each group stand where, and what there is to do to the texts
// of each, in each language.
class ReviewBoard : public ReportParts
{
public:
    ReviewBoard(const core::Programme &programme, const core::Board &board, const Wording &wording,
                const Look &look);

    typeset::Section section() const;

private:
    QString groupName(const core::BoardGroup &group) const;
    QList<core::Status> statuses() const;
    typeset::Table groupTable() const;
    typeset::Row groupRow(const QString &name, const core::BoardGroup &group,
                          const typeset::TextStyle &style) const;
    typeset::Table cardTable(const core::BoardGroup &group) const;
    typeset::Row cardRow(const core::BoardRow &row) const;
    typeset::Cell languageCell(const core::BoardRow &row, qsizetype whole) const;
    void addLine(typeset::Cell &cell, const QString &text, const typeset::TextStyle &style) const;
    void addComments(typeset::Cell &cell, int count) const;

    const core::Programme &m_programme;
    const core::Board &m_board;
};

} // namespace publish
