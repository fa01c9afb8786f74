// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/mergecards.h"

#include "core/edit/fieldvalue.h"
#include "core/model/cardfield.h"
#include "core/model/programme.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

using State = MergedPart::State;

class Merger
{
public:
    Merger(const Card &ours, const Card &theirs, const CardDraft &draft, const Card *base,
           const Programme &programme, const MergeRule &rule)
        : m_theirs(theirs)
        , m_draft(draft)
        , m_base(base)
        , m_programme(programme)
        , m_rule(rule)
        , m_merged{ours, {}, {}}
    { }

    Merged merge()
    {
        single("code", &Card::code, !m_theirs.code.isEmpty());
        single("format", &Card::format, !m_theirs.format.isEmpty());
        single("theme", &Card::theme, !m_theirs.theme.isEmpty());
        single("subtheme", &Card::subtheme, !m_theirs.subtheme.isEmpty());
        single("platform", &Card::platform, !m_theirs.platform.isEmpty());
        single("status", &Card::status, m_draft.status.has_value());
        single("hours", &Card::slot, m_theirs.slot != Slot{});
        single("capacity", &Card::capacity, m_draft.saysCapacity);
        // A link alone leaves the kind open, so the one we have is no news.
        const Registration &theirs = m_theirs.registration;
        const bool isNoNews = !theirs.kind && theirs.url == m_merged.card.registration.url;
        single("registration", &Card::registration, theirs != Registration{} && !isNoNews);
        list("furtherPlatforms", &Card::furtherPlatforms);
        m_merged.card.furtherPlatforms.removeAll(m_merged.card.platform);
        list("organizers", &Card::organizers);
        list("people", &Card::people);
        list("zones", &Card::zones);
        list("languages", &Card::languages);
        list("documents", &Card::documents);
        for (const CardField &field : cardFields()) {
            if (field.text)
                text(field);
        }
        remains();
        return std::move(m_merged);
    }

private:
    // Notes the part and says whose value it takes. Where there is nothing to choose between but
    // ours and theirs, Both is Theirs for what only they say.
    template <typename Value>
    OnClash decide(const CardPart &part, const Value &ours, const Value &theirs, const Value *base,
                   bool isOursEmpty)
    {
        State state = State::Clash;
        if (isOursEmpty)
            state = State::Added;
        else if (base && *base == theirs)
            state = State::Kept;
        else if (base && *base == ours)
            state = State::Changed;
        m_merged.parts.append({part, state});
        const OnClash chosen = m_rule.of(part);
        switch (state) {
        case State::Added:
        case State::Changed:
            return chosen == OnClash::Ours && isChosen(part) ? OnClash::Ours : OnClash::Theirs;
        case State::Kept:
            return isChosen(part) && chosen != OnClash::Ask ? chosen : OnClash::Ours;
        case State::Clash:
            break;
        }
        if (chosen == OnClash::Ask && !m_merged.asked.contains(part.field))
            m_merged.asked.append(part.field);
        return chosen;
    }

    bool isChosen(const CardPart &part) const
    {
        return std::ranges::find(m_rule.chosen, part, &PartChoice::part) != m_rule.chosen.end();
    }

    // What finds no place beside ours, so that it is not lost.
    void keepAsUnplaced(const CardField &field, const QString &value)
    {
        const UnplacedLine line{m_draft.lines.value(QString::fromLatin1(field.key)),
                                u"%1: %2"_s.arg(label(field), value)};
        if (!m_merged.card.unplaced.contains(line))
            m_merged.card.unplaced.append(line);
    }

    template <typename Value>
    void single(const char *key, Value Card::*member, bool said)
    {
        Value &ours = m_merged.card.*member;
        const Value &theirs = m_theirs.*member;
        if (!said || ours == theirs)
            return;
        const CardField &field = *cardField(QString::fromLatin1(key));
        const bool isOursEmpty = ours == Value{} && field.kind != FieldKind::Status;
        switch (decide({QString::fromLatin1(key), {}}, ours, theirs,
                       m_base ? &(m_base->*member) : nullptr, isOursEmpty)) {
        case OnClash::Ask:
        case OnClash::Ours:
            break;
        case OnClash::Theirs:
            ours = theirs;
            break;
        case OnClash::Both:
            keepAsUnplaced(field, fieldValue(m_theirs, field, m_programme, m_draft.language));
            break;
        }
    }

