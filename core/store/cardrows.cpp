// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cardfield.h"
#include "core/model/limitunit.h"
#include "core/store/connection.h"
#include "core/store/rows.h"
#include "core/store/rowwriter.h"
#include "core/store/textrows.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

QVariant orNull(std::optional<int> number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<int>());
}

RowValues cardRow(const Card &card)
{
    RowValues row;
    row.add(u"code"_s, orNull(card.code));
    row.add(u"format"_s, orNull(card.format));
    row.add(u"theme"_s, orNull(card.theme));
    row.add(u"subtheme"_s, orNull(card.subtheme));
    row.add(u"platform"_s, orNull(card.platform));
    row.add(u"status"_s,
            card.unknownStatus.isEmpty() ? statusKey(card.status) : card.unknownStatus);
    row.add(u"date"_s, orNull(card.slot.date.toString(Qt::ISODate)));
    row.add(u"start"_s, orNull(card.slot.start.toString(u"HH:mm"_s)));
    row.addOptional(u"minutes"_s, card.slot.minutes);
    row.add(u"zones"_s, orNull(card.zones.join(u' ')));
    row.addOptional(u"capacity"_s, card.capacity);
    row.add(u"registration"_s,
            card.registration.kind ? registrationKey(*card.registration.kind) : QString());
    row.add(u"registration_url"_s, orNull(card.registration.url));
    row.add(u"languages"_s, orNull(card.languages.join(u' ')));
    row.add(u"written_hours"_s, orNull(card.writtenHours));
    return row;
}

// Lists are written whole: they are short.
void clearList(Connection &connection, const QString &table, const QString &card)
{
    connection.prepare(u"DELETE FROM %1 WHERE card = ?"_s.arg(table)).run({card});
}

void writeReview(Connection &connection, const Review &before, const Review &after,
                 const QString &card)
{
    if (before.moves != after.moves) {
        clearList(connection, u"card_move"_s, card);
        Statement insert = connection.prepare(
            u"INSERT INTO card_move (card, position, id, from_status, to_status, author, duty, at,"
            " note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        for (qsizetype i = 0; i < after.moves.size(); ++i) {
            const StatusMove &move = after.moves[i];
            insert.run({card, i, notNull(move.id), statusKey(move.from), statusKey(move.to),
                        notNull(move.author), dutyKey(move.duty),
                        orNull(move.at.toString(Qt::ISODateWithMs)), orNull(move.note)});
        }
    }
    if (before.reviewers != after.reviewers) {
        clearList(connection, u"card_reviewer"_s, card);
        Statement insert = connection.prepare(
            u"INSERT INTO card_reviewer (card, position, colleague) VALUES (?, ?, ?)"_s);
        for (qsizetype i = 0; i < after.reviewers.size(); ++i)
            insert.run({card, i, after.reviewers[i]});
    }
    if (before.scores != after.scores) {
        clearList(connection, u"card_score"_s, card);
        Statement insert =
            connection.prepare(u"INSERT INTO card_score (card, given, score) VALUES (?, ?, ?)"_s);
        for (auto it = after.scores.begin(); it != after.scores.end(); ++it)
            insert.run({card, it.key(), it.value()});
    }
    if (before.exceptions != after.exceptions) {
        clearList(connection, u"card_exception"_s, card);
        Statement insert = connection.prepare(
            u"INSERT INTO card_exception (card, field, maximum, reason, author, at)"
            " VALUES (?, ?, ?, ?, ?, ?)"_s);
        for (auto it = after.exceptions.begin(); it != after.exceptions.end(); ++it) {
            insert.run({card, it.key(), it->maximum, orNull(it->reason), orNull(it->author),
                        orNull(it->at.toString(Qt::ISODateWithMs))});
        }
    }
}

