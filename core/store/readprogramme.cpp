// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cardfield.h"
#include "core/model/limitunit.h"
#include "core/store/connection.h"
#include "core/store/rows.h"
#include "core/store/textrows.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

QStringList tags(const QString &joined)
{
    return joined.split(u' ', Qt::SkipEmptyParts);
}

void readReviewMeans(Connection &connection, Event &event)
{
    Statement colleagues = connection.prepare(u"SELECT id, name, duty FROM colleague"_s);
    colleagues.run();
    while (colleagues.next()) {
        event.colleagues.insert(
            colleagues.text(0),
            {colleagues.text(1), dutyFromKey(colleagues.text(2)).value_or(Duty::Author)});
    }
    const TextRows texts = readTexts(connection, u"criterion_text"_s);
    Statement criteria = connection.prepare(u"SELECT id, position, weight FROM criterion"_s);
    criteria.run();
    while (criteria.next()) {
        event.criteria.insert(criteria.text(0),
                              {texts.value(criteria.text(0)).value(u"name"_s), criteria.number(2),
                               criteria.number(1)});
    }
}

Event readEvent(Connection &connection)
{
    Event event;
    Statement select = connection.prepare(
        u"SELECT id, revision, zone, display_zones, languages, start_date, end_date, counting,"
        " platform_buffer, person_buffer, organizer_buffer, anonymous_review FROM event"_s);
    select.run();
    if (!select.next()) {
        connection.failWith({ErrorCode::FileDamaged, connection.path(), {}});
        return event;
    }
    event.id = select.text(0);
    event.revision = select.number(1);
    event.zone = select.text(2);
    event.displayZones = tags(select.text(3));
    event.languages = tags(select.text(4));
    event.start = QDate::fromString(select.text(5), Qt::ISODate);
    event.end = QDate::fromString(select.text(6), Qt::ISODate);
    event.counting =
        select.text(7) == u"word-processor" ? CountingRule::WordProcessor : CountingRule::Words;

    event.buffers = {select.number(8), select.number(9), select.number(10)};
    event.anonymousReview = select.number(11) != 0;

    const QHash<QString, LocalText> texts = readTexts(connection, u"event_text"_s).value(event.id);
    event.title = texts.value(u"title"_s);
    event.place = texts.value(u"place"_s);

    Statement limits = connection.prepare(
        u"SELECT field, language, maximum, minimum, tolerance, unit FROM text_limit"_s);
    limits.run();
    while (limits.next()) {
        const CardField *field = cardField(limits.text(0));
        if (!field || !field->text)
            continue;
        Limit limit = limits.number(2);
        limit.minimum = limits.number(3);
        limit.tolerance = limits.number(4);
        limit.unit = limitUnitFromKey(limits.text(5));
        if (const QString language = limits.text(1); language.isEmpty())
            event.limits.insert(*field->text, limit);
        else
            event.languageLimits.insert(limitKey(*field->text, language), limit);
    }

    Statement words = connection.prepare(u"SELECT language, word FROM event_word"_s);
    words.run();
    while (words.next())
        event.dictionary[words.text(0)].append(words.text(1));
    for (QStringList &list : event.dictionary)
        list.sort();

    Statement wording = connection.prepare(u"SELECT key, language, body FROM event_wording"_s);
    wording.run();
    while (wording.next())
        event.wording[wording.text(0)].set(wording.text(1), wording.text(2));

    Statement columns = connection.prepare(u"SELECT head, field FROM event_column"_s);
    columns.run();
    while (columns.next())
        event.columns.insert(columns.text(0), columns.text(1));
    readReviewMeans(connection, event);
    return event;
}

// The lists within the entries of one of the event's lists, by the id of the entry, which is the
// first column.
template <typename Item, typename Make>
QHash<QString, QList<Item>> readEntryLists(Connection &connection, const QString &sql, Make make)
{
    QHash<QString, QList<Item>> lists;
    Statement select = connection.prepare(sql);
    select.run();
    while (select.next())
        lists[select.text(0)].append(make(select));
    return lists;
}

