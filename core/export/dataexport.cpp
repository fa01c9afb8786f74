// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/dataexport.h"

#include "core/check/languagename.h"
#include "core/export/readabletext.h"
#include "core/model/wording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

QString ownWord(const DataExport &data, const QString &key)
{
    return oneLine(data.programme.event.wording.value(key).in(data.language));
}

} // namespace

bool DataExport::isCancelled(qsizetype done, qsizetype total) const
{
    return goOn && !goOn(done, total);
}

PickedText pick(const DataExport &data, const LocalText &text)
{
    QStringList languages{data.language, data.programme.sourceLanguage()};
    languages += text.languages();
    for (const QString &language : languages) {
        if (text.has(language))
            return {withoutControls(text.in(language)), language};
    }
    return {};
}

QString nameOf(const DataExport &data, const LocalText &text)
{
    return oneLine(pick(data, text).text);
}

QString titleOf(const DataExport &data, const Card &card)
{
    const QString title = nameOf(data, card.text(TextField::Title));
    if (!title.isEmpty())
        return title;
    return card.code.isEmpty()
        ? data.say("core::Export", QT_TRANSLATE_NOOP("core::Export", "Untitled session"))
        : oneLine(card.code);
}

QString label(const DataExport &data, const CardField &field)
{
    const QString own = ownWord(data, wordingKey(field));
    return own.isEmpty() ? data.say("core::CardField", field.label) : own;
}

QString label(const DataExport &data, Status status)
{
    const QString own = ownWord(data, wordingKey(status));
    return own.isEmpty() ? data.say("core::Status", statusTerm(status)) : own;
}

QString labelled(const DataExport &data, const QString &label, const QString &value)
{
    //: a label and its value, as "Languages: es, en"
    return data.say("core::Export", QT_TRANSLATE_NOOP("core::Export", "%1: %2")).arg(label, value);
}

const Theme *thematicLine(const Programme &programme, const Card &card)
{
    if (const Theme *line = programme.theme(card.theme))
        return line;
    const Theme *subtheme = programme.theme(card.subtheme);
    return subtheme ? programme.theme(subtheme->parent) : nullptr;
}

QString themeName(const DataExport &data, const Theme *theme)
{
    if (!theme)
        return {};
    QStringList parts{oneLine(theme->code), nameOf(data, theme->title)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QStringList platformNames(const DataExport &data, const Card &card)
{
    QStringList names;
    for (const QString &id : card.platforms()) {
        if (const Platform *platform = data.programme.platform(id))
            names.append(nameOf(data, platform->name));
    }
    names.removeAll(QString());
    return names;
}

QStringList languageNames(const DataExport &data, const Card &card)
{
    QStringList names;
    for (const QString &tag : card.languages)
        names.append(oneLine(languageName(tag, data.language)));
    return names;
}

QStringList organizerNames(const DataExport &data, const Card &card)
{
    QStringList names;
    for (const QString &id : card.organizers) {
        if (const Organization *organization = data.programme.organization(id))
            names.append(oneLine(organization->name));
    }
    return names;
}

QStringList peopleNames(const DataExport &data, const Card &card, Role role)
{
    QStringList names;
    for (const Participation &participation : card.people) {
        const Person *person = data.programme.person(participation.person);
        if (!person || participation.role != role)
            continue;
        const Organization *organization = data.programme.organization(person->organization);
        const QString name = oneLine(person->name);
        names.append(organization ? u"%1 (%2)"_s.arg(name, oneLine(organization->name)) : name);
    }
    return names;
}

} // namespace core
