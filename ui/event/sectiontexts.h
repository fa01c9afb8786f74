// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event/entrytable.h"

#include <QStringList>

namespace ui {

// What a section of the event's settings is called and what it says of itself.
struct SectionTexts
{
    QString title;
    QString explanation;
    EntryTexts table = {}; // of its main table, where it has one
};

// Keys of the sections, in their order; a Place names a section by its key.
QStringList sectionKeys();

// In the language of the installed translators.
SectionTexts sectionTexts(const QString &key);

} // namespace ui
