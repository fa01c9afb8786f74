// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/labels.h"

#include "core/import/notewords.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Row
{
    Label label;
    QStringView spanish;
    QStringView english;
    QStringView french;
};

// Alternatives are separated by bars. Case, accents and punctuation don't count, and endings such
// as "(s)", "/a" or "·e·s" are dropped before the comparison. "Of the session" may follow any.
// clang-format off
constexpr Row rows[] = {
    {Label::Code,
     u"código|número",
     u"code|number",
     u"code|numéro"},
    {Label::Format,
     u"formato|tipo de sesión|tipo de actividad",
     u"format|type of session|session type",
     u"format|type de session|type de séance"},
    {Label::Title,
     u"título|nombre de la sesión",
     u"title|name of the session",
     u"titre|intitulé"},
    {Label::Theme,
     u"línea temática|eje|eje temático|ámbito temático|área temática|tema",
     u"thematic line|thematic area|thematic track|track|theme",
     u"ligne thématique|axe|axe thématique|domaine thématique|thème"},
    {Label::Subtheme,
     u"subtema|sub-tema|sublínea temática|sub-línea temática|sublínea",
     u"thematic subline|thematic sub-line|subtheme|sub-theme|subline|sub-track",
     u"sous-thème|sous-ligne thématique|sous-axe|sous-axe thématique"},
    {Label::Organizers,
     u"organizador|organizadora|organizadores|organizadoras|organiza|organizan|organizado por"
      "|entidad organizadora|entidades organizadoras|institución organizadora"
      "|instituciones organizadoras",
     u"organizer|organizers|organiser|organisers|organized by|organised by"
      "|organizing institution|organizing institutions|organising institution"
      "|organising institutions",
     u"organisateur|organisatrice|organisateurs|organisatrices|organisé par|organisée par"
      "|entité organisatrice|entités organisatrices|institution organisatrice"
      "|institutions organisatrices"},
    {Label::CoOrganizers,
     u"coorganiza|co-organiza|coorganizan|co-organizan|coorganizado por|co-organizado por"
      "|coorganizador|coorganizadora|coorganizadores|coorganizadoras|co-organizadores",
     u"co-organizer|co-organizers|co-organiser|co-organisers|co-organized by|co-organised by",
     u"co-organisateur|co-organisatrice|co-organisateurs|co-organisatrices|co-organisé par"
      "|co-organisée par|coorganisateurs|coorganisé par"},
    {Label::Date,
     u"fecha|fechas|fecha y hora",
     u"date|dates|date and time",
     u"date|dates|date et heure"},
    {Label::Hours,
     u"hora|horas|horario|horarios",
     u"time|times|when|hours",
     u"heure|heures|horaire|horaires"},
    {Label::Duration,
     u"duración",
     u"duration",
     u"durée"},
    {Label::Platform,
     u"plataforma|sala|lugar",
     u"platform|room|venue",
     u"plateforme|plate-forme|salle|lieu"},
    {Label::FurtherPlatforms,
     u"otras plataformas|otras salas",
     u"further platforms|other platforms|further rooms|other rooms",
     u"autres plateformes|autres plates-formes|autres salles"},
    {Label::Capacity,
     u"capacidad|aforo",
     u"capacity",
     u"capacité"},
    {Label::Registration,
     u"registro|inscripción|inscripciones",
     u"registration",
     u"inscription|inscriptions"},
    {Label::Languages,
     u"idioma|idiomas|lengua|lenguas|lengua de trabajo|lenguas de trabajo|idioma de trabajo"
      "|idiomas de trabajo",
     u"language|languages|working language|working languages",
     u"langue|langues|langue de travail|langues de travail"},
    {Label::Summary,
     u"breve resumen|resumen|resumen breve",
     u"short summary|brief summary|summary|abstract",
     u"bref résumé|résumé|court résumé|brève présentation"},
    {Label::Concept,
     u"conceptualización|contexto|antecedentes|nota conceptual",
     u"conceptualization|conceptualisation|background|context|concept note",
     u"conceptualisation|contexte|note conceptuelle"},
    {Label::Objectives,
     u"objetivo|objetivos|objetivo general|objetivos generales|objetivos específicos",
     u"objective|objectives|goal|goals",
     u"objectif|objectifs"},
    {Label::Debate,
     u"principales puntos de debate|principales puntos del debate|puntos de debate"
      "|puntos principales de debate|puntos para el debate|preguntas orientadoras|preguntas clave"
      "|preguntas para el debate",
     u"main points of debate|main points for debate|main points for discussion|debate points"
      "|key discussion points|main discussion points|discussion points|guiding questions"
      "|key questions",
     u"principaux points de débat|principaux points du débat|points de débat|points à débattre"
      "|questions directrices|questions clés|questions pour le débat"},
    {Label::Documents,
     u"documentos relevantes|documentos de referencia|documentos clave|documentos",
     u"relevant documents|key documents|reference documents|background documents|documents",
     u"documents pertinents|documents de référence|documents clés|documents utiles|documents"},
    {Label::Speakers,
     u"ponente|ponentes|panelista|panelistas|disertante|disertantes|orador|oradora|oradores"
      "|oradoras",
     u"speaker|speakers|panelist|panelists|panellist|panellists",
     u"intervenant|intervenante|intervenants|intervenantes|orateur|oratrice|orateurs|oratrices"
      "|panéliste|panélistes"},
    {Label::Moderator,
     u"modera|moderan|moderador|moderadora|moderadores|moderadoras|moderación|moderado por",
     u"moderator|moderators|moderated by|facilitator|facilitators|facilitated by",
     u"modérateur|modératrice|modérateurs|modératrices|modération|modéré par|animé par|animée par"
      "|animateur|animatrice"},
    {Label::Rapporteur,
     u"relator|relatora|relatores|relatoras|relatoría",
     u"rapporteur|rapporteurs",
     u"rapporteur|rapporteuse|rapporteure|rapporteurs|rapporteuses"},
    {Label::Host,
     u"anfitrión|anfitriona|anfitriones",
     u"host|hosts|hosted by",
     u"hôte|hôtes|hôtesse|accueilli par"},
};

