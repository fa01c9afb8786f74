// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/writtenvalues.h"

#include "core/import/languagecodes.h"
#include "core/import/notewords.h"
#include "core/time/duration.h"
#include "core/time/writtendate.h"
#include "core/time/writtenhours.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype longestValue = 300;
constexpr int largestCapacity = 10'000'000;

// clang-format off
constexpr QStringView unlimitedPhrases =
    u"sin limite|sin limite de aforo|sin limites|ilimitado|ilimitada|no limitada|no hay limite"
     "|unlimited|no limit|without limit|not limited"
     "|illimite|illimitee|sans limite|pas de limite|non limitee";

constexpr QStringView capacityWords =
    u"persona personas people person persons pax personne personnes participante participantes "
     "participant participants asistente asistentes attendee attendees plaza plazas place places "
     "asiento asientos seat seats siege sieges puesto puestos butacas cupos conexiones connections "
     "connexions usuarios users max maximo maxima maximum maximale hasta up to jusqu a aforo "
     "capacidad capacity capacite de of d limitado limitada limited limite limitee aprox "
     "approximately environ about";

constexpr QStringView invitationWords = u"invitacion invitaciones invitation invitations invitados invites";
constexpr QStringView requiredWords =
    u"requiere requerida requerido requerira required requires requise requis obligatoria "
     "obligatorio obligatoire mandatory compulsory necesaria necesario necessary necessaire needed "
     "previa previo prior prealable si yes oui";
constexpr QStringView registrationWords =
    u"inscripcion inscripciones inscribirse registro registrarse registration registrations register "
     "inscription inscriptions inscrire enregistrement";
constexpr QStringView openWords =
    u"libre libres open abierto abierta abiertos ouvert ouverte sin without sans free";
constexpr QStringView negations = u"no non not pas ninguna aucune sin without sans";
constexpr QStringView registrationFillers =
    u"se es la el de en para a al del the is on for in by only via at to of sur par est l d il une un "
     "que hay hace falta be must should s y and et acceso access acces entrada entry entree "
     "participacion participation linea online ligne solo solamente uniquement exclusivamente "
     "seulement por con with avec link enlace lien aqui here ici publico public todo todos all tous "
     "everyone toda tout event evento evenement session sesion";

constexpr QStringView nothingPhrases =
    u"n a|na|n d|ninguno|ninguna|ningunos|ningunas|no aplica|no corresponde|no hay|nada"
     "|none|not applicable|nothing|nil"
     "|aucun|aucune|neant|sans objet|non applicable|pas applicable";

constexpr QStringView pendingPhrases =
    u"por confirmar|a confirmar|pendiente|pendiente de confirmar|pendiente de confirmacion"
     "|por definir|a definir|por determinar|por anunciar|sin confirmar|sin definir"
     "|tbc|tbd|tba|to be confirmed|to be defined|to be determined|to be decided|to be announced"
     "|pending|not yet confirmed|unconfirmed"
     "|a determiner|a preciser|a venir|a annoncer|en attente|en attente de confirmation";
// clang-format on

QSet<QString> setOf(QStringView entries, QChar separator)
{
    QSet<QString> result;
    for (QStringView entry : entries.split(separator))
        result.insert(entry.toString());
    return result;
}

// Digits with their thousands set off by a space, a dot or a comma: "1.000", "2 400".
std::optional<int> numberOf(QStringView text)
{
    qint64 number = 0;
    qsizetype digits = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isDigit()) {
            number = qMin<qint64>(number * 10 + text[at].digitValue(), largestCapacity + 1LL);
            ++digits;
            continue;
        }
        const QStringView group = text.mid(at + 1, 3);
        const bool three = group.size() == 3
            && std::all_of(group.begin(), group.end(), [](QChar c) { return c.isDigit(); })
            && (at + 4 >= text.size() || !text[at + 4].isDigit());
        if (digits == 0 || !three)
            return std::nullopt;
    }
    if (digits == 0 || number < 1 || number > largestCapacity)
        return std::nullopt;
    return int(number);
}

// A negation reaches over two words: "no se requiere", "no registration needed".
constexpr qsizetype farFromNegation = 3;

QStringList clausesOf(QString text)
{
    for (QChar sign : {u';', u'.', u':', u'('})
        text.replace(sign, u',');
    return text.split(u',', Qt::SkipEmptyParts);
}

} // namespace

std::optional<CapacityText> parseCapacity(QStringView written)
{
    written = written.trimmed();
    if (written.isEmpty() || written.size() > longestValue)
        return std::nullopt;
    static const QSet<QString> unlimited = setOf(unlimitedPhrases, u'|');
    if (unlimited.contains(foldedWords(written).join(u' ')))
        return CapacityText{};

    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto first = std::find_if(written.begin(), written.end(), isDigit);
    if (first == written.end())
        return std::nullopt;
    // "-40" is no number of people.
    if (first != written.begin() && (*(first - 1) == u'-' || *(first - 1) == u'\u2212'))
        return std::nullopt;
    const auto last = std::find_if(written.rbegin(), written.rend(), isDigit).base();
    const QStringView digits(first, last);
    static const QSet<QString> words = setOf(capacityWords, u' ');
    const QStringList around = foldedWords(QStringView(written.begin(), first))
        + foldedWords(QStringView(last, written.end()));
    const bool known = std::all_of(around.begin(), around.end(),
                                   [](const QString &word) { return words.contains(word); });
    const std::optional<int> people = numberOf(digits);
    if (!known || !people)
        return std::nullopt;
    return CapacityText{people};
}

