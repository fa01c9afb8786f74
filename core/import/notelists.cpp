// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/notelists.h"

#include "core/import/notelines.h"
#include "core/import/notetext.h"
#include "core/import/writtenvalues.h"

#include <algorithm>

namespace core {

namespace {

constexpr QStringView dashes = u"-–—";

// Cuts at the places outside brackets that `isCut` names, which takes the text and a place in it.
QList<QStringView> cutOutsideBrackets(QStringView text, auto isCut)
{
    QList<QStringView> parts;
    int depth = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'(' || c == u'[')
            ++depth;
        else if (c == u')' || c == u']')
            depth = qMax(0, depth - 1);
        else if (depth == 0 && isCut(text, at)) {
            parts.append(text.sliced(begin, at - begin).trimmed());
            begin = at + 1;
        }
    }
    parts.append(text.sliced(begin).trimmed());
    parts.removeIf([](QStringView part) { return part.isEmpty(); });
    return parts;
}

bool isSpaced(QStringView text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && text[at - 1].isSpace() && text[at + 1].isSpace();
}

bool isAcronym(QStringView text)
{
    return text.size() >= 2 && text.size() <= 12
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isUpper() || c.isDigit() || QStringView(u"-/.&").contains(c);
           });
}

// "Ana Ruiz (CGLU)": takes the brackets at the end off the text.
QStringView takeBrackets(QStringView &text)
{
    if (!text.endsWith(u')'))
        return {};
    const qsizetype open = text.lastIndexOf(u'(');
    if (open < 1)
        return {};
    const QStringView inside = text.sliced(open + 1, text.size() - open - 2).trimmed();
    text = text.first(open).trimmed();
    return inside;
}

QString joined(const QList<QStringView> &parts)
{
    QStringList list;
    for (QStringView part : parts)
        list.append(part.toString());
    return list.join(QStringView(u", "));
}

DraftPerson personIn(QStringView written, Role role)
{
    DraftPerson person{.name = {}, .role = role, .post = {}, .organization = {}};
    const QStringView brackets = takeBrackets(written);
    QList<QStringView> parts = cutOutsideBrackets(written, [](QStringView text, qsizetype at) {
        return text[at] == u',' || text[at] == u':'
            || (dashes.contains(text[at]) && isSpaced(text, at));
    });
    if (parts.isEmpty()) {
        person.name = plainLine(brackets);
        return person;
    }
    person.name = plainLine(parts.takeFirst());
    if (!brackets.isEmpty())
        person.organization = plainLine(brackets);
    else if (parts.size() > 1 || (parts.size() == 1 && isAcronym(parts.first())))
        person.organization = plainLine(parts.takeLast());
    if (!parts.isEmpty())
        person.post = plainLine(joined(parts));
    return person;
}

// Without the signs that stand between a title and its link.
QStringView titleOf(QStringView text)
{
    static constexpr QStringView signs = u":-–—,;(<[]>|";
    text = text.trimmed();
    while (!text.isEmpty()
           && (QStringView(u":-–—,;(<|").contains(text.back()) || text.back().isSpace()))
        text.chop(1);
    while (!text.isEmpty()
           && (QStringView(u")>,;.|–—").contains(text.front()) || text.front().isSpace()))
        text = text.sliced(1);
    const bool bare = std::all_of(text.begin(), text.end(), [](QChar c) {
        return signs.contains(c) || c.isSpace() || c == u'*' || c == u'_' || c == u')' || c == u'.';
    });
    return bare ? QStringView() : text;
}

} // namespace

QStringList organizersIn(QStringView line)
{
    QStringList names;
    for (QStringView part : cutOutsideBrackets(line, [](QStringView text, qsizetype at) {
             return text[at] == u';' || text[at] == u',' || text[at] == u'|'
                 || (text[at] == u'/' && isSpaced(text, at));
         })) {
        if (const QString name = plainLine(part); !name.isEmpty())
            names.append(name);
    }
    return names;
}

PeopleText peopleIn(QStringView line, Role role)
{
    PeopleText result;
    for (QStringView part : cutOutsideBrackets(line, [](QStringView text, qsizetype at) {
             return text[at] == u';' || text[at] == u'|';
         })) {
        part = withoutEmphasis(part);
        QStringView name = part;
        if (isPending(part)) {
            result.whole = false;
            continue;
        }
        // "Ana Ruiz (por confirmar)", "Ana Ruiz, TBC"
        if (isPending(takeBrackets(name))) {
            result.whole = false;
            part = name;
        } else if (const qsizetype comma = part.lastIndexOf(u',');
                   comma > 0 && isPending(part.sliced(comma + 1))) {
            result.whole = false;
            part = part.first(comma);
        }
        if (DraftPerson person = personIn(part, role); !person.name.isEmpty())
            result.people.append(person);
    }
    return result;
}

QList<Document> documentsIn(QStringView line)
{
    QList<Document> documents;
    qsizetype begin = 0;
    while (const std::optional<LinkPlace> link = findLink(line, begin)) {
        QStringView before = line.sliced(begin, link->begin - begin);
        Document document{.title = {},
                          .url = completeLink(line.sliced(link->begin, link->end - link->begin)),
                          .attachment = {}};
        begin = link->end;
        // "[Title](https://…)", and what stands before it
        const qsizetype open = before.endsWith(u"](") ? before.indexOf(u'[') : -1;
        if (open >= 0) {
            const QStringView title = before.sliced(open + 1, before.size() - open - 3);
            const QStringView lead = titleOf(before.first(open));
            // A link whose text is the link itself has no title.
            const bool isUrl = findLink(title).has_value();
            document.title = plainLine(lead)
                + (lead.isEmpty() || isUrl ? QString() : QStringLiteral(" "))
                + (isUrl ? QString() : plainLine(title));
        } else {
            document.title = plainLine(titleOf(before));
        }
        documents.append(document);
    }
    const QString rest = plainLine(titleOf(line.sliced(begin)));
    if (rest.isEmpty())
        return documents;
    // "https://… : Title" and text after a link belong to it.
    if (documents.isEmpty())
        documents.append({.title = rest, .url = {}, .attachment = {}});
    else if (documents.last().title.isEmpty())
        documents.last().title = rest;
    else
        documents.last().title += QLatin1Char(' ') + rest;
    return documents;
}

} // namespace core
