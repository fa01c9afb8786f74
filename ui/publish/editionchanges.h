// SPDX-License-Identifier: GPL-3.0-or-later
// What has changed from an edition to a later one, or to the event as it is, found in another
// thread: a large one takes a while to read.
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

struct EditionQuestion
{
    int older = 0;    // the edition that readers hold
    int newer = 0;    // the one that they are told of; 0: the event as it is
    QString language; // of the readers, BCP 47

    bool operator==(const EditionQuestion &) const = default;
};

struct EditionChanges
{
    std::shared_ptr<const core::Programme> since; // the edition
    std::shared_ptr<const core::Programme> newer;
    QString language; // of the readers
    core::ProgrammeChanges changes;
};

// Calls `done` in this thread, unless `receiver` is gone by then.
void findEditionChanges(const Context &context, const EditionQuestion &question, QObject *receiver,
                        const std::function<void(const core::Result<EditionChanges> &)> &done);

// "3 moved, 1 cancelled"; "nothing" where there is none. In the language of the window.
QString countedChanges(const core::ProgrammeChanges &changes);

// A line for each change, and indented below it what is other than it was. In the language of the
// readers.
void listChanges(QListWidget *list, const EditionChanges &found);

// The local date and time, as the desktop writes them.
QString frozenText(const core::Edition &edition, const QLocale &locale);

} // namespace ui
