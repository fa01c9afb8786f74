// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/programme.h"

#include "core/model/cardfield.h"

#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

template <typename Entry>
const Entry *byId(const QList<Entry> &list, const QString &id)
{
    if (id.isNull())
        return nullptr;
    const auto it = std::ranges::find(list, id, &Entry::id);
    return it == list.end() ? nullptr : &*it;
}

struct FormatName
{
    QStringView es, en, fr;
};

constexpr std::array defaultFormats{
    FormatName{u"Plenaria", u"Plenary", u"Plénière"},
    FormatName{u"Panel", u"Panel", u"Panel"},
    FormatName{u"Taller", u"Workshop", u"Atelier"},
    FormatName{u"Clase magistral", u"Master class", u"Classe de maître"},
    FormatName{u"Diálogo político", u"Policy dialogue", u"Dialogue politique"},
    FormatName{u"Evento paralelo", u"Side event", u"Événement parallèle"},
};

bool isDottedNumbers(QStringView code)
{
    bool digitBefore = false;
    for (const QChar c : code) {
        const bool digit = c >= u'0' && c <= u'9';
        if (!digit && (c != u'.' || !digitBefore))
            return false;
        digitBefore = digit;
    }
    return digitBefore;
}

// Takes the first number of a dotted code off it; -1 at its end.
int takeNumber(QStringView &code)
{
    if (code.isEmpty())
        return -1;
    qsizetype i = 0;
    int number = 0;
    for (; i < code.size() && code[i] != u'.'; ++i)
        number = std::min(number, 99'999'999) * 10 + code[i].digitValue();
    code = code.sliced(std::min(i + 1, code.size()));
    return number;
}

} // namespace

const Format *Programme::format(const QString &id) const
{
    return byId(formats, id);
}

const Theme *Programme::theme(const QString &id) const
{
    return byId(themes, id);
}

const Platform *Programme::platform(const QString &id) const
{
    return byId(platforms, id);
}

const Organization *Programme::organization(const QString &id) const
{
    return byId(organizations, id);
}

const Person *Programme::person(const QString &id) const
{
    return byId(people, id);
}

const Break *Programme::breakWithId(const QString &id) const
{
    return byId(breaks, id);
}

const Attachment *Programme::attachment(const QString &id) const
{
    return byId(attachments, id);
}

const Card *Programme::card(const QString &id) const
{
    return byId(cards, id);
}

const Card *Programme::cardByCode(const QString &code) const
{
    if (code.isEmpty())
        return nullptr;
    const auto it = std::ranges::find(cards, code, &Card::code);
    return it == cards.end() ? nullptr : &*it;
}

QStringList Programme::shownZones(const Card &card) const
{
    return card.zones.isEmpty() ? event.displayZones : card.zones;
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Programme newProgramme(const Event &event)
{
    Programme programme{.event = event};
    if (programme.event.id.isNull())
        programme.event.id = newId();
    for (const CardField &field : cardFields()) {
        if (field.text && field.defaultLimit > 0)
            programme.event.limits.insert(*field.text, field.defaultLimit);
    }
    for (const FormatName &name : defaultFormats) {
        Format format{.id = newId(), .position = int(programme.formats.size())};
        format.name.set(u"es"_s, name.es.toString());
        format.name.set(u"en"_s, name.en.toString());
        format.name.set(u"fr"_s, name.fr.toString());
        programme.formats.append(format);
    }
    return programme;
}

bool codeLess(const QString &left, const QString &right)
{
    if (left.isEmpty() || right.isEmpty())
        return !left.isEmpty() && right.isEmpty();
    const bool leftDotted = isDottedNumbers(left);
    const bool rightDotted = isDottedNumbers(right);
    if (leftDotted != rightDotted)
        return leftDotted;
    if (!leftDotted)
        return left < right;
    QStringView leftRest = left;
    QStringView rightRest = right;
    while (!leftRest.isEmpty() || !rightRest.isEmpty()) {
        const int a = takeNumber(leftRest);
        const int b = takeNumber(rightRest);
        if (a != b)
            return a < b;
    }
    return left < right; // "1.02" and "1.2": some order, always the same
}

} // namespace core
