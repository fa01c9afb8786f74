// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventfile.h"
#include "core/check/checks.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

std::optional<core::Severity> severity(const QString &key)
{
    for (const auto each : {core::Severity::Error, core::Severity::Warning, core::Severity::Hint}) {
        if (core::severityKey(each) == key)
            return each;
    }
    return std::nullopt;
}

int count(const QList<core::Finding> &findings, core::Severity severity)
{
    return int(std::ranges::count(findings, severity, &core::Finding::severity));
}

void printJsonAnswer(const QList<core::Finding> &findings, const core::Programme &programme)
{
    const CardNames names(programme);
    QJsonArray array;
    for (const core::Finding &finding : findings)
        array.append(toJson(finding, names));
    printJson({{u"findings"_s, array},
               {u"errors"_s, count(findings, core::Severity::Error)},
               {u"warnings"_s, count(findings, core::Severity::Warning)},
               {u"hints"_s, count(findings, core::Severity::Hint)}});
}

QString summary(const QList<core::Finding> &findings)
{
    const auto said = [](const char *text, int n) {
        return QCoreApplication::translate("cli::Check", text, nullptr, n);
    };
    return QStringList{said(QT_TRANSLATE_N_NOOP("cli::Check", "%n error(s)"),
                            count(findings, core::Severity::Error)),
                       said(QT_TRANSLATE_N_NOOP("cli::Check", "%n warning(s)"),
                            count(findings, core::Severity::Warning)),
                       said(QT_TRANSLATE_N_NOOP("cli::Check", "%n hint(s)"),
                            count(findings, core::Severity::Hint))}
        .join(u", "_s);
}

} // namespace

int runCheck(const Arguments &arguments)
{
    const auto failOn =
        severity(arguments.has(u"fail-on") ? arguments.value(u"fail-on") : u"error"_s);
    if (!failOn) {
        return wrongUse(QCoreApplication::translate(
            "cli::Arguments", "--fail-on wants one of: error, warning, hint."));
    }
    const QString path = arguments.positional.first();
    const auto programme = readEvent(path);
    if (!programme)
        return fail(programme.error());
    const auto ids = cardIds(*programme, arguments.positional.sliced(1), path);
    if (!ids)
        return fail(ids.error());

    const QList<core::Finding> findings =
        core::check(*programme, *ids, {.today = QDate::currentDate()});
    if (arguments.has(u"json")) {
        printJsonAnswer(findings, *programme);
    } else {
        const CardNames names(*programme);
        for (const core::Finding &finding : findings)
            print(line(finding, names));
        note(summary(findings));
    }
    // Error is the first of the severities, hint the last.
    const bool failed = std::ranges::any_of(
        findings, [&](const core::Finding &finding) { return finding.severity <= *failOn; });
    return failed ? DoneWithFindings : Done;
}

} // namespace cli
