// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"

#include <QHash>

namespace core {

// A text as a reader of one language is shown it, and the language that it is in; both null where
// there is none.
struct ShownText
{
    QString text;
    QString language;

    bool operator==(const ShownText &) const = default;
};

// What the entries of an event's lists are called in a language, else in the source language, else
// in whichever there is. The programme has to outlive it.
class ShownNames
{
public:
    ShownNames(const Programme &programme, const QString &language);

    ShownText shown(const LocalText &text) const;
    // The name of an entry of whatever list; of a person with post and organization. Null where the
    // id is in none.
    QString of(const QString &id) const { return m_names.value(id); }

private:
    QString m_language;
    QString m_source;
    QHash<QString, QString> m_names;
};

} // namespace core
