// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a note that hold one value.
#include "core/import/notecard.h"

#include "core/import/languagecodes.h"
#include "core/import/notewords.h"
#include "core/import/writtenvalues.h"
#include "core/time/duration.h"
#include "core/time/writtendate.h"
#include "core/time/zone.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype longestValue = 2'000;
constexpr qsizetype longestDateAndHours = 200;
constexpr qsizetype longestTag = 60; // more is a sentence

// Without the signs that stand between a code and a title.
QStringView withoutSigns(QStringView text)
{
    while (!text.isEmpty()
           && (text.front().isSpace() || QStringView(u".:)]-–—").contains(text.front())))
        text = text.sliced(1);
    return text;
}

// "1.", "2 –", "1:" before the title of a theme; empty where it begins otherwise.
QStringView themeCode(QStringView value)
{
    if (const QStringView code = leadingCode(value); !code.isEmpty())
        return code;
    qsizetype digits = 0;
    while (digits < value.size() && digits < 3 && value[digits] >= u'0' && value[digits] <= u'9')
        ++digits;
    const QStringView rest = value.sliced(digits);
    const bool ends = rest.isEmpty() || QStringView(u".:)").contains(rest.front())
        || (rest.size() > 1 && rest[0].isSpace() && QStringView(u":-–—").contains(rest[1]));
    return digits > 0 && ends ? value.first(digits) : QStringView();
}

QString describe(const WrittenHours &hours)
{
    QString text = hours.start.toString(u"HH:mm");
    if (hours.end)
        text += u'–' + hours.end->toString(u"HH:mm");
    if (!hours.zone)
        return text;
    const std::optional<int> offset = fixedOffset(*hours.zone);
    return text + u' ' + (offset ? offsetLabel(*offset) : u'(' + *hours.zone + u')');
}

} // namespace

NoteCard::Value NoteCard::takeValue(const NoteSection &section, Take take, QStringView joiner)
{
    Value value;
    SectionLines lines(section);
    bool ended = false;
    while (const std::optional<NoteLine> line = lines.next()) {
        if (isDecoration(line->text))
            continue;
        const MarkedLine marked = splitMark(line->text);
        if (!value.lines.isEmpty()) {
            const bool isItem = marked.mark != ListMark::None;
            const bool fits = value.text.size() + line->text.size() < longestValue;
            const bool isNear = line->blanksBefore == 0 || (take == Take::List && isItem);
            const bool isBeside = line->number == section.line.number;
            ended = ended || !fits
                || !(isBeside || (take != Take::Line && isNear && !looksLikeLabel(line->text)));
        }
        if (ended) {
            leave(section, *line);
            continue;
        }
        if (!value.text.isEmpty())
            value.text += joiner;
        const bool isList =
            take == Take::List || (value.lines.isEmpty() && marked.mark == ListMark::Bullet);
        value.text += withoutEmphasis(isList ? marked.text : line->text);
        value.lines.append(*line);
    }
    if (isNothing(value.text)) {
        value = {};
    } else if (isPending(value.text)) {
        notUnderstood(section, value);
        value = {};
    }
    return value;
}

// False where the card has another code already.
bool NoteCard::setCode(const QString &code)
{
    if (m_draft.code.isNull())
        m_draft.code = code;
    return m_draft.code == code;
}

void NoteCard::readCode(const NoteCode &note)
{
    const auto differs = [&](const QString &field, const QString &written) {
        report(FindingCode::NotUnderstood, field, {{u"written"_s, written}}, Severity::Warning);
        m_leftovers.addReported(note.line.number, note.line.text);
    };
    const CodeLine &read = note.code;
    if (!read.code.isNull()) {
        if (setCode(read.code))
            m_draft.lines.insert(u"code"_s, m_draft.lines.value(u"code"_s, note.line.number));
        else
            differs(u"code"_s, read.code);
    }
    if (!read.format.isNull()) {
        if (m_draft.format.isNull()) {
            m_draft.format = read.format;
            m_draft.lines.insert(u"format"_s, note.line.number);
        } else if (m_draft.format != read.format) {
            differs(u"format"_s, read.format);
        }
    }
    if (!read.rest.isEmpty())
        m_leftovers.add(note.line.number, note.line.text);
}

