// SPDX-License-Identifier: GPL-3.0-or-later
// The members of each kind of row as edits see them: what two people may change without getting in
// each other's way. A new member of the model gets its line here; ids and revisions have none.
#pragma once

#include "core/model/cardfield.h"
#include "core/model/programme.h"

#include <tuple>

namespace core {

// Each calls visit(key, member) for its members. The key is that of a card field, or "" where there
// is none; std::invoke(member, row) is the member. The row tells the kind and is not looked at.

template <typename Visit>
void visitMembers(const Event &, Visit visit)
{
    visit("", &Event::title);
    visit("", &Event::place);
    visit("", &Event::zone);
    visit("", &Event::displayZones);
    visit("", &Event::languages);
    visit("", &Event::start);
    visit("", &Event::end);
    visit("", &Event::counting);
    visit("", &Event::limits);
    visit(
        "", [](auto &event) -> auto & { return event.buffers.platform; });
    visit(
        "", [](auto &event) -> auto & { return event.buffers.person; });
    visit(
        "", [](auto &event) -> auto & { return event.buffers.organizer; });
    visit("", &Event::dictionary);
    visit("", &Event::wording);
    visit("", &Event::columns);
}

template <typename Visit>
void visitMembers(const Format &, Visit visit)
{
    visit("", &Format::name);
    visit("", &Format::position);
}

template <typename Visit>
void visitMembers(const Theme &, Visit visit)
{
    visit("", &Theme::parent);
    visit("", &Theme::code);
    visit("", &Theme::title);
    visit("", &Theme::position);
}

template <typename Visit>
void visitMembers(const Platform &, Visit visit)
{
    visit("", &Platform::name);
    visit("", &Platform::capacity);
    visit("", &Platform::position);
    visit("", &Platform::opens);
    visit("", &Platform::closes);
    visit("", &Platform::booths);
    visit("", &Platform::boothRest);
    visit("", &Platform::licence);
}

template <typename Visit>
void visitMembers(const Organization &, Visit visit)
{
    visit("", &Organization::name);
}

template <typename Visit>
void visitMembers(const Person &, Visit visit)
{
    visit("", &Person::name);
    visit("", &Person::post);
    visit("", &Person::organization);
    visit("", &Person::zone);
    visit("", &Person::availability);
}

template <typename Visit>
void visitMembers(const Break &, Visit visit)
{
    visit("", &Break::title);
    visit(
        "", [](auto &pause) -> auto & { return pause.slot.date; });
    // The one makes no sense without the other.
    visit("", [](auto &pause) { return std::tie(pause.slot.start, pause.slot.minutes); });
    visit("", &Break::platforms);
}

template <typename Visit>
void visitMembers(const Card &, Visit visit)
{
    visit("code", &Card::code);
    visit("format", &Card::format);
    visit("theme", &Card::theme);
    visit("subtheme", &Card::subtheme);
    visit("platform", &Card::platform);
    visit("furtherPlatforms", &Card::furtherPlatforms);
    visit("status", &Card::status);
    visit("organizers", &Card::organizers);
    visit("people", &Card::people);
    visit(
        "date", [](auto &card) -> auto & { return card.slot.date; });
    // The one makes no sense without the other.
    visit("hours", [](auto &card) { return std::tie(card.slot.start, card.slot.minutes); });
    visit("hours", &Card::writtenHours);
    visit("zones", &Card::zones);
    visit("capacity", &Card::capacity);
    visit("registration", &Card::registration);
    visit("languages", &Card::languages);
    for (const CardField &field : cardFields()) {
        if (field.text)
            visit(
                field.key, [text = *field.text](auto &card) -> auto & { return card.text(text); });
    }
    visit("documents", &Card::documents);
    visit("", &Card::writtenLimits);
    visit("", &Card::unplaced);
    visit("", &Card::acknowledgements);
    visit("", &Card::comments);
}

} // namespace core
