// SPDX-License-Identifier: GPL-3.0-or-later
// hunspell's dictionaries. Internal to spelling.cpp, in whose thread it lives.
#pragma once

#include <QObject>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QStringList>

#include <atomic>
#include <map>
#include <memory>

class Hunspell;

namespace ui {

class Dictionaries final : public QObject
{
public:
    explicit Dictionaries(const QStringList &folders);
    ~Dictionaries() override;

    // "es_MX" and such. Safe in any thread.
    QStringList names() const { return m_files.keys(); }
    // Safe in any thread: what goes on ends soon, with whatever it has.
    void stop() { m_stopped = true; }

    // A word that the dictionary's encoding can't write is of another script: it counts as right.
    QList<bool> areRight(const QString &name, const QStringList &words);
    QStringList suggestions(const QString &name, const QString &word);

private:
    struct Open
    {
        std::unique_ptr<Hunspell> hunspell;
        QStringEncoder encode;
        QStringDecoder decode;
    };
    Open &open(const QString &name);

    QMap<QString, QString> m_files; // paths without suffix, by name
    std::map<QString, Open> m_open;
    std::atomic<bool> m_stopped = false;
};

} // namespace ui
