// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace cli {

int runWords(const Arguments &arguments)
{
    const QString given = arguments.positional.value(0, u"-"_s);
    const auto count = core::countMarkupFile(given == u"-" ? u"/dev/stdin"_s : given);
    if (!count)
        return fail(count.error());
    if (arguments.has(u"json")) {
        printJson({{u"words"_s, count->words},
                   {u"wordProcessorWords"_s, count->wordProcessorWords},
                   {u"characters"_s, count->characters}});
        return Done;
    }
    const auto said = [](const char *text, qint64 n) {
        return QCoreApplication::translate("cli::Words", text, nullptr, int(n));
    };
    print(said(QT_TRANSLATE_N_NOOP("cli::Words", "%n word(s)"), count->words));
    print(said(QT_TRANSLATE_N_NOOP("cli::Words", "%n word(s) as a word processor counts"),
               count->wordProcessorWords));
    print(said(QT_TRANSLATE_N_NOOP("cli::Words", "%n character(s)"), count->characters));
    return Done;
}

} // namespace cli
