// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/draft.h"
#include "core/import/leftovers.h"
#include "core/import/notesections.h"
#include "core/import/notetext.h"

#include <QSet>

#include <map>

namespace core {

// The lines of a section one after the other: the value beside the label, then those below it.
class SectionLines
{
public:
    explicit SectionLines(const NoteSection &section);

    std::optional<NoteLine> next();

private:
    QList<NoteLine> m_beside;
    NoteLines m_below;
};

// Makes a draft of one session of a note.
class NoteCard
{
public:
    // `index` is that of the draft among those of the file, which findings name.
    NoteCard(const QString &language, int index);

    void read(const NoteSession &session);

    CardDraft draft() const;
    QList<Finding> findings() const;

private:
    // notecard.cpp: what every section goes through, names and running text
    void readCode(const NoteCode &code);
    void readSection(const NoteSection &section);
    void readOrganizers(const NoteSection &section);
    void readFurtherPlatforms(const NoteSection &section);
    void readPeople(const NoteSection &section, Role role);
    void readDocuments(const NoteSection &section);
    void readText(const NoteSection &section, TextField field);
    void noteList(const NoteSection &section, bool isEmpty);
    // The next line, or the one after it where it holds only a limit or "(if applicable)".
    std::optional<NoteLine> pastLimit(SectionLines &lines, const NoteSection &section);
    // For each entry of a list, without its mark, until one looks like another form's label.
    void forEachEntry(const NoteSection &section, auto read);

    // notevalues.cpp: fields of one value
    void readCodeValue(const NoteSection &section);
    void readFormat(const NoteSection &section);
    void readTitle(const NoteSection &section);
    void readTheme(const NoteSection &section, DraftTheme &theme);
    void readDate(const NoteSection &section);
    void readHours(const NoteSection &section);
    void readDuration(const NoteSection &section);
    void readPlatform(const NoteSection &section);
    void readCapacity(const NoteSection &section);
    void readRegistration(const NoteSection &section);
    void readLanguages(const NoteSection &section);
    void readTitleBeside(const NoteCode &code);
    void checkHours();

    struct Value
    {
        QString text;          // null where there is none, or none that means anything
        QList<NoteLine> lines; // that it stands on
    };
    enum class Take { Line, Paragraph, List };
    // The value of a field that has one: its first line, the lines of its first paragraph or of all
    // its list, joined. The rest of the section is left over.
    Value takeValue(const NoteSection &section, Take take, QStringView joiner = u" ");
    bool setCode(const QString &code);

    void leave(const NoteSection &section, const NoteLine &line, bool reported = false);
    // The value stays as unplaced text: why, says a finding.
    void notUnderstood(const NoteSection &section, const Value &value, const QString &written = {});
    // A second value of a field that holds one already.
    void repeated(const NoteSection &section, const Value &value, bool same);
    void report(FindingCode code, const QString &field, const QVariantMap &arguments,
                Severity severity = Severity::Hint);

    CardDraft m_draft;
    QString m_card;
    QList<Finding> m_findings;
    Leftovers m_leftovers;
    std::map<TextField, NoteText> m_texts; // the running ones
    QSet<Label> m_listed;                  // labels of lists that were filled
};

} // namespace core
