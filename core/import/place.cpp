// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/place.h"

#include "core/import/placehours.h"
#include "core/import/tables/losses.h"
#include "core/model/cardfield.h"
#include "core/time/localtime.h"
#include "core/time/zone.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// What no source text hashes to: marks a translation that is out of date.
const QString staleMark = u"stale"_s;

// The zones that the note itself writes its hours in, where it writes more than one.
QStringList zonesOf(const QList<WrittenHours> &hours)
{
    QStringList zones;
    for (const WrittenHours &range : hours) {
        if (range.zone && !zones.contains(*range.zone))
            zones.append(*range.zone);
    }
    return zones.size() > 1 ? zones : QStringList();
}

// A form tells hours by their offsets. Where these are the offsets of what the card shows anyway,
// they say nothing of its zones.
bool areShownAnyway(const Card &read, const Card &known, const Programme &programme)
{
    const QString &home = programme.event.zone;
    const QDateTime start = startUtc(read.slot, home);
    QStringList shown = programme.shownZones(known);
    shown.append(home);
    QSet<int> offsets;
    for (const QString &zone : std::as_const(shown))
        offsets.insert(inZone(start, zone).offset);
    return start.isValid() && std::ranges::all_of(read.zones, [&](const QString &zone) {
               const std::optional<int> offset = fixedOffset(zone);
               return offset && offsets.contains(*offset);
           });
}

void markTranslations(Card &card, const CardDraft &draft, const QString &source)
{
    for (const CardField &field : cardFields()) {
        if (!field.text)
            continue;
        LocalText &text = card.text(*field.text);
        QStringList translations = text.languages();
        translations.removeAll(source);
        if (translations.isEmpty())
            continue;
        const QString hash = textHash(text.in(source));
        for (const QString &language : std::as_const(translations)) {
            const bool stale = draft.staleIn.value(*field.text).contains(language);
            text.set(language, text.in(language), stale ? staleMark : hash);
        }
    }
}

} // namespace

Placer::Placer(Programme &programme)
    : m_programme(programme)
    , m_lookup(programme)
{
    refresh();
}

void Placer::refresh()
{
    m_lookup.refresh();
    m_byId.clear();
    m_byCode.clear();
    for (qsizetype place = m_programme.cards.size() - 1; place >= 0; --place)
        note(place);
}

void Placer::note(qsizetype place)
{
    const Card &card = m_programme.cards.at(place);
    m_byId.insert(card.id, place);
    if (!card.code.isEmpty())
        m_byCode.insert(card.code, place);
}

const Card *Placer::known(const CardDraft &draft) const
{
    const QList<Card> &cards = m_programme.cards;
    const auto at = [&cards](qsizetype place) {
        return place >= 0 && place < cards.size() ? &cards.at(place) : nullptr;
    };
    const Card *card = at(m_byId.value(draft.id, -1));
    if (card && card->id == draft.id)
        return card;
    const auto byCode = m_byCode.constFind(draft.code);
    if (draft.code.isEmpty() || byCode == m_byCode.constEnd())
        return nullptr;
    card = at(*byCode);
    // A merge has given it another code since.
    return card && card->code == draft.code ? card : m_programme.cardByCode(draft.code);
}

Card Placer::resolve(const CardDraft &draft, QList<Finding> &findings)
{
    m_lookup.setLanguage(draft.language);
    Card card{.id = draft.id, .code = draft.code};
    card.format = m_lookup.format(draft.format);
    card.theme = m_lookup.theme(draft.theme);
    card.subtheme = m_lookup.subtheme(draft.subtheme, card.theme);
    if (card.theme.isEmpty()) {
        if (const Theme *subtheme = m_programme.theme(card.subtheme))
            card.theme = subtheme->parent;
    }
    card.platform = m_lookup.platform(draft.platform);
    card.furtherPlatforms = m_lookup.furtherPlatforms(draft.furtherPlatforms, card.platform);
    card.status = draft.status.value_or(Status::Draft);
    card.unknownStatus = draft.unknownStatus;
    for (const QString &name : draft.organizers)
        card.organizers.append(m_lookup.organization(name));
    for (const DraftPerson &person : draft.people)
        card.people.append({m_lookup.person(person), person.role});
    card.slot = slotAtHome(draft, m_programme.event.zone, findings);
    if (draft.tabular)
        card.zones = draft.zones == m_programme.event.displayZones ? QStringList() : draft.zones;
    else
        card.zones = draft.zonesKnown ? draft.zones : zonesOf(draft.hours);
    card.capacity = draft.capacity;
    card.registration = draft.registration;
    card.languages = draft.languages;
    card.texts = draft.texts;
    card.documents = draft.documents;
    card.writtenHours = draft.writtenHours;
    card.writtenLimits = draft.limits;
    card.unplaced = draft.unplaced;
    for (const QString &line : m_lookup.takeUnplaced())
        card.unplaced.append({draft.lines.value(u"people"_s), line});
    card.acknowledgements = draft.acknowledgements;
    card.comments = draft.comments;
    for (Comment &comment : card.comments) {
        if (comment.id.isEmpty())
            comment.id = newId();
    }
    card.review = draft.review;
    markTranslations(card, draft, m_programme.sourceLanguage());
    // An attachment of another file is not in this one.
    for (Document &document : card.documents) {
        if (!m_programme.attachment(document.attachment))
            document.attachment.clear();
    }
    findings += m_lookup.takeFindings();
    return card;
}

PlacedDraft Placer::place(const CardDraft &draft, const MergeRule &rule)
{
    PlacedDraft placement;
    const Card *existing = known(draft);
    if (!existing) {
        Card card = resolve(draft, placement.findings);
        if (card.id.isEmpty())
            card.id = newId();
        placement.card = card.id;
        placement.created = true;
        m_programme.cards.append(card);
        note(m_programme.cards.size() - 1);
    } else {
        // A clash that is asked about must leave the lists as they were, too.
        Programme lists = m_programme;
        lists.cards.clear();
        const qsizetype place = existing - m_programme.cards.constData();
        Card theirs = resolve(draft, placement.findings);
        const QString id = m_programme.cards.at(place).id;
        std::optional<Card> base;
        if (m_past && draft.id == id && draft.revision > 0)
            base = m_past(id, draft.revision, m_programme);
        if (!draft.tabular && !draft.zonesKnown
            && areShownAnyway(theirs, m_programme.cards.at(place), m_programme))
            theirs.zones = m_programme.cards.at(place).zones;
        if (draft.tabular && base)
            restoreLosses(theirs, *base, m_programme);
        if (draft.tabular)
            restoreLosses(theirs, m_programme.cards.at(place), m_programme);
        Merged merged = mergeCards(m_programme.cards.at(place), theirs, draft,
                                   base ? &*base : nullptr, m_programme, rule);
        placement.card = id;
        placement.clashes = merged.asked;
        placement.parts = merged.parts;
        if (!merged.asked.isEmpty()) {
            lists.cards = std::move(m_programme.cards);
            m_programme = std::move(lists);
            m_lookup.refresh();
            return placement; // its cards are where they were
        }
        placement.changed = merged.card != m_programme.cards.at(place);
        m_programme.cards[place] = std::move(merged.card);
        note(place);
    }
    for (Finding &finding : placement.findings)
        finding.card = placement.card;
    return placement;
}

} // namespace core
