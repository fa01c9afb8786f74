// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/facts.h"

#include "core/export/dataexport.h"
#include "core/publish/terms.h"
#include "core/publish/textblocks.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

using Lines = std::vector<typeset::Paragraph>;

typeset::Paragraph line(const CardContext &context, std::vector<typeset::Span> spans)
{
    typeset::Paragraph paragraph{.spans = std::move(spans)};
    paragraph.style.leading = context.look.leading(context.look.fact);
    paragraph.style.hyphenate = false;
    return paragraph;
}

// A value in the document's language, or in `language` where that is another.
typeset::Span valueSpan(const CardContext &context, const QString &text,
                        const QString &language = {})
{
    return {.text = text,
            .style = context.look.fact,
            .language = language == context.wording.language() ? QString() : language};
}

Lines single(const CardContext &context, const QString &text, const QString &language = {})
{
    if (text.isEmpty())
        return {};
    return {line(context, {valueSpan(context, text, language)})};
}

Lines single(const CardContext &context, const core::LocalText &text)
{
    const Worded worded = context.wording.pick(text);
    return single(context, worded.text, worded.language);
}

Lines themeLines(const CardContext &context, const core::Theme *theme)
{
    if (!theme)
        return {};
    Lines lines = single(context, theme->title);
    if (lines.empty())
        return single(context, theme->code);
    if (!theme->code.isEmpty())
        lines.front().spans.insert(lines.front().spans.begin(),
                                   valueSpan(context, theme->code + u" · "_s));
    return lines;
}

Lines themeOf(const CardContext &context)
{
    return themeLines(context, context.programme.theme(context.card.theme));
}

Lines subthemeOf(const CardContext &context)
{
    return themeLines(context, context.programme.theme(context.card.subtheme));
}

Lines organizersOf(const CardContext &context)
{
    Lines lines;
    for (const QString &id : context.card.organizers) {
        if (const core::Organization *organization = context.programme.organization(id))
            lines.push_back(line(context, {valueSpan(context, organization->name)}));
    }
    return lines;
}

typeset::Paragraph personLine(const CardContext &context, const core::Person &person)
{
    std::vector<typeset::Span> spans{valueSpan(context, person.name)};
    const auto aside = [&](const QString &text, const QString &language) {
        typeset::Span span = valueSpan(context, u", "_s + text, language);
        span.style = context.look.aside;
        spans.push_back(std::move(span));
    };
    if (!person.post.isEmpty()) {
        const Worded post = context.wording.pick(person.post);
        aside(post.text, post.language);
    }
    if (const core::Organization *organization =
            context.programme.organization(person.organization))
        aside(organization->name, {});
    typeset::Paragraph paragraph = line(context, std::move(spans));
    // The second line of one person hangs, so that the next one is not missed.
    paragraph.style.startIndent = context.look.fact.size;
    paragraph.style.firstIndent = -paragraph.style.startIndent;
    return paragraph;
}

std::vector<Fact> peopleFacts(const CardContext &context)
{
    std::vector<Fact> facts;
    for (const core::Role role : core::allRoles()) {
        Lines lines;
        for (const core::Participation &participation : context.card.people) {
            const core::Person *person = context.programme.person(participation.person);
            if (person && participation.role == role)
                lines.push_back(personLine(context, *person));
        }
        if (!lines.empty())
            facts.push_back({context.wording.say(roleContext, roleTerm(role, lines.size() > 1)),
                             std::move(lines), "people"});
    }
    return facts;
}

Lines dateOf(const CardContext &context)
{
    const QDate date = context.card.slot.date;
    return date.isValid() ? single(context, context.wording.date(date)) : Lines();
}

Lines hoursOf(const CardContext &context)
{
    Lines lines;
    for (const QString &hours : hoursInZones(context))
        lines.push_back(line(context, {valueSpan(context, hours)}));
    return lines;
}

Lines platformOf(const CardContext &context)
{
    const core::Platform *platform = context.programme.platform(context.card.platform);
    return platform ? single(context, platform->name) : Lines();
}

Lines furtherPlatformsOf(const CardContext &context)
{
    Lines lines;
    for (const QString &id : context.card.furtherPlatforms) {
        if (const core::Platform *platform = context.programme.platform(id))
            std::ranges::move(single(context, platform->name), std::back_inserter(lines));
    }
    return lines;
}

// A session without a number of its own takes in as many as its platform does.
Lines capacityOf(const CardContext &context)
{
    std::optional<int> capacity = context.card.capacity;
    const core::Platform *platform = context.programme.platform(context.card.platform);
    if (!capacity && platform)
        capacity = platform->capacity;
    if (capacity)
        return single(context, context.wording.number(*capacity));
    //: of a session's capacity
    return single(
        context,
        context.wording.say("publish::Cards", QT_TRANSLATE_NOOP("publish::Cards", "Unlimited")));
}

