// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/forms/formvalues.h"

#include "core/import/labelline.h"
#include "core/import/languagecodes.h"
#include "core/import/sessionformats.h"
#include "core/publish/forms/formtext.h"
#include "core/publish/terms.h"
#include "core/time/slot.h"
#include "core/time/writtendate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

using Runs = QList<FormRun>;
using Lines = QList<Runs>; // a paragraph each

FormRun plain(const FormContext &context, const QString &text)
{
    return formRun(text, context.wording.language(), context.wording);
}

FormRun worded(const FormContext &context, const core::LocalText &text)
{
    const Worded picked = context.wording.pick(text);
    return formRun(picked.text, picked.language, context.wording);
}

Lines line(const FormRun &run)
{
    return run.text.isEmpty() ? Lines() : Lines{{run}};
}

Lines codeOf(const FormContext &context)
{
    return line(plain(context, context.card.code));
}

Lines formatOf(const FormContext &context)
{
    const core::Format *format = context.programme.format(context.card.format);
    return format ? line(worded(context, format->name)) : Lines();
}

// The code of a theme stands after the label, "Línea temática 1", where it is read there.
bool standsAfterLabel(const QString &code, const QString &label)
{
    const QString whole = label + u' ' + code;
    const auto read = core::matchLabel(whole);
    return read && read->number == code && read->isAlone();
}

FormRow themeRow(const FormContext &context, const core::CardField &field, const core::Theme *theme)
{
    FormRow row{
        .label{.style = FormStyle::Label, .runs{plain(context, context.wording.label(field))}}};
    FormParagraph value{.style = FormStyle::Value};
    if (theme) {
        const QString code = documentLine(theme->code);
        QString &label = row.label.runs.first().text;
        if (standsAfterLabel(code, label))
            label += u' ' + code;
        else if (!code.isEmpty())
            value.runs.append(plain(context, code + u": "_s));
        value.runs.append(worded(context, theme->title));
    }
    row.values.append(value);
    return row;
}

Lines organizersOf(const FormContext &context)
{
    Lines lines;
    for (const QString &id : context.card.organizers) {
        if (const core::Organization *organization = context.programme.organization(id))
            lines += line(plain(context, organization->name));
    }
    return lines;
}

// "Ana Ruiz, alcaldesa (Ciudad de Ejemplo)"
Runs personLine(const FormContext &context, const core::Person &person)
{
    Runs runs{plain(context, person.name)};
    if (!person.post.isEmpty()) {
        FormRun post = worded(context, person.post);
        post.text.prepend(u", "_s);
        runs.append(post);
    }
    if (const core::Organization *organization =
            context.programme.organization(person.organization)) {
        FormRun aside = plain(context, organization->name);
        aside.text = u" ("_s + aside.text + u')';
        runs.append(aside);
    }
    return runs;
}

Lines peopleOf(const FormContext &context, core::Role role)
{
    Lines lines;
    for (const core::Participation &participation : context.card.people) {
        const core::Person *person = context.programme.person(participation.person);
        if (person && participation.role == role)
            lines.append(personLine(context, *person));
    }
    return lines;
}

// In full where a note's reader knows the words of the language, else by numbers.
Lines dateOf(const FormContext &context)
{
    const QDate date = context.card.slot.date;
    if (!date.isValid())
        return {};
    const QString inFull = context.wording.date(date);
    const bool known = core::parseDate(inFull, context.wording.language()).date == date;
    return line(plain(context, known ? inFull : date.toString(Qt::ISODate)));
}

// "13:00–14:30 (UTC+2)", a line for each zone, the event's own first.
Lines hoursOf(const FormContext &context)
{
    const core::Slot &slot = context.card.slot;
    QStringList shown;
    for (const QString &zone : QStringList{context.programme.event.zone} + context.zones) {
        const QString hours = core::hoursLabel(slot, context.programme.event.zone, zone);
        if (!hours.isEmpty() && !shown.contains(hours))
            shown.append(hours);
    }
    if (shown.isEmpty() && slot.minutes.value_or(0) > 0)
        shown.append(u"%1 min"_s.arg(*slot.minutes));
    Lines lines;
    for (const QString &hours : shown)
        lines += line(plain(context, hours));
    return lines;
}

Lines platformOf(const FormContext &context)
{
    const core::Platform *platform = context.programme.platform(context.card.platform);
    return platform ? line(worded(context, platform->name)) : Lines();
}

Lines furtherPlatformsOf(const FormContext &context)
{
    Lines lines;
    for (const QString &id : context.card.furtherPlatforms) {
        if (const core::Platform *platform = context.programme.platform(id))
            lines += line(worded(context, platform->name));
    }
    return lines;
}

