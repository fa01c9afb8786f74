// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"
#include "core/result.h"
#include "core/store/editions.h"
#include "core/store/exchange.h"
#include "core/store/history.h"
#include "core/store/search.h"

#include <QDateTime>
#include <QHash>

#include <memory>
#include <optional>

namespace core {

class Connection;

// Who changes something, and when.
struct Author
{
    QString name;
    QDateTime at; // UTC
    // Successive changes of one card with the same key become one row of its history, while no
    // more than five minutes pass. Null: each change is a row.
    QString session;
};

// A line of the list of cards: only what the list shows, so that a large event lists quickly.
struct CardRow
{
    QString id;
    QString code;
    Status status = Status::Draft;
    Slot slot;
    QString format; // name in the source language
    QString platform;
    QString title;
    int line = -1; // place of its thematic line among the event's; -1 without one
};

// An event file: SQLite with our application id. It belongs to the thread that opened it. A file
// that can't be opened, and a change that fails, leave the file as it was.
class Store final
{
public:
    enum class Access { Read, Write };
    // When the file is looked through for damage: on opening (a large one only where it is opened
    // for writing), or by a call of inspect() before anything is written.
    enum class Inspection { Now, Later };

    // Writes a new event file whole: under another name first, then renamed. Fails with FileExists.
    static Result<void> create(const QString &path, const Programme &programme,
                               const Author &author);

    // Fails with FileMissing, FileIsFolder, FileNoPermission, FileReadOnly (when asked to write),
    // FileNotOurs, FileNewer, FileDamaged, or FileLocked after waiting for 5 seconds.
    static Result<Store> open(const QString &path, Access access,
                              Inspection inspection = Inspection::Now);

    Store(Store &&);
    Store &operator=(Store &&);
    ~Store();

    // Reads every page, whatever the size. Fails with FileDamaged.
    Result<void> inspect();

    Result<Programme> programme();

    // Writes what differs between two states of the event in one transaction, with a row of
    // history for each card that changed. `before` is what programme() or apply() gave. Fails with
    // Conflict, and stores nothing, where somebody else has changed one of these rows meanwhile.
    // Returns `after` with its new revisions, in the order of programme(). Where it is moved in, a
    // long list of cards needs not be copied for that.
    Result<Programme> apply(const Programme &before, Programme after, const Author &author);

    // In the order of their codes.
    Result<QList<CardRow>> cardRows();

    // Oldest first. The card may have been deleted.
    Result<QList<HistoryEntry>> history(const QString &cardId);

    Result<QList<SearchHit>> search(const QString &text);

    // When a colleague last looked at each card, by their ids (UTC); and that they do so now.
    Result<QHash<QString, QDateTime>> looks(const QString &colleague);
    Result<QHash<QString, QDateTime>> lastChanges(); // of each card, likewise
    Result<void> noteLook(const QString &card, const QString &colleague, const QDateTime &at);

    // By their numbers.
    Result<QList<Edition>> editions();
    // The event as it was frozen. Fails with EditionMissing, NoEdition where there is none at all,
    // or EditionDamaged; with FileNewer where a newer program froze it.
    Result<Programme> edition(int number);
    // Keeps the event as the file has it now for ever, under the next number. There is no way to
    // change or delete an edition: its number may be on paper already.
    Result<Edition> freeze(const QString &note, const Author &author);

    // Keeps a file in the event; its id goes into a Document.
    Result<Attachment> attach(const QString &name, const QString &mediaType,
                              const QByteArray &content);
    Result<QByteArray> attachmentContent(const QString &id);

    // Whether another connection has written to the file since this was asked last, or since it was
    // opened.
    bool hasChangedOutside();

    // Writes all of it, attachments and history too, as a file of its own in the place of whatever
    // `path` names; also when the event's own file has been taken away. Errors: FileIsFolder,
    // DiskFull, WriteFailed.
    Result<void> copyTo(const QString &path);

    // The same for somebody who works on it elsewhere, whose changes come back with bringBack().
    // With `cards` (ids), only these cards with their history and files, all lists, and no edition.
    // This file stays as it is, so it may be open for reading only. Also fails with SameFile.
    Result<void> copyForColleague(const QString &path, const std::optional<QStringList> &cards,
                                  const QString &recipient, const Author &author);

    // Takes the changes of another copy of this event into this one, in one transaction: the
    // programme as core/exchange/bringback.h says, their history, comments and files. The other
    // file is only read. What came back before doesn't count as a change again. Fails with NoCopy,
    // SameFile, or as open() does.
    Result<ReturnedCopy> bringBack(const QString &path, const Author &author);

    const QString &path() const;
    bool isWritable() const { return m_access == Access::Write; }

private:
    Store(std::unique_ptr<Connection> connection, Access access);

    std::unique_ptr<Connection> m_connection;
    Access m_access;
    int m_dataVersion = 0; // of SQLite: changes with each commit of another connection
};

} // namespace core