void readDirectories(Connection &connection, Programme &programme)
{
    TextRows texts = readTexts(connection, u"format_text"_s);
    Statement formats =
        connection.prepare(u"SELECT id, revision, position FROM format ORDER BY position, id"_s);
    formats.run();
    while (formats.next()) {
        programme.formats.append({formats.text(0), formats.number(1),
                                  texts[formats.text(0)].value(u"name"_s), formats.number(2)});
    }

    texts = readTexts(connection, u"theme_text"_s);
    Statement themes = connection.prepare(u"SELECT id, revision, parent, code, position FROM theme"
                                          " ORDER BY parent IS NOT NULL, position, id"_s);
    themes.run();
    while (themes.next()) {
        programme.themes.append({themes.text(0), themes.number(1), themes.text(2), themes.text(3),
                                 texts[themes.text(0)].value(u"title"_s), themes.number(4)});
    }

    texts = readTexts(connection, u"platform_text"_s);
    Statement platforms =
        connection.prepare(u"SELECT id, revision, capacity, position, opens, closes,"
                           " booth_rest, licence FROM platform ORDER BY position, id"_s);
    platforms.run();
    const QHash<QString, QList<Booth>> booths =
        readEntryLists<Booth>(connection,
                              u"SELECT platform, from_language, to_language FROM platform_booth"
                              " ORDER BY platform, position"_s,
                              [](const Statement &row) {
                                  return Booth{row.text(1), row.text(2)};
                              });
    while (platforms.next()) {
        programme.platforms.append(
            {platforms.text(0), platforms.number(1), texts[platforms.text(0)].value(u"name"_s),
             platforms.optionalNumber(2), platforms.number(3),
             QTime::fromString(platforms.text(4), Qt::ISODate),
             QTime::fromString(platforms.text(5), Qt::ISODate), booths.value(platforms.text(0)),
             platforms.number(6), platforms.text(7)});
    }

    Statement organizations =
        connection.prepare(u"SELECT id, revision, name FROM organization ORDER BY name, id"_s);
    organizations.run();
    while (organizations.next()) {
        programme.organizations.append(
            {organizations.text(0), organizations.number(1), organizations.text(2)});
    }

    texts = readTexts(connection, u"person_text"_s);
    Statement people = connection.prepare(
        u"SELECT id, revision, name, organization, zone FROM person ORDER BY name, id"_s);
    people.run();
    const QHash<QString, QList<Availability>> availability = readEntryLists<Availability>(
        connection,
        u"SELECT person, date, from_time, to_time FROM person_availability"
        " ORDER BY person, position"_s,
        [](const Statement &row) {
            return Availability{QDate::fromString(row.text(1), Qt::ISODate),
                                QTime::fromString(row.text(2), Qt::ISODate),
                                QTime::fromString(row.text(3), Qt::ISODate)};
        });
    while (people.next()) {
        programme.people.append({people.text(0), people.number(1), people.text(2),
                                 texts[people.text(0)].value(u"post"_s), people.text(3),
                                 people.text(4), availability.value(people.text(0))});
    }

    texts = readTexts(connection, u"break_text"_s);
    const QHash<QString, QList<QString>> breakPlatforms = readEntryLists<QString>(
        connection, u"SELECT break, platform FROM break_platform ORDER BY break, position"_s,
        [](const Statement &row) { return row.text(1); });
    Statement breaks = connection.prepare(
        u"SELECT id, revision, date, start, minutes FROM break ORDER BY date, start, id"_s);
    breaks.run();
    while (breaks.next()) {
        programme.breaks.append(
            {breaks.text(0),
             breaks.number(1),
             texts[breaks.text(0)].value(u"title"_s),
             {QDate::fromString(breaks.text(2), Qt::ISODate),
              QTime::fromString(breaks.text(3), Qt::ISODate), breaks.optionalNumber(4)},
             breakPlatforms.value(breaks.text(0))});
    }

    Statement attachments =
        connection.prepare(u"SELECT id, name, media_type, size FROM attachment ORDER BY id"_s);
    attachments.run();
    while (attachments.next()) {
        programme.attachments.append(
            {attachments.text(0), attachments.text(1), attachments.text(2), attachments.number(3)});
    }
}

Card readCard(const Statement &row)
{
    Card card;
    card.id = row.text(0);
    card.revision = row.number(1);
    card.code = row.text(2);
    card.format = row.text(3);
    card.theme = row.text(4);
    card.subtheme = row.text(5);
    card.platform = row.text(6);
    if (const std::optional<Status> status = statusFromKey(row.text(7)))
        card.status = *status;
    else
        card.unknownStatus = row.text(7);
    card.slot.date = QDate::fromString(row.text(8), Qt::ISODate);
    card.slot.start = QTime::fromString(row.text(9), Qt::ISODate);
    card.slot.minutes = row.optionalNumber(10);
    card.zones = tags(row.text(11));
    card.capacity = row.optionalNumber(12);
    card.registration.kind = registrationFromKey(row.text(13));
    card.registration.url = row.text(14);
    card.languages = tags(row.text(15));
    card.writtenHours = row.text(16);
    return card;
}

// Calls take(card, row) for each row of a list of cards, whose first column is the card's id.
template <typename Take>
void readList(Connection &connection, const QString &sql, QHash<QString, Card *> &cards, Take take)
{
    Statement select = connection.prepare(sql);
    select.run();
    while (select.next()) {
        if (Card *card = cards.value(select.text(0)))
            take(*card, select);
    }
}

