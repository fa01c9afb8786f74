// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/lists.h"

#include "core/model/wording.h"
#include "core/publish/terms.h"
#include "core/publish/wording.h"
#include "ui/event/rowedits.h"

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString WordingList::section() const
{
    return u"wording"_s;
}

EntrySteps WordingList::steps() const
{
    return {.change = QT_TRANSLATE_NOOP("ui::Step", "change of the form's texts")};
}

QList<EntryColumn> WordingList::columns(const core::Programme &programme,
                                        const QString &reader) const
{
    return QList<EntryColumn>{
               {.key = u"what"_s, .title = tr("Stands for"), .kind = CellKind::Fixed}}
    + languageColumns(programme, reader, u"text"_s);
}

QList<EntryRow> WordingList::rows(const core::Programme &programme, const QString &) const
{
    std::vector<publish::Wording> own; // the program's words in each language of the event
    for (const QString &language : programme.event.languages)
        own.emplace_back(language, language);
    const auto row = [&](const QString &key, const char *context, const char *word) {
        EntryRow made{.id = key, .cells = {{.text = QCoreApplication::translate(context, word)}}};
        const core::LocalText text = programme.event.wording.value(key);
        for (const publish::Wording &wording : own) {
            const QString written = text.in(wording.language());
            made.cells.append({.text = written,
                               .note = written.isEmpty() ? wording.say(context, word) : QString()});
        }
        return made;
    };
    EntryRow fields{.id = u"fields"_s, .cells = {{.text = tr("Fields")}}, .heading = true};
    for (const core::CardField &field : core::cardFields())
        fields.children.append(row(core::wordingKey(field), "core::CardField", field.label));
    EntryRow statuses{.id = u"statuses"_s, .cells = {{.text = tr("Statuses")}}, .heading = true};
    for (const core::Status status : core::allStatuses())
        statuses.children.append(
            row(core::wordingKey(status), publish::statusContext, publish::statusTerm(status)));
    return {fields, statuses};
}

QString WordingList::set(core::Programme &programme, const QString &id, const EntryColumn &column,
                         const QString &text) const
{
    core::LocalText own = programme.event.wording.value(id);
    own.set(column.language, text);
    if (own.isEmpty())
        programme.event.wording.remove(id);
    else
        programme.event.wording.insert(id, own);
    return {};
}

} // namespace ui
