// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/columnheads.h"

#include "core/import/labelline.h"
#include "core/import/languagecodes.h"
#include "core/import/notewords.h"
#include "core/model/cardfield.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype longestHead = 300;

struct Row
{
    ColumnKind kind;
    const char *field; // key of the card field; null: none
    const char *name;  // of our own column (core/export/columns.cpp); null: there is none
    QStringView own;   // what our workbooks call it, where the labels of notes don't know that
    QStringView others;
};

// Phrases as in labels.cpp, in Spanish, English and French; without what the labels know already.
// clang-format off
constexpr std::array rows{
    Row{ColumnKind::Id, nullptr, "id",
        u"identificador|identifier|identifiant",
        u"id|uuid|guid|session id|proposal id|submission id"},
    Row{ColumnKind::Revision, nullptr, "revision",
        u"revisión|revision|révision", {}},
    Row{ColumnKind::Code, "code", "code", {},
        u"proposal code|submission code|session code|código de sesión|code de session"},
    Row{ColumnKind::Format, "format", "format", {},
        u"tipo|modalidad|type|session format|proposal type|submission type|formato de sesión"
         "|type d'activité"},
    Row{ColumnKind::Title, "title", "title", {},
        u"proposal title|talk title|presentation title|activity title|session name"
         "|título de la actividad|nombre de la actividad|titre de l'activité"},
    Row{ColumnKind::Theme, "theme", "theme", {},
        u"tracks|session track|línea|category|categoría|catégorie"},
    Row{ColumnKind::Subtheme, "subtheme", "subtheme", {}, {}},
    Row{ColumnKind::Organizers, "organizers", "organizers", {},
        u"organizing entity|organising entity|hosted by"},
    Row{ColumnKind::People, "people", nullptr,
        u"personas|people|personnes",
        u"participantes|participants"},
    Row{ColumnKind::Moderators, "people", "moderators", u"moderación|modération", u"chair|chairs"},
    Row{ColumnKind::Speakers, "people", "speakers", {},
        u"speaker name|speaker names|presenter|presenters|author|authors|autor|autora|autores"
         "|auteur|auteurs|nombre del ponente|nom de l'intervenant"},
    Row{ColumnKind::Rapporteurs, "people", "rapporteurs", u"relatoría", {}},
    Row{ColumnKind::Hosts, "people", "hosts", {}, {}},
    Row{ColumnKind::Date, "date", "date", {}, u"day|día|jour|session date|fecha de la actividad"},
    Row{ColumnKind::Hours, "hours", nullptr, {}, u"timeslot|time slot|slot|franja horaria|créneau"},
    Row{ColumnKind::Start, "hours", "start",
        u"inicio|start|début",
        u"comienzo|begin|begins|from|desde|start time|start date|start datetime|start at|starts at"
         "|start date and time|scheduled start|scheduled at|start date time|hora de inicio"
         "|hora inicio|hora de comienzo|fecha de inicio|fecha inicio|fecha y hora de inicio"
         "|heure de début|date de début|date et heure de début"},
    Row{ColumnKind::End, "hours", "end",
        u"fin|end",
        u"final|ends|to|until|hasta|end time|end date|end datetime|end at|ends at"
         "|end date and time|scheduled end|end date time|hora de fin|hora fin|hora final"
         "|hora de finalización|fecha de fin|fecha fin|fecha y hora de fin|heure de fin"
         "|date de fin|date et heure de fin"},
    Row{ColumnKind::Minutes, "hours", "minutes",
        u"minutos|minutes",
        u"length|duration min|duration minutes|duration in minutes|scheduled duration|duración min"
         "|duración minutos|duración en minutos|durée min|durée minutes|durée en minutes"},
    Row{ColumnKind::StartUtc, "hours", "startUtc", u"inicio utc|start utc|début utc", {}},
    Row{ColumnKind::EndUtc, "hours", "endUtc", u"fin utc|end utc", {}},
    Row{ColumnKind::Zone, "hours", nullptr, {},
        u"time zone|timezone|tz|zona horaria|huso horario|fuseau horaire"},
    Row{ColumnKind::Zones, "zones", "zones", u"zonas horarias|time zones|fuseaux horaires", {}},
    Row{ColumnKind::Platform, "platform", "platform", {},
        u"location|ubicación|room name|scheduled room|assigned room|stage|escenario|canal|channel"
         "|espacio|espace"},
    Row{ColumnKind::FurtherPlatforms, "furtherPlatforms", "furtherPlatforms", {}, {}},
    Row{ColumnKind::Capacity, "capacity", "capacity", {}, u"max participants|plazas|places"},
    Row{ColumnKind::Registration, "registration", "registration", {}, {}},
    Row{ColumnKind::RegistrationUrl, "registration", "registrationUrl",
        u"página de inscripción|registration page|page d'inscription",
        u"registration link|registration url|enlace de inscripción|enlace de registro"
         "|lien d'inscription"},
    Row{ColumnKind::Languages, "languages", "languages", {},
        u"session language|session languages|content locale|spoken language|spoken languages"},
    Row{ColumnKind::Summary, "summary", "summary", {},
        u"short description|session abstract|proposal abstract|extracto|teaser"},
    Row{ColumnKind::Description, "summary", nullptr, {},
        u"description|descripción|session description|long description|proposal description"},
    Row{ColumnKind::Concept, "concept", "concept", {}, {}},
    Row{ColumnKind::Objectives, "objectives", "objectives", {}, {}},
    Row{ColumnKind::Debate, "debate", "debate", {}, {}},
    Row{ColumnKind::Documents, "documents", "documents", {},
        u"links|enlaces|liens|resources|recursos|ressources"},
    Row{ColumnKind::Status, "status", "status",
        u"estado|status|statut",
        u"state|état|proposal state|submission state|session status|session state"},
};
// clang-format on