constexpr QStringView endings =
    u"de la sesión|del panel|del taller|de la plenaria|del evento|de la actividad|del diálogo"
     "|of the session|of the panel|of the workshop|of the event|for the session"
     "|de la session|de la séance|du panel|de l'atelier|de l'événement|du dialogue";

constexpr QStringView beginnings = u"session|panel|workshop|event|your";

constexpr QStringView asides =
    u"si corresponde|si procede|si aplica|opcional|en su caso|por traducir"
     "|if applicable|if any|if relevant|where applicable|optional|to be translated"
     "|le cas échéant|s'il y a lieu|si applicable|facultatif|optionnel|à traduire";
// clang-format on

QSet<QString> phrasesOf(QStringView alternatives)
{
    QSet<QString> phrases;
    for (QStringView alternative : alternatives.split(u'|'))
        phrases.insert(phrase(alternative));
    return phrases;
}

QHash<QString, KnownLabel> labelsByPhrase()
{
    QHash<QString, KnownLabel> labels;
    const auto add = [&labels](const Row &row, QStringView alternatives, LabelLanguage language) {
        for (const QString &written : phrasesOf(alternatives)) {
            const auto it = labels.find(written);
            if (it == labels.end())
                labels.insert(written, {row.label, language});
            else
                it->languages |= language;
        }
    };
    for (const Row &row : rows) {
        add(row, row.spanish, LabelLanguage::Spanish);
        add(row, row.english, LabelLanguage::English);
        add(row, row.french, LabelLanguage::French);
    }
    return labels;
}

const QHash<QString, KnownLabel> &labels()
{
    static const QHash<QString, KnownLabel> table = labelsByPhrase();
    return table;
}

} // namespace

const KnownLabel *knownLabel(const QString &phrase)
{
    const auto it = labels().constFind(phrase);
    return it == labels().cend() ? nullptr : &*it;
}

bool beginsLabel(const QString &word)
{
    static const QSet<QString> words = [] {
        QSet<QString> result;
        for (const QString &phrase : labels().keys())
            result.insert(phrase.section(u' ', 0, 0));
        return result;
    }();
    return words.contains(word);
}

bool isLabelEnding(const QString &phrase)
{
    static const QSet<QString> phrases = phrasesOf(endings);
    return phrases.contains(phrase);
}

bool isLabelBeginning(const QString &phrase)
{
    static const QSet<QString> phrases = phrasesOf(beginnings);
    return phrases.contains(phrase);
}

bool isLabelAside(const QString &phrase)
{
    static const QSet<QString> phrases = phrasesOf(asides);
    return phrases.contains(phrase);
}

QString fieldKey(Label label)
{
    switch (label) {
    case Label::Code:
        return u"code"_s;
    case Label::Format:
        return u"format"_s;
    case Label::Title:
        return u"title"_s;
    case Label::Theme:
        return u"theme"_s;
    case Label::Subtheme:
        return u"subtheme"_s;
    case Label::Organizers:
    case Label::CoOrganizers:
        return u"organizers"_s;
    case Label::Date:
        return u"date"_s;
    case Label::Hours:
    case Label::Duration:
        return u"hours"_s;
    case Label::Platform:
        return u"platform"_s;
    case Label::FurtherPlatforms:
        return u"furtherPlatforms"_s;
    case Label::Capacity:
        return u"capacity"_s;
    case Label::Registration:
        return u"registration"_s;
    case Label::Languages:
        return u"languages"_s;
    case Label::Summary:
        return u"summary"_s;
    case Label::Concept:
        return u"concept"_s;
    case Label::Objectives:
        return u"objectives"_s;
    case Label::Debate:
        return u"debate"_s;
    case Label::Documents:
        return u"documents"_s;
    case Label::Speakers:
    case Label::Moderator:
    case Label::Rapporteur:
    case Label::Host:
        return u"people"_s;
    }
    return {};
}

std::optional<TextField> sectionField(Label label)
{
    switch (label) {
    case Label::Summary:
        return TextField::Summary;
    case Label::Concept:
        return TextField::Concept;
    case Label::Objectives:
        return TextField::Objectives;
    case Label::Debate:
        return TextField::Debate;
    default:
        return std::nullopt;
    }
}

} // namespace core
