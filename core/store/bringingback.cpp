// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/copies.h"
#include "core/store/exchangerows.h"
#include "core/store/fileheader.h"
#include "core/store/migrations.h"
#include "core/store/rows.h"
#include "core/store/store.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Files of an older one know nothing of copies.
constexpr int firstSchemaWithCopies = 5;

// One of the two files.
struct Holder
{
    Side side;
    std::optional<CopyLabel> label;
    QHash<QString, KnownState> known;

    QSet<QString> cards; // that it was made of or has; looked at in a copy of some cards only

    QString id() const { return label ? label->copy : side.programme.event.id; }
    bool isOfSome() const { return label && label->cards; }
    // Whether it was ever meant to have that card.
    bool covers(const QString &card) const { return !isOfSome() || cards.contains(card); }
};

Holder readHolder(Connection &connection)
{
    Holder holder;
    holder.side.programme = readProgramme(connection);
    holder.side.stamps = readStamps(connection);
    holder.label = readCopyLabel(connection);
    holder.known = readKnownStates(connection);
    if (holder.isOfSome()) {
        holder.cards = {holder.label->cards->begin(), holder.label->cards->end()};
        for (const Card &card : std::as_const(holder.side.programme.cards))
            holder.cards.insert(card.id);
    }
    return holder;
}

Result<std::unique_ptr<Connection>> openCopy(const QString &path)
{
    if (const Result<void> header = checkFileHeader(path, newestSchema()); !header)
        return tl::unexpected(header.error());
    Result<std::unique_ptr<Connection>> opened = Connection::open(path, Connection::Access::Read);
    if (!opened)
        return opened;
    Connection &connection = **opened;
    Statement check = connection.prepare(u"PRAGMA quick_check(1)"_s);
    check.run();
    if (check.next() && check.text(0) != u"ok")
        connection.failWith({ErrorCode::FileDamaged, path, {check.text(0)}});
    if (schemaOf(connection) < firstSchemaWithCopies)
        connection.failWith({ErrorCode::NoCopy, path, {}});
    if (const Result<void> checked = connection.takeResult(); !checked)
        return tl::unexpected(checked.error());
    return opened;
}

class Exchange
{
public:
    Exchange(Connection &ours, Connection &theirs, const Author &author)
        : m_connection(ours)
        , m_other(theirs)
        , m_author(author)
    { }

    Result<ReturnedCopy> bring()
    {
        m_connection.begin();
        m_other.exec(u"BEGIN"_s);
        m_ours = readHolder(m_connection);
        m_theirs = readHolder(m_other);
        if (const Result<void> read = m_other.takeResult(); !read)
            m_connection.failWith(read.error());
        ReturnedCopy returned;
        if (!m_connection.hasFailed())
            returned = put();
        m_other.exec(u"ROLLBACK"_s);
        return m_connection.commit().map([&] { return std::move(returned); });
    }

private:
    ReturnedCopy put()
    {
        const bool isOfEvent = m_ours.side.programme.event.id == m_theirs.side.programme.event.id;
        std::optional<Programme> base;
        if (isOfEvent && m_ours.id() != m_theirs.id())
            base = commonBase();
        if (!base) {
            m_connection.failWith({ErrorCode::NoCopy, m_other.path(), {}});
            return {};
        }
        narrow(*base);
        const BroughtBack brought = core::bringBack(*base, m_ours.side, m_theirs.side);
        copyAttachments();
        copyHistory(brought.merged.programme);
        Programme before = m_ours.side.programme;
        Programme after = brought.merged.programme;
        raiseRevisions(before, after);
        writeDifference(m_connection, &before, after, m_author);
        writeNewStamps(brought.merged.stamps);
        remember();
        return {.person = person(),
                .before = m_ours.side.programme,
                .after = std::move(after),
                .clashes = brought.clashes,
                .findings = brought.findings,
                .changed = brought.changed,
                .added = brought.added,
                .removed = brought.removed};
    }

    // A state of one file that the other holds; one of both when they last met is better than one
    // of a third from which both come. nullopt where there is none.
    std::optional<Programme> commonBase()
    {
        std::optional<KnownState> best;
        const auto take = [&best](const KnownState &state) {
            if (!best || best->at < state.at)
                best = state;
        };
        const auto mine = m_ours.known.constFind(m_theirs.id());
        const auto other = m_theirs.known.constFind(m_ours.id());
        // A file that was put back to an older state, or is a second one of the same id, doesn't
        // have that history; then what is older is safer.
        if (mine != m_ours.known.cend() && isPast(*mine, m_other))
            take(*mine);
        if (other != m_theirs.known.cend() && isPast(*other, m_connection))
            take(*other);
        if (!best) {
            for (const KnownState &state : std::as_const(m_ours.known)) {
                const auto same = m_theirs.known.constFind(state.file);
                if (same != m_theirs.known.cend())
                    take(same->at < state.at ? *same : state);
            }
        }
        if (!best && other != m_theirs.known.cend())
            take(*other);
        if (!best && mine != m_ours.known.cend())
            take(*mine);
        if (!best)
            return std::nullopt;
        Result<Programme> base = programmeOf(*best);
        if (!base) {
            m_connection.failWith({base.error().code, m_other.path(), {}});
            return std::nullopt;
        }
        return std::move(*base);
    }

    static bool isPast(const KnownState &state, Connection &connection)
    {
        return state.lastHistory.isNull() || hasHistory(connection, state.lastHistory);
    }

