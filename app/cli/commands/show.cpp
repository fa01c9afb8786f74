// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventfile.h"
#include "core/edit/fieldvalue.h"
#include "core/export/cardjson.h"
#include "core/text/words.h"

#include <QCoreApplication>

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
    return labels.join(u" / "_s);
}

void printText(const core::CardField &field, const core::Card &card,
               const core::Programme &programme, const QString &language)
{
    const QString text = card.text(*field.text).in(language);
    QString heading = core::label(field);
    if (field.number > 0)
        heading = u"%1. %2"_s.arg(field.number).arg(heading);
    if (const auto limit = programme.event.limits.find(*field.text);
        limit != programme.event.limits.end()) {
        const core::WordCount count = core::countMarkup(text);
        const bool plain = programme.event.counting == core::CountingRule::Words;
        //: words there are, words there may be
        heading += QCoreApplication::translate("cli::Show", " (%1 of %2 words)")
                       .arg(plain ? count.words : count.wordProcessorWords)
                       .arg(*limit);
    }
    print(u"\n%1\n\n%2"_s.arg(heading, text.trimmed()));
}

void printCard(const core::Card &card, const core::Programme &programme, const QString &language)
{
    for (const core::CardField &field : core::cardFields()) {
        if (field.text && field.kind != core::FieldKind::Line) {
            printText(field, card, programme, language);
            continue;
        }
        const QString value = field.kind == core::FieldKind::Hours
            ? hoursInZones(card, programme)
            : core::fieldValue(card, field, programme, language);
        if (!value.isEmpty()) {
            //: a label of the form and what separates it from its value
            const QString head =
                QCoreApplication::translate("cli::Show", "%1:").arg(core::label(field));
            print(u"%1 %2"_s.arg(head.leftJustified(18), value));
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
