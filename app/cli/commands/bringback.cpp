// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

struct CopyFile
{
    QString path;
    core::Result<core::ReturnedCopy> returned;
};

// The event to write into: for a trial, a copy of it that is thrown away.
core::Result<core::Store> openEvent(const QString &path, const QTemporaryDir *trial)
{
    if (!trial)
        return core::Store::open(path, core::Store::Access::Write);
    const QString copy = trial->filePath(u"trial.escaleta"_s);
    return core::Store::open(path, core::Store::Access::Read)
        .and_then([&copy](core::Store &&store) { return store.copyTo(copy); })
        .and_then([&copy] { return core::Store::open(copy, core::Store::Access::Write); });
}

QJsonArray codes(const QStringList &ids, const CardNames &names)
{
    QJsonArray array;
    for (const QString &id : ids)
        array.append(names.of(id));
    return array;
}

void printJsonAnswer(const QList<CopyFile> &files)
{
    QJsonArray copies;
    QJsonArray findings;
    for (const CopyFile &file : files) {
        if (!file.returned) {
            copies.append(QJsonObject{{u"file"_s, file.path},
                                      {u"error"_s, core::sentence(file.returned.error())}});
            continue;
        }
        const core::ReturnedCopy &copy = *file.returned;
        const CardNames names(copy.after);
        copies.append(QJsonObject{{u"file"_s, file.path},
                                  {u"person"_s, copy.person.isEmpty() ? QJsonValue() : copy.person},
                                  {u"changed"_s, codes(copy.changed, names)},
                                  {u"added"_s, codes(copy.added, names)},
                                  {u"removed"_s, codes(copy.removed, CardNames(copy.before))},
                                  {u"error"_s, QJsonValue()}});
        for (const core::Finding &finding : copy.findings)
            findings.append(toJson(finding, names));
    }
    printJson({{u"copies"_s, copies}, {u"findings"_s, findings}});
}

void printAnswer(const QList<CopyFile> &files)
{
    const auto said = [](const char *text, qsizetype n) {
        return QCoreApplication::translate("cli::BringBack", text, nullptr, int(n));
    };
    for (const CopyFile &file : files) {
        if (!file.returned)
            continue;
        const core::ReturnedCopy &copy = *file.returned;
        const QString counts =
            QStringList{
                said(QT_TRANSLATE_N_NOOP("cli::BringBack", "%n card(s) changed"),
                     copy.changed.size()),
                said(QT_TRANSLATE_N_NOOP("cli::BringBack", "%n new"), copy.added.size()),
                said(QT_TRANSLATE_N_NOOP("cli::BringBack", "%n deleted"), copy.removed.size())}
                .join(u", "_s);
        print(u"%1: %2"_s.arg(
            copy.person.isEmpty() ? file.path : u"%1 (%2)"_s.arg(file.path, copy.person), counts));
        const CardNames names(copy.after);
        for (const core::Finding &finding : copy.findings)
            print(line(finding, names));
    }
}

} // namespace

int runBringBack(const Arguments &arguments)
{
    std::optional<QTemporaryDir> trial;
    if (arguments.has(u"dry-run"))
        trial.emplace();
    auto store = openEvent(arguments.positional.first(), trial ? &*trial : nullptr);
    if (!store)
        return fail(store.error());
    QList<CopyFile> files;
    int status = Done;
    // One that can't be brought back holds up no other.
    for (const QString &path : arguments.positional.sliced(1)) {
        files.append({path, store->bringBack(path, author())});
        const auto &returned = files.last().returned;
        if (returned && !returned->findings.isEmpty() && status == Done)
            status = DoneWithFindings;
    }
    if (arguments.has(u"json"))
        printJsonAnswer(files);
    else
        printAnswer(files);
    for (const CopyFile &file : std::as_const(files)) {
        if (!file.returned)
            status = fail(file.returned.error());
    }
    return status;
}

} // namespace cli
