// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/lists.h"

#include "core/edit/lists.h"
#include "ui/event/rowedits.h"
#include "ui/event/uses.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QList<core::Theme> siblings(const core::Programme &programme, const QString &parent)
{
    QList<core::Theme> among;
    std::ranges::copy_if(programme.themes, std::back_inserter(among),
                         [&parent](const core::Theme &theme) { return theme.parent == parent; });
    return among;
}

// The first number that none of the siblings has.
QString freeCode(const core::Programme &programme, const QString &parent)
{
    const core::Theme *line = programme.theme(parent);
    const QString before = line ? line->code + u'.' : QString();
    QSet<QString> taken;
    for (const core::Theme &theme : programme.themes)
        taken.insert(theme.code);
    int number = int(siblings(programme, parent).size()) + 1;
    while (taken.contains(before + QString::number(number)))
        ++number;
    return before + QString::number(number);
}

} // namespace

QString ThemeList::section() const
{
    return u"themes"_s;
}

EntrySteps ThemeList::steps() const
{
    return {.change = QT_TRANSLATE_NOOP("ui::Step", "change of a thematic line"),
            .add = QT_TRANSLATE_NOOP("ui::Step", "new thematic line"),
            .remove = QT_TRANSLATE_NOOP("ui::Step", "removal of thematic lines"),
            .move = QT_TRANSLATE_NOOP("ui::Step", "new order of the thematic lines")};
}

QList<EntryColumn> ThemeList::columns(const core::Programme &programme, const QString &reader) const
{
    return QList<EntryColumn>{{.key = u"code"_s, .title = tr("Code"), .kind = CellKind::Number}}
    + languageColumns(programme, reader, u"title"_s)
        + QList<EntryColumn>{{.key = u"cards"_s, .title = tr("Cards"), .kind = CellKind::Fixed}};
}

QList<EntryRow> ThemeList::rows(const core::Programme &programme, const QString &) const
{
    const QHash<QString, int> uses = useCounts(programme);
    QList<EntryRow> lines;
    const auto rowFor = [&](const core::Theme &theme, int hue) {
        return EntryRow{.id = theme.id,
                        .cells = QList<EntryCell>{{.text = theme.code}}
                            + languageCells(programme, theme.title)
                            + QList<EntryCell>{countCell(uses.value(theme.id))},
                        .hue = hue};
    };
    for (const core::Theme &line : programme.themes) {
        if (!line.parent.isNull())
            continue;
        EntryRow row = rowFor(line, int(lines.size()));
        for (const core::Theme &subtheme : siblings(programme, line.id))
            row.children.append(rowFor(subtheme, row.hue));
        lines.append(row);
    }
    return lines;
}

QString ThemeList::set(core::Programme &programme, const QString &id, const EntryColumn &column,
                       const QString &text) const
{
    core::Theme *theme = rowOf(programme.themes, id);
    if (!theme)
        return {};
    if (column.key != "code"_L1) {
        theme->title.set(column.language, text);
        return {};
    }
    if (text.isEmpty())
        return tr("A thematic line needs a code, such as 1 or 1.3.");
    if (std::ranges::find(programme.themes, text, &core::Theme::code) != programme.themes.end())
        return tr("The code %1 belongs to another thematic line or subtheme.").arg(text);
    core::setThemeCode(programme, id, text);
    return {};
}

void ThemeList::add(core::Programme &programme, const QString &id, const QString &parent) const
{
    programme.themes.append({.id = id,
                             .parent = parent,
                             .code = freeCode(programme, parent),
                             .position = nextPosition(siblings(programme, parent))});
}

void ThemeList::remove(core::Programme &programme, const QString &id) const
{
    core::removeTheme(programme, id);
}

void ThemeList::move(core::Programme &programme, const QString &id, int place) const
{
    core::moveTheme(programme, id, place, m_renumbers);
}

void ThemeList::renumber(core::Programme &programme)
{
    const QList<core::Theme> lines = siblings(programme, {});
    if (!lines.isEmpty())
        core::moveTheme(programme, lines.first().id, 0, true);
    for (const core::Theme &line : lines) {
        const QList<core::Theme> subthemes = siblings(programme, line.id);
        if (!subthemes.isEmpty())
            core::moveTheme(programme, subthemes.first().id, 0, true);
    }
}

} // namespace ui
