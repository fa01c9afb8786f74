// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventfile.h"
#include "app/cli/importing.h"
#include "core/check/checks.h"
#include "core/import/tables/columnheads.h"
#include "core/model/cardfield.h"
#include "core/text/fold.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

std::optional<core::OnClash> onClash(const QString &word)
{
    if (word.isEmpty() || word == u"ask")
        return core::OnClash::Ask;
    if (word == u"ours")
        return core::OnClash::Ours;
    if (word == u"theirs")
        return core::OnClash::Theirs;
    if (word == u"both")
        return core::OnClash::Both;
    return std::nullopt;
}

// "Head=field,Head2=-", where a head may hold commas; an Error names what is no field.
core::Result<QMap<QString, QString>> columns(const QString &written)
{
    QMap<QString, QString> meanings;
    QString head;
    for (const QString &part : written.split(u',', Qt::SkipEmptyParts)) {
        head += head.isEmpty() ? part : u',' + part;
        const qsizetype sign = head.lastIndexOf(u'=');
        if (sign < 1)
            continue;
        const QString field = head.sliced(sign + 1).trimmed();
        if (field != u"-" && !core::meaningOfField(field, {})) {
            QStringList keys;
            for (const core::CardField &each : core::cardFields())
                keys.append(QString::fromLatin1(each.key));
            return core::fail(core::ErrorCode::FieldUnknown, {}, {field, keys.join(u", "_s)});
        }
        meanings.insert(core::fold(QStringView(head).first(sign)), field);
        head.clear();
    }
    if (!head.isEmpty()) // a head without its field
        return core::fail(core::ErrorCode::FieldUnknown, {}, {head, u"Head=title"_s});
    return meanings;
}

// What only the import could find, then what the checks say of the cards as they are now.
QList<core::Finding> allFindings(const Imported &imported)
{
    QStringList ids;
    for (const ImportedFile &file : imported.files)
        ids += file.cards;
    const QList<core::Finding> checked =
        ids.isEmpty() ? QList<core::Finding>() : core::check(imported.after, ids);
    const auto keyOf = [](const core::Finding &finding) {
        return QStringList{core::findingKey(finding.code), finding.card, finding.field};
    };
    QSet<QStringList> said;
    for (const core::Finding &finding : checked)
        said.insert(keyOf(finding));
    QList<core::Finding> findings;
    for (const core::Finding &finding : imported.findings) {
        if (!said.contains(keyOf(finding)))
            findings.append(finding);
    }
    return findings + checked;
}

void printJsonAnswer(const Imported &imported)
{
    const CardNames names(imported.after);
    QJsonArray cards;
    QJsonArray files;
    for (const ImportedFile &file : imported.files) {
        QJsonArray codes;
        for (const QString &id : file.cards)
            codes.append(names.of(id));
        for (const QJsonValue &code : std::as_const(codes))
            cards.append(code);
        files.append(QJsonObject{
            {u"file"_s, file.path},
            {u"cards"_s, codes},
            {u"error"_s, file.error ? QJsonValue(core::sentence(*file.error)) : QJsonValue()}});
    }
    QJsonArray findings;
    for (const core::Finding &finding : allFindings(imported))
        findings.append(toJson(finding, names));
    printJson({{u"cards"_s, cards},
               {u"created"_s, imported.created},
               {u"updated"_s, imported.updated},
               {u"findings"_s, findings},
               {u"files"_s, files}});
}

void printAnswer(const Imported &imported, bool isStored)
{
    const CardNames names(imported.after);
    for (const ImportedFile &file : imported.files) {
        QStringList codes;
        for (const QString &id : file.cards)
            codes.append(names.of(id));
        if (!codes.isEmpty())
            print(u"%1: %2"_s.arg(file.path, codes.join(u", "_s)));
    }
    for (const core::Finding &finding : allFindings(imported))
        print(line(finding, names));
    const auto said = [](const char *text, int n) {
        return QCoreApplication::translate("cli::Import", text, nullptr, n);
    };
    const char *made = isStored ? QT_TRANSLATE_N_NOOP("cli::Import", "%n card(s) made")
                                : QT_TRANSLATE_N_NOOP("cli::Import", "%n card(s) would be made");
    note(said(made, imported.created) + u", "_s
         + said(QT_TRANSLATE_N_NOOP("cli::Import", "%n changed"), imported.updated));
}

} // namespace

int runImport(const Arguments &arguments)
{
    const auto clash = onClash(arguments.value(u"on-clash"));
    if (!clash) {
        return wrongUse(QCoreApplication::translate(
            "cli::Arguments", "--on-clash wants one of: ask, ours, theirs, both."));
    }
    const auto meanings = columns(arguments.value(u"columns"));
    if (!meanings)
        return fail(meanings.error());
    const ImportRequest request{.event = arguments.positional.first(),
                                .files = arguments.positional.sliced(1),
                                .format = arguments.value(u"as"),
                                .language = arguments.value(u"language"),
                                .columns = *meanings,
                                .report = arguments.value(u"report"),
                                .onClash = *clash,
                                .dryRun = arguments.has(u"dry-run")};
    const core::Result<Imported> imported = importFiles(request);
    if (!imported)
        return fail(imported.error());

    if (arguments.has(u"json"))
        printJsonAnswer(*imported);
    else
        printAnswer(*imported, !request.dryRun);
    bool failed = false;
    for (const ImportedFile &file : imported->files) {
        if (file.error) {
            fail(*file.error);
            failed = true;
        }
    }
    return failed ? CouldNot : Done;
}

} // namespace cli