void readReviews(Connection &connection, QHash<QString, Card *> &cards)
{
    readList(connection,
             u"SELECT card, id, from_status, to_status, author, duty, at, note FROM card_move"
             " ORDER BY card, position"_s,
             cards, [](Card &card, const Statement &row) {
                 card.review.moves.append(
                     {.id = row.text(1),
                      .from = statusFromKey(row.text(2)).value_or(Status::Draft),
                      .to = statusFromKey(row.text(3)).value_or(Status::Draft),
                      .author = row.text(4),
                      .duty = dutyFromKey(row.text(5)).value_or(Duty::Author),
                      .at = QDateTime::fromString(row.text(6), Qt::ISODateWithMs),
                      .note = row.text(7)});
             });
    readList(connection, u"SELECT card, colleague FROM card_reviewer ORDER BY card, position"_s,
             cards,
             [](Card &card, const Statement &row) { card.review.reviewers.append(row.text(1)); });
    readList(connection, u"SELECT card, given, score FROM card_score"_s, cards,
             [](Card &card, const Statement &row) {
                 card.review.scores.insert(row.text(1), row.number(2));
             });
    readList(connection, u"SELECT card, field, maximum, reason, author, at FROM card_exception"_s,
             cards, [](Card &card, const Statement &row) {
                 card.review.exceptions.insert(
                     row.text(1),
                     {row.number(2), row.text(3), row.text(4),
                      QDateTime::fromString(row.text(5), Qt::ISODateWithMs)});
             });
}

void readCardLists(Connection &connection, QHash<QString, Card *> &cards)
{
    readList(connection, u"SELECT card, organization FROM card_organizer ORDER BY card, position"_s,
             cards, [](Card &card, const Statement &row) { card.organizers.append(row.text(1)); });
    readList(connection, u"SELECT card, platform FROM card_platform ORDER BY card, position"_s,
             cards,
             [](Card &card, const Statement &row) { card.furtherPlatforms.append(row.text(1)); });
    readList(
        connection, u"SELECT card, person, role FROM card_person ORDER BY card, position"_s, cards,
        [](Card &card, const Statement &row) {
            card.people.append({row.text(1), roleFromKey(row.text(2)).value_or(Role::Speaker)});
        });
    readList(connection,
             u"SELECT card, title, url, attachment FROM card_document ORDER BY card, position"_s,
             cards, [](Card &card, const Statement &row) {
                 card.documents.append({row.text(1), row.text(2), row.text(3)});
             });
    readList(connection, u"SELECT card, field, minimum, maximum, unit FROM card_limit"_s, cards,
             [](Card &card, const Statement &row) {
                 const CardField *field = cardField(row.text(1));
                 if (field && field->text) {
                     card.writtenLimits.insert(
                         *field->text,
                         {row.optionalNumber(2), row.number(3), limitUnitFromKey(row.text(4))});
                 }
             });
    readList(connection, u"SELECT card, line, body FROM card_unplaced ORDER BY card, position"_s,
             cards, [](Card &card, const Statement &row) {
                 card.unplaced.append({row.number(1), row.text(2)});
             });
    readList(connection,
             u"SELECT card, code, other, reason, state FROM card_acknowledgement"
             " ORDER BY card, position"_s,
             cards, [](Card &card, const Statement &row) {
                 card.acknowledgements.append({row.text(1), row.text(2), row.text(3), row.text(4)});
             });
    readList(connection,
             u"SELECT card, id, answers, field, language, quote, author, at, body, resolved,"
             " before_quote, after_quote, start FROM card_comment ORDER BY card, position"_s,
             cards, [](Card &card, const Statement &row) {
                 card.comments.append({.id = row.text(1),
                                       .answers = row.text(2),
                                       .field = row.text(3),
                                       .language = row.text(4),
                                       .quote = row.text(5),
                                       .before = row.text(10),
                                       .after = row.text(11),
                                       .start = row.optionalNumber(12),
                                       .author = row.text(6),
                                       .at = QDateTime::fromString(row.text(7), Qt::ISODateWithMs),
                                       .text = row.text(8),
                                       .resolved = row.number(9) != 0});
             });
    readList(connection,
             u"SELECT owner, field, language, body, made_from FROM card_text"
             " WHERE language <> ''"_s,
             cards, [](Card &card, const Statement &row) {
                 const CardField *field = cardField(row.text(1));
                 if (field && field->text)
                     card.text(*field->text).set(row.text(2), row.text(3), row.text(4));
             });
}

} // namespace

Programme readProgramme(Connection &connection)
{
    Programme programme;
    programme.event = readEvent(connection);
    readDirectories(connection, programme);

    Statement select = connection.prepare(
        u"SELECT id, revision, code, format, theme, subtheme, platform, status, date, start,"
        " minutes, zones, capacity, registration, registration_url, languages, written_hours"
        " FROM card ORDER BY id"_s);
    select.run();
    while (select.next())
        programme.cards.append(readCard(select));
    std::ranges::stable_sort(programme.cards, codeLess, &Card::code);

    QHash<QString, Card *> byId;
    byId.reserve(programme.cards.size());
    for (Card &card : programme.cards)
        byId.insert(card.id, &card);
    readCardLists(connection, byId);
    readReviews(connection, byId);
    return programme;
}

} // namespace core
