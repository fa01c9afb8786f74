// SPDX-License-Identifier: GPL-3.0-or-later
// What has changed since an edition was frozen, found in another thread: a large one takes a while
// to read.
#pragma once

#include "core/editions/changes.h"
#include "core/result.h"
#include "core/store/editions.h"
#include "ui/context.h"

#include <QObject>

#include <functional>
#include <memory>

class QListWidget;

namespace ui {

struct EditionChanges
{
    std::shared_ptr<const core::Programme> since; // the edition
    core::ProgrammeChanges changes;               // from then to the event as it is now
};

// Calls `done` in this thread, unless `receiver` is gone by then. `language` is that of the
// reader, BCP 47.
void findEditionChanges(const Context &context, int number, const QString &language,
                        QObject *receiver,
                        const std::function<void(const core::Result<EditionChanges> &)> &done);

// "3 moved, 1 cancelled"; "nothing" where there is none. In the language of the window.
QString countedChanges(const core::ProgrammeChanges &changes);

// A line for each change, and indented below it what is other than it was.
void listChanges(QListWidget *list, const core::ProgrammeChanges &changes);

// The local date and time, as the desktop writes them.
QString frozenText(const core::Edition &edition, const QLocale &locale);

} // namespace ui
