// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/zoneedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace ui {
namespace {

constexpr qsizetype mostOffered = 50;
constexpr int ZoneRole = Qt::UserRole;

} // namespace

ZoneEdit::ZoneEdit(const ZoneChoices &choices, QWidget *parent)
    : QLineEdit(parent)
    , m_choices(choices)
    , m_offered(new QStandardItemModel(this))
{
    auto *completer = new QCompleter(m_offered, this);
    // What matches is decided here: accents don't count, and the likeliest comes first.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(Qt::EditRole);
    completer->popup()->setObjectName(QStringLiteral("zonePopup"));
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &ZoneEdit::offer);
    const auto note = [this](const QModelIndex &index) {
        m_picked = index.data(ZoneRole).toString();
        m_pickedName = index.data(Qt::EditRole).toString();
    };
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::highlighted), this, note);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, note);
    // By then the line shows what was picked.
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &ZoneEdit::picked, Qt::QueuedConnection);
}

QString ZoneEdit::zone() const
{
    if (!m_picked.isNull() && text() == m_pickedName)
        return m_picked;
    return m_choices.meant(text());
}

void ZoneEdit::offer(const QString &written)
{
    m_offered->clear();
    QList<QStandardItem *> items;
    const QList<ZoneChoice> choices = m_choices.matching(written);
    for (const ZoneChoice &choice : choices.first(qMin(mostOffered, choices.size()))) {
        auto *item = new QStandardItem;
        item->setData(choice.name, Qt::EditRole);
        item->setData(QString(choice.name + QLatin1Char(' ') + zoneOffset(choice.zone, m_event)),
                      Qt::DisplayRole);
        item->setData(choice.zone, ZoneRole);
        item->setToolTip(choice.zone);
        items.append(item);
    }
    m_offered->invisibleRootItem()->appendRows(items);
}

} // namespace ui