    template <typename Value>
    void list(const char *key, QList<Value> Card::*member)
    {
        QList<Value> &ours = m_merged.card.*member;
        const QList<Value> &theirs = m_theirs.*member;
        if (theirs.isEmpty() || ours == theirs)
            return;
        switch (decide({QString::fromLatin1(key), {}}, ours, theirs,
                       m_base ? &(m_base->*member) : nullptr, ours.isEmpty())) {
        case OnClash::Ask:
        case OnClash::Ours:
            break;
        case OnClash::Theirs:
            ours = theirs;
            break;
        case OnClash::Both:
            for (const Value &value : theirs) {
                if (!ours.contains(value))
                    ours.append(value);
            }
            break;
        }
    }

    void text(const CardField &field)
    {
        LocalText &ours = m_merged.card.text(*field.text);
        const auto &theirs = m_theirs.text(*field.text).all();
        for (auto it = theirs.begin(); it != theirs.end(); ++it) {
            const QString mine = ours.in(it.key());
            if (mine == it->text)
                continue;
            const QString was = m_base ? m_base->text(*field.text).in(it.key()) : QString();
            switch (decide({QString::fromLatin1(field.key), it.key()}, mine, it->text,
                           m_base ? &was : nullptr, mine.isEmpty())) {
            case OnClash::Ask:
            case OnClash::Ours:
                break;
            case OnClash::Theirs:
                ours.set(it.key(), it->text, it->madeFrom);
                break;
            case OnClash::Both:
                if (mine.contains(it->text))
                    break;
                if (field.kind == FieldKind::Line)
                    keepAsUnplaced(field, it->text);
                else
                    ours.set(it.key(), mine + u"\n\n"_s + it->text, ours.all()[it.key()].madeFrom);
                break;
            }
        }
    }

    void remains()
    {
        Card &card = m_merged.card;
        if (card.slot == m_theirs.slot && !m_theirs.writtenHours.isEmpty())
            card.writtenHours = m_theirs.writtenHours;
        card.writtenLimits.insert(m_theirs.writtenLimits);
        for (const UnplacedLine &line : m_theirs.unplaced) {
            if (!card.unplaced.contains(line))
                card.unplaced.append(line);
        }
        for (const Acknowledgement &known : m_theirs.acknowledgements) {
            if (!card.acknowledgements.contains(known))
                card.acknowledgements.append(known);
        }
        mergeComments(card.comments);
        mergeReview(card.review, m_theirs.review);
    }

    // A form brings back what it was written with, under other ids and to the second: that is known
    // by its time and its words.
    void mergeComments(QList<Comment> &ours) const
    {
        QHash<QString, QString> known; // their id → ours
        const qsizetype before = ours.size();
        for (const Comment &comment : m_theirs.comments) {
            const auto isIt = [&comment](const Comment &each) {
                return each.id == comment.id
                    || (each.at.isValid() && comment.at.isValid()
                        && each.at.toSecsSinceEpoch() == comment.at.toSecsSinceEpoch()
                        && each.text.simplified() == comment.text.simplified());
            };
            const auto same = std::ranges::find_if(ours, isIt);
            if (same != ours.end()) {
                known.insert(comment.id, same->id);
                same->resolved = same->resolved || comment.resolved;
                continue;
            }
            ours.append(comment);
        }
        // Only now, as an answer may come before its question.
        for (qsizetype i = before; i < ours.size(); ++i)
            ours[i].answers = known.value(ours[i].answers, ours[i].answers);
    }

    // What is recorded on either side; of marks and exceptions ours are kept.
    static void mergeReview(Review &ours, const Review &theirs)
    {
        for (const StatusMove &move : theirs.moves) {
            if (std::ranges::find(ours.moves, move.id, &StatusMove::id) == ours.moves.end())
                ours.moves.append(move);
        }
        for (const QString &reviewer : theirs.reviewers) {
            if (!ours.reviewers.contains(reviewer))
                ours.reviewers.append(reviewer);
        }
        for (auto it = theirs.scores.begin(); it != theirs.scores.end(); ++it) {
            if (!ours.scores.contains(it.key()))
                ours.scores.insert(it.key(), it.value());
        }
        for (auto it = theirs.exceptions.begin(); it != theirs.exceptions.end(); ++it) {
            if (!ours.exceptions.contains(it.key()))
                ours.exceptions.insert(it.key(), it.value());
        }
    }

    const Card &m_theirs;
    const CardDraft &m_draft;
    const Card *const m_base;
    const Programme &m_programme;
    const MergeRule &m_rule;
    Merged m_merged;
};

} // namespace

OnClash MergeRule::of(const CardPart &part) const
{
    const auto it = std::ranges::find(chosen, part, &PartChoice::part);
    return it == chosen.end() ? otherwise : it->take;
}

Merged mergeCards(const Card &ours, const Card &theirs, const CardDraft &draft, const Card *base,
                  const Programme &programme, const MergeRule &rule)
{
    return Merger(ours, theirs, draft, base, programme, rule).merge();
}

} // namespace core