const Row &rowOf(ColumnKind kind)
{
    return *std::ranges::find(rows, kind, &Row::kind);
}

const Row *rowNamed(QStringView name)
{
    const auto it = std::ranges::find_if(
        rows, [name](const Row &row) { return row.name && name == QLatin1StringView(row.name); });
    return it == rows.end() ? nullptr : &*it;
}

ColumnKind kindOf(Label label)
{
    switch (label) {
    case Label::Code:
        return ColumnKind::Code;
    case Label::Format:
        return ColumnKind::Format;
    case Label::Title:
        return ColumnKind::Title;
    case Label::Theme:
        return ColumnKind::Theme;
    case Label::Subtheme:
        return ColumnKind::Subtheme;
    case Label::Organizers:
    case Label::CoOrganizers:
        return ColumnKind::Organizers;
    case Label::Date:
        return ColumnKind::Date;
    case Label::Hours:
        return ColumnKind::Hours;
    case Label::Duration:
        return ColumnKind::Minutes;
    case Label::Platform:
        return ColumnKind::Platform;
    case Label::FurtherPlatforms:
        return ColumnKind::FurtherPlatforms;
    case Label::Capacity:
        return ColumnKind::Capacity;
    case Label::Registration:
        return ColumnKind::Registration;
    case Label::Languages:
        return ColumnKind::Languages;
    case Label::Summary:
        return ColumnKind::Summary;
    case Label::Concept:
        return ColumnKind::Concept;
    case Label::Objectives:
        return ColumnKind::Objectives;
    case Label::Debate:
        return ColumnKind::Debate;
    case Label::Documents:
        return ColumnKind::Documents;
    case Label::Speakers:
        return ColumnKind::Speakers;
    case Label::Moderator:
        return ColumnKind::Moderators;
    case Label::Rapporteur:
        return ColumnKind::Rapporteurs;
    case Label::Host:
        return ColumnKind::Hosts;
    }
    Q_UNREACHABLE();
}

struct KnownHead
{
    ColumnKind kind;
    bool own;
};

const QHash<QString, KnownHead> &knownHeads()
{
    static const QHash<QString, KnownHead> heads = [] {
        QHash<QString, KnownHead> all;
        const auto add = [&all](const Row &row, QStringView phrases, bool own) {
            for (const QStringView written : phrases.split(u'|', Qt::SkipEmptyParts)) {
                if (const QString words = phrase(written); !all.contains(words))
                    all.insert(words, {row.kind, own});
            }
        };
        for (const Row &row : rows) {
            add(row, row.own, true);
            add(row, row.others, false);
        }
        return all;
    }();
    return heads;
}