Lines registrationOf(const CardContext &context)
{
    const core::Registration &registration = context.card.registration;
    Lines lines;
    if (registration.kind)
        lines =
            single(context,
                   context.wording.say(registrationContext, registrationTerm(*registration.kind)));
    if (!registration.url.isEmpty())
        lines.push_back(
            line(context,
                 {linkSpan(registration.url, registration.url, context.look.fact, context.look)}));
    return lines;
}

Lines languagesOf(const CardContext &context)
{
    QStringList names;
    for (const QString &language : context.card.languages)
        names.append(context.wording.languageName(language));
    return single(context, names.join(u", "_s));
}

struct FactRow
{
    const char *key; // of the card field
    Lines (*lines)(const CardContext &);
};

constexpr std::array factRows{
    FactRow{"theme", themeOf},
    FactRow{"subtheme", subthemeOf},
    FactRow{"organizers", organizersOf},
    FactRow{"date", dateOf},
    FactRow{"hours", hoursOf},
    FactRow{"platform", platformOf},
    FactRow{"furtherPlatforms", furtherPlatformsOf},
    FactRow{"capacity", capacityOf},
    FactRow{"registration", registrationOf},
    FactRow{"languages", languagesOf},
};

// "+1" as hoursLabel() marks another day becomes "(+1 day)": on paper there is nobody to ask.
QString withDaysSpelledOut(const QString &hours, const Wording &wording)
{
    const auto spelled = [&](int days) {
        const char *phrase = qAbs(days) == 1
            //: after hours in another time zone: it is the next day (+1) or the day before (-1)
            //: there
            ? QT_TRANSLATE_NOOP("publish::Cards", "%1 day")
            //: as "%1 day", for two days and more
            : QT_TRANSLATE_NOOP("publish::Cards", "%1 days");
        const QString number = (days < 0 ? u'−' : u'+') + QString::number(qAbs(days));
        return u" ("_s + wording.say("publish::Cards", phrase).arg(number) + u')';
    };
    static const QRegularExpression mark(u" ([+-]\\d+)(?=[ –]|$)"_s);
    QString text = hours;
    for (auto match = mark.match(text); match.hasMatch();
         match = mark.match(text, match.capturedStart() + 2)) {
        text.replace(match.capturedStart(), match.capturedLength(),
                     spelled(match.captured(1).toInt()));
    }
    return text;
}

QString withCity(QString hours, const QString &city)
{
    const auto offset = hours.lastIndexOf(u" ("_s);
    if (offset < 0 || city.isEmpty())
        return hours;
    return hours.insert(offset, u' ' + city);
}

} // namespace

QStringList hoursInZones(const CardContext &context)
{
    return hoursInZones(context.card.slot, context.programme.event.zone, context.zones,
                        context.wording);
}

QStringList hoursInZones(const core::Slot &slot, const QString &home, const QStringList &zones,
                         const Wording &wording)
{
    QStringList bare; // what is shown already, without cities
    QStringList shown;
    for (const QString &zone : QStringList{home} + zones) {
        const QString hours = hoursLabel(slot, home, zone);
        const QString city = wording.city(zone);
        // A fixed offset says nothing new beside a city that has it on that day.
        const QString text = withCity(withDaysSpelledOut(hours, wording), city);
        if (hours.isEmpty() || shown.contains(text) || (city.isEmpty() && bare.contains(hours)))
            continue;
        bare.append(hours);
        shown.append(text);
    }
    return shown;
}

int themePosition(const core::Programme &programme, const core::Card &card)
{
    const core::Theme *line = core::thematicLine(programme, card);
    int position = 0;
    for (const core::Theme &theme : programme.themes) {
        if (&theme == line)
            return position;
        if (theme.parent.isEmpty())
            ++position;
    }
    return -1;
}

std::vector<Fact> cardFacts(const CardContext &context, const CardForm &form)
{
    std::vector<Fact> facts;
    for (const core::CardField &field : core::cardFields()) {
        if (!form.shows(field.key))
            continue;
        if (field.kind == core::FieldKind::People) {
            std::ranges::move(peopleFacts(context), std::back_inserter(facts));
            continue;
        }
        const QLatin1StringView key(field.key);
        const auto row = std::ranges::find(
            factRows, key, [](const FactRow &r) { return QLatin1StringView(r.key); });
        if (row == factRows.end())
            continue;
        Lines lines = row->lines(context);
        if (!lines.empty())
            facts.push_back({context.wording.label(field), std::move(lines), field.key});
    }
    return facts;
}

} // namespace publish
