// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/lists.h"

#include "core/check/languagename.h"
#include "core/model/cardfield.h"
#include "core/text/fold.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString LimitList::section() const
{
    return u"limits"_s;
}

EntrySteps LimitList::steps() const
{
    return {.change = QT_TRANSLATE_NOOP("ui::Step", "change of a limit"),
            .remove = QT_TRANSLATE_NOOP("ui::Step", "removal of limits of a language")};
}

QList<EntryColumn> LimitList::columns(const core::Programme &, const QString &) const
{
    return {{.key = u"field"_s, .title = tr("Text"), .kind = CellKind::Fixed},
            {.key = u"most"_s, .title = tr("At most"), .kind = CellKind::Number},
            {.key = u"least"_s, .title = tr("At least"), .kind = CellKind::Number},
            //: by how many per cent a text may be longer all the same
            {.key = u"tolerance"_s, .title = tr("Tolerance, %"), .kind = CellKind::Number},
            //: words or characters
            {.key = u"unit"_s, .title = tr("Counted in"), .kind = CellKind::Suggested}};
}

QString LimitList::unitName(core::LimitUnit unit)
{
    return unit == core::LimitUnit::Characters ? tr("characters") : tr("words");
}

QList<EntryRow> LimitList::rows(const core::Programme &programme, const QString &reader) const
{
    const auto number = [](int value, const QString &none) {
        return value > 0 ? EntryCell{.text = QString::number(value)} : EntryCell{.note = none};
    };
    const auto row = [&](const QString &id, const QString &name, const core::Limit &limit) {
        return EntryRow{.id = id,
                        .cells = {{.text = name},
                                  number(limit.maximum, tr("no limit")),
                                  number(limit.minimum, u"–"_s),
                                  number(limit.tolerance, u"–"_s),
                                  {.text = unitName(limit.unit)}}};
    };
    QList<EntryRow> rows;
    for (const core::CardField &field : core::cardFields()) {
        if (!field.text)
            continue;
        rows.append(row(QLatin1StringView(field.key), core::label(field),
                        programme.event.limits.value(*field.text)));
        for (const QString &language : programme.event.languages) {
            const QString key = core::limitKey(*field.text, language);
            if (const auto own = programme.event.languageLimits.constFind(key);
                own != programme.event.languageLimits.cend()) {
                rows.append(row(
                    key, u"%1 — %2"_s.arg(core::label(field), core::languageName(language, reader)),
                    *own));
            }
        }
    }
    return rows;
}

QString LimitList::set(core::Programme &programme, const QString &id, const EntryColumn &column,
                       const QString &text) const
{
    const core::CardField *field = core::cardField(id.section(u':', 0, 0));
    const bool isOfLanguage = id.contains(u':');
    core::Limit limit = isOfLanguage ? programme.event.languageLimits.value(id)
                                     : programme.event.limits.value(*field->text);
    if (column.key == u"unit") {
        const bool isCharacters =
            core::fold(text) == core::fold(tr("characters")) || text == u"characters";
        if (!isCharacters && core::fold(text) != core::fold(tr("words")) && text != u"words")
            return tr("Texts are counted in words or in characters.");
        limit.unit = isCharacters ? core::LimitUnit::Characters : core::LimitUnit::Words;
    } else {
        constexpr int mostTolerance = 100;
        bool isNumber = text.isEmpty();
        const int value = text.isEmpty() ? 0 : text.toInt(&isNumber);
        if (!isNumber || value < 0)
            return tr("“%1” is no number of words. Leave it empty where there is no limit.")
                .arg(text);
        if (column.key == u"tolerance" && value > mostTolerance)
            return tr("A tolerance is a number from 0 to 100.");
        (column.key == u"least"           ? limit.minimum
             : column.key == u"tolerance" ? limit.tolerance
                                          : limit.maximum) = value;
        if (limit.maximum > 0 && limit.minimum > limit.maximum)
            return tr("The least is more than the most.");
    }
    if (isOfLanguage)
        programme.event.languageLimits.insert(id, limit);
    else if (limit.maximum == 0 && limit.minimum == 0)
        programme.event.limits.remove(*field->text);
    else
        programme.event.limits.insert(*field->text, limit);
    return {};
}

void LimitList::remove(core::Programme &programme, const QString &id) const
{
    programme.event.languageLimits.remove(id);
}

QStringList LimitList::suggestions(const core::Programme &, const EntryColumn &column) const
{
    return column.key == u"unit" ? QStringList{tr("words"), tr("characters")} : QStringList();
}

} // namespace ui
