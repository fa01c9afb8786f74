// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/card.h"
#include "core/model/directory.h"
#include "core/model/event.h"

#include <QList>

namespace core {

// The whole event by value: what checks, exports and documents are functions of. The lists are
// ordered as the event orders them, cards by their code (codeLess).
struct Programme
{
    Event event;
    QList<Format> formats;
    QList<Theme> themes; // thematic lines and subthemes
    QList<Platform> platforms;
    QList<Organization> organizations;
    QList<Person> people;
    QList<Break> breaks;           // by time
    QList<Attachment> attachments; // without their content, which Store gives
    QList<Card> cards;

    // Each is null where there is no such id.
    const Format *format(const QString &id) const;
    const Theme *theme(const QString &id) const;
    const Platform *platform(const QString &id) const;
    const Organization *organization(const QString &id) const;
    const Person *person(const QString &id) const;
    const Break *breakWithId(const QString &id) const;
    const Attachment *attachment(const QString &id) const;
    const Card *card(const QString &id) const;
    // By the code as written; null where there is none.
    const Card *cardByCode(const QString &code) const;

    QString sourceLanguage() const { return event.sourceLanguage(); }
    // The card's own zones, or the event's display zones where it has none.
    QStringList shownZones(const Card &card) const;

    bool operator==(const Programme &) const = default;
};

// A fresh UUID (RFC 4122), lower case without braces.
QString newId();

// An event with the form's defaults: formats in three languages, limits. Not yet stored.
Programme newProgramme(const Event &event);

// Order of dotted numbers: 1.2 before 1.10. Codes that are not numbers come after, then no code.
bool codeLess(const QString &left, const QString &right);

} // namespace core
