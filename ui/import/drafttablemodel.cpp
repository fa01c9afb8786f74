// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/drafttablemodel.h"

#include "ui/import/celltable.h"
#include "ui/import/fieldchoices.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype linesAtOnce = 100;

bool isChoice(const DraftRow &row, int column)
{
    return (column == DraftTableModel::Field && row.isLine())
        || (column == DraftTableModel::Take && row.state);
}

bool isOpen(const DraftRow &row)
{
    return row.state == core::MergedPart::State::Clash && row.take == core::OnClash::Ask;
}

bool isToLookAt(const DraftRow &row)
{
    return row.isLine() || isOpen(row)
        || (row.confidence && row.confidence != core::Confidence::Sure);
}

QVariant takes()
{
    QList<CellChoice> choices;
    for (const core::OnClash take :
         {core::OnClash::Ours, core::OnClash::Theirs, core::OnClash::Both})
        choices.append({takeText(take), int(take)});
    return QVariant::fromValue(choices);
}

} // namespace

DraftTableModel::DraftTableModel(QObject *parent)
    : IdListModel(parent)
{ }

QStringList DraftTableModel::firstIds(qsizetype count) const
{
    QStringList ids;
    for (const DraftRow &row : m_rows.first(std::min(count, m_rows.size())))
        ids.append(row.id);
    return ids;
}

void DraftTableModel::setRows(const QList<DraftRow> &rows, const QStringList &languages)
{
    m_isUpdating = true;
    QHash<QString, qsizetype> places;
    places.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows[i].id, i);
    // What goes says what it said until it is gone.
    QStringList staying = m_ids;
    staying.removeIf([&places](const QString &id) { return !places.contains(id); });
    setIds(staying);

    const QList<DraftRow> before = std::exchange(m_rows, rows);
    const QHash<QString, qsizetype> placesBefore = std::exchange(m_places, places);
    m_languages = languages;
    for (int at = 0; at < m_ids.size(); ++at) {
        if (before[placesBefore[m_ids[at]]] != row(at))
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
    const qsizetype fields =
        std::ranges::count_if(m_rows, [](const DraftRow &each) { return !each.isLine(); });
    setIds(firstIds(std::max(fields + linesAtOnce, m_ids.size())));
    m_isUpdating = false;
}

bool DraftTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isUpdating && m_ids.size() < m_rows.size();
}

void DraftTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isUpdating = true;
    setIds(firstIds(m_ids.size() + linesAtOnce));
    m_isUpdating = false;
}

bool DraftTableModel::isMerge() const
{
    return std::ranges::any_of(m_rows, [](const DraftRow &each) { return each.state.has_value(); });
}

int DraftTableModel::firstToLookAt() const
{
    const auto it = std::ranges::find_if(m_rows, isToLookAt);
    return it == m_rows.end() ? 0 : int(it - m_rows.begin());
}

void DraftTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, ColumnCount - 1));
}

int DraftTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DraftTableModel::text(const DraftRow &row, int column) const
{
    switch (column) {
    case Field:
        return row.isLine() ? tr("Assign to…") : row.name;
    case Understood:
        return row.spoken;
    case Certainty:
        if (row.isLine())
            //: of a line of a file: nothing was understood of it
            return u"– "_s + tr("No field");
        return row.confidence ? signOf(*row.confidence).text + u' ' + wordFor(*row.confidence)
                              : QString();
    case Original:
        //: a line of a file: its number and what it says
        return row.line > 0 ? tr("%1: %2").arg(row.line).arg(row.original) : row.original;
    case Take:
        return row.state ? takeText(row.take) : QString();
    default:
        return {};
    }
}

QVariant DraftTableModel::html(const DraftRow &row, int column) const
{
    return column == Understood && !row.html.isEmpty() ? QVariant(row.html) : QVariant();
}

QVariant DraftTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DraftRow &shown = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case Qt::EditRole:
        return column == Take ? QVariant(int(shown.take)) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList parts{text(shown, column)};
        if (column == Understood)
            parts += shown.notes;
        if (column == Take && shown.state)
            parts.append(stateText(*shown.state));
        return parts.join(u". "_s);
    }
    case HtmlRole:
        return html(shown, column);
    case NoteRole:
        if (column == Understood)
            return shown.notes.join(u'\n');
        return column == Take && shown.state ? stateText(*shown.state) : QVariant();
    case HeadingRole:
        return column == Field && !shown.isLine();
    case CellToneRole:
        if (column == Field && shown.isLine())
            return int(Tone::Accent);
        if (column == Certainty)
            return int(shown.confidence ? signOf(*shown.confidence).tone : Tone::Secondary);
        if (column == Take && shown.state)
            return int(isOpen(shown) ? Tone::Warning : Tone::Accent);
        return int(column == Original && !shown.isLine() ? Tone::Secondary : Tone::Plain);
    case ChoicesRole:
        if (!isChoice(shown, column))
            return {};
        return column == Take ? takes() : QVariant::fromValue(fieldChoices(m_languages));
    default:
        return {};
    }
}

QVariant DraftTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Understood:
        return tr("Understood");
    case Certainty:
        //: head of a column: how sure it is that a value is what the file means
        return tr("How sure");
    case Original:
        return tr("In the file");
    case Take:
        //: head of a column: which of two values is taken
        return tr("Take");
    default:
        return {};
    }
}

Qt::ItemFlags DraftTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = IdListModel::flags(index);
    if (index.isValid())
        flags.setFlag(Qt::ItemIsEditable, isChoice(row(index.row()), index.column()));
    return flags;
}

bool DraftTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isChoice(row(index.row()), index.column()))
        return false;
    if (index.column() == Take)
        Q_EMIT takeWanted(row(index.row()).part, core::OnClash(value.toInt()));
    else
        Q_EMIT fieldWanted(index.row(), partOfChoice(value));
    return true;
}

} // namespace ui