// "Panel 1.3.2: El territorio" gives the title only where no label does.
void NoteCard::readTitleBeside(const NoteCode &note)
{
    if (note.code.title.isEmpty())
        return;
    LocalText &title = m_draft.text(TextField::Title);
    if (!title.isEmpty()) {
        m_leftovers.add(note.line.number, note.line.text);
        return;
    }
    title.set(m_draft.language, plainLine(note.code.title));
    m_draft.lines.insert(u"title"_s, note.line.number);
}

void NoteCard::readCodeValue(const NoteSection &section)
{
    const Value value = takeValue(section, Take::Line);
    if (value.text.isEmpty())
        return;
    const QString code = plainLine(value.text);
    if (leadingCode(code) != code)
        notUnderstood(section, value);
    else if (!setCode(code))
        repeated(section, value, false);
}

void NoteCard::readFormat(const NoteSection &section)
{
    const Value value = takeValue(section, Take::Line);
    if (value.text.isEmpty())
        return;
    const QString format = plainLine(value.text);
    if (m_draft.format.isNull())
        m_draft.format = format;
    else if (m_draft.format != format)
        repeated(section, value, false);
}

void NoteCard::readTitle(const NoteSection &section)
{
    Value value = takeValue(section, Take::Paragraph);
    QString code = section.label.number;
    QStringView title = value.text;
    if (code.isNull()) {
        const QStringView leading = leadingCode(title);
        code = leading.isEmpty() ? QString() : leading.toString();
        title = withoutSigns(title.sliced(leading.size()));
    }
    if (!code.isNull() && code.contains(u'.')) {
        if (setCode(code)) {
            m_draft.lines.insert(u"code"_s, m_draft.lines.value(u"code"_s, section.line.number));
        } else {
            report(FindingCode::NotUnderstood, u"code"_s, {{u"written"_s, code}},
                   Severity::Warning);
            leave(section, section.line, true);
        }
    } else if (!code.isNull()) {
        leave(section, section.line); // a number that is no code
    }
    const QString plain = plainLine(title);
    if (plain.isEmpty())
        return;
    LocalText &known = m_draft.text(TextField::Title);
    if (known.isEmpty())
        known.set(m_draft.language, plain);
    else
        repeated(section, value, known.in(m_draft.language) == plain);
}

void NoteCard::readTheme(const NoteSection &section, DraftTheme &theme)
{
    const Value value = takeValue(section, Take::Paragraph);
    DraftTheme read{.code = section.label.number, .title = {}};
    QStringView title = value.text;
    if (read.code.isNull()) {
        const QStringView code = themeCode(title);
        if (!code.isEmpty()) {
            read.code = code.toString();
            title = withoutSigns(title.sliced(code.size()));
        }
    }
    read.title.set(m_draft.language, plainLine(title));
    if (theme.isEmpty())
        theme = read;
    else if (!read.isEmpty())
        repeated(section, value.lines.isEmpty() ? Value{{}, {section.line}} : value, read == theme);
}

void NoteCard::readDate(const NoteSection &section)
{
    const Value value = takeValue(section, Take::Line);
    if (value.text.isEmpty())
        return;
    const QString text = plainLine(value.text);
    WrittenDate date = parseDate(text, m_draft.language);
    HoursText hours;
    // "31/05/21, 8:00 - 9:30 (UTC-3)"
    const qsizetype end = qMin(text.size(), longestDateAndHours);
    for (qsizetype at = text.size() > longestDateAndHours ? 0 : end;
         !date.date.isValid() && --at > 0;) {
        if (!text[at].isSpace() && !QStringView(u",;|/").contains(text[at]))
            continue;
        const WrittenDate before = parseDate(QStringView(text).first(at), m_draft.language);
        hours = parseHours(QStringView(text).sliced(at + 1));
        if (before.date.isValid() && !hours.ranges.isEmpty() && hours.notUnderstood.isEmpty()) {
            date = before;
            m_draft.writtenHours = text.sliced(at + 1).trimmed();
        }
    }
    if (!date.date.isValid()) {
        notUnderstood(section, value);
        return;
    }
    if (m_draft.date.isValid()) {
        repeated(section, value, m_draft.date == date.date);
        return;
    }
    m_draft.date = date.date;
    if (!m_draft.writtenHours.isNull() && m_draft.hours.isEmpty()) {
        m_draft.hours = hours.ranges;
        m_draft.minutes = hours.minutes;
        m_draft.lines.insert(u"hours"_s, section.line.number);
    }
    if (date.ambiguous || date.weekdayDiffers)
        report(FindingCode::DateAmbiguous, u"date"_s,
               {{u"written"_s, text}, {u"date"_s, date.date.toString(Qt::ISODate)}});
}

