// SPDX-License-Identifier: GPL-3.0-or-later
// What several commands do with an event file.
#pragma once

#include "core/check/finding.h"
#include "core/store/store.h"

#include <QHash>
#include <QJsonObject>

namespace cli {

// Whoever is logged in, now.
core::Author author();

// The canonical names of zones as people write them, or ZoneUnknown.
core::Result<QStringList> zones(const QStringList &written);

// Whether it is the code of a language; says on standard error where it is none.
bool isLanguage(const QString &tag);

// That there is no field of that key, and which there are.
core::Error fieldUnknown(const QString &key);

core::Result<core::Programme> readEvent(const QString &path);

// The cards of these codes (ids are taken too), or CardMissing.
core::Result<QStringList> cardIds(const core::Programme &programme, const QStringList &codes,
                                  const QString &file);

// The keys as statuses; nullopt and a sentence on standard error where one is none.
std::optional<QList<core::Status>> statuses(const QStringList &keys);

// A card to be changed, and the event as it is before that.
struct OpenedCard
{
    core::Store store;
    core::Programme before;
    QString id;
};

// By its code, or its id.
core::Result<OpenedCard> openCard(const QString &path, const QString &code);

// What a person calls a card: its code, or its id where it has none.
class CardNames
{
public:
    explicit CardNames(const core::Programme &programme);
    QString of(const QString &id) const { return m_names.value(id, id); }

private:
    QHash<QString, QString> m_names;
};

QJsonObject toJson(const core::Finding &finding, const CardNames &names);
// One line for a person: card, severity, sentence.
QString line(const core::Finding &finding, const CardNames &names);

} // namespace cli
