// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/editionchanges.h"

#include "core/publish/changetexts.h"
#include "core/store/store.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// A store belongs to the thread that opened it, so this one is another than the session's.
core::Result<EditionChanges> changesSince(const QString &path, const EditionQuestion &question,
                                          const core::Programme &now)
{
    auto store = core::Store::open(path, core::Store::Access::Read, core::Store::Inspection::Later);
    if (!store)
        return tl::unexpected(store.error());
    auto older = store->edition(question.older);
    if (!older)
        return tl::unexpected(older.error());
    auto newer =
        question.newer > 0 ? store->edition(question.newer) : core::Result<core::Programme>(now);
    if (!newer)
        return tl::unexpected(newer.error());
    EditionChanges found{.since = std::make_shared<core::Programme>(std::move(*older)),
                         .newer = std::make_shared<core::Programme>(std::move(*newer)),
                         .language = question.language,
                         .changes = {}};
    found.changes = core::changesBetween(*found.since, *found.newer, question.language);
    return found;
}

QString said(const char *text, qsizetype count)
{
    return QCoreApplication::translate("ui::EditionChanges", text, nullptr, int(count));
}

const char *countedTerm(core::SessionChangeKind kind)
{
    switch (kind) {
    case core::SessionChangeKind::Cancelled:
        //: of sessions
        return QT_TRANSLATE_N_NOOP("ui::EditionChanges", "%n cancelled");
    case core::SessionChangeKind::Moved:
        //: of sessions
        return QT_TRANSLATE_N_NOOP("ui::EditionChanges", "%n moved");
    case core::SessionChangeKind::Added:
        //: of sessions
        return QT_TRANSLATE_N_NOOP("ui::EditionChanges", "%n added");
    case core::SessionChangeKind::Renamed:
        //: of sessions
        return QT_TRANSLATE_N_NOOP("ui::EditionChanges", "%n renamed");
    case core::SessionChangeKind::Details:
        //: of sessions
        return QT_TRANSLATE_N_NOOP("ui::EditionChanges", "%n with other details");
    }
    Q_UNREACHABLE();
}

} // namespace

void findEditionChanges(const Context &context, const EditionQuestion &question, QObject *receiver,
                        const std::function<void(const core::Result<EditionChanges> &)> &done)
{
    QThreadPool::globalInstance()->start([path = context.session.path(),
                                          now = context.session.programme(), question,
                                          receiver = QPointer(receiver), done] {
        const auto found = changesSince(path, question, now);
        QMetaObject::invokeMethod(
            qApp,
            [receiver, done, found] {
                if (receiver)
                    done(found);
            },
            Qt::QueuedConnection);
    });
}

QString countedChanges(const core::ProgrammeChanges &changes)
{
    QStringList counts;
    if (!changes.event.isEmpty()) {
        counts.append(said(
            //: of the event: its place, its dates …
            QT_TRANSLATE_N_NOOP("ui::EditionChanges", "%n of the event"), changes.event.size()));
    }
    for (const core::SessionChangeKind kind : core::allSessionChangeKinds()) {
        if (const qsizetype count = changes.count(kind); count > 0)
            counts.append(said(countedTerm(kind), count));
    }
    if (counts.isEmpty())
        //: what has changed: nothing
        return said(QT_TRANSLATE_NOOP("ui::EditionChanges", "nothing"), -1);
    return counts.join(u", "_s);
}

void listChanges(QListWidget *list, const EditionChanges &found)
{
    const publish::Wording wording(found.language, found.newer->sourceLanguage(),
                                   found.newer->event.wording);
    list->clear();
    for (const core::EventChange &change : found.changes.event)
        list->addItem(publish::describe(change, wording));
    for (const core::SessionChange &change : found.changes.sessions)
        list->addItem(
            (QStringList{publish::headline(change, wording)} + publish::details(change, wording))
                .join(u"\n    "_s));
}

QString frozenText(const core::Edition &edition, const QLocale &locale)
{
    return locale.toString(edition.frozen.toLocalTime(), QLocale::ShortFormat);
}

} // namespace ui
