// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bringback.h"

#include "core/edit/fieldvalue.h"
#include "core/edit/references.h"
#include "core/exchange/byid.h"
#include "core/exchange/mergemembers.h"
#include "core/exchange/samenames.h"
#include "core/model/order.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Of the comments that keep what was beaten.
const QUuid beatenValues(u"{5d0f5e0c-7d57-4a6b-8a57-0e2a4f4f7c11}"_s);

QString commentId(const QString &card, const QString &field, const QString &language,
                  const QString &value)
{
    return QUuid::createUuidV5(beatenValues,
                               QStringList{card, field, language, value}.join(QChar(0x1f)))
        .toString(QUuid::WithoutBraces);
}

template <typename Row>
bool isSameRow(const Row &left, const Row &right)
{
    Row other = right;
    other.revision = left.revision;
    return left == other;
}

// The name of an entry of a list, and the text of a member that is an id.
template <typename Entry>
QString nameOf(const Entry *entry, const QString &language)
{
    if (!entry)
        return {};
    if constexpr (requires { entry->title; })
        return entry->title.best(language, language);
    else if constexpr (std::is_same_v<decltype(entry->name), LocalText>)
        return entry->name.best(language, language);
    else
        return entry->name;
}

class BringingBack
{
public:
    BringingBack(const Programme &base, const Side &ours, const Side &theirs)
        : m_base(base)
        , m_ours(ours)
        , m_theirs(theirs)
    {
        m_stamps = ours.stamps;
        for (auto it = theirs.stamps.begin(); it != theirs.stamps.end(); ++it) {
            const auto known = m_stamps.constFind(it.key());
            if (known == m_stamps.cend() || known->at < it->at)
                m_stamps.insert(it.key(), *it);
        }
    }

    BroughtBack bring()
    {
        // Kept alive to the end, because what is gone is looked up there.
        Programme &all = m_result.merged.programme;
        mergeEvent(all);
        const auto cards = mergeList<Card>(&Programme::cards);
        all.cards = cards.rows;
        note(all.cards);
        const auto breaks = mergeList<Break>(&Programme::breaks);
        all.breaks = breaks.rows;
        note(all.breaks);
        all.people = withUsed(mergeList<Person>(&Programme::people));
        note(all.people);
        all.organizations = withUsed(mergeList<Organization>(&Programme::organizations));
        all.formats = withUsed(mergeList<Format>(&Programme::formats));
        all.platforms = withUsed(mergeList<Platform>(&Programme::platforms));
        mergeThemes(all);
        mergeAttachments(all);
        tidy(all);
        m_result.merged.stamps = m_stamps;
        summarize();
        return std::move(m_result);
    }

private:
    template <typename Row>
    struct Merged
    {
        QList<Row> rows;
        QList<Row> gone; // as the side that has it still has it
    };

    void mergeEvent(Programme &all)
    {
        Event base = m_base.event;
        base.id = m_ours.programme.event.id;
        MemberMerger merger(m_ours.stamps, m_theirs.stamps, m_stamps,
                            [this](const Beaten &beaten) { tellOfEntry(beaten, {}, {}); });
        all.event = merger.merge(base, m_ours.programme.event, m_theirs.programme.event);
        // An event has a language at least.
        if (all.event.languages.isEmpty())
            all.event.languages = m_base.event.languages;
        for (QStringList &words : all.event.dictionary)
            std::ranges::sort(words);
    }

    // Whether the side changed the row since, or has begun to use it unknown to the other.
    template <typename Row>
    bool isTouched(const Row &base, const Row &row, const Stamps &stamps, const Stamps &others)
    {
        const Member use{row.id, QString(useOfEntry), {}};
        return !isSameRow(base, row) || others.value(use).at < stamps.value(use).at;
    }

    template <typename Row>
    Merged<Row> mergeList(QList<Row> Programme::*list)
    {
        const QList<Row> &ours = m_ours.programme.*list;
        const QList<Row> &theirs = m_theirs.programme.*list;
        const auto before = byId(m_base.*list);
        const auto here = byId(ours);
        const auto there = byId(theirs);
        Merged<Row> merged;
        merged.rows.reserve(ours.size());
        const auto addAlone = [&](const Row &row, const Side &side, const Side &other) {
            const Row *was = before.value(row.id);
            if (!was) {
                merged.rows.append(row);
            } else if (isTouched(*was, row, side.stamps, other.stamps)) {
                merged.rows.append(row);
                if constexpr (std::is_same_v<Row, Card>)
                    m_result.findings.append(
                        {.code = FindingCode::RemovedElsewhere, .card = row.id});
            } else {
                merged.gone.append(row);
            }
        };
        for (const Row &row : ours) {
            if (const Row *other = there.value(row.id))
                merged.rows.append(mergeRow(before.value(row.id), row, *other));
            else
                addAlone(row, m_ours, m_theirs);
        }
        for (const Row &row : theirs) {
            if (!here.contains(row.id))
                addAlone(row, m_theirs, m_ours);
        }
        return merged;
    }

