// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timetablemodel.h"

#include "core/check/languagename.h"
#include "core/model/cardfield.h"
#include "core/schedule/sessions.h"
#include "ui/cards/carditem.h"
#include "ui/findings.h"
#include "ui/session.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

TimetableModel::TimetableModel(Session &session, Findings &findings, QObject *parent)
    : IdListModel(parent)
    , m_session(session)
    , m_findings(findings)
{
    connect(&session, &Session::changed, this, &TimetableModel::take);
    connect(&session, &Session::opened, this, &TimetableModel::rebuild);
    connect(&session, &Session::closed, this, &TimetableModel::rebuild);
    connect(&findings, &Findings::changed, this, &TimetableModel::refresh);
}

QVariant TimetableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString key = id(index);
    switch (role) {
    case Qt::DisplayRole:
        return item(key).title;
    case Qt::AccessibleTextRole:
        return spoken(item(key));
    case Qt::ToolTipRole: {
        const BlockItem block = item(key);
        QStringList lines{(block.code + u' ' + block.title).trimmed(),
                          block.hours + u" · "_s + block.platforms};
        for (const core::Finding &finding : m_findings.of(key)) {
            if (isAboutPlace(finding.code))
                lines.append(core::describe(finding));
        }
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

BlockItem TimetableModel::item(const QString &id) const
{
    if (const auto known = m_items.constFind(id); known != m_items.cend())
        return *known;
    const core::Programme &programme = m_session.programme();
    const QString source = programme.sourceLanguage();
    BlockItem item{.id = id};
    const auto name = [&](const QStringList &platforms) {
        QStringList names;
        for (const QString &platform : platforms)
            names.append(columnName(programme.platform(platform) ? platform : QString()));
        names.removeDuplicates();
        return names.join(u", "_s);
    };
    if (const core::Card *card = programme.card(id)) {
        const CardItem known = cardItem(programme, *card, {}, m_locale);
        item.code = known.code;
        item.title = known.title;
        item.hue = known.hue;
        item.hours = core::hoursWithoutOffset(card->slot, programme.event.zone, zone());
        item.languages = card->languages.join(u' ').toUpper();
        item.platforms = card->platforms().isEmpty() ? columnName({}) : name(card->platforms());
        if (!core::takesPlace(*card))
            item.status = core::label(card->status);
        item.marks = blockMarks(m_findings.of(id), m_locale.bcp47Name());
    } else if (const core::Break *pause = programme.breakWithId(id)) {
        item.kind = core::GridPiece::Kind::Break;
        item.title = pause->title.best(source, source);
        item.hours = core::hoursWithoutOffset(pause->slot, programme.event.zone, zone());
        item.platforms = pause->platforms.isEmpty() ? tr("all platforms") : name(pause->platforms);
    }
    m_items.insert(id, item);
    return item;
}

QString TimetableModel::columnName(const QString &platform) const
{
    const core::Programme &programme = m_session.programme();
    const core::Platform *known = programme.platform(platform);
    if (!known)
        //: the column of a timetable for sessions that have no room or channel
        return tr("No platform");
    return known->name.best(programme.sourceLanguage(), programme.sourceLanguage());
}

std::optional<int> TimetableModel::capacity(const QString &platform) const
{
    const core::Platform *known = m_session.programme().platform(platform);
    return known ? known->capacity : std::nullopt;
}

QString TimetableModel::zone() const
{
    return m_zone.isNull() ? m_session.programme().event.zone : m_zone;
}

void TimetableModel::setDays(const QList<QDate> &days)
{
    if (days == m_days)
        return;
    m_days = days;
    rebuild();
}

void TimetableModel::setZone(const QString &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    refreshAll();
    Q_EMIT gridChanged();
}

void TimetableModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    refreshAll();
    Q_EMIT gridChanged();
}

void TimetableModel::take(const core::Change &change)
{
    const bool isMoved = change.touchesEvent()
        || std::ranges::any_of(change.cards, [](const core::RowChange<core::Card> &row) {
                             return !row.before || !row.after || row.before->slot != row.after->slot
                                 || row.before->platforms() != row.after->platforms();
                         });
    if (change.touchesEvent())
        m_items.clear();
    if (isMoved)
        rebuild();
    if (change.touchesEvent())
        refreshAll();
    else
        refresh(change.cardIds());
}

void TimetableModel::refresh(const QStringList &ids)
{
    for (const QString &id : ids) {
        m_items.remove(id);
        if (const QModelIndex changed = indexOf(id); changed.isValid())
            Q_EMIT dataChanged(changed, changed);
    }
}

void TimetableModel::refreshAll()
{
    m_items.clear();
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
}

void TimetableModel::rebuild()
{
    m_grid = core::gridOf(m_session.programme(), {.days = m_days});
    QStringList ids;
    QSet<QString> seen;
    for (const core::GridDay &day : std::as_const(m_grid.days)) {
        // Pieces are in the order in which they are painted, rows in that of time.
        QList<core::GridPiece> pieces = day.pieces;
        std::ranges::stable_sort(pieces, {}, &core::GridPiece::start);
        for (const core::GridPiece &piece : std::as_const(pieces)) {
            if (!seen.contains(piece.id)) {
                seen.insert(piece.id);
                ids.append(piece.id);
            }
        }
    }
    for (const QString &id : std::as_const(m_ids)) {
        if (!seen.contains(id))
            m_items.remove(id);
    }
    setIds(ids);
    Q_EMIT gridChanged();
}

QString TimetableModel::spoken(const BlockItem &item) const
{
    QStringList parts;
    if (!item.code.isEmpty())
        parts.append(item.code);
    parts.append(item.title.isEmpty() ? tr("(no title)") : item.title);
    for (const core::GridDay &day : m_grid.days) {
        if (std::ranges::find(day.pieces, item.id, &core::GridPiece::id) != day.pieces.end()) {
            parts.append(m_locale.toString(day.date, QLocale::LongFormat));
            break;
        }
    }
    parts.append({item.hours, item.platforms});
    if (!item.status.isNull())
        parts.append(item.status);
    for (const BlockMark &mark : item.marks)
        parts.append(mark.text);
    return parts.join(u", "_s);
}

} // namespace ui
