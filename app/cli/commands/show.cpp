// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventfile.h"
#include "core/edit/fieldvalue.h"
#include "core/export/cardjson.h"
#include "core/model/wording.h"
#include "core/publish/terms.h"
#include "core/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

QString hoursInZones(const core::Card &card, const core::Programme &programme)
{
    QStringList zones{programme.event.zone};
    zones += programme.shownZones(card);
    zones.removeDuplicates();
    QStringList labels;
    for (const QString &zone : zones) {
        const QString label = core::hoursLabel(card.slot, programme.event.zone, zone);
        if (!label.isEmpty())
            labels.append(label);
    }
    // Two zones may show the same hours.
    labels.removeDuplicates();
    return labels.join(u" / "_s);
}

void printText(const core::CardField &field, const core::Card &card,
               const core::Programme &programme, const QString &language)
{
    const QString text = card.text(*field.text).in(language);
    QString heading = core::fieldLabel(programme, field, language);
    if (field.number > 0)
        heading = u"%1. %2"_s.arg(field.number).arg(heading);
    const core::Limit limit = core::limitOf(programme.event, card, *field.text, language);
    if (limit.maximum > 0) {
        const qint64 count =
            core::counted(core::countMarkup(text), core::countUnit(programme.event, limit));
        const QString pattern = limit.unit == core::LimitUnit::Characters
            //: characters there are, characters there may be
            ? QCoreApplication::translate("cli::Show", " (%1 of %2 characters)")
            //: words there are, words there may be
            : QCoreApplication::translate("cli::Show", " (%1 of %2 words)");
        heading += pattern.arg(count).arg(limit.maximum);
    }
    print(u"\n%1\n\n%2"_s.arg(heading, text.trimmed()));
}

QString people(const core::Card &card, const core::Programme &programme)
{
    QStringList entries;
    for (const core::Participation &participation : card.people) {
        const core::Person *person = programme.person(participation.person);
        if (!person)
            continue;
        const QString role = QCoreApplication::translate(
            publish::roleContext, publish::roleTerm(participation.role, false));
        const core::Organization *organization = programme.organization(person->organization);
        entries.append(organization ? u"%1 – %2 (%3)"_s.arg(role, person->name, organization->name)
                                    : u"%1 – %2"_s.arg(role, person->name));
    }
    return entries.join(u"; "_s);
}

QString registration(const core::Registration &registration)
{
    QStringList parts;
    if (registration.kind) {
        parts.append(QCoreApplication::translate(publish::registrationContext,
                                                 publish::registrationTerm(*registration.kind)));
    }
    if (!registration.url.isEmpty())
        parts.append(registration.url);
    return parts.join(u' ');
}

// In the words of the reader's language; fieldValue() has the keys that set takes.
QString shownValue(const core::Card &card, const core::CardField &field,
                   const core::Programme &programme, const QString &language)
{
    switch (field.kind) {
    case core::FieldKind::Hours:
        return hoursInZones(card, programme);
    case core::FieldKind::People:
        return people(card, programme);
    case core::FieldKind::Registration:
        return registration(card.registration);
    case core::FieldKind::Status:
        return core::statusLabel(programme, card.status, language);
    default:
        return core::fieldValue(card, field, programme, language);
    }
}

void printFacts(const core::Card &card, const core::Programme &programme, const QString &language)
{
    QList<std::pair<QString, QString>> facts;
    qsizetype width = 0;
    for (const core::CardField &field : core::cardFields()) {
        if (field.text && field.kind != core::FieldKind::Line)
            continue;
        const QString value = shownValue(card, field, programme, language);
        if (value.isEmpty())
            continue;
        //: a label of the form and what separates it from its value
        const QString head = QCoreApplication::translate("cli::Show", "%1:")
                                 .arg(core::fieldLabel(programme, field, language));
        facts.append({head, value});
        width = std::max(width, head.size());
    }
    for (const auto &[head, value] : std::as_const(facts))
        print(u"%1 %2"_s.arg(head.leftJustified(width), value));
}

void printCard(const core::Card &card, const core::Programme &programme, const QString &language)
{
    printFacts(card, programme, language);
    for (const core::CardField &field : core::cardFields()) {
        if (field.text && field.kind != core::FieldKind::Line)
            printText(field, card, programme, language);
    }
    if (!card.acknowledgements.isEmpty()) {
        print(u"\n%1\n"_s.arg(QCoreApplication::translate("cli::Show", "Acknowledged clashes")));
        const CardNames names(programme);
        for (const core::Acknowledgement &known : card.acknowledgements) {
            QStringList said{known.code, names.of(known.other), known.reason};
            said.removeAll(QString());
            print(said.join(u"  "_s));
        }
    }
    if (!card.unplaced.isEmpty()) {
        print(
            u"\n%1\n"_s.arg(QCoreApplication::translate("cli::Show", "Lines that found no place")));
        for (const core::UnplacedLine &line : card.unplaced)
            print(u"%1  %2"_s.arg(line.line, 4).arg(line.text));
    }
}

} // namespace

int runShow(const Arguments &arguments)
{
    const QString path = arguments.positional[0];
    const auto programme = readEvent(path);
    if (!programme)
        return fail(programme.error());
    const auto ids = cardIds(*programme, {arguments.positional[1]}, path);
    if (!ids)
        return fail(ids.error());
    const core::Card &card = *programme->card(ids->first());
    if (arguments.has(u"json")) {
        printJson(core::cardToJsonWithCounts(card, *programme));
        return Done;
    }
    const QString language =
        arguments.has(u"language") ? arguments.value(u"language") : programme->sourceLanguage();
    printCard(card, *programme, language);
    return Done;
}

} // namespace cli