Lines capacityOf(const FormContext &context)
{
    if (context.card.capacity)
        return line(plain(context, context.wording.number(*context.card.capacity)));
    return line(plain(
        context,
        context.wording.say("publish::Cards", QT_TRANSLATE_NOOP("publish::Cards", "Unlimited"))));
}

Lines registrationOf(const FormContext &context)
{
    const core::Registration &registration = context.card.registration;
    Runs runs;
    if (registration.kind)
        runs.append(
            plain(context,
                  context.wording.say(registrationContext, registrationTerm(*registration.kind))));
    if (!registration.url.isEmpty()) {
        if (!runs.isEmpty())
            runs.last().text += u" – "_s;
        runs.append(formLink(registration.url));
    }
    return runs.isEmpty() ? Lines() : Lines{runs};
}

// By name where a note's reader knows the names, else by tag.
Lines languagesOf(const FormContext &context)
{
    QStringList names;
    for (const QString &language : context.card.languages)
        names.append(context.wording.languageName(language));
    const QString inFull = names.join(u", "_s);
    const bool known = core::parseLanguages(inFull).tags == context.card.languages;
    return line(plain(context, known ? inFull : context.card.languages.join(u", "_s)));
}

struct Row
{
    const char *key; // of the card field
    Lines (*lines)(const FormContext &);
    bool isAsked; // there to be filled in where it is empty
};

constexpr std::array rows{
    Row{"code", codeOf, true},
    Row{"format", formatOf, true},
    Row{"organizers", organizersOf, true},
    Row{"date", dateOf, true},
    Row{"hours", hoursOf, true},
    Row{"platform", platformOf, true},
    Row{"furtherPlatforms", furtherPlatformsOf, false},
    Row{"capacity", capacityOf, true},
    Row{"registration", registrationOf, true},
    Row{"languages", languagesOf, true},
};

FormRow rowOf(const FormContext &context, const QString &label, const Lines &lines)
{
    FormRow row{.label{.style = FormStyle::Label, .runs{plain(context, label)}}};
    for (const Runs &runs : lines)
        row.values.append(FormParagraph{.style = FormStyle::Value, .runs = runs});
    if (row.values.isEmpty())
        row.values.append(FormParagraph{.style = FormStyle::Value});
    return row;
}

QList<FormRow> peopleRows(const FormContext &context)
{
    QList<FormRow> result;
    for (const core::Role role : core::allRoles()) {
        const Lines lines = peopleOf(context, role);
        if (lines.isEmpty() && role == core::Role::Host)
            continue;
        const bool several = lines.size() > 1 || (lines.isEmpty() && role == core::Role::Speaker);
        const QString label = context.wording.say(roleContext, roleTerm(role, several));
        result.append(rowOf(context, label, lines));
    }
    return result;
}

} // namespace

QString codeLine(const core::Programme &programme, const core::Card &card, const Wording &wording)
{
    const core::Format *format = programme.format(card.format);
    if (!format || card.code.isEmpty())
        return {};
    const QString name = documentLine(wording.pick(format->name).text);
    const QString line = documentLine(card.code) + u' ' + name;
    const auto read = core::matchCodeLine(line);
    return read && read->isWhole() && read->code == card.code && read->format == name ? line
                                                                                      : QString();
}

QList<FormRow> formRows(const FormContext &context)
{
    QList<FormRow> result;
    for (const core::CardField &field : core::cardFields()) {
        const QLatin1StringView key(field.key);
        if (context.hasCodeLine && (key == "code"_L1 || key == "format"_L1))
            continue;
        if (field.kind == core::FieldKind::People) {
            result += peopleRows(context);
        } else if (key == "theme"_L1) {
            result.append(themeRow(context, field, context.programme.theme(context.card.theme)));
        } else if (key == "subtheme"_L1) {
            result.append(themeRow(context, field, context.programme.theme(context.card.subtheme)));
        } else {
            const auto row =
                std::ranges::find(rows, key, [](const Row &r) { return QLatin1StringView(r.key); });
            if (row == rows.end())
                continue;
            const Lines lines = row->lines(context);
            if (row->isAsked || !lines.isEmpty())
                result.append(rowOf(context, context.wording.label(field), lines));
        }
    }
    const bool rightToLeft = isRightToLeft(context.wording.language());
    for (FormRow &row : result) {
        row.label.rightToLeft = rightToLeft;
        for (FormParagraph &value : row.values)
            value.rightToLeft = rightToLeft;
    }
    return result;
}

} // namespace publish
