// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/draft.h"
#include "core/model/programme.h"

#include <QHash>

#include <utility>

namespace core {

// The entries of an event's lists by the names that people give them: without regard to case and
// accents, in any language. What is not there yet is added. Ids; null of an empty name.
class Lookup
{
public:
    // Additions go into `programme`, which outlives it.
    explicit Lookup(Programme &programme);

    // Reads the lists again, after somebody else has changed them.
    void refresh();

    // The language that names are in from now on; of the source where null.
    void setLanguage(const QString &language);

    QString format(const QString &name);
    QString platform(const QString &name);
    // Those that a session takes beside `platform` (an id), each once.
    QStringList furtherPlatforms(const QStringList &names, const QString &platform);
    QString organization(const QString &name);
    QString person(const DraftPerson &person);
    QString theme(const DraftTheme &theme);
    // The thematic line that its code belongs to is added too, where it is missing.
    QString subtheme(const DraftTheme &subtheme, const QString &theme);

    // What has been added since the last call.
    QList<Finding> takeFindings() { return std::exchange(m_findings, {}); }
    // What was said of people since the last call, and the event has otherwise: "Ana Díaz, mayor".
    QStringList takeUnplaced() { return std::exchange(m_unplaced, {}); }

private:
    void reportOtherPost(const Person &person, const DraftPerson &draft);
    void addPosts(LocalText &post, const DraftPerson &draft) const;
    void reportNew(const char *field, const QString &name);
    QString themeBelow(const DraftTheme &theme, const QString &parent, const char *field);
    QString themeNamed(const LocalText &title, bool below) const;

    Programme &m_programme;
    QString m_language;
    QList<Finding> m_findings;
    QStringList m_unplaced;
    // Folded name → id, or position in the list of people.
    QHash<QString, QString> m_formats;
    QHash<QString, QString> m_platforms;
    QHash<QString, QString> m_organizations;
    QMultiHash<QString, qsizetype> m_people;
};

} // namespace core
