// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/localtextjson.h"

namespace core {

QJsonObject toJson(const LocalText &text)
{
    QJsonObject object;
    const auto &all = text.all();
    for (auto it = all.begin(); it != all.end(); ++it)
        object.insert(it.key(), it->text);
    return object;
}

LocalText localTextFromJson(const QJsonValue &value)
{
    LocalText text;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        text.set(it.key(), it.value().toString());
    return text;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace core
