// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/bringingback.h"

#include "core/edit/change.h"
#include "core/store/store.h"
#include "ui/dialogs.h"
#include "ui/news.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProgressDialog>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// Where what both changed, or else what changed at all, can be looked at.
Place firstPlace(const ReturnedFiles &files)
{
    for (const ReturnedFile &file : files) {
        if (file.returned && !file.returned->clashes.isEmpty()) {
            const core::FieldClash &clash = file.returned->clashes.first();
            const bool isCard = file.returned->after.card(clash.row) != nullptr;
            return {isCard ? clash.row : QString(), clash.field, clash.language};
        }
    }
    for (const ReturnedFile &file : files) {
        if (!file.returned)
            continue;
        const QStringList cards = file.returned->changed + file.returned->added;
        if (!cards.isEmpty())
            return {cards.first(), {}, {}};
    }
    return {};
}

} // namespace

BringingBack::BringingBack(const Context &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    connect(&context.session.undoStack(), &QUndoStack::indexChanged, this,
            &BringingBack::followUndo);
    connect(&context.session, &Session::closed, this, [this] { m_rounds.clear(); });
}

BringingBack::~BringingBack()
{
    m_worker.waitForDone();
}

void BringingBack::askForFiles()
{
    start(m_context.dialogs.openFiles(m_window, tr("Bring changes back"),
                                      //: a kind of files in a file dialog
                                      tr("Copies of the event (*.escaleta);;All files (*)"),
                                      m_context.settings.folder()));
}

bool BringingBack::offer(const QString &path)
{
    const Session &session = m_context.session;
    if (!session.isOpen() || session.isReadOnly() || m_isRunning
        || !core::isOtherFileOf(path, session.path(), session.programme().event.id))
        return false;
    m_context.news.say({.kind = NewsItem::Kind::Info,
                        .text =
                            [name = QFileInfo(path).fileName()] {
                                return tr("%1 is a copy of this event.").arg(name);
                            },
                        .action = [] { return tr("Bring changes back"); },
                        .act = [this, path] { start({path}); },
                        .otherAction = [] { return tr("Open it"); },
                        .otherAct = [this, path] { Q_EMIT openWanted(path); }});
    return true;
}

BringingBack::Outcome BringingBack::bringBack(const QString &event, const QStringList &paths,
                                              const core::Author &author,
                                              const std::function<void(int)> &progressed)
{
    Outcome outcome;
    auto store =
        core::Store::open(event, core::Store::Access::Write, core::Store::Inspection::Later);
    outcome.round.before = core::knownStates(event).value_or(core::KnownStates());
    for (const QString &path : paths) {
        if (store)
            outcome.files.push_back({path, store->bringBack(path, author)});
        else
            outcome.files.push_back({path, tl::unexpected(store.error())});
        progressed(int(outcome.files.size()));
    }
    outcome.round.after = core::knownStates(event).value_or(outcome.round.before);
    return outcome;
}

void BringingBack::start(const QStringList &paths)
{
    Session &session = m_context.session;
    if (paths.isEmpty() || m_isRunning || !session.isOpen() || session.isReadOnly())
        return;
    if (!session.flush())
        return; // which the window has said already
    m_isRunning = true;
    m_progress = new QProgressDialog(tr("Bringing changes back…"), QString(), 0,
                                     int(paths.size()) == 1 ? 0 : int(paths.size()), m_window);
    m_progress->setObjectName(u"bringBackProgress"_s);
    m_progress->setWindowTitle(tr("Bring changes back"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setMinimumDuration(500);
    m_progress->setValue(0);
    m_worker.start([this, paths, event = session.path(), author = session.author()] {
        const Outcome outcome = bringBack(event, paths, author, [this](int done) {
            QMetaObject::invokeMethod(
                this,
                [this, done] {
                    if (m_progress && m_progress->maximum() > 0)
                        m_progress->setValue(done);
                },
                Qt::QueuedConnection);
        });
        QMetaObject::invokeMethod(
            this,
            [this, event, outcome] {
                m_isRunning = false;
                if (m_progress)
                    m_progress->close();
                if (m_context.session.path() == event)
                    finish(outcome);
                Q_EMIT finished();
            },
            Qt::QueuedConnection);
    });
}

void BringingBack::finish(const Outcome &outcome)
{
    const core::ReturnedCopy *first = nullptr;
    const core::ReturnedCopy *last = nullptr;
    for (const ReturnedFile &file : outcome.files) {
        if (!file.returned)
            continue;
        first = first ? first : &*file.returned;
        last = &*file.returned;
    }
    const core::Change change =
        first ? core::difference(first->before, last->after) : core::Change();
    Session &session = m_context.session;
    session.adopt({.text = QT_TRANSLATE_NOOP("ui::Step", "bringing changes back"),
                   .place = firstPlace(outcome.files)},
                  change);
    if (!change.isEmpty()) {
        Round round = outcome.round;
        round.step = session.undoStack().command(session.undoStack().index() - 1);
        m_rounds.append(round);
    }
    tell(outcome.files);
}

void BringingBack::followUndo()
{
    const QUndoStack &stack = m_context.session.undoStack();
    QHash<const QUndoCommand *, bool> done;
    for (int i = 0; i < stack.count(); ++i)
        done.insert(stack.command(i), i < stack.index());
    // A step that another one has taken the place of stays undone.
    m_rounds.removeIf([&done](const Round &round) { return !done.contains(round.step); });
    for (Round &round : m_rounds) {
        if (done[round.step] != round.isUndone)
            continue;
        round.isUndone = !round.isUndone;
        const auto set = core::setKnownStates(m_context.session.path(),
                                              round.isUndone ? round.before : round.after);
        if (!set) {
            m_context.news.say(NewsItem::Kind::Error,
                               [error = set.error()] { return core::sentence(error); });
        }
    }
}

void BringingBack::tell(const ReturnedFiles &files)
{
    const bool isAnyChanged = std::ranges::any_of(files, [](const ReturnedFile &file) {
        return file.returned
            && !core::difference(file.returned->before, file.returned->after).isEmpty();
    });
    const bool isGood = std::ranges::all_of(files, [](const ReturnedFile &file) {
        return file.returned && file.returned->findings.isEmpty();
    });
    NewsItem item{.kind = isGood ? NewsItem::Kind::Info : NewsItem::Kind::Warning,
                  .text = [files] { return describe(files); }};
    if (isAnyChanged) {
        item.action = [] { return tr("Undo"); };
        item.act = [this] { m_context.session.undo(); };
        item.actUndoes = true;
        item.otherAction = [] { return tr("Show"); };
        item.otherAct = [this, place = firstPlace(files)] { Q_EMIT placeWanted(place); };
    }
    m_context.news.say(item);
}

} // namespace ui
