// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eventfile.h"

#include "app/cli/console.h"
#include "core/check/languagename.h"
#include "core/model/cardfield.h"
#include "core/model/localtextjson.h"
#include "core/time/zone.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace cli {

core::Author author()
{
    QString name = qEnvironmentVariable("USER");
    if (name.isEmpty())
        name = qEnvironmentVariable("LOGNAME", QDir::home().dirName());
    return {name, QDateTime::currentDateTimeUtc(), {}};
}

core::Result<QStringList> zones(const QStringList &written)
{
    QStringList canonical;
    for (const QString &name : written) {
        const auto zone = core::canonicalZone(name);
        if (!zone)
            return core::fail(core::ErrorCode::ZoneUnknown, {}, {name});
        canonical.append(*zone);
    }
    return canonical;
}

bool isLanguage(const QString &tag)
{
    if (core::isKnownLanguage(tag))
        return true;
    note(QCoreApplication::translate("cli::Arguments",
                                     "%1 is not the code of a language, such as es or pt.")
             .arg(tag));
    return false;
}

core::Error fieldUnknown(const QString &key)
{
    QStringList keys;
    for (const core::CardField &field : core::cardFields())
        keys.append(QString::fromLatin1(field.key));
    return {core::ErrorCode::FieldUnknown, {}, {key, keys.join(u", "_s)}};
}

core::Result<core::Programme> readEvent(const QString &path)
{
    return core::Store::open(path, core::Store::Access::Read).and_then([](core::Store &&store) {
        return store.programme();
    });
}

core::Result<QStringList> cardIds(const core::Programme &programme, const QStringList &codes,
                                  const QString &file)
{
    QStringList ids;
    for (const QString &code : codes) {
        const core::Card *card = programme.cardByCode(code);
        if (!card)
            card = programme.card(code);
        if (!card)
            return core::fail(core::ErrorCode::CardMissing, file, {code});
        ids.append(card->id);
    }
    return ids;
}

core::Result<OpenedCard> openCard(const QString &path, const QString &code)
{
    core::Result<core::Store> store = core::Store::open(path, core::Store::Access::Write);
    if (!store)
        return tl::unexpected(store.error());
    const core::Result<core::Programme> before = store->programme();
    if (!before)
        return tl::unexpected(before.error());
    const core::Result<QStringList> ids = cardIds(*before, {code}, path);
    if (!ids)
        return tl::unexpected(ids.error());
    return OpenedCard{std::move(*store), *before, ids->first()};
}

std::optional<QList<core::Status>> statuses(const QStringList &keys)
{
    QList<core::Status> list;
    for (const QString &key : keys) {
        const auto status = core::statusFromKey(key);
        if (!status) {
            QStringList known;
            for (const core::Status each : core::allStatuses())
                known.append(core::statusKey(each));
            //: %2 is a list of words such as draft, submitted
            note(QCoreApplication::translate("cli::Arguments",
                                             "%1 is not a status. Choose one of: %2.")
                     .arg(key, known.join(u", "_s)));
            return std::nullopt;
        }
        list.append(*status);
    }
    return list;
}

CardNames::CardNames(const core::Programme &programme)
{
    m_names.reserve(programme.cards.size());
    for (const core::Card &card : programme.cards)
        m_names.insert(card.id, card.code.isEmpty() ? card.id : card.code);
}

QJsonObject toJson(const core::Finding &finding, const CardNames &names)
{
    return {{u"card"_s, core::orNull(names.of(finding.card))},
            {u"field"_s, core::orNull(finding.field)},
            {u"language"_s, core::orNull(finding.language)},
            {u"severity"_s, core::severityKey(finding.severity)},
            {u"code"_s, core::findingKey(finding.code)},
            {u"arguments"_s, QJsonObject::fromVariantMap(finding.arguments)},
            {u"text"_s, core::describe(finding)}};
}

QString line(const core::Finding &finding, const CardNames &names)
{
    const QString sign = finding.severity == core::Severity::Error ? u"●"_s
        : finding.severity == core::Severity::Warning              ? u"▲"_s
                                                                   : u"·"_s;
    return u"%1 %2 %3"_s.arg(names.of(finding.card).leftJustified(8), sign,
                             core::describe(finding));
}

} // namespace cli
