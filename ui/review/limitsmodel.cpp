// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/limitsmodel.h"

#include "core/check/languagename.h"
#include "core/model/cardfield.h"
#include "core/model/programme.h"
#include "ui/review/boardmodel.h"
#include "ui/theme.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString keyOf(const core::LimitRow &row)
{
    return row.card + u'/' + core::limitKey(row.field, row.language);
}

double shareOf(const core::LimitRow &row)
{
    return row.limit.maximum > 0 ? double(row.count) / row.limit.maximum : 0;
}

Tone toneOf(core::LimitState state)
{
    switch (state) {
    case core::LimitState::Over:
        return Tone::Error;
    case core::LimitState::Tolerated:
    case core::LimitState::Short:
    case core::LimitState::Near:
        return Tone::Warning;
    case core::LimitState::Fine:
        break;
    }
    return Tone::Good;
}

QString nameOf(core::LimitState state)
{
    switch (state) {
    case core::LimitState::Over:
        return LimitsModel::tr("● too long");
    case core::LimitState::Tolerated:
        return LimitsModel::tr("⚠ tolerated");
    case core::LimitState::Short:
        return LimitsModel::tr("⚠ too short");
    case core::LimitState::Near:
        return LimitsModel::tr("◐ nearly full");
    case core::LimitState::Fine:
        break;
    }
    return LimitsModel::tr("✓ within");
}

} // namespace

void LimitsModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LimitsModel::setRows(const QList<core::LimitRow> &rows)
{
    QHash<QString, core::LimitRow> byKey;
    m_natural.clear();
    for (const core::LimitRow &row : rows) {
        m_natural.append(keyOf(row));
        byKey.insert(m_natural.last(), row);
    }
    const auto before = m_rows;
    m_rows.insert(byKey); // rows that go are asked for until they are gone
    arrange();
    m_rows = byKey;
    for (int row = 0; row < rowCount(); ++row) {
        const auto was = before.constFind(ids().at(row));
        if (was != before.cend() && *was != m_rows.value(ids().at(row)))
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

bool LimitsModel::isLess(const core::LimitRow &left, const core::LimitRow &right) const
{
    switch (m_column) {
    case Card:
        return core::codeLess(left.code, right.code);
    case Text:
        return left.field < right.field;
    case Language:
        return left.language < right.language;
    case Count:
        return left.count < right.count;
    case Least:
        return left.limit.minimum < right.limit.minimum;
    case Most:
        return left.limit.maximum < right.limit.maximum;
    case Share:
        return shareOf(left) < shareOf(right);
    case State:
        return left.state < right.state;
    case Exception:
        return left.exception.has_value() < right.exception.has_value();
    default:
        return false;
    }
}

void LimitsModel::arrange()
{
    QStringList ids = m_natural;
    if (m_column >= 0) {
        std::ranges::stable_sort(ids, [this](const QString &left, const QString &right) {
            return m_order == Qt::AscendingOrder ? isLess(m_rows[left], m_rows[right])
                                                 : isLess(m_rows[right], m_rows[left]);
        });
    }
    setIds(ids);
}

void LimitsModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    arrange();
}

const core::LimitRow &LimitsModel::row(const QModelIndex &index) const
{
    return *m_rows.constFind(id(index));
}

Place LimitsModel::place(const QModelIndex &index) const
{
    const core::LimitRow &of = row(index);
    return {of.card, QString::fromLatin1(core::cardField(of.field).key), of.language};
}

int LimitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LimitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("Card"), tr("Text"), tr("Language"),
                            //: how long a text is
                            tr("Length"), tr("At least"), tr("At most"),
                            //: of the most that is allowed, in per cent
                            tr("Full"), tr("State"), tr("Exception")};
    return heads.value(section);
}

QVariant LimitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::LimitRow &of = row(index);
    const auto number = [this](qint64 value) {
        return value > 0 ? m_locale.toString(value) : u"–"_s;
    };
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int((column >= Count && column <= Share ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role == BoardToneRole)
        return int(column == State ? toneOf(of.state) : Tone::Plain);
    if (role == Qt::ToolTipRole && column == Exception && of.exception) {
        //: an exception from a limit: its reason, who granted it, when
        return tr("%1 — %2, %3")
            .arg(of.exception->reason, of.exception->author,
                 m_locale.toString(of.exception->at.toLocalTime().date(), QLocale::ShortFormat));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Card:
        return of.code.isEmpty() ? of.title : u"%1  %2"_s.arg(of.code, of.title);
    case Text:
        return core::label(core::cardField(of.field));
    case Language:
        return core::languageName(of.language, m_locale.bcp47Name());
    case Count:
        return of.limit.unit == core::LimitUnit::Characters
            //: a number of characters, short
            ? tr("%1 char.").arg(m_locale.toString(of.count))
            : m_locale.toString(of.count);
    case Least:
        return number(of.limit.minimum);
    case Most:
        return of.limit.tolerance > 0
            //: a limit and how many per cent more are tolerated
            ? tr("%1 + %2 %").arg(number(of.limit.maximum), m_locale.toString(of.limit.tolerance))
            : number(of.limit.maximum);
    case Share:
        return of.limit.maximum > 0 ? u"%1 %"_s.arg(m_locale.toString(qRound(shareOf(of) * 100)))
                                    : u"–"_s;
    case State:
        return nameOf(of.state);
    case Exception:
        return of.exception ? of.exception->reason : QString();
    default:
        return {};
    }
}

} // namespace ui
