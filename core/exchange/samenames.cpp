// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samenames.h"

#include "core/edit/references.h"
#include "core/exchange/byid.h"
#include "core/text/fold.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

class Namer
{
public:
    Namer(const QString &language, const QHash<QString, QString> &renamed)
        : m_language(language)
        , m_renamed(renamed)
    { }

    QString operator()(const Organization &organization) const { return fold(organization.name); }
    QString operator()(const Person &person) const { return fold(person.name); }
    QString operator()(const Format &format) const { return of(format.name); }
    QString operator()(const Platform &platform) const { return of(platform.name); }
    // A subtheme is one of its line.
    QString operator()(const Theme &theme) const
    {
        const QString title = of(theme.title);
        if (title.isEmpty())
            return {};
        return m_renamed.value(theme.parent, theme.parent) + u'\n' + title;
    }

private:
    QString of(const LocalText &text) const { return fold(text.best(m_language, m_language)); }

    const QString m_language;
    const QHash<QString, QString> &m_renamed;
};

template <typename Row, typename IsOne>
void findSame(const QList<Row> &base, const QList<Row> &ours, const QList<Row> &theirs,
              const Namer &name, IsOne isOne, QHash<QString, QString> &ids)
{
    const auto before = byId(base);
    const auto here = byId(ours);
    const auto there = byId(theirs);
    QHash<QString, QString> alone; // names → ids of entries that only our side has
    const auto note = [&](const Row &row, const QString &id) {
        const QString called = name(row);
        QString &known = alone[called];
        if (!called.isEmpty() && (known.isNull() || id < known))
            known = id;
    };
    for (const Row &row : ours) {
        if (there.contains(row.id) || !isOne(row))
            continue;
        note(row, row.id);
        if (const Row *was = before.value(row.id))
            note(*was, row.id);
    }
    if (alone.isEmpty())
        return;
    QSet<QString> taken;
    for (const Row &row : theirs) {
        if (here.contains(row.id) || !isOne(row))
            continue;
        QString other = alone.value(name(row));
        if (const Row *was = before.value(row.id); was && other.isNull())
            other = alone.value(name(*was));
        if (other.isNull() || taken.contains(other))
            continue;
        taken.insert(other);
        ids.insert(std::max(other, row.id), std::min(other, row.id));
    }
}

template <typename Row>
void renameRows(QList<Row> &rows, const QHash<QString, QString> &ids)
{
    QSet<QString> known;
    for (const Row &row : std::as_const(rows))
        known.insert(row.id);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString id = ids.value(rows.at(i).id);
        if (id.isNull())
            continue;
        if (known.contains(id))
            rows.removeAt(i--);
        else
            rows[i].id = id;
    }
}

} // namespace

QHash<QString, QString> sameEntries(const Programme &base, const Programme &ours,
                                    const Programme &theirs)
{
    QHash<QString, QString> ids;
    const Namer name(base.event.languages.isEmpty() ? ours.sourceLanguage() : base.sourceLanguage(),
                     ids);
    const auto any = [](const auto &) { return true; };
    const auto isLine = [](const Theme &theme) { return theme.parent.isNull(); };
    findSame(base.formats, ours.formats, theirs.formats, name, any, ids);
    findSame(base.platforms, ours.platforms, theirs.platforms, name, any, ids);
    findSame(base.organizations, ours.organizations, theirs.organizations, name, any, ids);
    findSame(base.people, ours.people, theirs.people, name, any, ids);
    findSame(base.themes, ours.themes, theirs.themes, name, isLine, ids);
    findSame(base.themes, ours.themes, theirs.themes, name, std::not_fn(isLine), ids);
    return ids;
}

void renameEntries(Programme &programme, const QHash<QString, QString> &ids)
{
    if (ids.isEmpty())
        return;
    renameRows(programme.formats, ids);
    renameRows(programme.platforms, ids);
    renameRows(programme.organizations, ids);
    renameRows(programme.people, ids);
    renameRows(programme.themes, ids);
    mapReferences(programme, [&ids](const QString &id) { return ids.value(id, id); });
}

} // namespace core
