// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/editions.h"

#include "core/editions/snapshot.h"
#include "core/store/connection.h"
#include "core/store/rowwriter.h"
#include "core/store/store.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

Error missing(Connection &connection, int number)
{
    QStringList numbers;
    const QList<Edition> editions = readEditions(connection);
    for (const Edition &edition : editions)
        numbers.append(QString::number(edition.number));
    if (numbers.isEmpty())
        return {ErrorCode::NoEdition, connection.path(), {}};
    return {ErrorCode::EditionMissing,
            connection.path(),
            {QString::number(number), numbers.join(u", "_s)}};
}

} // namespace

QString fingerprintOf(const QByteArray &snapshot)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(snapshot, QCryptographicHash::Sha256).toHex());
}

QList<Edition> readEditions(Connection &connection)
{
    QList<Edition> editions;
    Statement select =
        connection.prepare(u"SELECT number, frozen, author, note FROM edition ORDER BY number"_s);
    select.run();
    while (select.next()) {
        editions.append({select.number(0), QDateTime::fromString(select.text(1), Qt::ISODateWithMs),
                         select.text(2), select.text(3)});
    }
    return editions;
}

Programme readEdition(Connection &connection, int number)
{
    Statement select =
        connection.prepare(u"SELECT fingerprint, snapshot FROM edition WHERE number = ?"_s);
    select.run({number});
    if (!select.next()) {
        if (!connection.hasFailed())
            connection.failWith(missing(connection, number));
        return {};
    }
    const QByteArray snapshot = select.text(1).toUtf8();
    Result<Programme> programme = select.text(0) == fingerprintOf(snapshot)
        ? programmeFromSnapshot(snapshot)
        : fail(ErrorCode::EditionDamaged);
    if (programme)
        return std::move(*programme);
    connection.failWith({programme.error().code, connection.path(), {QString::number(number)}});
    return {};
}

Edition writeEdition(Connection &connection, const Programme &programme, const QString &note,
                     const Author &author)
{
    Statement last = connection.prepare(u"SELECT MAX(number) FROM edition"_s);
    last.run();
    const Edition edition{.number = last.next() ? last.number(0) + 1 : 1,
                          .frozen = author.at.toUTC(),
                          .author = author.name,
                          .note = note.trimmed()};
    const QByteArray snapshot = snapshotOf(programme);
    connection
        .prepare(u"INSERT INTO edition (number, frozen, author, note, fingerprint, snapshot)"
                 " VALUES (?, ?, ?, ?, ?, ?)"_s)
        .run({edition.number, edition.frozen.toString(Qt::ISODateWithMs), notNull(edition.author),
              edition.note.isEmpty() ? QString() : edition.note, fingerprintOf(snapshot),
              QString::fromUtf8(snapshot)});
    return edition;
}

} // namespace core
