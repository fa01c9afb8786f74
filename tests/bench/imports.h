// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A thousand filled forms against LibreOffice and pandoc, which only turn them into text.
bool forms();

// A schedule.xml of 2 MB against xmllint, which only looks whether it is XML.
bool schedules();
