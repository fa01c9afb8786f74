// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/notecard.h"

#include "core/import/notelists.h"
#include "core/import/notewords.h"
#include "core/import/writtenlimit.h"
#include "core/import/writtenvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

// A name or a person that takes more is running text.
constexpr qsizetype longestEntry = 400;
// A few lines at the end of a text that look like labels; more of them are a text.
constexpr qsizetype mostTrailing = 20;

} // namespace

SectionLines::SectionLines(const NoteSection &section)
    : m_below(section.body.text, section.body.number)
{
    const LabelLine &label = section.label;
    // A row of a table may have several cells.
    const bool inCells = label.separator == LabelSeparator::Cell && !sectionField(label.label);
    for (QStringView part : inCells ? label.value.split(u'|') : QList<QStringView>{label.value}) {
        if (!part.trimmed().isEmpty())
            m_beside.prepend({.text = part.trimmed(), .number = section.line.number});
    }
}

std::optional<NoteLine> SectionLines::next()
{
    return m_beside.isEmpty() ? m_below.next() : m_beside.takeLast();
}

NoteCard::NoteCard(const QString &language, int index)
    : m_card(QString::number(index))
{
    m_draft.language = language;
}

void NoteCard::read(const NoteSession &session)
{
    for (const NotePart &part : session.loose) {
        NoteLines lines(part.text, part.number);
        while (const std::optional<NoteLine> line = lines.next()) {
            if (!isDecoration(line->text))
                m_leftovers.add(line->number, line->text);
        }
    }
    for (const NoteCode &code : session.codes)
        readCode(code);
    for (const NoteSection &section : session.sections)
        readSection(section);
    for (const NoteCode &code : session.codes)
        readTitleBeside(code);
    checkHours();
}

CardDraft NoteCard::draft() const
{
    CardDraft draft = m_draft;
    for (const auto &[field, text] : m_texts)
        draft.text(field).set(draft.language, text.markup());
    draft.unplaced = m_leftovers.lines();
    return draft;
}

QList<Finding> NoteCard::findings() const
{
    return m_findings + m_leftovers.findings(m_card);
}

void NoteCard::readSection(const NoteSection &section)
{
    const LabelLine &label = section.label;
    const QString key = fieldKey(label.label);
    if (!m_draft.lines.contains(key))
        m_draft.lines.insert(key, section.line.number);
    if (!label.asides.isEmpty())
        leave(section, section.line);
    if (const std::optional<TextField> field = sectionField(label.label)) {
        readText(section, *field);
        return;
    }
    if (label.limit)
        leave(section, section.line); // a limit of something that has none
    switch (label.label) {
    case Label::Code:
        return readCodeValue(section);
    case Label::Format:
        return readFormat(section);
    case Label::Title:
        return readTitle(section);
    case Label::Theme:
        return readTheme(section, m_draft.theme);
    case Label::Subtheme:
        return readTheme(section, m_draft.subtheme);
    case Label::Organizers:
    case Label::CoOrganizers:
        return readOrganizers(section);
    case Label::Date:
        return readDate(section);
    case Label::Hours:
        return readHours(section);
    case Label::Duration:
        return readDuration(section);
    case Label::Platform:
        return readPlatform(section);
    case Label::FurtherPlatforms:
        return readFurtherPlatforms(section);
    case Label::Capacity:
        return readCapacity(section);
    case Label::Registration:
        return readRegistration(section);
    case Label::Languages:
        return readLanguages(section);
    case Label::Documents:
        return readDocuments(section);
    case Label::Speakers:
        return readPeople(section, Role::Speaker);
    case Label::Moderator:
        return readPeople(section, Role::Moderator);
    case Label::Rapporteur:
        return readPeople(section, Role::Rapporteur);
    case Label::Host:
        return readPeople(section, Role::Host);
    case Label::Summary:
    case Label::Concept:
    case Label::Objectives:
    case Label::Debate:
        return;
    }
}

// A field's limit stands beside its label or below it.
std::optional<NoteLine> NoteCard::pastLimit(SectionLines &lines, const NoteSection &section)
{
    const std::optional<TextField> field = sectionField(section.label.label);
    if (field && section.label.limit && !m_draft.limits.contains(*field))
        m_draft.limits.insert(*field, *section.label.limit);

    std::optional<NoteLine> line = lines.next();
    while (line && line->text.size() > 1 && isDecoration(line->text))
        line = lines.next();
    if (!line || line->number == section.line.number)
        return line;
    QStringView text = withoutEmphasis(line->text);
    const bool inBrackets = text.startsWith(u'(') && text.endsWith(u')');
    if (inBrackets)
        text = text.sliced(1, text.size() - 2);
    if (inBrackets && isLabelAside(phrase(text)))
        return lines.next();
    const std::optional<LimitText> limit = parseLimit(text);
    if (!field || !limit || !(limit->whole || inBrackets))
        return line;
    const bool isSecond = m_draft.limits.contains(*field) && m_draft.limits[*field] != limit->limit;
    if (!isSecond)
        m_draft.limits.insert(*field, limit->limit);
    if (isSecond || !limit->whole)
        leave(section, *line);
    return lines.next();
}

void NoteCard::forEachEntry(const NoteSection &section, auto read)
{
    SectionLines lines(section);
    bool inOther = false; // below a label that is not known and has no value beside it
    for (auto line = pastLimit(lines, section); line; line = lines.next()) {
        const QStringView entry = splitMark(line->text).text;
        if (isDecoration(line->text) || isNothing(entry))
            continue;
        const bool isBeside = line->number == section.line.number;
        if (!isBeside && looksLikeLabel(line->text))
            inOther = true;
        if (inOther) {
            leave(section, *line);
            if (looksLikeLabel(line->text))
                inOther = line->text.endsWith(u':');
            continue;
        }
        read(*line, entry);
    }
}

