// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

const Option *find(const QString &word, std::span<const Option> options)
{
    const auto it = std::ranges::find_if(options, [&word](const Option &option) {
        return word == u"--"_s + QLatin1StringView(option.name)
            || (option.letter && word == u"-"_s + QLatin1Char(option.letter));
    });
    return it == options.end() ? nullptr : &*it;
}

QString say(const char *text)
{
    return QCoreApplication::translate("cli::Arguments", text);
}

} // namespace

QStringList Arguments::list(QStringView option) const
{
    QStringList entries;
    for (const QString &entry : value(option).split(u',', Qt::SkipEmptyParts))
        entries.append(entry.trimmed());
    return entries;
}

Parsed parse(const QStringList &words, std::span<const Option> options)
{
    Parsed parsed;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        // A text that begins with a list mark is no option.
        const bool isText = std::ranges::any_of(word, [](QChar c) { return c.isSpace(); });
        if (onlyPositional || !word.startsWith(u'-') || word == u"-"
            || (isText && !word.contains(u'='))) {
            parsed.arguments.positional.append(word);
            continue;
        }
        if (word == u"--") {
            onlyPositional = true;
            continue;
        }
        const qsizetype equals = word.startsWith(u"--") ? word.indexOf(u'=') : -1;
        const QString name = equals < 0 ? word : word.first(equals);
        const Option *option = find(name, options);
        if (!option) {
            parsed.problem =
                say(QT_TRANSLATE_NOOP("cli::Arguments", "There is no option %1.")).arg(name);
            return parsed;
        }
        QString value;
        if (option->value) {
            if (equals < 0 && i + 1 == words.size()) {
                parsed.problem =
                    say(QT_TRANSLATE_NOOP("cli::Arguments", "%1 wants a value.")).arg(name);
                return parsed;
            }
            value = equals < 0 ? words[++i] : word.sliced(equals + 1);
        } else if (equals >= 0) {
            parsed.problem =
                say(QT_TRANSLATE_NOOP("cli::Arguments", "%1 takes no value.")).arg(name);
            return parsed;
        }
        // Not null, so that an option given with an empty value is one that was given.
        parsed.arguments.m_options.insert(QString::fromLatin1(option->name),
                                          value.isNull() ? u""_s : value);
    }
    return parsed;
}

} // namespace cli
