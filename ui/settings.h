// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/review.h"

#include <QDateTime>
#include <QList>
#include <QSettings>
#include <QString>

namespace ui {

// An event that was open before.
struct RecentFile
{
    QString path; // absolute
    QString title;
    QDateTime at; // local, when it was last open
    int cards = 0;
};

enum class Appearance { System, Light, Dark };

// What the program remembers between two runs on this machine, in the user's configuration.
class Settings final
{
public:
    Settings();

    // Whether nothing was remembered when the program started.
    bool isFirstRun() const { return m_isFirstRun; }

    // BCP 47; null while nobody has chosen one, and the locale decides.
    QString language() const;
    void setLanguage(const QString &language);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    // Who is at this desk: an author of the account's name until somebody else is set.
    core::Colleague person() const;
    void setPerson(const core::Colleague &person);
    QString author() const { return person().name; }

    // The newest first; files that are gone are left out.
    QList<RecentFile> recentFiles() const;
    void addRecentFile(const RecentFile &file);
    void removeRecentFile(const QString &path);

    // Where files were last opened or saved.
    QString folder() const;
    void setFolder(const QString &folder);

    // The state of a window, a splitter or a header, as Qt saves it, by the name of the thing.
    QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

private:
    QSettings m_settings{QStringLiteral("escaleta"), QStringLiteral("escaleta")};
    const bool m_isFirstRun;
};

} // namespace ui