void NoteCard::readOrganizers(const NoteSection &section)
{
    bool isEmpty = true;
    forEachEntry(section, [&](const NoteLine &line, QStringView entry) {
        if (isPending(entry)) {
            notUnderstood(section, {entry.toString(), {line}});
        } else if (entry.size() > longestEntry) {
            leave(section, line);
        } else {
            m_draft.organizers += organizersIn(entry);
            isEmpty = false;
        }
    });
    noteList(section, isEmpty);
}

// One a line: the names of rooms may hold any sign.
void NoteCard::readFurtherPlatforms(const NoteSection &section)
{
    bool isEmpty = true;
    forEachEntry(section, [&](const NoteLine &line, QStringView entry) {
        if (isPending(entry)) {
            notUnderstood(section, {entry.toString(), {line}});
        } else if (entry.size() > longestEntry) {
            leave(section, line);
        } else {
            m_draft.furtherPlatforms.append(plainLine(entry));
            isEmpty = false;
        }
    });
    noteList(section, isEmpty);
}

void NoteCard::readPeople(const NoteSection &section, Role role)
{
    bool isEmpty = true;
    forEachEntry(section, [&](const NoteLine &line, QStringView entry) {
        if (entry.size() > longestEntry) {
            leave(section, line);
            return;
        }
        const PeopleText read = peopleIn(entry, role);
        m_draft.people += read.people;
        isEmpty = isEmpty && read.people.isEmpty();
        if (!read.whole)
            notUnderstood(section, {entry.toString(), {line}});
    });
    noteList(section, isEmpty);
}

void NoteCard::readDocuments(const NoteSection &section)
{
    bool isEmpty = true;
    forEachEntry(section, [&](const NoteLine &line, QStringView entry) {
        if (isPending(entry)) {
            notUnderstood(section, {entry.toString(), {line}});
            return;
        }
        const QList<Document> read = documentsIn(entry);
        // A link below its title
        const bool isLink = read.size() == 1 && read.first().title.isEmpty()
            && splitMark(line.text).mark == ListMark::None && line.blanksBefore == 0;
        if (isLink && !isEmpty && m_draft.documents.last().url.isEmpty())
            m_draft.documents.last().url = read.first().url;
        else
            m_draft.documents += read;
        isEmpty = isEmpty && read.isEmpty();
    });
    noteList(section, isEmpty);
}

void NoteCard::readText(const NoteSection &section, TextField field)
{
    const auto shape = field == TextField::Debate ? NoteText::Shape::Points : NoteText::Shape::Text;
    NoteText &text = m_texts.try_emplace(field, shape).first->second;
    const bool isSecond = !text.isEmpty();

    // Short paragraphs at the end that look like labels of another form are no text.
    QList<NoteLine> trailing;
    const auto addTrailing = [&] {
        for (const NoteLine &line : trailing)
            text.add(line);
        trailing.clear();
    };

    SectionLines lines(section);
    bool isFirst = true;
    for (auto line = pastLimit(lines, section); line; line = lines.next()) {
        if (isFirst) {
            line->blanksBefore = 1; // nothing goes on from an earlier section of the field
        } else if ((line->blanksBefore > 0 || !trailing.isEmpty()) && trailing.size() < mostTrailing
                   && looksLikeLabel(line->text)) {
            trailing.append(*line);
            continue;
        }
        isFirst = false;
        addTrailing();
        text.add(*line);
    }
    for (const NoteLine &line : trailing)
        leave(section, line);
    if (isSecond && !isFirst)
        report(FindingCode::FieldRepeated, fieldKey(section.label.label),
               {{u"written"_s, section.label.written}});
}

// After a list was read: whether its label came a second time.
void NoteCard::noteList(const NoteSection &section, bool isEmpty)
{
    if (isEmpty)
        return;
    if (m_listed.contains(section.label.label))
        report(FindingCode::FieldRepeated, fieldKey(section.label.label),
               {{u"written"_s, section.label.written}});
    m_listed.insert(section.label.label);
}

void NoteCard::leave(const NoteSection &section, const NoteLine &line, bool reported)
{
    const bool isBeside = line.number == section.line.number;
    const NoteLine &whole = isBeside ? section.line : line;
    if (reported)
        m_leftovers.addReported(whole.number, whole.text);
    else
        m_leftovers.add(whole.number, whole.text);
}

void NoteCard::notUnderstood(const NoteSection &section, const Value &value, const QString &written)
{
    report(FindingCode::NotUnderstood, fieldKey(section.label.label),
           {{u"written"_s, written.isNull() ? value.text : written}}, Severity::Warning);
    for (const NoteLine &line : value.lines)
        leave(section, line, true);
}

void NoteCard::repeated(const NoteSection &section, const Value &value, bool same)
{
    report(FindingCode::FieldRepeated, fieldKey(section.label.label),
           {{u"written"_s, section.label.written}});
    if (same)
        return;
    for (const NoteLine &line : value.lines)
        leave(section, line);
}

void NoteCard::report(FindingCode code, const QString &field, const QVariantMap &arguments,
                      Severity severity)
{
    m_findings.append({.code = code,
                       .severity = severity,
                       .card = m_card,
                       .field = field,
                       .language = {},
                       .arguments = arguments});
}

} // namespace core
