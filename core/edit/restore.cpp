// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/restore.h"

#include "core/edit/fieldvalue.h"
#include "core/edit/rowmembers.h"
#include "core/export/cardjson.h"
#include "core/import/cardfromjson.h"
#include "core/import/place.h"

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Into a programme without cards, so that nothing is merged with what is there now.
Card placed(const CardDraft &draft, Programme &programme)
{
    const QList<Card> cards = std::exchange(programme.cards, {});
    Placer placer(programme);
    placer.place(draft, OnClash::Theirs);
    Card card = programme.cards.takeFirst();
    programme.cards = cards;
    return card;
}

// Codes move from one thematic line to another when lines are renumbered; a title stays.
void followTitle(DraftTheme &draft, const QList<Theme> &themes, bool isSubtheme)
{
    const auto isSame = [&](const Theme &theme) {
        const auto titles = draft.title.all().asKeyValueRange();
        return theme.parent.isEmpty() != isSubtheme
            && std::ranges::any_of(titles, [&](const auto &title) {
                   return theme.title.in(title.first) == title.second.text;
               });
    };
    const auto hasCode = [&](const Theme &theme) { return theme.code == draft.code; };
    if (std::ranges::any_of(themes, [&](const Theme &it) { return isSame(it) && hasCode(it); }))
        return;
    if (const auto it = std::ranges::find_if(themes, isSame); it != themes.end())
        draft.code = it->code;
}

// The history keeps whether a translation was stale, not what it was made from. Where what is known
// now says the same, that is kept, so that what is equal stays equal.
void keepOrigins(Card &card, const Card &now, const QString &source)
{
    for (const CardField &field : cardFields()) {
        if (!field.text)
            continue;
        LocalText &text = card.text(*field.text);
        for (const auto &[language, translation] : now.text(*field.text).all().asKeyValueRange()) {
            if (text.in(language) != translation.text)
                continue;
            LocalText kept = text;
            kept.set(language, translation.text, translation.madeFrom);
            if (kept.isStale(language, source) == text.isStale(language, source))
                text = kept;
        }
    }
}

Result<CardDraft> draftOf(const HistoryEntry &entry, const Programme &programme)
{
    if (!entry.snapshot.contains(u"id"_s))
        return fail(ErrorCode::FileDamaged);
    return cardFromJson(entry.snapshot, programme.sourceLanguage());
}

PastCard pastOf(const CardDraft &draft, const Programme &programme)
{
    PastCard past;
    past.names.event = programme.event;
    past.names.attachments = programme.attachments;
    past.card = placed(draft, past.names);
    return past;
}

bool namesEntries(FieldKind kind)
{
    return kind == FieldKind::Choice || kind == FieldKind::Names || kind == FieldKind::People;
}

void copyPart(const Card &from, Card &to, const CardPart &part)
{
    const CardField *field = cardField(part.field);
    if (field && field->text && !part.language.isEmpty()) {
        const Translation past = from.text(*field->text).all().value(part.language);
        to.text(*field->text).set(part.language, past.text, past.madeFrom);
        return;
    }
    if (part.field == acknowledgementsPart) {
        to.acknowledgements = from.acknowledgements;
        return;
    }
    visitMembers(to, [&](const char *key, auto member) {
        if (part.field == QLatin1StringView(key))
            std::invoke(member, to) = std::invoke(member, from);
    });
}

} // namespace

Result<PastCard> pastCard(const HistoryEntry &entry, const Programme &programme)
{
    return draftOf(entry, programme).map([&](const CardDraft &draft) {
        return pastOf(draft, programme);
    });
}

PastCard pastCard(const Card &card, const Programme &programme)
{
    return pastOf(cardFromJson(cardToJson(card, programme), programme.sourceLanguage()), programme);
}

QList<CardPart> changedParts(const PastCard &before, const PastCard &after)
{
    QList<CardPart> parts;
    for (const CardField &field : cardFields()) {
        const QString key = QString::fromLatin1(field.key);
        if (!field.text) {
            const QString language = after.names.sourceLanguage();
            if (fieldValue(before.card, field, before.names, language)
                != fieldValue(after.card, field, after.names, language))
                parts.append({key, {}});
            continue;
        }
        const LocalText &then = before.card.text(*field.text);
        const LocalText &now = after.card.text(*field.text);
        QStringList languages = then.languages() + now.languages();
        languages.removeDuplicates();
        languages.sort();
        for (const QString &language : std::as_const(languages)) {
            if (then.in(language) != now.in(language))
                parts.append({key, language});
        }
    }
    if (before.card.acknowledgements != after.card.acknowledgements)
        parts.append({acknowledgementsPart, {}});
    return parts;
}

Result<Card> cardAt(const HistoryEntry &entry, Programme &programme)
{
    Result<CardDraft> draft = draftOf(entry, programme);
    if (!draft)
        return tl::unexpected(draft.error());
    followTitle(draft->theme, programme.themes, false);
    followTitle(draft->subtheme, programme.themes, true);
    Card card = placed(*draft, programme);
    card.id = entry.card;
    if (const Card *now = programme.card(card.id)) {
        card.revision = now->revision;
        card.comments = now->comments;
        card.review = now->review;
        keepOrigins(card, *now, programme.sourceLanguage());
    }
    return card;
}

Result<void> restore(Programme &programme, const HistoryEntry &entry,
                     const std::optional<CardPart> &part)
{
    Programme restored = programme;
    const Result<Card> past = cardAt(entry, restored);
    if (!past)
        return tl::unexpected(past.error());
    const auto isIt = [&](const Card &card) { return card.id == entry.card; };
    const auto it = std::ranges::find_if(std::as_const(programme.cards), isIt);
    if (it == programme.cards.cend())
        return {};
    Card card = *it;
    if (part)
        copyPart(*past, card, *part);
    else
        card = *past;

    const qsizetype place = it - programme.cards.cbegin();
    const CardField *field = part ? cardField(part->field) : nullptr;
    if (!field || namesEntries(field->kind))
        programme = std::move(restored);
    programme.cards[place] = card;
    return {};
}

} // namespace core