std::optional<ColumnMeaning> plainMeaning(QStringView head)
{
    if (const Row *row = rowNamed(head))
        return ColumnMeaning{.kind = row->kind, .own = true};
    if (const auto it = knownHeads().constFind(phrase(head)); it != knownHeads().constEnd())
        return ColumnMeaning{.kind = it->kind, .own = it->own};
    const std::optional<LabelLine> label = matchLabel(head);
    const bool isHead = label && label->isAlone() && label->asides.isEmpty()
        && (label->separator == LabelSeparator::None || label->separator == LabelSeparator::Colon);
    if (!isHead)
        return std::nullopt;
    return ColumnMeaning{.kind = kindOf(label->label),
                         .headLanguages = label->languages,
                         .limit = label->limit,
                         .own = !label->limit};
}

// The language that the end of a head names, and what stands before it.
struct LanguageSuffix
{
    QStringView head;
    QString language;
};

std::optional<LanguageSuffix> languageSuffix(QStringView head)
{
    const auto found = [](QStringView before,
                          QStringView written) -> std::optional<LanguageSuffix> {
        const QString language = languageTag(written.trimmed());
        if (language.isNull() || before.trimmed().isEmpty())
            return std::nullopt;
        return LanguageSuffix{before.trimmed(), language};
    };
    const QChar last = head.isEmpty() ? QChar() : head.back();
    if (last == u')' || last == u']') {
        const qsizetype open = head.lastIndexOf(last == u')' ? u'(' : u'[');
        return open < 0 ? std::nullopt : found(head.first(open), head.sliced(open + 1).chopped(1));
    }
    for (qsizetype at = head.size() - 1; at > 0; --at) {
        if (QStringView(u".:_/-–—").contains(head[at])) {
            if (const auto suffix = found(head.first(at), head.sliced(at + 1)))
                return suffix;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<ColumnMeaning> meaningOfHead(QStringView head)
{
    head = head.trimmed();
    while (head.endsWith(u'*') || head.endsWith(u':')) // Google Forms marks what is required
        head = head.chopped(1).trimmed();
    if (head.isEmpty() || head.size() > longestHead)
        return std::nullopt;
    // Before the rest: an "(en)" may be taken for the ending of a word as well.
    if (const auto suffix = languageSuffix(head)) {
        auto meaning = plainMeaning(suffix->head);
        if (meaning && textFieldOf(meaning->kind)) {
            meaning->language = suffix->language;
            return meaning;
        }
    }
    return plainMeaning(head);
}

std::optional<ColumnMeaning> meaningOfField(const QString &field, QStringView head)
{
    const QString key = field.section(u':', 0, 0);
    const QString language = field.section(u':', 1);
    const auto byHead = meaningOfHead(head);
    ColumnMeaning meaning;
    if (byHead && fieldKey(byHead->kind) == key && !key.isEmpty()) {
        meaning = *byHead;
        meaning.language.clear();
        // The description is what it is told to be.
        if (meaning.kind == ColumnKind::Description)
            meaning.kind = ColumnKind::Summary;
    } else if (const Row *row = rowNamed(key)) {
        meaning.kind = row->kind;
    } else {
        const auto it = std::ranges::find_if(rows, [&key](const Row &candidate) {
            return candidate.field && key == QLatin1StringView(candidate.field);
        });
        if (it == rows.end())
            return std::nullopt;
        meaning.kind = it->kind;
    }
    if (textFieldOf(meaning.kind))
        meaning.language = language.isEmpty() ? QString() : language;
    meaning.own = false;
    return meaning;
}

QString fieldOf(const ColumnMeaning &meaning)
{
    const Row &row = rowOf(meaning.kind);
    const QString key = QString::fromLatin1(row.field ? row.field : row.name);
    return meaning.language.isEmpty() ? key : key + u':' + meaning.language;
}

QString fieldKey(ColumnKind kind)
{
    return QString::fromLatin1(rowOf(kind).field);
}

std::optional<TextField> textFieldOf(ColumnKind kind)
{
    const CardField *field = cardField(fieldKey(kind));
    return field ? field->text : std::nullopt;
}

} // namespace core
