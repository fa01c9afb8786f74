// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/snapshot.h"

#include "core/editions/snapshotmembers.h"
#include "core/model/limitunit.h"
#include "core/model/reviewjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <concepts>
#include <limits>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// A newer number means that older programs would read something else than was frozen.
constexpr int snapshotVersion = 1;

QString keyOf(CountingRule rule)
{
    return rule == CountingRule::Words ? u"words"_s : u"word-processor"_s;
}
QString keyOf(Status status)
{
    return statusKey(status);
}
QString keyOf(Role role)
{
    return roleKey(role);
}
QString keyOf(RegistrationKind kind)
{
    return registrationKey(kind);
}
QString keyOf(Duty duty)
{
    return dutyKey(duty);
}
QString keyOf(LimitUnit unit)
{
    return limitUnitKey(unit);
}

// The value whose key this is, of all that there are.
template <typename Enum>
bool readKey(const QString &key, std::span<const Enum> all, Enum &value)
{
    for (const Enum each : all) {
        if (keyOf(each) == key) {
            value = each;
            return true;
        }
    }
    return false;
}

template <typename Enum>
std::span<const Enum> all();
template <>
std::span<const CountingRule> all()
{
    static constexpr std::array rules{CountingRule::Words, CountingRule::WordProcessor};
    return rules;
}
template <>
std::span<const Status> all()
{
    return allStatuses();
}
template <>
std::span<const Role> all()
{
    return allRoles();
}
template <>
std::span<const RegistrationKind> all()
{
    return allRegistrationKinds();
}
template <>
std::span<const Duty> all()
{
    return allDuties();
}
template <>
std::span<const LimitUnit> all()
{
    static constexpr std::array units{LimitUnit::Words, LimitUnit::Characters, LimitUnit::Pages};
    return units;
}

template <typename T>
concept Enumeration = std::is_enum_v<T>;
template <typename T>
concept Number = std::integral<T> && !std::same_as<T, bool>;

class Writer
{
public:
    template <typename T>
    void operator()(const char *key, T &member)
    {
        const QJsonValue written = value(member);
        if (!written.isNull())
            m_object.insert(QLatin1StringView(key), written);
    }

    const QJsonObject &object() const { return m_object; }

private:
    // Null of what is left out.
    static QJsonValue value(const QString &text)
    {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }
    static QJsonValue value(QDate date)
    {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    }
    static QJsonValue value(QTime time)
    {
        return time.isValid() ? QJsonValue(time.toString(Qt::ISODate)) : QJsonValue();
    }
    static QJsonValue value(const QDateTime &at)
    {
        return at.isValid() ? QJsonValue(at.toString(Qt::ISODateWithMs)) : QJsonValue();
    }
    static QJsonValue value(std::same_as<bool> auto holds)
    {
        return holds ? QJsonValue(true) : QJsonValue();
    }
    static QJsonValue value(Number auto number)
    {
        return number == 0 ? QJsonValue() : QJsonValue(qint64(number));
    }
    static QJsonValue value(Enumeration auto each) { return keyOf(each); }
    static QJsonValue value(std::optional<int> number)
    {
        return number ? QJsonValue(*number) : QJsonValue();
    }
    template <Enumeration T>
    static QJsonValue value(std::optional<T> each)
    {
        return each ? QJsonValue(keyOf(*each)) : QJsonValue();
    }
    static QJsonValue value(const Translation &translation)
    {
        if (translation.madeFrom.isEmpty())
            return translation.text;
        return QJsonObject{{u"text"_s, translation.text}, {u"madeFrom"_s, translation.madeFrom}};
    }
    static QJsonValue value(const LocalText &text) { return value(text.all()); }
    static QJsonValue value(const Limit &limit) { return toJson(limit); }
    template <typename T>
    static QJsonValue value(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &item : list)
            array.append(value(item));
        return array.isEmpty() ? QJsonValue() : QJsonValue(array);
    }
    template <typename T>
    static QJsonValue value(const QMap<QString, T> &map)
    {
        QJsonObject object;
        for (auto it = map.begin(); it != map.end(); ++it)
            object.insert(it.key(), value(it.value()));
        return object.isEmpty() ? QJsonValue() : QJsonValue(object);
    }
    template <typename T>
    static QJsonValue value(const QMap<TextField, T> &map)
    {
        QMap<QString, T> byKey;
        for (auto it = map.begin(); it != map.end(); ++it)
            byKey.insert(QString::fromLatin1(cardField(it.key()).key), it.value());
        return value(byKey);
    }
    // By value, because members are described for whoever may write to them.
    template <typename T>
    static QJsonValue value(T described) requires requires(Writer &writer)
    {
        describe(writer, described);
    }
    {
        Writer writer;
        describe(writer, described);
        return writer.object();
    }

    QJsonObject m_object;
};

