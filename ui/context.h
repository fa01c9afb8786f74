// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

class Dialogs;
class Findings;
class News;
class Session;
class Settings;
class Spelling;

// What every page works with. All of it outlives the pages.
struct Context
{
    Session &session;
    Findings &findings;
    Settings &settings;
    Dialogs &dialogs;
    News &news;
    Spelling &spelling;
};

} // namespace ui
