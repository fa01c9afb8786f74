// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_support.h"

#include "core/import/labelline.h"
#include "core/import/sessionformats.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

void checkLabels(Label label, QStringView written)
{
    for (QStringView line : written.split(u'|')) {
        const std::optional<LabelLine> match = matchLabel(line);
        CAPTURE(line.toString());
        REQUIRE(match);
        CHECK(match->label == label);
        CHECK(match->isAlone());
    }
}

} // namespace

TEST_CASE("every label of the form is known in three languages", "[note]")
{
    checkLabels(Label::Title,
                u"Título de la sesión|Título de la sesión [N]|Título del panel"
                "|Session title|Title of the session|Titre de la session"
                "|Titre de la séance");
    checkLabels(Label::Theme,
                u"Línea temática 1|Línea Temática n.º 2|Eje|Eje temático|Ámbito temático"
                "|Thematic line|Thematic area|Track|Ligne thématique|Axe"
                "|Axe thématique II");
    checkLabels(Label::Subtheme,
                u"Subtema 1.3|Sublínea temática|Thematic subline|Subtheme|Sub-theme"
                "|Sous-thème|Sous-ligne thématique");
    checkLabels(Label::Organizers,
                u"Organizadores|Organiza|Entidad organizadora|Organizers"
                "|Organisers|Organized by|Organisateurs|Organisé par");
    checkLabels(Label::CoOrganizers,
                u"Coorganiza|(Co-)organized by|Co-organizers|(Co-)organisé par"
                "|Co-organisateurs");
    checkLabels(Label::Date, u"Fecha|FECHA|fecha de la sesión|Date");
    checkLabels(Label::Hours, u"Hora|Horario|Time|When|Heure|Horaire");
    checkLabels(Label::Duration, u"Duración|Duration|Durée");
    checkLabels(Label::Platform,
                u"Plataforma|Sala|Lugar|Platform|Room|Venue|Plateforme|Salle|Lieu");
    checkLabels(Label::FurtherPlatforms,
                u"Otras plataformas|Otras salas|Further platforms|Other rooms"
                "|Autres plateformes|Autres salles");
    checkLabels(Label::Capacity, u"Capacidad|Capacidad de la sesión|Aforo|Capacity|Capacité");
    checkLabels(Label::Registration, u"Registro|Inscripción|Registration|Inscription");
    checkLabels(Label::Languages,
                u"Idioma|Idiomas|Idioma(s)|Lenguas de trabajo|Language|Language(s)"
                "|Working languages|Langue(s)|Langues de travail");
    checkLabels(Label::Summary,
                u"Breve resumen|Breve resumen de la sesión|Resumen|Short summary"
                "|Short summary of the session|Brief summary|Abstract|Bref résumé"
                "|Résumé");
    checkLabels(Label::Concept,
                u"Conceptualización|1. Conceptualización de la sesión|Contexto"
                "|Antecedentes|Conceptualization|Conceptualisation|Background|Context"
                "|Contexte|Note conceptuelle");
    checkLabels(Label::Objectives,
                u"Objetivos|Objetivo de la sesión|Objectives|Session objectives"
                "|Goals|Objectifs");
    checkLabels(Label::Debate,
                u"3. Principales puntos de debate|Preguntas orientadoras"
                "|Preguntas clave|Main points of debate|Main points for debate"
                "|Key discussion points|Guiding questions|Key questions"
                "|Principaux points de débat|Questions directrices|Questions clés");
    checkLabels(Label::Documents,
                u"Documentos relevantes (si corresponde)|Documentos de referencia"
                "|Relevant documents (if applicable)|Key documents"
                "|Documents pertinents (le cas échéant)|Documents de référence");
    checkLabels(Label::Speakers,
                u"Ponentes|Panelistas|Disertantes|Speakers|Panelists"
                "|Intervenant·e·s|Intervenant(e)s|Intervenants|Orateurs");
    checkLabels(Label::Moderator,
                u"Modera|Moderador/a|Moderator|Facilitator|Modérateur/trice"
                "|Animé par|Animé·e par");
}

TEST_CASE("a label is known however it is set", "[note]")
{
    checkLabels(
        Label::Objectives,
        u"Objetivos|OBJETIVOS:|objetivos :|Objetivos\u00A0:|Objetivos：|**Objetivos**"
        "|**Objetivos:**|2. **Objetivos**|**2. Objetivos**|__Objetivos__|*Objetivos*:"
        "|## Objetivos|### 2. Objetivos ###|- Objetivos:|• Objetivos|II. Objetivos"
        "|2) Objetivos|2 Objetivos|a) Objetivos|1\\. Objetivos|> Objetivos"
        "|Objetivos (máx. 100 palabras)|Objetivos: (máx. 100 palabras)"
        "|Objetivos *(max. 100 words)*|Objetivos (*máx. 100 palabras*):"
        "|**Objetivos** (máx. 100 palabras)|**Objetivos (máx.100 palabras):**"
        "|Objetivos, máx. 100 palabras|Objetivos – 100 mots maximum|Objetivos [100 palabras]");
}

TEST_CASE("the limit beside a label is read from inside and outside of brackets", "[note]")
{
    for (const QString &line :
         {u"Objetivos (máx. 100 palabras)"_s, u"2. **Objetivos** (máx.100 palabras)"_s,
          u"Objetivos: (máx. 100 palabras)"_s, u"Objetivos *(max. 100 words)*"_s,
          u"Objetivos (*máx. 100 palabras*)"_s, u"Objetivos, máx. 100 palabras:"_s,
          u"Objetivos (máx. 100 palabras) Avanzar juntos"_s,
          u"Objetivos: (máx. 100 palabras) Avanzar juntos"_s,
          u"Objetivos (máx. 100 palabras): Avanzar juntos"_s}) {
        const std::optional<LabelLine> match = matchLabel(line);
        CAPTURE(line);
        REQUIRE(match);
        CHECK(match->limit == WrittenLimit{{}, 100, LimitUnit::Words});
        CHECK(match->value.toString()
              == (line.contains(u"Avanzar") ? u"Avanzar juntos"_s : QString()));
    }
}

