// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventfile.h"
#include "core/edit/restore.h"
#include "core/model/cardfield.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

// Keys of the parts in which two snapshots of a card differ.
QStringList changedFields(const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys;
    for (const core::CardField &field : core::cardFields()) {
        const QString key = QString::fromLatin1(field.key);
        const bool differs = field.kind == core::FieldKind::Hours
            ? before[u"start"] != after[u"start"] || before[u"end"] != after[u"end"]
                || before[u"localHours"] != after[u"localHours"]
            : before[key] != after[key];
        if (differs)
            keys.append(key);
    }
    const QString acknowledgements = core::acknowledgementsPart;
    if (before[acknowledgements] != after[acknowledgements])
        keys.append(acknowledgements);
    return keys;
}

QString labels(const QStringList &keys)
{
    QStringList labels;
    for (const QString &key : keys) {
        const core::CardField *field = core::cardField(key);
        labels.append(field ? core::label(*field)
                            : QCoreApplication::translate("cli::History", "Acknowledged clashes"));
    }
    return labels.join(u", "_s);
}

QString actionLabel(core::HistoryAction action)
{
    switch (action) {
    case core::HistoryAction::Created:
        return QCoreApplication::translate("cli::History", "created");
    case core::HistoryAction::Changed:
        return QCoreApplication::translate("cli::History", "changed");
    case core::HistoryAction::Deleted:
        return QCoreApplication::translate("cli::History", "deleted");
    }
    Q_UNREACHABLE();
}

} // namespace

int runHistory(const Arguments &arguments)
{
    const QString path = arguments.positional[0];
    const QString code = arguments.positional[1];
    auto store = core::Store::open(path, core::Store::Access::Read);
    if (!store)
        return fail(store.error());
    const auto programme = store->programme();
    if (!programme)
        return fail(programme.error());
    const auto ids = cardIds(*programme, {code}, path);
    if (!ids)
        return fail(ids.error());
    const auto entries = store->history(ids->first());
    if (!entries)
        return fail(entries.error());

    QJsonArray array;
    QJsonObject before;
    for (const core::HistoryEntry &entry : *entries) {
        const bool created = entry.action == core::HistoryAction::Created;
        const QStringList changed = created ? QStringList() : changedFields(before, entry.snapshot);
        before = entry.snapshot;
        if (arguments.has(u"json")) {
            array.append(QJsonObject{{u"revision"_s, entry.revision},
                                     {u"at"_s, entry.at.toString(Qt::ISODate)},
                                     {u"author"_s, entry.author},
                                     {u"action"_s, core::historyActionKey(entry.action)},
                                     {u"changed"_s, QJsonArray::fromStringList(changed)},
                                     {u"card"_s, entry.snapshot}});
            continue;
        }
        print(u"%1  %2  %3  %4  %5"_s.arg(entry.revision, 4)
                  .arg(entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), entry.author,
                       actionLabel(entry.action), labels(changed))
                  .trimmed());
    }
    if (arguments.has(u"json"))
        printJson({{u"card"_s, code}, {u"history"_s, array}});
    return Done;
}

} // namespace cli
