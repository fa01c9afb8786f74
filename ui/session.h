// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/change.h"
#include "core/review/moves.h"
#include "core/store/store.h"
#include "ui/step.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QUndoStack>

#include <optional>

namespace ui {

// The open event, and the one way to change it: a view asks for an edit, the edit becomes a step of
// undo, is stored at once, and whoever shows something hears what changed.
//
// What can't be stored (a full disk, a file that turned read-only) stays here and is tried again;
// nothing is taken back from the screen. What others write into the same file is taken in within a
// second.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    // Opens an event in the place of the one that is open; after a failure that one stays. A file
    // that can't be written to opens for reading.
    core::Result<void> open(const QString &path);
    // The same without waiting for all of it: what the list of cards shows is there at once, with
    // listed(), and the event when another thread has read it, with opened(). Until then nothing is
    // open. What can't be read to its end gives openingFailed(), and closed().
    core::Result<void> openSoon(const QString &path);
    // Stores what is left to store, and closes. With nothing open it does nothing.
    void close();

    bool isOpen() const { return m_store.has_value(); }
    bool isOpening() const { return m_listing.has_value(); }
    bool isReadOnly() const { return m_readOnly; }
    QString path() const; // absolute; null with nothing open
    const core::Programme &programme() const { return m_programme; }
    // Null where it is gone.
    const core::Card *card(const QString &id) const;

    // Who is at this desk, from now on: the history names them, and the moves of cards that are
    // theirs are offered.
    void setPerson(const core::Colleague &person);
    const core::Colleague &person() const { return m_person; }
    void setAuthor(const QString &name) { setPerson({name, m_person.duty}); }
    // Among the event's colleagues; null where nobody there is called so.
    QString personId() const;
    core::Mover mover() const; // this person, now

    // One step of undo that leads from what is open now to `after`. Nothing happens where they are
    // equal, or when the event is open for reading only.
    void edit(const Step &step, const core::Programme &after);
    // The same for one card; its id must be in the event.
    void editCard(const Step &step, const core::Card &after);

    QUndoStack &undoStack() { return m_undo; }
    void undo();
    void redo();

    // Asks the views for what is still being typed, and stores what could not be stored before.
    // False where something is left.
    bool flush();
    bool hasUnsaved() const { return m_unsaved; }

    core::Result<QList<core::HistoryEntry>> history(const QString &cardId);
    core::Result<QList<core::SearchHit>> search(const QString &text);
    // When this person last looked at each card, UTC; empty for somebody who is not listed.
    QHash<QString, QDateTime> looks();
    QHash<QString, QDateTime> lastChanges(); // when each card last changed, UTC
    // Does nothing for somebody who is not listed, nor where the event is open for reading only.
    void noteLook(const QString &cardId);
    // By their numbers; none with nothing open.
    core::Result<QList<core::Edition>> editions();
    // Keeps the event as it is shown under the next number, for ever: nothing for undo. What could
    // not be stored before is stored first; where that fails, nothing is frozen, and the reason is
    // the error.
    core::Result<core::Edition> freeze(const QString &note);
    core::Result<core::Attachment> attach(const QString &name, const QString &mediaType,
                                          const QByteArray &content);
    core::Result<QByteArray> attachmentContent(const QString &id);
    // The whole event with its files and history as a file of its own, even where the event's own
    // file is gone. Replaces what is at `path`.
    core::Result<void> saveCopy(const QString &path);
    // The same for a colleague (Store::copyForColleague()).
    core::Result<void> saveCopyFor(const QString &path, const std::optional<QStringList> &cards,
                                   const QString &recipient);
    // Takes in what was stored by another connection in this person's name, as a step of undo.
    void adopt(const Step &step, const core::Change &change);
    // This person, now.
    core::Author author() const;

    // Takes in what others have written; otherwise called every second.
    void lookOutside();

Q_SIGNALS:
    // In the order of their codes.
    void listed(const QList<core::CardRow> &cards);
    void opened();
    void openingFailed(const core::Error &error);
    void closed();
    // Whoever holds text that is not an edit yet makes it one now.
    void flushWanted();
    void changed(const core::Change &change);
    // Undo and redo lead to where they changed something. After changed().
    void placeWanted(const ui::Place &place);
    void saved(const QDateTime &at); // local time
    void personChanged();
    // Something can't be stored; said once until it succeeds.
    void failed(const core::Error &error);
    // Others changed the same members in another way meanwhile. Ours are in the programme; theirs
    // are given here, and in the history.
    void clashed(const QList<core::FieldClash> &clashes, const core::Programme &theirs);

private:
    friend class EditCommand;

    // Goes on with a file of which everything is read.
    void begin(core::Store &&store, const core::Programme &programme);
    void finishOpening(int number, const core::Result<core::Programme> &programme);
    void perform(const core::Change &change, const std::optional<Place> &leadTo);
    void store();
    void takeTheirs();
    // The state of the file, with what is not stored yet done again on top of it.
    void rebase(const core::Programme &stored);
    void failOnce(const core::Error &error);
    // Whether the file that is open is still what its name leads to.
    bool isFileInPlace() const;

    std::optional<core::Store> m_store;
    std::optional<core::Store> m_listing; // of a file that is still being read
    QThreadPool m_reader;
    int m_number = 0;            // of the event that is open or being read
    core::Programme m_stored;    // as the file has it
    core::Programme m_programme; // as everybody sees it
    QUndoStack m_undo;
    QTimer m_watch;
    QTimer m_retry;
    core::Colleague m_person;
    QString m_sitting;   // the session key of the history
    quint64 m_inode = 0; // of the file, with its device; 0 where the system has none
    bool m_readOnly = false;
    bool m_unsaved = false;
    bool m_said = false;                                     // that something can't be stored
    core::Error m_why{core::ErrorCode::StoreFailed, {}, {}}; // of the last failure to store
};

} // namespace ui
