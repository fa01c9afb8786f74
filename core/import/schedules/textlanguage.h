// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace core {

// The language of the texts of a file whose sessions may each say their own.
class TextLanguage
{
public:
    // Somebody knows it.
    void set(const QString &tag);
    // What a session says of itself; null where it says nothing.
    void addSaid(const QString &tag);
    void addText(const QString &text);
    // `ofFile` is what the file says of itself, else null. What most sessions say comes next, and
    // what the texts look like last, which is an assumption.
    void decide(const QString &ofFile);

    // Of what says nothing of itself; BCP 47, never null once it is decided.
    const QString &common() const { return m_common; }
    bool isAssumed() const { return m_isAssumed; }

private:
    QMap<QString, int> m_said;
    QString m_sample;
    QString m_common;
    bool m_isAssumed = false;
};

} // namespace core