// Each line for itself: one range a line is as usual as one line of them.
void NoteCard::readHours(const NoteSection &section)
{
    const Value value = takeValue(section, Take::List, u"\n");
    if (value.text.isEmpty())
        return;
    const bool isSecond = !m_draft.hours.isEmpty();
    QStringList written;
    for (qsizetype i = 0; i < value.lines.size(); ++i) {
        const QString text = plainLine(value.text.section(u'\n', int(i), int(i)));
        const HoursText read = parseHours(text);
        const Value line{text, {value.lines[i]}};
        const bool understood = !read.ranges.isEmpty() || read.minutes;
        if (isSecond && understood) {
            repeated(section, line, false);
            continue;
        }
        if (!read.notUnderstood.isEmpty() || !understood)
            notUnderstood(section, line,
                          understood ? read.notUnderstood.join(u" … "_s) : QString());
        if (!understood)
            continue;
        m_draft.hours += read.ranges;
        if (!m_draft.minutes)
            m_draft.minutes = read.minutes;
        written.append(text);
    }
    if (!written.isEmpty())
        m_draft.writtenHours = written.join(u" / "_s);
}

void NoteCard::readDuration(const NoteSection &section)
{
    const Value value = takeValue(section, Take::Line);
    if (value.text.isEmpty())
        return;
    const std::optional<int> minutes = parseDuration(plainLine(value.text));
    if (!minutes)
        notUnderstood(section, value);
    else if (m_draft.minutes)
        repeated(section, value, m_draft.minutes == minutes);
    else
        m_draft.minutes = minutes;
}

void NoteCard::readPlatform(const NoteSection &section)
{
    const Value value = takeValue(section, Take::Line);
    if (value.text.isEmpty())
        return;
    const QString platform = plainLine(value.text);
    if (m_draft.platform.isNull())
        m_draft.platform = platform;
    else
        repeated(section, value, m_draft.platform == platform);
}

void NoteCard::readCapacity(const NoteSection &section)
{
    const Value value = takeValue(section, Take::Line);
    if (value.text.isEmpty())
        return;
    const std::optional<CapacityText> capacity = parseCapacity(value.text);
    if (!capacity) {
        notUnderstood(section, value);
    } else if (m_draft.saysCapacity) {
        repeated(section, value, m_draft.capacity == capacity->people);
    } else {
        m_draft.saysCapacity = true;
        m_draft.capacity = capacity->people;
    }
}

void NoteCard::readRegistration(const NoteSection &section)
{
    const Value value = takeValue(section, Take::Paragraph);
    if (value.text.isEmpty())
        return;
    const std::optional<RegistrationText> read = parseRegistration(value.text);
    if (!read) {
        notUnderstood(section, value);
    } else if (m_draft.registration != Registration{}) {
        repeated(section, value, m_draft.registration == read->registration);
    } else {
        m_draft.registration = read->registration;
        if (!read->whole)
            notUnderstood(section, value);
    }
}

void NoteCard::readLanguages(const NoteSection &section)
{
    const Value value = takeValue(section, Take::List, u", ");
    if (value.text.isEmpty())
        return;
    const LanguagesText read = parseLanguages(value.text);
    const bool isText =
        std::ranges::any_of(read.tags, [](const QString &tag) { return tag.size() > longestTag; });
    if (read.tags.isEmpty() || isText) {
        notUnderstood(section, value);
    } else if (!m_draft.languages.isEmpty()) {
        repeated(section, value, m_draft.languages == read.tags);
    } else {
        m_draft.languages = read.tags;
        if (!read.leftOver.isEmpty())
            notUnderstood(section, value, read.leftOver.join(u", "_s));
    }
}

// The same instants are often written in several zones.
void NoteCard::checkHours()
{
    if (m_draft.hours.size() < 2 || agree(m_draft.hours, m_draft.date).value_or(true))
        return;
    report(FindingCode::HoursDisagree, u"hours"_s,
           {{u"written"_s, m_draft.writtenHours}, {u"hours"_s, describe(m_draft.hours.first())}},
           Severity::Warning);
}

} // namespace core
