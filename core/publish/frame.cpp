// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/frame.h"

#include "core/schedule/sessions.h"

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

QByteArray documentId(const QList<const core::Card *> &cards, const QString &name,
                      const Wording &wording, const ExportOptions &options)
{
    QStringList parts{name,
                      QString::number(int(options.view)),
                      wording.language(),
                      options.zones.join(u','),
                      QString::number(int(options.paper)),
                      options.now.toUTC().toString(Qt::ISODate)};
    for (const core::Card *card : cards)
        parts.append(u"%1@%2"_s.arg(card->id).arg(card->revision));
    return parts.join(u'\n').toUtf8();
}

// PDF/UA-1, 7.2, wants a language of an event without any too.
QString documentLanguage(const core::Programme &programme, const ExportOptions &options)
{
    for (const QString &language : {options.language, programme.sourceLanguage()}) {
        if (!language.isEmpty())
            return language;
    }
    return u"en"_s;
}

} // namespace

QList<const core::Card *> chosenCards(const core::Programme &programme, const QStringList &ids)
{
    QList<const core::Card *> cards;
    for (const core::Card &card : programme.cards) {
        if (ids.isEmpty())
            cards.append(&card);
    }
    for (const QString &id : ids) {
        if (const core::Card *card = programme.card(id))
            cards.append(card);
    }
    return cards;
}

core::Programme shownProgramme(const core::Programme &programme, const QStringList &ids)
{
    core::Programme shown = programme;
    shown.cards.clear();
    for (const core::Card *card : chosenCards(programme, ids)) {
        if (takesPlace(*card))
            shown.cards.append(*card);
    }
    return shown;
}

Wording wordingFor(const core::Programme &programme, const ExportOptions &options)
{
    return Wording(documentLanguage(programme, options), programme.sourceLanguage(),
                   programme.event.wording);
}

QString hanLanguage(const core::Event &event, const QString &language)
{
    for (const QString &tag : QStringList{language} + event.languages) {
        const QStringView primary = QStringView(tag).left(tag.indexOf(u'-'));
        if (primary == u"ja" || primary == u"ko" || primary == u"zh")
            return tag;
    }
    return language;
}

QString eventDates(const core::Event &event, const Wording &wording)
{
    return wording.dates(event.start, event.end);
}

typeset::RunningLine headerLine(const core::Event &event, const Wording &wording, const Look &look)
{
    return {.left = typeset::literally(wording.pick(event.title).text),
            .right = u"{section}"_s,
            .style = look.running};
}

typeset::RunningLine footerLine(const QString &name, const Look &look)
{
    return {.left = name, .right = u"{page}/{pages}"_s, .style = look.running};
}

typeset::Document emptyDocument(const core::Programme &programme,
                                const QList<const core::Card *> &cards, const QString &name,
                                const Wording &wording, const Look &look,
                                const ExportOptions &options)
{
    const QString event = wording.pick(programme.event.title).text;
    typeset::Document document{.title = event.isEmpty() ? name : event + u" – "_s + name,
                               .creator = u"Escaleta " ESCALETA_VERSION ""_s,
                               .language = wording.language(),
                               .created = options.now,
                               .id = documentId(cards, name, wording, options),
                               .geometry = look.geometry};
    document.header = headerLine(programme.event, wording, look);
    document.footer = footerLine(name, look);
    return document;
}

} // namespace publish
