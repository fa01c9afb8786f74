// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json.h"

#include "core/export/eventjson.h"
#include "core/import/cardfromjson.h"
#include "core/model/cardfield.h"
#include "core/model/localtextjson.h"
#include "core/model/order.h"
#include "core/model/reviewjson.h"
#include "core/time/zone.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray()) {
        if (const QString text = entry.toString(); !text.isEmpty())
            list.append(text);
    }
    return list;
}

QDate date(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

std::optional<int> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QMap<QString, QStringList> dictionary(const QJsonObject &object)
{
    QMap<QString, QStringList> words;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QStringList list = strings(*it);
        list.sort();
        list.removeDuplicates();
        if (!list.isEmpty())
            words.insert(it.key(), list);
    }
    return words;
}

QMap<QString, LocalText> wording(const QJsonObject &object)
{
    QMap<QString, LocalText> texts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const LocalText text = localTextFromJson(*it); !text.isEmpty())
            texts.insert(it.key(), text);
    }
    return texts;
}

QTime time(const QJsonValue &value)
{
    return QTime::fromString(value.toString(), u"HH:mm"_s);
}

void readThemes(Programme &programme, const QJsonArray &themes, const QString &parent)
{
    for (const QJsonValue &value : themes) {
        const Theme theme{.id = newId(),
                          .parent = parent,
                          .code = value[u"code"].toString(),
                          .title = localTextFromJson(value[u"title"]),
                          .position = int(programme.themes.size())};
        programme.themes.append(theme);
        if (parent.isNull())
            readThemes(programme, value[u"subthemes"].toArray(), theme.id);
    }
}

// The id that the file gives an entry, by which acknowledgements name it; a fresh one where it
// gives none, or one that another entry has.
class Ids
{
public:
    QString of(const QJsonValue &value)
    {
        QString id = value[u"id"].toString();
        if (id.isEmpty() || m_taken.contains(id))
            id = newId();
        m_taken.insert(id);
        return id;
    }

private:
    QSet<QString> m_taken;
};

// Negative numbers make no sense, and nobody rests for longer than a day.
int minutes(const QJsonValue &value)
{
    constexpr int minutesOfDay = 24 * 60;
    return std::clamp(value.toInt(), 0, minutesOfDay);
}

QList<Booth> booths(const QJsonValue &value)
{
    QList<Booth> list;
    for (const QJsonValue &booth : value.toArray()) {
        const Booth pair{booth[u"from"].toString(), booth[u"to"].toString()};
        if (!pair.from.isEmpty() && !pair.to.isEmpty())
            list.append(pair);
    }
    return list;
}

QList<Availability> availability(const QJsonValue &value)
{
    QList<Availability> list;
    for (const QJsonValue &free : value.toArray()) {
        const Availability read{date(free[u"date"]), time(free[u"from"]), time(free[u"to"])};
        // A day that is not understood is not every day.
        if (free.isObject() && read.date.isValid() == free[u"date"].isString())
            list.append(read);
    }
    return list;
}

void readBreaks(Programme &programme, const QJsonArray &breaks, Ids &ids)
{
    QHash<QString, QString> platformOfName;
    for (const Platform &platform : std::as_const(programme.platforms))
        platformOfName.insert(platform.name.best(programme.sourceLanguage(), {}), platform.id);
    for (const QJsonValue &value : breaks) {
        if (!value.isObject())
            continue;
        Break pause{
            .id = ids.of(value),
            .title = localTextFromJson(value[u"title"]),
            .slot = {date(value[u"date"]), time(value[u"start"]), number(value[u"minutes"])},
            .platforms = {}};
        const QStringList names = strings(value[u"platforms"]);
        for (const QString &name : names) {
            if (const QString id = platformOfName.value(name); !id.isNull())
                pause.platforms.append(id);
        }
        // One of platforms that are not there would turn into one of all platforms.
        if (names.isEmpty() || !pause.platforms.isEmpty())
            programme.breaks.append(pause);
    }
    std::ranges::sort(programme.breaks,
                      [](const Break &a, const Break &b) { return comesBefore(a, b); });
}

void readPeople(Programme &programme, const QJsonObject &object, Ids &ids)
{
    QHash<QString, QString> idOfName;
    for (const QString &name : strings(object[u"organizations"])) {
        programme.organizations.append({.id = newId(), .name = name});
        idOfName.insert(name, programme.organizations.last().id);
    }
    for (const QJsonValue &value : object[u"people"].toArray()) {
        programme.people.append(
            {.id = ids.of(value),
             .name = value[u"name"].toString(),
             .post = localTextFromJson(value[u"post"]),
             .organization = idOfName.value(value[u"organization"].toString()),
             .zone = canonicalZone(value[u"zone"].toString()).value_or(QString()),
             .availability = availability(value[u"availability"])});
    }
}

