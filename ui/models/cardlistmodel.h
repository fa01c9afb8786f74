// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/change.h"
#include "ui/cards/carditem.h"
#include "ui/models/idlistmodel.h"

#include <QCache>
#include <QHash>
#include <QLocale>

namespace ui {

class Findings;
class Session;

// The cards of the open event, those and in that order that somebody arranged. What a row says is
// worked out when it is asked for, so that a long list costs no more than its ids.
class CardListModel final : public IdListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    CardListModel(Session &session, Findings &findings, QObject *parent = nullptr);

    // Qt::DisplayRole is the title, Qt::ToolTipRole too; Qt::AccessibleTextRole is one sentence.
    QVariant data(const QModelIndex &index, int role) const override;

    // A card that has just gone gives an empty item.
    CardItem item(const QModelIndex &index) const;
    // Null where it is not in the event.
    const core::Card *card(const QString &id) const;
    QString sourceLanguage() const;

    // Another event: everything that was there is gone.
    void reset(const QStringList &ids);
    // An event that is still being read. Its rows stay when it is there, until setIds().
    void list(const QList<core::CardRow> &rows);
    void takeOver();
    bool isListing() const { return !m_listed.isEmpty(); }
    void setLocale(const QLocale &locale);
    const QLocale &locale() const { return m_locale; }

private:
    void take(const core::Change &change);
    void indexCards();
    void refresh(const QStringList &ids);
    void refreshAll();

    Session &m_session;
    Findings &m_findings;
    QLocale m_locale;
    QList<core::CardRow> m_listed; // of an event that is still being read, in the order of m_ids
    QHash<QString, qsizetype> m_places; // of the programme's cards, by their ids
    mutable QCache<QString, CardItem> m_items;
};

} // namespace ui