class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    { }

    template <typename T>
    void operator()(const char *key, T &member)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(key));
        if (!value.isUndefined() && m_isWhole)
            m_isWhole = read(value, member);
    }

    // Whether all that was there could be what it stands for.
    bool isWhole() const { return m_isWhole; }

private:
    static bool read(const QJsonValue &value, QString &text)
    {
        if (!value.isString() && !value.isNull())
            return false;
        text = value.toString();
        return true;
    }
    static bool read(const QJsonValue &value, QDate &date)
    {
        date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid();
    }
    static bool read(const QJsonValue &value, QTime &time)
    {
        time = QTime::fromString(value.toString(), Qt::ISODate);
        return time.isValid();
    }
    static bool read(const QJsonValue &value, QDateTime &at)
    {
        at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return at.isValid();
    }
    static bool read(const QJsonValue &value, bool &holds)
    {
        holds = value.toBool();
        return value.isBool();
    }
    template <Number T>
    static bool read(const QJsonValue &value, T &number)
    {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const qint64 integer = value.toInteger(none);
        number = T(integer);
        return integer != none && number == integer;
    }
    template <Enumeration T>
    static bool read(const QJsonValue &value, T &each)
    {
        return readKey(value.toString(), all<T>(), each);
    }
    template <typename T>
    static bool read(const QJsonValue &value, std::optional<T> &optional)
    {
        optional.emplace();
        return read(value, *optional);
    }
    static bool read(const QJsonValue &value, LocalText &text)
    {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool isPlain = it->isString();
            text.set(it.key(), isPlain ? it->toString() : (*it)[u"text"].toString(),
                     (*it)[u"madeFrom"].toString());
        }
        return value.isObject() && text.languages().size() == object.size();
    }
    static bool read(const QJsonValue &value, Limit &limit)
    {
        limit = limitFromJson(value);
        return value.isDouble() || value.isObject();
    }
    template <typename T>
    static bool read(const QJsonValue &value, QList<T> &list)
    {
        const QJsonArray array = value.toArray();
        list.reserve(array.size());
        for (const QJsonValue &item : array) {
            list.emplaceBack();
            if (!item.isNull() && !read(item, list.back()))
                return false;
        }
        return value.isArray();
    }
    template <typename T>
    static bool read(const QJsonValue &value, QMap<QString, T> &map)
    {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            T &member = map[it.key()];
            if (!it->isNull() && !read(*it, member))
                return false;
        }
        return value.isObject();
    }
    template <typename T>
    static bool read(const QJsonValue &value, QMap<TextField, T> &map)
    {
        QMap<QString, T> byKey;
        if (!read(value, byKey))
            return false;
        for (auto it = byKey.begin(); it != byKey.end(); ++it) {
            const CardField *field = cardField(it.key());
            if (!field || !field->text)
                return false;
            map.insert(*field->text, it.value());
        }
        return true;
    }
    template <typename T>
    static bool read(const QJsonValue &value, T &described) requires requires(Reader &reader)
    {
        describe(reader, described);
    }
    {
        Reader reader(value.toObject());
        describe(reader, described);
        return value.isObject() && reader.isWhole();
    }

    const QJsonObject m_object;
    bool m_isWhole = true;
};

} // namespace

QByteArray snapshotOf(const Programme &programme)
{
    Writer writer;
    int version = snapshotVersion;
    writer("snapshot", version);
    Programme described = programme;
    describe(writer, described);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

Result<Programme> programmeFromSnapshot(const QByteArray &snapshot)
{
    const QJsonObject object = QJsonDocument::fromJson(snapshot).object();
    const int version = object[u"snapshot"].toInt();
    if (version > snapshotVersion)
        return fail(ErrorCode::FileNewer);
    Reader reader(object);
    Programme programme;
    describe(reader, programme);
    if (version < 1 || !object.contains(u"event") || !reader.isWhole())
        return fail(ErrorCode::EditionDamaged);
    return programme;
}

} // namespace core