// By its code and title, if it has them: anything else may be missing or somebody else's.
bool isCard(const QJsonValue &value)
{
    const auto isAbsent = [](const QJsonValue &v) { return v.isNull() || v.isUndefined(); };
    const QJsonValue title = value[u"title"];
    const QJsonObject texts = title.toObject();
    return value.isObject() && (value[u"code"].isString() || isAbsent(value[u"code"]))
        && (title.isObject() || isAbsent(title))
        && std::ranges::all_of(texts, [](const QJsonValue &text) { return text.isString(); });
}

Programme readEvent(const QJsonObject &object)
{
    Event event;
    event.id = object[u"id"].toString();
    event.title = localTextFromJson(object[u"title"]);
    event.place = localTextFromJson(object[u"place"]);
    event.zone = canonicalZone(object[u"zone"].toString()).value_or(u"UTC"_s);
    for (const QString &written : strings(object[u"displayZones"])) {
        if (const auto zone = canonicalZone(written))
            event.displayZones.append(*zone);
    }
    event.languages = strings(object[u"languages"]);
    if (event.languages.isEmpty())
        event.languages = event.title.languages();
    event.start = date(object[u"start"]);
    event.end = date(object[u"end"]);
    if (object[u"countingRule"] == u"word-processor"_s)
        event.counting = CountingRule::WordProcessor;
    const QJsonValue buffers = object[u"buffers"];
    event.buffers = {minutes(buffers[u"platform"]), minutes(buffers[u"person"]),
                     minutes(buffers[u"organizer"])};
    event.dictionary = dictionary(object[u"dictionary"].toObject());
    event.wording = wording(object[u"wording"].toObject());
    readReviewMeans(object, event);

    Programme programme = newProgramme(event);
    if (const QJsonObject limits = object[u"limits"].toObject(); !limits.isEmpty()) {
        programme.event.limits.clear();
        for (auto it = limits.begin(); it != limits.end(); ++it) {
            const CardField *field = cardField(it.key());
            const Limit limit = limitFromJson(*it);
            if (field && field->text && limit != Limit())
                programme.event.limits.insert(*field->text, limit);
        }
    }
    if (const QJsonArray formats = object[u"formats"].toArray(); !formats.isEmpty()) {
        programme.formats.clear();
        for (const QJsonValue &value : formats) {
            programme.formats.append({.id = newId(),
                                      .name = localTextFromJson(value[u"name"]),
                                      .position = int(programme.formats.size())});
        }
    }
    readThemes(programme, object[u"themes"].toArray(), {});
    Ids ids;
    for (const QJsonValue &value : object[u"platforms"].toArray()) {
        programme.platforms.append({.id = ids.of(value),
                                    .name = localTextFromJson(value[u"name"]),
                                    .capacity = number(value[u"capacity"]),
                                    .position = int(programme.platforms.size()),
                                    .opens = time(value[u"opens"]),
                                    .closes = time(value[u"closes"]),
                                    .booths = booths(value[u"booths"]),
                                    .boothRest = minutes(value[u"boothRest"]),
                                    .licence = value[u"licence"].toString()});
    }
    readPeople(programme, object, ids);
    readBreaks(programme, object[u"breaks"].toArray(), ids);
    return programme;
}

} // namespace

Result<JsonReading> readJson(const QByteArray &json, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        //: a place in a broken file: what is wrong, and at which byte
        const QString where = QCoreApplication::translate("core::Error", "%1, byte %2")
                                  .arg(error.errorString())
                                  .arg(error.offset);
        return fail(ErrorCode::JsonBroken, file, {where});
    }

    const QJsonObject object = document.object();
    if (object[u"escaleta"].toInt(eventJsonVersion) > eventJsonVersion)
        return fail(ErrorCode::FileNewer, file);
    JsonReading result;
    if (object[u"event"].isObject())
        result.event = readEvent(object[u"event"].toObject());
    const QString source = result.event ? result.event->sourceLanguage() : QString();
    if (object[u"cards"].isArray()) {
        for (const QJsonValue &value : object[u"cards"].toArray()) {
            if (!isCard(value)) {
                return fail(ErrorCode::JsonBroken, file,
                            {QCoreApplication::translate("core::Error", "card %1 of it")
                                 .arg(result.reading.cards.size() + 1)});
            }
            result.reading.cards.append(cardFromJson(value.toObject(), source));
        }
    } else if (object[u"title"].isObject() || object[u"code"].isString()) {
        result.reading.cards.append(cardFromJson(object, source));
    }
    if (!result.event && result.reading.cards.isEmpty()) {
        return fail(ErrorCode::JsonBroken, file,
                    {QCoreApplication::translate("core::Error", "no card in it")});
    }
    return result;
}

} // namespace core
