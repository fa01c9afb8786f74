// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event/zonechoices.h"

#include <QPointer>
#include <QStyledItemDelegate>
#include <QTimer>

#include <memory>

namespace ui {

class EntryModel;
class Session;

// Paints the cells of an EntryModel, each with its note, and edits them in their place. Running
// text is stored while somebody types; anything that has to be understood first, when they are
// done.
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EntryDelegate(Session &session, EntryModel &model, QObject *parent = nullptr);

    // The language of the interface, BCP 47.
    void setReader(const QString &reader);
    bool isEditing() const { return !m_editor.isNull(); }
    // Stores what stands in the open editor.
    void commitNow();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // What there is no room for in its cell.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;

Q_SIGNALS:
    void editingBegan() const;
    void editingEnded() const;

private:
    const ZoneChoices &zones() const;

    Session &m_session;
    EntryModel &m_model;
    QString m_reader;
    mutable QPointer<QWidget> m_editor;
    mutable std::unique_ptr<ZoneChoices> m_zones; // made when first needed
    mutable QTimer m_pause;                       // of somebody who types
};

} // namespace ui
