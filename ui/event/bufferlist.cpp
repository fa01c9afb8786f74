// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/lists.h"

#include "ui/event/writtentimes.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct Buffer
{
    const char *key;
    const char *name;
    int core::Buffers::*minutes;
};

constexpr std::array buffers{
    Buffer{"platform", QT_TRANSLATE_NOOP("ui::BufferList", "On the same platform"),
           &core::Buffers::platform},
    Buffer{"person", QT_TRANSLATE_NOOP("ui::BufferList", "With the same person"),
           &core::Buffers::person},
    Buffer{"organizer", QT_TRANSLATE_NOOP("ui::BufferList", "By the same organizer"),
           &core::Buffers::organizer},
};

} // namespace

QString BufferList::section() const
{
    return u"breaks"_s;
}

EntrySteps BufferList::steps() const
{
    return {.change = QT_TRANSLATE_NOOP("ui::Step", "change of the minutes between sessions")};
}

QList<EntryColumn> BufferList::columns(const core::Programme &, const QString &) const
{
    return {{.key = u"between"_s, .title = tr("Two sessions"), .kind = CellKind::Fixed},
            {.key = u"minutes"_s, .title = tr("Minutes at least"), .kind = CellKind::Number}};
}

QList<EntryRow> BufferList::rows(const core::Programme &programme, const QString &) const
{
    QList<EntryRow> rows;
    for (const Buffer &buffer : buffers)
        rows.append({.id = QLatin1StringView(buffer.key),
                     .cells = {{.text = tr(buffer.name)},
                               minutesCell(programme.event.buffers.*buffer.minutes)}});
    return rows;
}

QString BufferList::set(core::Programme &programme, const QString &id, const EntryColumn &,
                        const QString &text) const
{
    const auto buffer = std::ranges::find_if(
        buffers, [&id](const Buffer &each) { return id == QLatin1StringView(each.key); });
    const std::optional<int> minutes = minutesOf(text);
    if (!minutes)
        return tr("“%1” is no number of minutes.").arg(text);
    programme.event.buffers.*buffer->minutes = *minutes;
    return {};
}

} // namespace ui
