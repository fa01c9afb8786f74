// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/namesincell.h"

#include "core/import/notelines.h"
#include "core/model/cardfield.h"
#include "core/text/fold.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype mostWords = 5; // of a name

// Small words within names of people.
const QSet<QString> &particles()
{
    static const QSet<QString> words{u"de"_s,  u"del"_s, u"la"_s,  u"las"_s, u"los"_s, u"da"_s,
                                     u"do"_s,  u"dos"_s, u"das"_s, u"di"_s,  u"du"_s,  u"des"_s,
                                     u"le"_s,  u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"bin"_s,
                                     u"ben"_s, u"al"_s,  u"el"_s,  u"ibn"_s, u"y"_s,   u"e"_s};
    return words;
}

// Words that names of organizations and posts begin with.
const QSet<QString> &institutions()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        const QStringView written =
            u"ciudad ayuntamiento alcaldia municipio municipalidad gobierno universidad ministerio "
            "instituto fundacion asociacion red federacion diputacion provincia region banco "
            "alcalde alcaldesa concejal concejala director directora presidente presidenta "
            "city town municipality government university ministry institute foundation "
            "association network federation council province bank office mayor director "
            "president head chief secretary professor minister united world global "
            "ville mairie commune gouvernement universite ministere institut fondation reseau "
            "conseil maire directeur directrice presidente adjoint secretaire professeur";
        for (const QStringView word : written.split(u' '))
            all.insert(word.toString());
        return all;
    }();
    return words;
}

// "Ana Pérez", "José de la Cruz": two words at least that begin with capitals, and nothing else.
bool looksLikePerson(QStringView text)
{
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > mostWords)
        return false;
    qsizetype capitals = 0;
    for (const QStringView word : words) {
        const bool isPlain = std::all_of(word.begin(), word.end(), [](QChar c) {
            return c.isLetter() || c.isMark() || QStringView(u".'’-").contains(c);
        });
        const QString folded = fold(word);
        if (!isPlain || institutions().contains(folded))
            return false;
        if (word.front().isUpper())
            ++capitals;
        else if (!particles().contains(folded))
            return false;
    }
    return capitals >= 2;
}

// The parts of a list of people and nothing but people, separated by commas; empty where a comma
// may stand between a name and a post.
QList<QStringView> peopleBetweenCommas(QStringView entry)
{
    // "Ana Ruiz (City), Ben Sow", "Ana Ruiz (City) y Ben Sow"
    static const QRegularExpression separator(
        u"(?:,|(?<=\\))\\s+(?:y|e|and|et|&))\\s+(?![^(]*\\))"_s);
    QList<QStringView> parts;
    qsizetype begin = 0;
    for (auto it = separator.globalMatch(entry); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        parts.append(entry.sliced(begin, match.capturedStart() - begin).trimmed());
        begin = match.capturedEnd();
    }
    parts.append(entry.sliced(begin).trimmed());
    const bool arePeople = parts.size() > 1 && std::ranges::all_of(parts, [](QStringView part) {
                               const qsizetype open =
                                   part.endsWith(u')') ? part.indexOf(u" (") : -1;
                               return looksLikePerson(open < 0 ? part : part.first(open));
                           });
    return arePeople ? parts : QList<QStringView>();
}

// "moderator: Ana Ruiz"
QStringView takeRole(QStringView entry, Role &role)
{
    const qsizetype colon = entry.indexOf(u':');
    const auto written =
        colon > 0 ? roleFromKey(entry.first(colon).trimmed()) : std::optional<Role>();
    if (!written)
        return entry;
    role = *written;
    return entry.sliced(colon + 1).trimmed();
}

DraftPerson ownPerson(QStringView entry, Role role)
{
    const qsizetype open = entry.endsWith(u')') ? entry.lastIndexOf(u" (") : -1;
    if (open < 1)
        return {.name = entry.toString(), .role = role};
    return {.name = entry.first(open).toString(),
            .role = role,
            .post = {},
            .organization = entry.sliced(open + 2).chopped(1).toString()};
}

} // namespace

QStringList entriesInCell(QStringView cell)
{
    QStringList entries;
    for (const QStringView line : cell.split(u'\n')) {
        for (const QStringView part : splitMark(line.trimmed()).text.split(u';')) {
            if (const QString entry = part.toString().simplified(); !entry.isEmpty())
                entries.append(entry);
        }
    }
    return entries;
}

QStringList organizersInCell(QStringView cell, bool own)
{
    const QStringList entries = entriesInCell(cell);
    // Whoever separates by semicolons or lines has commas in the names.
    if (own || entries.size() > 1)
        return entries;
    return entries.isEmpty() ? QStringList() : organizersIn(entries.first());
}

PeopleText peopleInCell(QStringView cell, Role role, bool own)
{
    PeopleText result;
    const auto add = [&result](const PeopleText &read) {
        result.people += read.people;
        result.whole = result.whole && read.whole;
    };
    for (const QString &entry : entriesInCell(cell)) {
        Role said = role;
        const QStringView name = takeRole(entry, said);
        const QList<QStringView> parts = peopleBetweenCommas(name);
        if (own)
            result.people.append(ownPerson(name, said));
        else if (parts.isEmpty())
            add(peopleIn(name, said));
        for (const QStringView part : own ? QList<QStringView>() : parts) {
            if (part.endsWith(u')'))
                result.people.append(ownPerson(part, said));
            else
                add(peopleIn(part, said));
        }
    }
    return result;
}

} // namespace core