void writeLists(Connection &connection, const Card &before, const Card &after)
{
    if (before.organizers != after.organizers) {
        clearList(connection, u"card_organizer"_s, after.id);
        Statement insert = connection.prepare(
            u"INSERT INTO card_organizer (card, position, organization) VALUES (?, ?, ?)"_s);
        for (qsizetype i = 0; i < after.organizers.size(); ++i)
            insert.run({after.id, i, after.organizers[i]});
    }
    if (before.furtherPlatforms != after.furtherPlatforms) {
        clearList(connection, u"card_platform"_s, after.id);
        Statement insert = connection.prepare(
            u"INSERT INTO card_platform (card, position, platform) VALUES (?, ?, ?)"_s);
        for (qsizetype i = 0; i < after.furtherPlatforms.size(); ++i)
            insert.run({after.id, i, after.furtherPlatforms[i]});
    }
    if (before.people != after.people) {
        clearList(connection, u"card_person"_s, after.id);
        Statement insert = connection.prepare(
            u"INSERT INTO card_person (card, position, person, role) VALUES (?, ?, ?, ?)"_s);
        for (qsizetype i = 0; i < after.people.size(); ++i)
            insert.run({after.id, i, after.people[i].person, roleKey(after.people[i].role)});
    }
    if (before.documents != after.documents) {
        clearList(connection, u"card_document"_s, after.id);
        Statement insert =
            connection.prepare(u"INSERT INTO card_document (card, position, title, url, attachment)"
                               " VALUES (?, ?, ?, ?, ?)"_s);
        for (qsizetype i = 0; i < after.documents.size(); ++i) {
            const Document &document = after.documents[i];
            insert.run(
                {after.id, i, document.title, orNull(document.url), orNull(document.attachment)});
        }
    }
    if (before.writtenLimits != after.writtenLimits) {
        clearList(connection, u"card_limit"_s, after.id);
        Statement insert = connection.prepare(
            u"INSERT INTO card_limit (card, field, minimum, maximum, unit) VALUES (?, ?, ?, ?, ?)"_s);
        for (auto it = after.writtenLimits.begin(); it != after.writtenLimits.end(); ++it) {
            insert.run({after.id, QString::fromLatin1(cardField(it.key()).key), orNull(it->minimum),
                        it->maximum, limitUnitKey(it->unit)});
        }
    }
    if (before.unplaced != after.unplaced) {
        clearList(connection, u"card_unplaced"_s, after.id);
        Statement insert = connection.prepare(
            u"INSERT INTO card_unplaced (card, position, line, body) VALUES (?, ?, ?, ?)"_s);
        for (qsizetype i = 0; i < after.unplaced.size(); ++i)
            insert.run({after.id, i, after.unplaced[i].line, after.unplaced[i].text});
    }
    if (before.acknowledgements != after.acknowledgements) {
        clearList(connection, u"card_acknowledgement"_s, after.id);
        Statement insert = connection.prepare(
            u"INSERT INTO card_acknowledgement (card, position, code, other, reason, state)"
            " VALUES (?, ?, ?, ?, ?, ?)"_s);
        for (qsizetype i = 0; i < after.acknowledgements.size(); ++i) {
            const Acknowledgement &known = after.acknowledgements[i];
            insert.run({after.id, i, notNull(known.code), orNull(known.other), orNull(known.reason),
                        notNull(known.state)});
        }
    }
    if (before.comments != after.comments) {
        clearList(connection, u"card_comment"_s, after.id);
        Statement insert = connection.prepare(
            u"INSERT INTO card_comment (card, position, id, answers, field, language, quote,"
            " author, at, body, resolved, before_quote, after_quote, start)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        for (qsizetype i = 0; i < after.comments.size(); ++i) {
            const Comment &comment = after.comments[i];
            insert.run({after.id, i, notNull(comment.id), orNull(comment.answers),
                        orNull(comment.field), orNull(comment.language), orNull(comment.quote),
                        notNull(comment.author), orNull(comment.at.toString(Qt::ISODateWithMs)),
                        notNull(comment.text), comment.resolved ? 1 : 0, orNull(comment.before),
                        orNull(comment.after), orNull(comment.start)});
        }
    }
    writeReview(connection, before.review, after.review, after.id);
}

} // namespace

void writeCard(Connection &connection, const Card *before, Card &after)
{
    writeRow(connection, u"card"_s, after.id,
             before ? std::optional(before->revision) : std::nullopt, after.revision,
             cardRow(after), after.code);
    const Card was = before ? *before : Card{};
    QList<TextChange> texts;
    for (const CardField &field : cardFields()) {
        if (field.text) {
            texts.append(
                {QString::fromLatin1(field.key), was.text(*field.text), after.text(*field.text)});
        }
    }
    writeTexts(connection, u"card_text"_s, after.id, texts);
    writeLists(connection, was, after);
}

void removeCard(Connection &connection, const Card &before)
{
    removeRow(connection, u"card"_s, before.id, before.revision, before.code);
}

QString searchNames(const Card &card, const Programme &programme)
{
    QStringList names{card.code};
    const auto addText = [&names](const LocalText &text) {
        for (const Translation &translation : text.all())
            names.append(translation.text);
    };
    if (const Format *format = programme.format(card.format))
        addText(format->name);
    for (const QString &id : {card.theme, card.subtheme}) {
        if (const Theme *theme = programme.theme(id))
            addText(theme->title);
    }
    for (const QString &id : card.platforms()) {
        if (const Platform *platform = programme.platform(id))
            addText(platform->name);
    }
    for (const QString &id : card.organizers) {
        if (const Organization *organization = programme.organization(id))
            names.append(organization->name);
    }
    for (const Participation &participation : card.people) {
        if (const Person *person = programme.person(participation.person)) {
            names.append(person->name);
            if (const Organization *organization = programme.organization(person->organization))
                names.append(organization->name);
        }
    }
    for (const Document &document : card.documents)
        names.append(document.title);
    for (const UnplacedLine &line : card.unplaced)
        names.append(line.text);
    names.removeAll(QString());
    return names.join(u'\n');
}

void writeSearchNames(Connection &connection, const QString &card, const QString &names)
{
    connection
        .prepare(u"INSERT INTO card_text (owner, field, language, body) VALUES (?, 'names', '', ?)"
                 " ON CONFLICT (owner, field, language) DO UPDATE SET body = excluded.body"_s)
        .run({card, notNull(names)});
}

} // namespace core
