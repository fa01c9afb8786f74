// SPDX-License-Identifier: GPL-3.0-or-later
// The event's lists as tables: who names them is in the sections.
#pragma once

#include "ui/event/entrylist.h"

#include <QCoreApplication>

namespace ui {

// Thematic lines with their subthemes below them.
class ThemeList final : public EntryList
{
    Q_DECLARE_TR_FUNCTIONS(ui::ThemeList)

public:
    // Whether codes follow the order when it changes.
    void setRenumbering(bool renumbers) { m_renumbers = renumbers; }
    // Gives all thematic lines and subthemes the codes of their places.
    static void renumber(core::Programme &programme);

    QString section() const override;
    EntrySteps steps() const override;
    QList<EntryColumn> columns(const core::Programme &programme,
                               const QString &reader) const override;
    QList<EntryRow> rows(const core::Programme &programme, const QString &reader) const override;
    QString set(core::Programme &programme, const QString &id, const EntryColumn &column,
                const QString &text) const override;
    void add(core::Programme &programme, const QString &id, const QString &parent) const override;
    void remove(core::Programme &programme, const QString &id) const override;
    void move(core::Programme &programme, const QString &id, int place) const override;

private:
    bool m_renumbers = true;
};

class FormatList final : public EntryList
{
    Q_DECLARE_TR_FUNCTIONS(ui::FormatList)

public:
    QString section() const override;
    EntrySteps steps() const override;
    QList<EntryColumn> columns(const core::Programme &programme,
                               const QString &reader) const override;
    QList<EntryRow> rows(const core::Programme &programme, const QString &reader) const override;
    QString set(core::Programme &programme, const QString &id, const EntryColumn &column,
                const QString &text) const override;
    void add(core::Programme &programme, const QString &id, const QString &parent) const override;
    void remove(core::Programme &programme, const QString &id) const override;
    void move(core::Programme &programme, const QString &id, int place) const override;
};

class PlatformList final : public EntryList
{
    Q_DECLARE_TR_FUNCTIONS(ui::PlatformList)

public:
    QString section() const override;
    EntrySteps steps() const override;
    QList<EntryColumn> columns(const core::Programme &programme,
                               const QString &reader) const override;
    QList<EntryRow> rows(const core::Programme &programme, const QString &reader) const override;
    QString set(core::Programme &programme, const QString &id, const EntryColumn &column,
                const QString &text) const override;
    void add(core::Programme &programme, const QString &id, const QString &parent) const override;
    void remove(core::Programme &programme, const QString &id) const override;
    void move(core::Programme &programme, const QString &id, int place) const override;
    QStringList suggestions(const core::Programme &programme,
                            const EntryColumn &column) const override;
};

// Lunches and coffees: what no session should take from people.
class BreakList final : public EntryList
{
    Q_DECLARE_TR_FUNCTIONS(ui::BreakList)

public:
    // Puts a copy of each on every day of the event that has none such yet; one without a day gets
    // the first of these. Nothing where the days are not known.
    static void repeatDaily(core::Programme &programme, const QStringList &ids);

