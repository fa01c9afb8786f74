// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/entrydelegate.h"

#include "ui/event/entrymodel.h"
#include "ui/event/entryview.h"
#include "ui/event/storedlineedit.h"
#include "ui/event/zoneedit.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCompleter>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {
namespace {

constexpr int stripeWidth = 4;

// Completes the name behind the last semicolon, and keeps those before it.
class LastNameCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override
    {
        return {path.section(u';', -1).trimmed()};
    }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString name = index.data(completionRole()).toString();
        const QString before = m_line->text().section(u';', 0, -2).trimmed();
        return before.isEmpty() ? name : QStringLiteral("%1; %2").arg(before, name);
    }
    void setLine(const QLineEdit *line) { m_line = line; }

private:
    const QLineEdit *m_line = nullptr;
};

void completeSeveral(QLineEdit *line, const QStringList &suggestions)
{
    auto *completer = new LastNameCompleter(suggestions, line);
    completer->setLine(line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
}

} // namespace

EntryDelegate::EntryDelegate(Session &session, EntryModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
    , m_model(model)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(StoredLineEdit::pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &EntryDelegate::commitNow);
    connect(&session, &Session::flushWanted, this, &EntryDelegate::commitNow);
}

void EntryDelegate::setReader(const QString &reader)
{
    if (m_reader != reader)
        m_zones.reset();
    m_reader = reader;
}

void EntryDelegate::commitNow()
{
    m_pause.stop();
    if (m_editor)
        Q_EMIT commitData(m_editor);
}

const ZoneChoices &EntryDelegate::zones() const
{
    if (!m_zones)
        m_zones = std::make_unique<ZoneChoices>(m_reader);
    return *m_zones;
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const QString text = item.text;
    const QString note = index.data(EntryModel::NoteRole).toString();
    const bool isCurrent = item.state.testFlag(QStyle::State_HasFocus);
    item.text.clear();
    item.state.setFlag(QStyle::State_HasFocus, false);
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const int hueIndex = index.column() == 0 ? index.data(EntryModel::HueRole).toInt() : -1;
    QRect rect = option.rect.adjusted(EntryView::cellMargin, 0, -EntryView::cellMargin, 0);
    if (hueIndex >= 0) {
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top() + 3, stripeWidth, option.rect.height() - 6),
            hue(hueIndex, item.palette));
        rect.setLeft(rect.left() + stripeWidth);
    }
    painter->setFont(index.data(EntryModel::HeadingRole).toBool() ? boldFont(item.font)
                                                                  : item.font);
    painter->setPen(item.palette.color(QPalette::Text));
    const QFontMetrics metrics(painter->font());
    const Qt::Alignment alignment = item.displayAlignment;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, int(alignment), shown);
    if (!text.isEmpty())
        rect.setLeft(rect.left() + metrics.horizontalAdvance(shown) + space::small);
    if (!note.isEmpty() && rect.width() > 0) {
        painter->setPen(foreground(Tone::Secondary, item.palette));
        painter->drawText(rect, int(alignment),
                          metrics.elidedText(note, Qt::ElideRight, rect.width()));
    }
    painter->setPen(line(item.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isCurrent) {
        painter->setPen(foreground(Tone::Accent, item.palette));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString note = index.data(EntryModel::NoteRole).toString();
    const QString text = index.data().toString();
    const QFontMetrics metrics(option.font);
    const int width = metrics.horizontalAdvance(text) + metrics.horizontalAdvance(note)
        + 2 * EntryView::cellMargin + space::small + stripeWidth;
    return {width, metrics.height() + 2 * space::small};
}

bool EntryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(
        event->globalPos(),
        isCut ? index.data(Qt::AccessibleTextRole).toString().toHtmlEscaped() : QString(), view);
    return true;
}

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    const EntryColumn &column = m_model.columns()[index.column()];
    QLineEdit *editor = nullptr;
    if (column.kind == CellKind::Zone) {
        auto *zone = new ZoneEdit(zones(), parent);
        zone->setEvent(m_session.programme().event);
        editor = zone;
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(column.title);
    editor->setFrame(false);
    editor->setMaxLength(StoredLineEdit::longest);
    editor->setAutoFillBackground(true);
    editor->setTextMargins(EntryView::cellMargin - 2, 0, EntryView::cellMargin - 2, 0);
    // The view's own highlight is that of rows.
    editor->setPalette(QApplication::palette());
    if (column.kind == CellKind::Text)
        connect(editor, &QLineEdit::textEdited, &m_pause, [this] { m_pause.start(); });
    const auto suggestions = [this, &column] {
        return m_model.list().suggestions(m_session.programme(), column);
    };
    if (column.kind == CellKind::Several) {
        completeSeveral(editor, suggestions());
    } else if (column.kind == CellKind::Suggested || column.kind == CellKind::Day) {
        auto *completer = new QCompleter(suggestions(), editor);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        editor->setCompleter(completer);
    }
    m_editor = editor;
    Q_EMIT editingBegan();
    return editor;
}

void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // What somebody types is not replaced under their hands.
    auto *text = static_cast<QLineEdit *>(editor);
    if (!text->isModified())
        text->setText(index.data(Qt::EditRole).toString());
}

void EntryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    m_pause.stop();
    const auto *text = static_cast<const QLineEdit *>(editor);
    const auto *zone = qobject_cast<const ZoneEdit *>(editor);
    const bool isZoneMeant =
        zone && text->text() != index.data(Qt::EditRole).toString() && !zone->zone().isNull();
    model->setData(index, isZoneMeant ? zone->zone() : text->text(), Qt::EditRole);
}

void EntryDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    m_pause.stop();
    QStyledItemDelegate::destroyEditor(editor, index);
    if (m_editor == editor)
        m_editor = nullptr;
    Q_EMIT editingEnded();
}

} // namespace ui