std::optional<RegistrationText> parseRegistration(QStringView written)
{
    written = written.trimmed();
    if (written.isEmpty() || written.size() > 4 * longestValue)
        return std::nullopt;
    RegistrationText result{.registration = {}, .whole = true};
    QString said = written.toString();
    if (const std::optional<LinkPlace> link = findLink(written)) {
        const QStringView url = written.sliced(link->begin, link->end - link->begin);
        result.registration.url = completeLink(url);
        said.remove(link->begin, link->end - link->begin);
    }

    static const QSet<QString> invitation = setOf(invitationWords, u' ');
    static const QSet<QString> required = setOf(requiredWords, u' ');
    static const QSet<QString> registering = setOf(registrationWords, u' ');
    static const QSet<QString> open = setOf(openWords, u' ');
    static const QSet<QString> negative = setOf(negations, u' ');
    static const QSet<QString> fillers = setOf(registrationFillers, u' ');
    bool invites = false;
    bool demands = false; // "inscripción"
    bool insists = false; // "obligatoria"
    bool opens = false;
    bool negates = false;
    qsizetype count = 0;
    for (const QString &clause : clausesOf(said)) {
        qsizetype sinceNegation = farFromNegation; // in words
        for (const QString &word : foldedWords(clause)) {
            const bool asks = required.contains(word) || registering.contains(word);
            negates = negates || (asks && sinceNegation < farFromNegation);
            demands = demands || asks;
            insists = insists || required.contains(word);
            invites = invites || invitation.contains(word);
            opens = opens || open.contains(word);
            sinceNegation = negative.contains(word) ? 0 : sinceNegation + 1;
            result.whole = result.whole
                && (asks || invitation.contains(word) || open.contains(word)
                    || negative.contains(word) || fillers.contains(word));
            ++count;
        }
        if (count == 1 && sinceNegation == 0)
            negates = true; // "No"
    }
    std::optional<RegistrationKind> &kind = result.registration.kind;
    if (negates)
        kind = RegistrationKind::Open;
    else if (invites)
        kind = RegistrationKind::Invitation;
    else if (demands && !(opens && !insists))
        kind = RegistrationKind::Required;
    else if (opens)
        kind = RegistrationKind::Open;
    if (!kind && result.registration.url.isNull())
        return std::nullopt;
    return result;
}

bool isNothing(QStringView written)
{
    if (written.size() > longestValue)
        return false;
    static const QSet<QString> phrases = setOf(nothingPhrases, u'|');
    const QString words = foldedWords(written).join(u' ');
    return phrases.contains(words)
        || (words.isEmpty() && std::all_of(written.begin(), written.end(), [](QChar c) {
                return c.isSpace() || c.isPunct() || c == u'|';
            }));
}

bool isPending(QStringView written)
{
    if (written.size() > longestValue)
        return false;
    static const QSet<QString> phrases = setOf(pendingPhrases, u'|');
    return phrases.contains(foldedWords(written).join(u' '));
}

std::optional<LinkPlace> findLink(QStringView text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] != u'h' && text[at] != u'H' && text[at] != u'w' && text[at] != u'W')
            continue;
        const QStringView here = text.sliced(at);
        const bool starts = here.startsWith(u"https://", Qt::CaseInsensitive)
            || here.startsWith(u"http://", Qt::CaseInsensitive)
            || (here.startsWith(u"www.", Qt::CaseInsensitive)
                && (at == 0 || !isWordCharacter(text[at - 1])));
        if (!starts)
            continue;
        qsizetype end = at;
        int depth = 0;
        for (; end < text.size(); ++end) {
            const QChar c = text[end];
            if (c.isSpace() || QStringView(u"<>\"«»“”|").contains(c))
                break;
            depth += c == u'(' || c == u'[' ? 1 : 0;
            if ((c == u')' || c == u']') && --depth < 0)
                break;
        }
        while (end > at && QStringView(u".,;:!?*_'’").contains(text[end - 1]))
            --end;
        return LinkPlace{at, end};
    }
    return std::nullopt;
}

QString completeLink(QStringView link)
{
    return link.startsWith(u"www.", Qt::CaseInsensitive) ? u"https://"_s + link.toString()
                                                         : link.toString();
}

bool isUnderstood(Label label, QStringView value)
{
    if (value.size() > longestValue)
        return false;
    switch (label) {
    case Label::Date:
        return parseDate(value, u"es").date.isValid();
    case Label::Hours: {
        const HoursText hours = parseHours(value);
        return !hours.ranges.isEmpty() && hours.notUnderstood.isEmpty();
    }
    case Label::Duration:
        return parseDuration(value).has_value();
    case Label::Capacity:
        return parseCapacity(value).has_value();
    case Label::Registration: {
        const std::optional<RegistrationText> registration = parseRegistration(value);
        return registration && registration->whole;
    }
    case Label::Languages: {
        const LanguagesText languages = parseLanguages(value);
        return !languages.tags.isEmpty() && languages.leftOver.isEmpty()
            && std::all_of(languages.tags.begin(), languages.tags.end(),
                           [](const QString &tag) { return !languageTag(tag).isNull(); });
    }
    default:
        return false;
    }
}

} // namespace core
