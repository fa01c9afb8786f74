// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype mostRecentFiles = 12;

} // namespace

Settings::Settings()
    : m_isFirstRun(m_settings.allKeys().isEmpty())
{ }

QString Settings::language() const
{
    return m_settings.value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings.setValue(u"language"_s, language);
}

Appearance Settings::appearance() const
{
    const QString name = m_settings.value(u"appearance"_s).toString();
    if (name == u"light")
        return Appearance::Light;
    return name == u"dark" ? Appearance::Dark : Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        m_settings.remove(u"appearance"_s);
        break;
    case Appearance::Light:
        m_settings.setValue(u"appearance"_s, u"light"_s);
        break;
    case Appearance::Dark:
        m_settings.setValue(u"appearance"_s, u"dark"_s);
        break;
    }
}

core::Colleague Settings::person() const
{
    QString name = m_settings.value(u"author"_s).toString();
    if (name.isEmpty())
        name = qEnvironmentVariable("USER");
    if (name.isEmpty())
        name = QDir::home().dirName();
    const std::optional<core::Duty> duty =
        core::dutyFromKey(m_settings.value(u"duty"_s).toString());
    return {name, duty.value_or(core::Duty::Author)};
}

void Settings::setPerson(const core::Colleague &person)
{
    m_settings.setValue(u"author"_s, person.name);
    m_settings.setValue(u"duty"_s, core::dutyKey(person.duty));
}

QList<RecentFile> Settings::recentFiles() const
{
    QList<RecentFile> files;
    const QVariantList entries = m_settings.value(u"recent"_s).toList();
    for (const QVariant &entry : entries) {
        const QVariantMap map = entry.toMap();
        const RecentFile file{map[u"path"_s].toString(), map[u"title"_s].toString(),
                              map[u"at"_s].toDateTime(), map[u"cards"_s].toInt()};
        if (QFileInfo::exists(file.path))
            files.append(file);
    }
    return files;
}

void Settings::addRecentFile(const RecentFile &file)
{
    QVariantList entries = m_settings.value(u"recent"_s).toList();
    entries.removeIf(
        [&](const QVariant &entry) { return entry.toMap()[u"path"_s].toString() == file.path; });
    entries.prepend(QVariantMap{{u"path"_s, file.path},
                                {u"title"_s, file.title},
                                {u"at"_s, file.at},
                                {u"cards"_s, file.cards}});
    m_settings.setValue(u"recent"_s, entries.first(std::min(entries.size(), mostRecentFiles)));
}

void Settings::removeRecentFile(const QString &path)
{
    QVariantList entries = m_settings.value(u"recent"_s).toList();
    entries.removeIf(
        [&](const QVariant &entry) { return entry.toMap()[u"path"_s].toString() == path; });
    m_settings.setValue(u"recent"_s, entries);
}

QString Settings::folder() const
{
    const QString folder = m_settings.value(u"folder"_s).toString();
    return QFileInfo(folder).isDir()
        ? folder
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setFolder(const QString &folder)
{
    m_settings.setValue(u"folder"_s, folder);
}

QByteArray Settings::state(const QString &name) const
{
    return m_settings.value(u"state/"_s + name).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(u"state/"_s + name, state);
}

} // namespace ui
