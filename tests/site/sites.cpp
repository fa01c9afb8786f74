// SPDX-License-Identifier: GPL-3.0-or-later
#include "sites.h"

#include "support/builders.h"
#include "support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace testing {
namespace {

QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

Card accepted(const QString &code, QDate date, QTime start, std::optional<int> minutes)
{
    Card card = fullCard(code, date, start, minutes);
    card.status = Status::Accepted;
    return card;
}

} // namespace

Programme congress()
{
    Programme programme = programmeWithTimetable();
    programme.event.displayZones = {u"America/Bogota"_s, u"Asia/Tokyo"_s, u"UTC-03:00"_s};
    programme.event.start = QDate(2021, 3, 27);

    Card last = accepted(u"1.3.4"_s, {2021, 5, 31}, {23, 30}, 90);
    last.platform = u"room-a"_s;
    Card summer = accepted(u"1.3.5"_s, {2021, 3, 27}, {23, 30}, 240); // clocks change meanwhile
    Card openEnd = accepted(u"2.1.1"_s, {2021, 6, 1}, {9, 0}, std::nullopt);
    openEnd.theme.clear();
    openEnd.subtheme = u"subtheme-2.1"_s;
    Card cancelled = accepted(u"2.1.2"_s, {2021, 6, 1}, {9, 0}, 60);
    cancelled.status = Status::Withdrawn;
    Card rejected = accepted(u"2.1.3"_s, {2021, 6, 1}, {11, 0}, 60);
    rejected.status = Status::Rejected;
    Card draft = accepted(u"2.1.4"_s, {2021, 6, 1}, {12, 0}, 60);
    draft.status = Status::Draft;
    Card unscheduled = accepted(u"3.1"_s, {}, {}, std::nullopt);
    unscheduled.theme.clear();
    unscheduled.subtheme.clear();
    // Only in the source language.
    Card spanish = card(u"3.2"_s);
    spanish.status = Status::Published;
    spanish.slot = {{2021, 5, 31}, {13, 0}, 60};
    spanish.text(TextField::Summary)
        .set(u"es"_s, u"Árboles **de sombra**.\n\n- uno\n- [dos](https://example.org/?a=1&b=2)"_s);
    Card first = accepted(u"1.3.2"_s, {2021, 5, 31}, {13, 0}, 90);
    first.people = {{u"ana"_s, Role::Moderator}, {u"ben"_s, Role::Speaker}};
    programme.people[0].organization = u"city"_s;
    programme.people[0].post = LocalText(u"es"_s, u"Alcaldesa"_s);
    programme.cards = {first,    last,  summer,      openEnd, cancelled,
                       rejected, draft, unscheduled, spanish};
    return programme;
}

Programme manySessions(int count)
{
    Programme programme = sampleProgramme();
    programme.people.clear();
    for (int i = 0; i < count; ++i) {
        programme.people.append({.id = u"person-%1"_s.arg(i),
                                 .name = u"Persona %1"_s.arg(i),
                                 .organization = u"city"_s});
        Card session = card(u"1.%1"_s.arg(i));
        session.status = Status::Accepted;
        session.theme = u"line-1"_s;
        session.platform = u"streaming"_s;
        session.slot = {QDate(2021, 5, 30).addDays(i % 3), QTime(8 + i % 10, 0), 60};
        session.people = {{u"person-%1"_s.arg(i)}, {u"person-%1"_s.arg(i / 2)}};
        session.text(TextField::Summary).set(u"es"_s, u"Un resumen."_s);
        programme.cards.append(session);
    }
    return programme;
}

publish::ExportOptions siteOptions(const QString &language)
{
    return {.language = language, .now = QDateTime({2021, 5, 1}, {12, 0}, Qt::UTC)};
}

QByteArray plainCalendar(const QStringList &cardIds, const QString &language)
{
    return language.toUtf8() + ' ' + cardIds.join(u' ').toUtf8();
}

QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        files.insert(file.fileName().sliced(folder.size() + 1), file.readAll());
    }
    return files;
}

QMap<QString, QByteArray> siteOf(const Programme &programme, const publish::ExportOptions &options,
                                 const publish::SiteCalendar &calendar)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"site"_s);
    REQUIRE(publish::writeSite(programme, options, calendar, path));
    return filesOf(path);
}

QStringList attributeValues(const QByteArray &page, const QString &attribute)
{
    const QRegularExpression pattern(u"<[^>]*\\s%1=\"([^\"]*)\""_s.arg(attribute));
    QStringList values;
    for (auto match = pattern.globalMatch(QString::fromUtf8(page)); match.hasNext();)
        values.append(unescaped(match.next().captured(1)));
    return values;
}

} // namespace testing
