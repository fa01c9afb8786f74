// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

// Where an edit was made, so that undo can lead back there.
struct Place
{
    QString card;      // id; null in the event's settings
    QString field;     // key of a card field, or of a section of the settings; null for the whole
    QString language;  // BCP 47, for a text; null otherwise
    int position = -1; // in the text as a reader sees it; -1 where that is not known
    int length = 0;

    bool operator==(const Place &) const = default;
};

// One step of undo. Its name is put together when it is shown, in the language of that moment.
struct Step
{
    // Marked with QT_TRANSLATE_NOOP("ui::Step", …): "change of %1", where %1 becomes the label of
    // the field, or `name` where there is no field; %n becomes `count`.
    const char *text = "";
    Place place;
    QString name;
    int count = -1;
    bool typing = false; // joins the step before it, where that was typing in the same place
};

QString describe(const Step &step);

} // namespace ui
