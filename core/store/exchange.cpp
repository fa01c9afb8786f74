// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange.h"

#include "core/store/connection.h"
#include "core/store/exchangerows.h"
#include "core/store/rows.h"
#include "core/store/search.h"
#include "core/store/store.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// What nobody was meant to see may not lie in free pages either: VACUUM follows.
void leaveOnly(Connection &connection, const QSet<QString> &cards)
{
    QStringList others;
    Statement all = connection.prepare(u"SELECT id FROM card"_s);
    all.run();
    while (all.next()) {
        if (!cards.contains(all.text(0)))
            others.append(all.text(0));
    }
    Statement remove = connection.prepare(u"DELETE FROM card WHERE id = ?"_s);
    Statement forget = connection.prepare(u"DELETE FROM member_stamp WHERE owner = ?"_s);
    for (const QString &card : std::as_const(others)) {
        remove.run({card});
        forget.run({card});
    }
    connection.exec(u"DELETE FROM history WHERE card NOT IN (SELECT id FROM card)"_s);
    connection.exec(u"DELETE FROM attachment WHERE id NOT IN"
                    " (SELECT attachment FROM card_document WHERE attachment IS NOT NULL)"_s);
    connection.exec(u"DELETE FROM edition"_s);
    rebuildSearchIndex(connection);
    const QHash<QString, KnownState> states = readKnownStates(connection);
    for (const KnownState &state : states) {
        Result<Programme> known = programmeOf(state);
        if (!known) {
            connection.failWith({known.error().code, connection.path(), {}});
            return;
        }
        known->cards.removeIf([&cards](const Card &card) { return !cards.contains(card.id); });
        writeKnownState(connection, stateOf(state.file, state.at, state.lastHistory, *known));
    }
}

} // namespace

Result<void> makeCopyForColleague(const QString &draft, const std::optional<QStringList> &cards,
                                  const QString &recipient, const Author &author)
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(draft, Connection::Access::Write);
    if (!opened)
        return tl::unexpected(opened.error());
    Connection &connection = **opened;
    connection.begin();
    if (cards)
        leaveOnly(connection, {cards->begin(), cards->end()});
    const Programme programme = readProgramme(connection);
    const std::optional<CopyLabel> label = readCopyLabel(connection);
    const QString sender = label ? label->copy : programme.event.id;
    writeKnownState(connection,
                    stateOf(sender, author.at.toUTC(), lastHistory(connection), programme));
    // A copy of a copy of some cards is one of some cards, too.
    std::optional<QStringList> scope = cards;
    if (!scope && label)
        scope = label->cards;
    writeCopyLabel(connection,
                   {newId(), author.at.toUTC(), recipient.trimmed(), author.name, scope});
    if (Result<void> written = connection.commit(); !written || !cards)
        return written;
    connection.exec(u"VACUUM"_s);
    return connection.takeResult();
}

} // namespace core
