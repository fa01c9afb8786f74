// SPDX-License-Identifier: GPL-3.0-or-later
// The members of all that an event holds, each with its key in a snapshot: once, for writing and
// for reading. A new member of the model gets its line here; a key that editions were frozen with
// stays as it is.
#pragma once

#include "core/model/cardfield.h"
#include "core/model/programme.h"

namespace core {

template <typename Archive>
void describe(Archive &archive, Slot &slot)
{
    archive("date", slot.date);
    archive("start", slot.start);
    archive("minutes", slot.minutes);
}

template <typename Archive>
void describe(Archive &archive, Buffers &buffers)
{
    archive("platform", buffers.platform);
    archive("person", buffers.person);
    archive("organizer", buffers.organizer);
}

template <typename Archive>
void describe(Archive &archive, Colleague &colleague)
{
    archive("name", colleague.name);
    archive("duty", colleague.duty);
}

template <typename Archive>
void describe(Archive &archive, Criterion &criterion)
{
    archive("name", criterion.name);
    archive("weight", criterion.weight);
    archive("position", criterion.position);
}

template <typename Archive>
void describe(Archive &archive, Event &event)
{
    archive("id", event.id);
    archive("revision", event.revision);
    archive("title", event.title);
    archive("place", event.place);
    archive("zone", event.zone);
    archive("displayZones", event.displayZones);
    archive("languages", event.languages);
    archive("start", event.start);
    archive("end", event.end);
    archive("counting", event.counting);
    archive("limits", event.limits);
    archive("languageLimits", event.languageLimits);
    archive("buffers", event.buffers);
    archive("dictionary", event.dictionary);
    archive("wording", event.wording);
    archive("columns", event.columns);
    archive("colleagues", event.colleagues);
    archive("criteria", event.criteria);
    archive("anonymousReview", event.anonymousReview);
}

template <typename Archive>
void describe(Archive &archive, Format &format)
{
    archive("id", format.id);
    archive("revision", format.revision);
    archive("name", format.name);
    archive("position", format.position);
}

template <typename Archive>
void describe(Archive &archive, Theme &theme)
{
    archive("id", theme.id);
    archive("revision", theme.revision);
    archive("parent", theme.parent);
    archive("code", theme.code);
    archive("title", theme.title);
    archive("position", theme.position);
}

template <typename Archive>
void describe(Archive &archive, Booth &booth)
{
    archive("from", booth.from);
    archive("to", booth.to);
}

template <typename Archive>
void describe(Archive &archive, Platform &platform)
{
    archive("id", platform.id);
    archive("revision", platform.revision);
    archive("name", platform.name);
    archive("capacity", platform.capacity);
    archive("position", platform.position);
    archive("opens", platform.opens);
    archive("closes", platform.closes);
    archive("booths", platform.booths);
    archive("boothRest", platform.boothRest);
    archive("licence", platform.licence);
}

template <typename Archive>
void describe(Archive &archive, Organization &organization)
{
    archive("id", organization.id);
    archive("revision", organization.revision);
    archive("name", organization.name);
}

template <typename Archive>
void describe(Archive &archive, Availability &availability)
{
    archive("date", availability.date);
    archive("from", availability.from);
    archive("to", availability.to);
}

template <typename Archive>
void describe(Archive &archive, Person &person)
{
    archive("id", person.id);
    archive("revision", person.revision);
    archive("name", person.name);
    archive("post", person.post);
    archive("organization", person.organization);
    archive("zone", person.zone);
    archive("availability", person.availability);
}

template <typename Archive>
void describe(Archive &archive, Break &pause)
{
    archive("id", pause.id);
    archive("revision", pause.revision);
    archive("title", pause.title);
    archive("slot", pause.slot);
    archive("platforms", pause.platforms);
}

template <typename Archive>
void describe(Archive &archive, Attachment &attachment)
{
    archive("id", attachment.id);
    archive("name", attachment.name);
    archive("mediaType", attachment.mediaType);
    archive("size", attachment.size);
}

template <typename Archive>
void describe(Archive &archive, Participation &participation)
{
    archive("person", participation.person);
    archive("role", participation.role);
}

template <typename Archive>
void describe(Archive &archive, Registration &registration)
{
    archive("kind", registration.kind);
    archive("url", registration.url);
}

template <typename Archive>
void describe(Archive &archive, Document &document)
{
    archive("title", document.title);
    archive("url", document.url);
    archive("attachment", document.attachment);
}

template <typename Archive>
void describe(Archive &archive, WrittenLimit &limit)
{
    archive("minimum", limit.minimum);
    archive("maximum", limit.maximum);
    archive("unit", limit.unit);
}

template <typename Archive>
void describe(Archive &archive, UnplacedLine &unplaced)
{
    archive("line", unplaced.line);
    archive("text", unplaced.text);
}

template <typename Archive>
void describe(Archive &archive, Acknowledgement &acknowledgement)
{
    archive("code", acknowledgement.code);
    archive("other", acknowledgement.other);
    archive("reason", acknowledgement.reason);
    archive("state", acknowledgement.state);
}

template <typename Archive>
void describe(Archive &archive, Comment &comment)
{
    archive("id", comment.id);
    archive("answers", comment.answers);
    archive("field", comment.field);
    archive("language", comment.language);
    archive("quote", comment.quote);
    archive("before", comment.before);
    archive("after", comment.after);
    archive("start", comment.start);
    archive("author", comment.author);
    archive("at", comment.at);
    archive("text", comment.text);
    archive("resolved", comment.resolved);
}

template <typename Archive>
void describe(Archive &archive, StatusMove &move)
{
    archive("id", move.id);
    archive("from", move.from);
    archive("to", move.to);
    archive("author", move.author);
    archive("duty", move.duty);
    archive("at", move.at);
    archive("note", move.note);
}

template <typename Archive>
void describe(Archive &archive, LimitException &exception)
{
    archive("maximum", exception.maximum);
    archive("reason", exception.reason);
    archive("author", exception.author);
    archive("at", exception.at);
}

template <typename Archive>
void describe(Archive &archive, Card &card)
{
    archive("id", card.id);
    archive("revision", card.revision);
    archive("code", card.code);
    archive("format", card.format);
    archive("theme", card.theme);
    archive("subtheme", card.subtheme);
    archive("platform", card.platform);
    archive("furtherPlatforms", card.furtherPlatforms);
    archive("status", card.status);
    archive("unknownStatus", card.unknownStatus);
    archive("organizers", card.organizers);
    archive("people", card.people);
    archive("slot", card.slot);
    archive("zones", card.zones);
    archive("capacity", card.capacity);
    archive("registration", card.registration);
    archive("languages", card.languages);
    for (const CardField &field : cardFields()) {
        if (field.text)
            archive(field.key, card.text(*field.text));
    }
    archive("documents", card.documents);
    archive("writtenHours", card.writtenHours);
    archive("writtenLimits", card.writtenLimits);
    archive("unplaced", card.unplaced);
    archive("acknowledgements", card.acknowledgements);
    archive("comments", card.comments);
    archive("moves", card.review.moves);
    archive("reviewers", card.review.reviewers);
    archive("scores", card.review.scores);
    archive("exceptions", card.review.exceptions);
}

template <typename Archive>
void describe(Archive &archive, Programme &programme)
{
    archive("event", programme.event);
    archive("formats", programme.formats);
    archive("themes", programme.themes);
    archive("platforms", programme.platforms);
    archive("organizations", programme.organizations);
    archive("people", programme.people);
    archive("breaks", programme.breaks);
    archive("attachments", programme.attachments);
    archive("cards", programme.cards);
}

} // namespace core