    // A card that one of them was never given is none that it removed, and a copy of some cards
    // takes in no others.
    void narrow(Programme &base)
    {
        base.cards.removeIf([this](const Card &card) {
            return !m_ours.covers(card.id) || !m_theirs.covers(card.id);
        });
        m_theirs.side.programme.cards.removeIf(
            [this](const Card &card) { return !m_ours.covers(card.id); });
    }

    void copyAttachments()
    {
        Statement select = m_other.prepare(
            u"SELECT name, media_type, size, content FROM attachment WHERE id = ?"_s);
        Statement insert =
            m_connection.prepare(u"INSERT INTO attachment (id, name, media_type, size, content)"
                                 " VALUES (?, ?, ?, ?, ?)"_s);
        QSet<QString> known;
        for (const Attachment &attachment : m_ours.side.programme.attachments)
            known.insert(attachment.id);
        for (const Attachment &attachment : m_theirs.side.programme.attachments) {
            if (known.contains(attachment.id))
                continue;
            select.run({attachment.id});
            if (select.next()) {
                const QByteArray content = select.bytes(3);
                insert.run({attachment.id, select.text(0), select.text(1), select.number(2),
                            content.isNull() ? QByteArray("") : content});
            }
        }
    }

    // Each row once. Cards that are gone have their history as well, but not those that this copy
    // was never meant to have.
    void copyHistory(const Programme &merged)
    {
        QSet<QString> known;
        Statement ids = m_connection.prepare(u"SELECT id FROM history"_s);
        ids.run();
        while (ids.next())
            known.insert(ids.text(0));
        QSet<QString> wanted;
        for (const Card &card : merged.cards)
            wanted.insert(card.id);
        Statement select = m_other.prepare(
            u"SELECT id, card, revision, author, at, action, session, snapshot FROM history"_s);
        Statement insert = m_connection.prepare(
            u"INSERT INTO history (id, card, revision, author, at, action, session, snapshot)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        select.run();
        while (select.next()) {
            const QString id = select.text(0);
            const QString card = select.text(1);
            if (known.contains(id) || (m_ours.isOfSome() && !wanted.contains(card)))
                continue;
            const QString session = select.text(6);
            insert.run({id, card, select.number(2), select.text(3), select.text(4), select.text(5),
                        session.isEmpty() ? QString() : session, select.text(7)});
        }
        if (const Result<void> read = m_other.takeResult(); !read)
            m_connection.failWith(read.error());
    }

    // What both have goes on counting from whoever counted further.
    void raiseRevisions(Programme &before, Programme &after)
    {
        QHash<QString, int> theirs;
        for (const Card &card : m_theirs.side.programme.cards)
            theirs.insert(card.id, card.revision);
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < before.cards.size(); ++i)
            places.insert(before.cards.at(i).id, i);
        Statement raise =
            m_connection.prepare(u"UPDATE card SET revision = ? WHERE id = ? AND revision = ?"_s);
        for (qsizetype i = 0; i < after.cards.size(); ++i) {
            const Card &merged = after.cards.at(i);
            const qsizetype place = places.value(merged.id, -1);
            const int revision = theirs.value(merged.id);
            if (place < 0 || revision <= merged.revision || before.cards.at(place) == merged)
                continue;
            raise.run({revision, merged.id, merged.revision});
            before.cards[place].revision = after.cards[i].revision = revision;
        }
    }

    void writeNewStamps(const Stamps &merged)
    {
        Stamps other;
        for (auto it = merged.begin(); it != merged.end(); ++it) {
            if (m_ours.side.stamps.value(it.key()) != *it)
                other.insert(it.key(), *it);
        }
        writeStamps(m_connection, other);
    }

    // Their state, and those that came with it.
    void remember()
    {
        const KnownState state = stateOf(m_theirs.id(), m_author.at.toUTC(), lastHistory(m_other),
                                         m_theirs.side.programme);
        const auto last = m_ours.known.constFind(state.file);
        if (last == m_ours.known.cend() || last->fingerprint != state.fingerprint
            || last->lastHistory != state.lastHistory)
            writeKnownState(m_connection, state);
        for (const KnownState &other : std::as_const(m_theirs.known)) {
            const auto known = m_ours.known.constFind(other.file);
            if (other.file != m_ours.id() && (known == m_ours.known.cend() || known->at < other.at))
                writeKnownState(m_connection, other);
        }
    }

    QString person() const
    {
        if (m_theirs.label)
            return m_theirs.label->recipient;
        return m_ours.label ? m_ours.label->author : QString();
    }

    Connection &m_connection;
    Connection &m_other;
    const Author &m_author;
    Holder m_ours;
    Holder m_theirs;
};

} // namespace

bool isOtherFileOf(const QString &path, const QString &own, const QString &event)
{
    if (isSameFile(path, own))
        return false;
    const Result<std::unique_ptr<Connection>> opened = openCopy(path);
    if (!opened)
        return false;
    Statement select = (*opened)->prepare(u"SELECT id FROM event"_s);
    select.run();
    return select.next() && select.text(0) == event;
}

Result<ReturnedCopy> bringBackInto(Connection &ours, const QString &path, const Author &author)
{
    const Result<std::unique_ptr<Connection>> theirs = openCopy(path);
    if (!theirs)
        return tl::unexpected(theirs.error());
    return Exchange(ours, **theirs, author).bring();
}

} // namespace core