    template <typename Row>
    Row mergeRow(const Row *base, const Row &ours, const Row &theirs)
    {
        if (isSameRow(ours, theirs))
            return ours;
        Row before = base ? *base : Row{};
        before.id = ours.id;
        if constexpr (std::is_same_v<Row, Card>) {
            return mergeCard(before, ours, theirs);
        } else {
            const QString language = m_ours.programme.sourceLanguage();
            MemberMerger merger(m_ours.stamps, m_theirs.stamps, m_stamps,
                                [&](const Beaten &beaten) {
                                    const QString name = nameOf(&ours, language);
                                    tellOfEntry(beaten, name, language);
                                });
            return merger.merge(before, ours, theirs);
        }
    }

    Card mergeCard(const Card &before, const Card &ours, const Card &theirs)
    {
        QList<Beaten> beaten;
        MemberMerger merger(m_ours.stamps, m_theirs.stamps, m_stamps,
                            [&beaten](const Beaten &each) { beaten.append(each); });
        Card merged = merger.merge(before, ours, theirs);
        merged.furtherPlatforms.removeAll(merged.platform);
        for (const Beaten &each : std::as_const(beaten))
            keepBeaten(each, each.isOurs ? ours : theirs, merged);
        dropRestored(before, merged);
        std::ranges::sort(merged.comments, [](const Comment &left, const Comment &right) {
            return std::tie(left.at, left.id) < std::tie(right.at, right.id);
        });
        return merged;
    }

    // What tells a value from others, in every language and whatever entries are called.
    QString keyOfValue(const Card &card, const CardField &field, const QString &language) const
    {
        if (field.kind != FieldKind::Choice)
            return fieldValue(card, field, m_base, language);
        QString id;
        visitMembers(card, [&](const char *key, auto member) {
            if constexpr (std::is_same_v<std::decay_t<decltype(std::invoke(member, card))>,
                                         QString>) {
                if (QLatin1StringView(key) == QLatin1StringView(field.key))
                    id = std::invoke(member, card);
            }
        });
        return id;
    }

    // Entries have the names that both knew them by, where both did.
    QString saidValue(const Card &card, const CardField &field, const QString &language,
                      const Programme &owner) const
    {
        const QString known = fieldValue(card, field, m_base, language);
        return known.isEmpty() ? fieldValue(card, field, owner, language) : known;
    }

    void keepBeaten(const Beaten &beaten, const Card &loser, Card &merged)
    {
        const CardField *field = cardField(beaten.member.key);
        if (!field)
            return; // what no reader sees; the history has it
        const QString language = field->text ? beaten.member.part : QString();
        const QString key = keyOfValue(loser, *field, language);
        if (key == keyOfValue(merged, *field, language))
            return;
        const FieldClash clash{merged.id, beaten.member.key, language};
        // Hours have two members, which are one field.
        if (!m_result.clashes.isEmpty() && m_result.clashes.last() == clash)
            return;
        m_result.clashes.append(clash);
        const Programme &owner = beaten.isOurs ? m_ours.programme : m_theirs.programme;
        const QString value = saidValue(loser, *field, language, owner);
        m_result.findings.append({.code = FindingCode::ChangedTwice,
                                  .card = merged.id,
                                  .field = clash.field,
                                  .language = language,
                                  .arguments = {{u"author"_s, beaten.stamp.author},
                                                {u"value"_s, value.isEmpty() ? u"—"_s : value}}});
        if (value.isEmpty())
            return;
        Comment comment{.id = commentId(merged.id, clash.field, language, key),
                        .answers = {},
                        .field = clash.field,
                        .language = language,
                        .quote = {},
                        .before = {},
                        .after = {},
                        .start = {},
                        .author = beaten.stamp.author,
                        .at = beaten.stamp.at,
                        .text = value};
        const auto known = std::ranges::find(merged.comments, comment.id, &Comment::id);
        if (known == merged.comments.end())
            merged.comments.append(comment);
        else if (std::tie(known->at, known->author) < std::tie(comment.at, comment.author))
            std::tie(known->at, known->author) = std::tie(comment.at, comment.author);
    }

