// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bookletarguments.h"

#include "app/cli/command.h"
#include "app/cli/eventfile.h"
#include "core/error.h"
#include "core/model/cardfield.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

constexpr int mostLanguages = 3;
constexpr int colours = 8;

QString said(const char *text)
{
    return QCoreApplication::translate("cli::Export", text);
}

// The first of two words, also where there is none; nullopt for any other.
std::optional<bool> isSecond(const QString &word, const QString &first, const QString &second)
{
    if (word.isEmpty() || word == first)
        return false;
    return word == second ? std::optional(true) : std::nullopt;
}

std::nullopt_t refused(const QString &why)
{
    wrongUse(why);
    return std::nullopt;
}

} // namespace

std::optional<publish::BookletOptions> bookletOptions(const Arguments &arguments)
{
    publish::BookletOptions options;
    options.languages = arguments.list(u"languages");
    if (options.languages.size() > mostLanguages)
        return refused(
            said(QT_TRANSLATE_NOOP("cli::Export", "--languages takes three languages at most.")));
    for (const QString &language : options.languages) {
        if (!isLanguage(language)) // which says so
            return std::nullopt;
    }

    const auto sideBySide = isSecond(arguments.value(u"layout"), u"sequence"_s, u"side-by-side"_s);
    if (!sideBySide)
        return refused(said(
            QT_TRANSLATE_NOOP("cli::Export", "--layout wants one of: sequence, side-by-side.")));
    if (*sideBySide)
        options.layout = publish::LanguageLayout::SideBySide;

    const auto byTheme = isSecond(arguments.value(u"order"), u"day"_s, u"theme"_s);
    if (!byTheme)
        return refused(said(QT_TRANSLATE_NOOP("cli::Export", "--order wants one of: day, theme.")));
    if (*byTheme)
        options.order = publish::BookletOrder::ByTheme;

    options.fields = arguments.list(u"fields");
    for (const QString &field : options.fields) {
        if (!core::cardField(field)) {
            QStringList keys;
            for (const core::CardField &known : core::cardFields())
                keys.append(QString::fromLatin1(known.key));
            return refused(
                core::sentence({core::ErrorCode::FieldUnknown, {}, {field, keys.join(u", "_s)}}));
        }
    }

    if (arguments.has(u"colour")) {
        bool isNumber = false;
        options.hue = arguments.value(u"colour").toInt(&isNumber) - 1;
        if (!isNumber || options.hue < 0 || options.hue >= colours)
            return refused(
                said(QT_TRANSLATE_NOOP("cli::Export", "--colour wants a number from 1 to 8.")));
    }
    options.coverImage = arguments.value(u"cover");
    options.coverText = arguments.value(u"cover-text");
    options.folded = arguments.has(u"folded");
    return options;
}

} // namespace cli
