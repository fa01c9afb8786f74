// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/choices.h"

#include "core/export/columns.h"
#include "core/model/cardfield.h"
#include "core/publish/booklet.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using publish::Paper;
using publish::TimetableView;

namespace ui {
namespace {

template <typename Value>
using Name = std::pair<Value, const char *>;

constexpr std::array scopes{
    Name<CardScope>{CardScope::All, "all"}, Name<CardScope>{CardScope::ByStatus, "status"},
    Name<CardScope>{CardScope::ByDay, "day"}, Name<CardScope>{CardScope::ByTheme, "theme"}};
constexpr std::array papers{Name<Paper>{Paper::A4, "a4"}, Name<Paper>{Paper::Letter, "letter"},
                            Name<Paper>{Paper::A5, "a5"}, Name<Paper>{Paper::A3, "a3"}};
constexpr std::array views{Name<TimetableView>{TimetableView::Day, "day"},
                           Name<TimetableView>{TimetableView::Week, "week"},
                           Name<TimetableView>{TimetableView::List, "list"}};

// What has no name is not remembered: it is the first one next time.
template <typename Names, typename Value>
QString nameOf(const Names &names, Value value)
{
    const auto it = std::ranges::find(names, value, &Name<Value>::first);
    return QString::fromLatin1(it == names.end() ? names.front().second : it->second);
}

template <typename Names>
auto valueOf(const Names &names, const QJsonValue &name)
{
    const QString wanted = name.toString();
    for (const auto &[value, known] : names) {
        if (wanted == QLatin1StringView(known))
            return value;
    }
    return names.front().first;
}

// Null where nothing is written, as in the options.
QString textOf(const QJsonValue &json)
{
    const QString text = json.toString();
    return text.isEmpty() ? QString() : text;
}

QStringList listOf(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &value : json.toArray())
        list.append(value.toString());
    return list;
}

QStringList fieldsOf(const QStringList &keys)
{
    QStringList fields = publish::bookletFields();
    erase_if(fields, [&keys](const QString &field) { return !keys.contains(field); });
    return fields;
}

QJsonObject bookletToJson(const publish::BookletOptions &booklet)
{
    return {{u"languages"_s, QJsonArray::fromStringList(booklet.languages)},
            {u"sideBySide"_s, booklet.layout == publish::LanguageLayout::SideBySide},
            {u"byTheme"_s, booklet.order == publish::BookletOrder::ByTheme},
            {u"coverImage"_s, booklet.coverImage},
            {u"coverText"_s, booklet.coverText},
            {u"fields"_s, QJsonArray::fromStringList(booklet.fields)},
            {u"hue"_s, booklet.hue},
            {u"folded"_s, booklet.folded}};
}

publish::BookletOptions bookletFromJson(const QJsonObject &json)
{
    using namespace publish;
    BookletOptions booklet;
    booklet.languages = listOf(json[u"languages"_s]);
    booklet.layout =
        json[u"sideBySide"_s].toBool() ? LanguageLayout::SideBySide : LanguageLayout::InSequence;
    booklet.order = json[u"byTheme"_s].toBool() ? BookletOrder::ByTheme : BookletOrder::ByDay;
    booklet.coverImage = textOf(json[u"coverImage"_s]);
    booklet.coverText = textOf(json[u"coverText"_s]);
    booklet.fields = fieldsOf(listOf(json[u"fields"_s]));
    booklet.hue = std::clamp(json[u"hue"_s].toInt(), 0, 7);
    booklet.folded = json[u"folded"_s].toBool();
    return booklet;
}

} // namespace

QJsonObject choicesToJson(const PublishChoices &choices)
{
    return {{u"format"_s, choices.format},
            {u"cards"_s, nameOf(scopes, choices.scope)},
            {u"statuses"_s, QJsonArray::fromStringList(choices.statuses)},
            {u"days"_s, QJsonArray::fromStringList(choices.days)},
            {u"themes"_s, QJsonArray::fromStringList(choices.themes)},
            {u"language"_s, choices.language},
            {u"zones"_s, QJsonArray::fromStringList(choices.zones)},
            {u"paper"_s, nameOf(papers, choices.paper)},
            {u"view"_s, nameOf(views, choices.view)},
            {u"booklet"_s, bookletToJson(choices.booklet)},
            {u"columns"_s, QJsonArray::fromStringList(choices.columns)}};
}

PublishChoices choicesFromJson(const QJsonObject &json)
{
    PublishChoices choices;
    choices.format = json[u"format"_s].toString();
    choices.scope = valueOf(scopes, json[u"cards"_s]);
    if (json.contains(u"statuses"_s))
        choices.statuses = listOf(json[u"statuses"_s]);
    choices.days = listOf(json[u"days"_s]);
    choices.themes = listOf(json[u"themes"_s]);
    choices.language = textOf(json[u"language"_s]);
    choices.zones = listOf(json[u"zones"_s]);
    choices.paper = valueOf(papers, json[u"paper"_s]);
    choices.view = valueOf(views, json[u"view"_s]);
    choices.booklet = bookletFromJson(json[u"booklet"_s].toObject());
    choices.columns = listOf(json[u"columns"_s]);
    return choices;
}

QString dayKey(const core::Card &card)
{
    return card.slot.date.isValid() ? card.slot.date.toString(Qt::ISODate) : u""_s;
}

QString themeKey(const core::Card &card)
{
    return card.theme.isEmpty() ? u""_s : card.theme;
}

QStringList cardsChosen(const core::Programme &programme, const PublishChoices &choices,
                        const CardsInView &view)
{
    const auto fits = [&](const core::Card &card) {
        switch (choices.scope) {
        case CardScope::ByStatus:
            return choices.statuses.contains(core::statusKey(card.status));
        case CardScope::ByDay:
            return choices.days.contains(dayKey(card));
        case CardScope::ByTheme:
            return choices.themes.contains(themeKey(card));
        case CardScope::All:
        case CardScope::Shown:
        case CardScope::Selected:
            break;
        }
        return true;
    };
    QStringList ids;
    for (const core::Card &card : programme.cards) {
        if (fits(card))
            ids.append(card.id);
    }
    if (choices.scope != CardScope::Shown && choices.scope != CardScope::Selected)
        return ids;
    QStringList seen = choices.scope == CardScope::Shown ? view.shown : view.selected;
    const QSet<QString> known(ids.begin(), ids.end());
    seen.removeIf([&known](const QString &id) { return !known.contains(id); });
    return seen;
}

publish::ExportOptions exportOptions(const core::Programme &programme,
                                     const PublishChoices &choices, const QStringList &cards)
{
    const QStringList &known = programme.event.languages;
    publish::ExportOptions options;
    if (known.contains(choices.language))
        options.language = choices.language;
    options.zones = choices.zones;
    options.cards = cards;
    options.paper = choices.paper;
    options.view = choices.view;
    options.booklet = choices.booklet;
    options.booklet.languages.removeIf(
        [&known](const QString &language) { return !known.contains(language); });
    const QStringList columns = core::columnNames(programme.event);
    options.columns = choices.columns;
    options.columns.removeIf(
        [&columns](const QString &column) { return !columns.contains(column); });
    return options;
}

} // namespace ui
