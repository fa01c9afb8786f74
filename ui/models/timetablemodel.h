// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/finding.h"
#include "core/edit/change.h"
#include "core/schedule/daygrid.h"
#include "ui/models/idlistmodel.h"
#include "ui/theme.h"

#include <QHash>
#include <QLocale>

namespace ui {

class Findings;
class Session;

// What is wrong with a session's place, in two or three words.
struct BlockMark
{
    QString text; // with its sign: "● platform clash"
    Tone tone = Tone::Warning;

    bool operator==(const BlockMark &) const = default;
};

// What a block of the timetable says.
struct BlockItem
{
    QString id;
    core::GridPiece::Kind kind = core::GridPiece::Kind::Session;
    QString code;           // null for a break
    QString title;          // in the source language where there is one; null without any
    QString hours;          // "10:00–11:30" in the zone that is shown
    QString languages;      // "ES EN FR"
    QString platforms;      // their names
    QString status;         // of a session that is not going to be; null otherwise
    int hue = -1;           // place of the thematic line among its like; -1 without one
    QList<BlockMark> marks; // the gravest first

    bool operator==(const BlockItem &) const = default;
};

// Whether it is found about when and where a session is.
bool isAboutPlace(core::FindingCode code);
// The short marks of what was found about a card's place, also of one that it could have.
QList<BlockMark> blockMarks(const QList<core::Finding> &findings, const QString &reader);

// The sessions and breaks of the days that are shown, in the order of time, and the grid they stand
// in. Rows follow the open event.
class TimetableModel final : public IdListModel
{
    Q_OBJECT

public:
    TimetableModel(Session &session, Findings &findings, QObject *parent = nullptr);

    // Qt::DisplayRole is the title; Qt::ToolTipRole all that is known; Qt::AccessibleTextRole one
    // sentence.
    QVariant data(const QModelIndex &index, int role) const override;

    BlockItem item(const QString &id) const;
    const core::Grid &grid() const { return m_grid; }
    // The name of a column: "No platform" for the null id.
    QString columnName(const QString &platform) const;
    std::optional<int> capacity(const QString &platform) const;

    void setDays(const QList<QDate> &days);
    // The zone that hours are told in; canonical, null for home.
    void setZone(const QString &zone);
    QString zone() const;
    void setLocale(const QLocale &locale);
    const QLocale &locale() const { return m_locale; }

Q_SIGNALS:
    // After the rows: something stands elsewhere, or there are other days or columns.
    void gridChanged();

private:
    void take(const core::Change &change);
    void refresh(const QStringList &ids);
    void refreshAll();
    void rebuild();
    QString spoken(const BlockItem &item) const;

    Session &m_session;
    Findings &m_findings;
    QLocale m_locale;
    QString m_zone;
    QList<QDate> m_days;
    core::Grid m_grid;
    mutable QHash<QString, BlockItem> m_items;
};

} // namespace ui