    // A value that was beaten at first, and is in its field after all.
    void dropRestored(const Card &before, Card &merged) const
    {
        merged.comments.removeIf([&](const Comment &comment) {
            const CardField *field = cardField(comment.field);
            if (!field
                || std::ranges::find(before.comments, comment.id, &Comment::id)
                    != before.comments.end())
                return false;
            return comment.id
                == commentId(merged.id, comment.field, comment.language,
                             keyOfValue(merged, *field, comment.language));
        });
    }

    // Of the event where it has no name.
    void tellOfEntry(const Beaten &beaten, const QString &name, const QString &language)
    {
        if (beaten.member.key == "position"_L1)
            return;
        const Programme &owner = beaten.isOurs ? m_ours.programme : m_theirs.programme;
        QString value = beaten.text;
        if (beaten.member.key == "organization"_L1)
            value = nameOf(owner.organization(value), language);
        else if (beaten.member.key == "parent"_L1)
            value = nameOf(owner.theme(value), language);
        m_result.clashes.append({beaten.member.row, {}, {}});
        const QString title = owner.event.title.best(owner.sourceLanguage(), {});
        m_result.findings.append({.code = FindingCode::EntryChangedTwice,
                                  .arguments = {{u"name"_s, name.isEmpty() ? title : name},
                                                {u"author"_s, beaten.stamp.author},
                                                {u"value"_s, value.isEmpty() ? u"—"_s : value}}});
    }

    template <typename Row>
    void note(const QList<Row> &rows)
    {
        for (const Row &row : rows) {
            withReferences(row, [this](const QString &id) {
                m_named.insert(id);
                return id;
            });
        }
    }

    // What is gone and still named by what stays, stays too.
    template <typename Row>
    QList<Row> withUsed(Merged<Row> merged) const
    {
        for (const Row &row : std::as_const(merged.gone)) {
            if (m_named.contains(row.id))
                merged.rows.append(row);
        }
        return std::move(merged.rows);
    }

    void mergeThemes(Programme &all)
    {
        Merged<Theme> merged = mergeList<Theme>(&Programme::themes);
        for (const QList<Theme> *list : {&merged.rows, &merged.gone}) {
            for (const Theme &theme : *list) {
                if (!theme.parent.isNull() && (list == &merged.rows || m_named.contains(theme.id)))
                    m_named.insert(theme.parent);
            }
        }
        all.themes = withUsed(std::move(merged));
    }

    void mergeAttachments(Programme &all)
    {
        all.attachments = m_ours.programme.attachments;
        const auto known = byId(m_ours.programme.attachments);
        for (const Attachment &attachment : m_theirs.programme.attachments) {
            if (!known.contains(attachment.id))
                all.attachments.append(attachment);
        }
    }

    // What is named and is nowhere may not be stored.
    static void tidy(Programme &all)
    {
        QSet<QString> known;
        const auto add = [&known](const auto &rows) {
            for (const auto &row : rows)
                known.insert(row.id);
        };
        add(all.formats);
        add(all.themes);
        add(all.platforms);
        add(all.organizations);
        add(all.people);
        mapReferences(all,
                      [&known](const QString &id) { return known.contains(id) ? id : QString(); });
        putInOrder(all);
    }

    void summarize()
    {
        const Change change = difference(m_ours.programme, m_result.merged.programme);
        for (const RowChange<Card> &card : change.cards) {
            QStringList &list = !card.before ? m_result.added
                : !card.after                ? m_result.removed
                                             : m_result.changed;
            list.append(card.id());
        }
    }

    const Programme &m_base;
    const Side &m_ours;
    const Side &m_theirs;
    Stamps m_stamps;
    QSet<QString> m_named; // ids of entries that something names
    BroughtBack m_result;
};

Stamps renamed(const Stamps &stamps, const QHash<QString, QString> &ids)
{
    if (ids.isEmpty())
        return stamps;
    Stamps other;
    for (auto it = stamps.begin(); it != stamps.end(); ++it) {
        Member member = it.key();
        member.row = ids.value(member.row, member.row);
        const auto known = other.constFind(member);
        if (known == other.cend() || known->at < it->at)
            other.insert(member, *it);
    }
    return other;
}

} // namespace

BroughtBack bringBack(const Programme &base, const Side &ours, const Side &theirs)
{
    const QHash<QString, QString> ids = sameEntries(base, ours.programme, theirs.programme);
    if (ids.isEmpty())
        return BringingBack(base, ours, theirs).bring();
    Programme before = base;
    Side here{ours.programme, renamed(ours.stamps, ids)};
    Side there{theirs.programme, renamed(theirs.stamps, ids)};
    for (Programme *programme : {&before, &here.programme, &there.programme})
        renameEntries(*programme, ids);
    return BringingBack(before, here, there).bring();
}

} // namespace core
