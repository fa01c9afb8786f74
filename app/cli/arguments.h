// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace cli {

// An option of a command. Without a value name it is a switch.
struct Option
{
    const char *name;              // without dashes
    char letter = 0;               // short form, 0 for none
    const char *value = nullptr;   // what its value is called in the help
    const char *help = "";         // in English, context "cli::Help"
    const char *choices = nullptr; // for completions: words separated by spaces, or "file"
};

// What was typed after a command's name.
class Arguments
{
public:
    QStringList positional;

    bool has(QStringView option) const { return m_options.contains(option.toString()); }
    // Null where the option was not given.
    QString value(QStringView option) const { return m_options.value(option.toString()); }
    // A value that is a list separated by commas.
    QStringList list(QStringView option) const;

private:
    friend struct Parsed;
    friend struct Parsed parse(const QStringList &words, std::span<const Option> options);
    QMap<QString, QString> m_options;
};

struct Parsed
{
    Arguments arguments;
    QString problem; // one sentence; null where all was understood
};

// Understands --name value, --name=value, -n value and --switch; after "--" all is positional.
Parsed parse(const QStringList &words, std::span<const Option> options);

} // namespace cli