TEST_CASE("values stand after a colon, a dash, a tab, in a cell or where nothing else can be meant",
          "[note]")
{
    for (const QString &line :
         {u"Fecha: 31/05/21"_s, u"Fecha : 31/05/21"_s, u"Fecha：31/05/21"_s, u"Fecha – 31/05/21"_s,
          u"Fecha\t31/05/21"_s, u"| Fecha | 31/05/21 |"_s, u"| **Fecha** | 31/05/21 |"_s,
          u"**Fecha:** 31/05/21"_s, u"**Fecha: 31/05/21**"_s, u"- Fecha: 31/05/21"_s,
          u"Fecha 31/05/21"_s, u"__Fecha__: 31/05/21"_s}) {
        const std::optional<LabelLine> match = matchLabel(line);
        CAPTURE(line);
        REQUIRE(match);
        CHECK(match->label == Label::Date);
        CHECK(match->value.toString() == u"31/05/21"_s);
    }
}

TEST_CASE("running text that begins with a label's word is no label", "[note]")
{
    for (const QString &line :
         {u"Objetivos claros permiten avanzar"_s, u"Contexto y perspectiva"_s,
          u"Panelistas de tres"_s, u"Fecha límite para todo"_s, u"Salas: tres"_s, u"Time flies"_s,
          u"Datos: muchos"_s, u"Hora de cambiar"_s, u"El objetivo de esta mesa"_s,
          u"Idioma común"_s})
        CHECK_FALSE(matchLabel(line));

    const CardDraft card = readOne(u"Contexto\n\nObjetivos claros permiten avanzar.\n\n"
                                   "Lo demás son los\nobjetivos: pocos y buenos.\n\n"
                                   "Capacidad: la de decidir, y la de hacer lo que se decide.\n\n"
                                   "Contexto: otra palabra.\n"_s);
    CHECK(textOf(card, TextField::Objectives).isNull());
    CHECK_FALSE(card.saysCapacity);
    CHECK(parseMarkup(textOf(card, TextField::Concept)).size() == 4);
    CHECK(card.unplaced.isEmpty());
}

TEST_CASE("a list item in a text is no label, a label set as an item is", "[note]")
{
    const CardDraft text = readOne(u"Contexto\n\n- Objetivos: pocos\n- Fecha: 31/05/21\n"_s);
    CHECK_FALSE(text.date.isValid());
    CHECK(parseMarkup(textOf(text, TextField::Concept)).size() == 2);

    const CardDraft labels =
        readOne(u"- Contexto: la ciudad\n- Objetivos: pocos\n- Fecha: 31/05/21\n"_s);
    CHECK(labels.date == QDate(2021, 5, 31));
    CHECK(textOf(labels, TextField::Objectives) == u"pocos"_s);
}

TEST_CASE("formats are known by their names in three languages", "[note]")
{
    CHECK(canonicalFormat(u"Plenaria") == DefaultFormat::Plenary);
    CHECK(canonicalFormat(u"Séance plénière") == DefaultFormat::Plenary);
    CHECK(canonicalFormat(u"PANEL") == DefaultFormat::Panel);
    CHECK(canonicalFormat(u"Taller (en línea)") == DefaultFormat::Workshop);
    CHECK(canonicalFormat(u"Online Workshop") == DefaultFormat::Workshop);
    CHECK(canonicalFormat(u"Atelier en ligne") == DefaultFormat::Workshop);
    CHECK(canonicalFormat(u"Clase magistral") == DefaultFormat::MasterClass);
    CHECK(canonicalFormat(u"Masterclass") == DefaultFormat::MasterClass);
    CHECK(canonicalFormat(u"Diálogo político") == DefaultFormat::PolicyDialogue);
    CHECK(canonicalFormat(u"Événement parallèle") == DefaultFormat::SideEvent);
    CHECK_FALSE(canonicalFormat(u"Coloquio"));
}

TEST_CASE("the line of code and format is read in its variants", "[note]")
{
    for (const QString &line :
         {u"1.3.2 Panel"_s, u"1.3.2. Panel"_s, u"**1.3.2 Panel**"_s, u"# 1.3.2 Panel"_s,
          u"1.3.2 – Panel"_s, u"Panel 1.3.2"_s, u"1.3.2 (Panel)"_s, u"1.3.2: Panel"_s}) {
        const std::optional<CodeLine> read = matchCodeLine(line);
        CAPTURE(line);
        REQUIRE(read);
        CHECK(read->code == u"1.3.2"_s);
        CHECK(read->format == u"Panel"_s);
        CHECK(read->isWhole());
    }
    CHECK(matchCodeLine(u"2.1.4 Taller (en línea)")->format == u"Taller (en línea)"_s);
    CHECK(matchCodeLine(u"Sesión 2.1.4")->code == u"2.1.4"_s);
    CHECK(matchCodeLine(u"Plenaria")->format == u"Plenaria"_s);
    CHECK(matchCodeLine(u"Panel 1.3.2: El agua")->title == u"El agua");
    CHECK_FALSE(matchCodeLine(u"Panel sobre el agua"));
    CHECK_FALSE(matchCodeLine(u"10.000 personas"));
    CHECK_FALSE(matchCodeLine(u"La sesión plenaria"));
}