    QString section() const override;
    EntrySteps steps() const override;
    QList<EntryColumn> columns(const core::Programme &programme,
                               const QString &reader) const override;
    QList<EntryRow> rows(const core::Programme &programme, const QString &reader) const override;
    QString set(core::Programme &programme, const QString &id, const EntryColumn &column,
                const QString &text) const override;
    void add(core::Programme &programme, const QString &id, const QString &parent) const override;
    void remove(core::Programme &programme, const QString &id) const override;
    QStringList suggestions(const core::Programme &programme,
                            const EntryColumn &column) const override;
};

// The minutes to keep free between two sessions that share something.
class BufferList final : public EntryList
{
    Q_DECLARE_TR_FUNCTIONS(ui::BufferList)

public:
    QString section() const override;
    EntrySteps steps() const override;
    QList<EntryColumn> columns(const core::Programme &programme,
                               const QString &reader) const override;
    QList<EntryRow> rows(const core::Programme &programme, const QString &reader) const override;
    QString set(core::Programme &programme, const QString &id, const EntryColumn &column,
                const QString &text) const override;
};

class OrganizationList final : public EntryList
{
    Q_DECLARE_TR_FUNCTIONS(ui::OrganizationList)

public:
    QString section() const override;
    EntrySteps steps() const override;
    QList<EntryColumn> columns(const core::Programme &programme,
                               const QString &reader) const override;
    QList<EntryRow> rows(const core::Programme &programme, const QString &reader) const override;
    QString set(core::Programme &programme, const QString &id, const EntryColumn &column,
                const QString &text) const override;
    void add(core::Programme &programme, const QString &id, const QString &parent) const override;
    void remove(core::Programme &programme, const QString &id) const override;
};

class PersonList final : public EntryList
{
    Q_DECLARE_TR_FUNCTIONS(ui::PersonList)

public:
    QString section() const override;
    EntrySteps steps() const override;
    QList<EntryColumn> columns(const core::Programme &programme,
                               const QString &reader) const override;
    QList<EntryRow> rows(const core::Programme &programme, const QString &reader) const override;
    QString set(core::Programme &programme, const QString &id, const EntryColumn &column,
                const QString &text) const override;
    void add(core::Programme &programme, const QString &id, const QString &parent) const override;
    void remove(core::Programme &programme, const QString &id) const override;
    QStringList suggestions(const core::Programme &programme,
                            const EntryColumn &column) const override;
};

// The languages of the content; an entry's id is its tag.
class LanguageList final : public EntryList
{
    Q_DECLARE_TR_FUNCTIONS(ui::LanguageList)

public:
    QString section() const override;
    EntrySteps steps() const override;
    QList<EntryColumn> columns(const core::Programme &programme,
                               const QString &reader) const override;
    QList<EntryRow> rows(const core::Programme &programme, const QString &reader) const override;
    QString set(core::Programme &programme, const QString &id, const EntryColumn &column,
                const QString &text) const override;
    void move(core::Programme &programme, const QString &id, int place) const override;
};

// The zones that hours are also shown in; an entry's id is its zone.
class ZoneList final : public EntryList
{
    Q_DECLARE_TR_FUNCTIONS(ui::ZoneList)

public:
    QString section() const override;
    EntrySteps steps() const override;
    QList<EntryColumn> columns(const core::Programme &programme,
                               const QString &reader) const override;
    QList<EntryRow> rows(const core::Programme &programme, const QString &reader) const override;
    QString set(core::Programme &programme, const QString &id, const EntryColumn &column,
                const QString &text) const override;
    void remove(core::Programme &programme, const QString &id) const override;
    void move(core::Programme &programme, const QString &id, int place) const override;
};

// The longest that each text should be; an entry's id is the key of the card's field.
class LimitList final : public EntryList
{
    Q_DECLARE_TR_FUNCTIONS(ui::LimitList)

public:
    QString section() const override;
    EntrySteps steps() const override;
    QList<EntryColumn> columns(const core::Programme &programme,
                               const QString &reader) const override;
    QList<EntryRow> rows(const core::Programme &programme, const QString &reader) const override;
    QString set(core::Programme &programme, const QString &id, const EntryColumn &column,
                const QString &text) const override;
    // Only that of a language; then that of all languages holds there, too.
    void remove(core::Programme &programme, const QString &id) const override;
    QStringList suggestions(const core::Programme &programme,
                            const EntryColumn &column) const override;

private:
    static QString unitName(core::LimitUnit unit);
};

// The event's own words for the fields and statuses of its cards; an entry's id is a key of
// Event::wording.
class WordingList final : public EntryList
{
    Q_DECLARE_TR_FUNCTIONS(ui::WordingList)

public:
    QString section() const override;
    EntrySteps steps() const override;
    QList<EntryColumn> columns(const core::Programme &programme,
                               const QString &reader) const override;
    QList<EntryRow> rows(const core::Programme &programme, const QString &reader) const override;
    QString set(core::Programme &programme, const QString &id, const EntryColumn &column,
                const QString &text) const override;
};

// The words of the event's dictionary in one language; an entry's id is the word.
class WordList final : public EntryList
{
    Q_DECLARE_TR_FUNCTIONS(ui::WordList)

public:
    // The words of a text, however it separates them: sorted, each once.
    static QStringList wordsIn(const QString &text);

    const QString &language() const { return m_language; }
    void setLanguage(const QString &language) { m_language = language; } // BCP 47
    void setWords(core::Programme &programme, const QStringList &words) const;

    QString section() const override;
    EntrySteps steps() const override;
    QList<EntryColumn> columns(const core::Programme &programme,
                               const QString &reader) const override;
    QList<EntryRow> rows(const core::Programme &programme, const QString &reader) const override;
    QString set(core::Programme &programme, const QString &id, const EntryColumn &column,
                const QString &text) const override;
    void remove(core::Programme &programme, const QString &id) const override;

private:
    QString m_language;
};

} // namespace ui
