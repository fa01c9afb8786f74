// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/findinglistmodel.h"

#include "ui/acknowledge.h"
#include "ui/cards/panelrow.h"
#include "ui/findings.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype chunk = 100;             // rows that come at a time
constexpr qsizetype longestComparison = 500; // rows, beyond which they are replaced as a whole

// Whether one finding has become the other: the same thing, perhaps by another count.
bool isSame(const core::Finding &left, const core::Finding &right)
{
    return left.card == right.card && left.code == right.code && left.field == right.field
        && left.language == right.language && left.other == right.other && left.on == right.on;
}

QString sign(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Error:
        return u"●"_s;
    case core::Severity::Warning:
        return u"⚠"_s;
    case core::Severity::Hint:
        return u"·"_s;
    }
    Q_UNREACHABLE();
}

QString severityName(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Error:
        return FindingListModel::tr("Error");
    case core::Severity::Warning:
        return FindingListModel::tr("Warning");
    case core::Severity::Hint:
        return FindingListModel::tr("Hint");
    }
    Q_UNREACHABLE();
}

Tone tone(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Error:
        return Tone::Error;
    case core::Severity::Warning:
        return Tone::Warning;
    case core::Severity::Hint:
        return Tone::Plain;
    }
    Q_UNREACHABLE();
}

} // namespace

FindingListModel::FindingListModel(const Context &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
{
    connect(&context.findings, &Findings::changed, this, &FindingListModel::note);
    update();
}

void FindingListModel::setCard(const QString &cardId)
{
    if (m_card == cardId)
        return;
    m_card = cardId;
    if (m_scope == Scope::Card)
        update();
}

void FindingListModel::setScope(Scope scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    update();
}

void FindingListModel::note(const QStringList &cardIds)
{
    if (m_scope == Scope::Card && !cardIds.isEmpty() && !cardIds.contains(m_card))
        return;
    update();
    if (m_scope == Scope::Card)
        return;
    // The second line names the card, whose name may be what changed.
    const QSet<QString> changed(cardIds.cbegin(), cardIds.cend());
    const auto isChanged = [&](const core::Finding &row) { return changed.contains(row.card); };
    const auto first = std::find_if(m_rows.cbegin(), m_rows.cend(), isChanged);
    if (first == m_rows.cend())
        return;
    const auto last = std::find_if(m_rows.crbegin(), m_rows.crend(), isChanged);
    Q_EMIT dataChanged(index(int(first - m_rows.cbegin())), index(int(m_rows.crend() - last) - 1));
}

void FindingListModel::update()
{
    const int before = std::exchange(m_count, countNow());
    m_isUpdating = true;
    takeRows(firstOfAll(std::max(chunk, m_rows.size())));
    m_isUpdating = false;
    if (m_count != before)
        Q_EMIT countChanged(m_count);
}

int FindingListModel::countNow() const
{
    if (m_scope == Scope::Card)
        return int(m_context.findings.of(m_card).size());
    qsizetype count = m_context.findings.of({}).size();
    for (const core::Card &card : m_context.session.programme().cards)
        count += m_context.findings.of(card.id).size();
    return int(count);
}

// Copying them all would take longer than all else that a change takes.
QList<core::Finding> FindingListModel::firstOfAll(qsizetype most) const
{
    QList<core::Finding> first;
    if (m_scope == Scope::Card) {
        first = m_context.findings.of(m_card);
    } else {
        first = m_context.findings.of({});
        for (const core::Card &card : m_context.session.programme().cards) {
            first += m_context.findings.of(card.id);
            if (first.size() >= most)
                break;
        }
    }
    return first.first(std::min(most, first.size()));
}

void FindingListModel::takeRows(const QList<core::Finding> &wanted)
{
    // Most often little has changed, and that in one place.
    const auto [begin, wantedBegin] = std::ranges::mismatch(m_rows, wanted);
    const qsizetype head = begin - m_rows.begin();
    qsizetype tail = 0;
    while (tail < std::min(m_rows.size(), wanted.size()) - head
           && m_rows[m_rows.size() - 1 - tail] == wanted[wanted.size() - 1 - tail])
        ++tail;
    if (std::max(m_rows.size(), wanted.size()) - head - tail > longestComparison) {
        remove(int(head), int(m_rows.size() - head - tail));
        insertBefore(int(head), wanted.mid(head, wanted.size() - head - tail));
        return;
    }

    const auto placeOf = [this](const core::Finding &finding, qsizetype from, qsizetype end) {
        const auto it =
            std::find_if(m_rows.cbegin() + from, m_rows.cbegin() + end,
                         [&](const core::Finding &row) { return isSame(row, finding); });
        return it - m_rows.cbegin();
    };
    qsizetype row = head;
    while (row < wanted.size() - tail) {
        const qsizetype end = m_rows.size() - tail;
        if (const qsizetype there = placeOf(wanted[row], row, end); there < end) {
            remove(int(row), int(there - row));
            if (m_rows[row] != wanted[row]) {
                m_rows[row] = wanted[row];
                Q_EMIT dataChanged(index(int(row)), index(int(row)));
            }
            ++row;
            continue;
        }
        qsizetype next = row + 1;
        while (next < wanted.size() - tail && placeOf(wanted[next], row, end) == end)
            ++next;
        insertBefore(int(row), wanted.mid(row, next - row));
        row = next;
    }
    remove(int(row), int(m_rows.size() - tail - row));
}

void FindingListModel::insertBefore(int row, const QList<core::Finding> &findings)
{
    if (findings.isEmpty())
        return;
    beginInsertRows({}, row, row + int(findings.size()) - 1);
    m_rows = m_rows.first(row) + findings + m_rows.sliced(row);
    endInsertRows();
}

void FindingListModel::remove(int row, int count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, row, row + count - 1);
    m_rows.remove(row, count);
    endRemoveRows();
}

void FindingListModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

// The sentence says which field and language; this line says the sign in a word.
QString FindingListModel::detail(const core::Finding &finding) const
{
    const QString severity = severityName(finding.severity);
    const core::Programme &programme = m_context.session.programme();
    const core::Card *card = m_context.session.card(finding.card);
    if (!card)
        //: in place of a card: what was found is about the event itself
        return u"%1 · %2"_s.arg(severity, tr("The event"));
    if (m_scope == Scope::Card) {
        const QString reason = earlierReason(programme, finding);
        if (reason.isNull())
            return severity;
        //: a clash that somebody had accepted has come back; %1 is the reason they gave
        return u"%1 · %2"_s.arg(
            severity, tr("Acknowledged as “%1” until something about it changed").arg(reason));
    }
    const QString title = card->text(core::TextField::Title).best(programme.sourceLanguage(), {});
    return u"%1 · %2"_s.arg(severity, u"%1 %2"_s.arg(card->code, title).trimmed());
}

QVariant FindingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Finding &finding = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return core::describe(finding);
    case SignRole:
        return sign(finding.severity);
    case ToneRole:
        return int(tone(finding.severity));
    case DetailRole:
        return detail(finding);
    case Qt::AccessibleTextRole:
        return u"%1. %2"_s.arg(core::describe(finding), detail(finding));
    default:
        return {};
    }
}

int FindingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

bool FindingListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isUpdating && m_rows.size() < m_count;
}

void FindingListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        insertBefore(int(m_rows.size()), firstOfAll(m_rows.size() + chunk).mid(m_rows.size()));
}

} // namespace ui
