// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/notesections.h"

#include "core/import/notewords.h"
#include "core/import/writtenvalues.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace core {

namespace {

constexpr int mostCuts = 20'000;
constexpr qsizetype shortestLabel = 3; // "Eje", and "1.3" of a line of code and format
constexpr qsizetype mostLabelWords = 3;
constexpr qsizetype mostValueWords = 6;

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// How long the value of a short field may be before it is taken for running text.
qsizetype longestValue(Label label)
{
    switch (label) {
    case Label::Title:
    case Label::Theme:
    case Label::Subtheme:
        return 250;
    case Label::Organizers:
    case Label::CoOrganizers:
    case Label::FurtherPlatforms:
    case Label::Speakers:
    case Label::Moderator:
    case Label::Rapporteur:
    case Label::Host:
    case Label::Documents:
        return 400;
    default:
        return 100;
    }
}

bool isOfTime(Label label)
{
    return label == Label::Date || label == Label::Hours || label == Label::Duration;
}

// Whether the value fits a short field so well that a line of running text can be that field.
bool isPlausible(Label label, QStringView value)
{
    if (isUnderstood(label, value) || isPending(value))
        return true;
    if (value.size() > longestValue(label))
        return false;
    if (isOfTime(label))
        return hasDigit(value);
    return !endsSentence(value);
}

class Cutter
{
public:
    explicit Cutter(QStringView text)
        : m_text(text)
        , m_lines(text)
    { }

    QList<NoteSession> cut()
    {
        while (const std::optional<NoteLine> line = m_lines.next()) {
            read(*line);
            m_previous = line->text;
            m_end = m_lines.position();
        }
        closePart();
        if (!m_sessions.isEmpty() && m_cuts == 0 && m_sessions.last().loose.isEmpty())
            m_sessions.clear();
        return m_sessions;
    }

private:
    NoteSession &session() { return m_sessions.last(); }
    const NoteSession &session() const { return m_sessions.last(); }
    const LabelLine &open() const { return session().sections.last().label; }

    void read(const NoteLine &line)
    {
        const bool afterLabel = std::exchange(m_afterLabel, false);
        m_startsParagraph = line.blanksBefore > 0 || afterLabel || endsSentence(m_previous)
            || splitMark(m_previous).mark != ListMark::None;
        if (m_cuts < mostCuts && line.text.size() >= shortestLabel) {
            if (const std::optional<CodeLine> code = matchCodeLine(line.text);
                code && acceptsCode(*code, line, afterLabel)) {
                openCode(*code, line);
                return;
            }
            if (const std::optional<LabelLine> label = matchLabel(line.text);
                label && accepts(*label)) {
                openSection(*label, line);
                return;
            }
        }
        if (!m_inSection && !m_inLoose) {
            m_inLoose = true;
            session().loose.append({{}, line.number});
            m_begin = line.text.data() - m_text.data();
        }
    }

    bool inText() const { return m_inSection && sectionField(open().label); }
    bool inList() const
    {
        if (!m_inSection)
            return false;
        switch (open().label) {
        case Label::Organizers:
        case Label::CoOrganizers:
        case Label::FurtherPlatforms:
        case Label::Documents:
        case Label::Speakers:
        case Label::Moderator:
        case Label::Rapporteur:
        case Label::Host:
            return true;
        default:
            return false;
        }
    }

    bool acceptsCode(const CodeLine &code, const NoteLine &line, bool afterLabel) const
    {
        if (code.isWhole())
            return true;
        if (inText() || inList())
            return false;
        if (m_inSection) {
            // The value of a label that stands alone may look like a code or a format.
            const bool isValue = open().isAlone() && afterLabel;
            const bool goesOn = !code.title.isEmpty() || !code.rest.isEmpty();
            if (isValue || goesOn || line.blanksBefore == 0)
                return false;
        }
        return !(m_hasCode && !code.code.isNull()) && !(m_hasFormat && !code.format.isNull());
    }

    bool accepts(const LabelLine &label) const
    {
        if (!inText() && !inList())
            return true;
        if (label.bulleted && !open().bulleted)
            return false;
        if (inList())
            return label.isAlone() || !sectionField(label.label) || !m_seen.contains(label.label);

        const bool setOff = label.heading || label.numbered > 0;
        const bool startsParagraph = m_startsParagraph || setOff;
        if (!label.capital && !setOff)
            return false;
        if (label.isAlone())
            return startsParagraph || label.limit || label.separator != LabelSeparator::None;
        const bool faint =
            label.separator == LabelSeparator::Dash || label.separator == LabelSeparator::Space;
        if (sectionField(label.label)) {
            if (label.numbered > 0 && label.numbered <= open().numbered)
                return false;
            return startsParagraph && !faint && !m_seen.contains(label.label);
        }
        return isUnderstood(label.label, label.value)
            || (startsParagraph && !faint && isPlausible(label.label, label.value));
    }

    void openCode(const CodeLine &code, const NoteLine &line)
    {
        closePart();
        const bool otherThanTitle = !m_titleCode.isNull() && m_titleCode != code.code;
        if (code.isWhole() && (m_hasWholeCode || otherThanTitle))
            openSession();
        m_hasCode = m_hasCode || !code.code.isNull();
        m_hasFormat = m_hasFormat || !code.format.isNull();
        m_hasWholeCode = m_hasWholeCode || code.isWhole();
        session().codes.append({code, line});
        ++m_cuts;
    }

    void openSection(const LabelLine &label, const NoteLine &line)
    {
        closePart();
        const bool isTitle = label.label == Label::Title;
        if (isTitle && m_seen.contains(Label::Title) && m_seen.size() > 1)
            openSession();
        if (isTitle && m_titleCode.isNull())
            m_titleCode = label.number;
        m_seen.insert(label.label);
        session().sections.append({label, line, {}});
        m_inSection = true;
        m_afterLabel = true;
        m_begin = m_lines.position();
        m_bodyNumber = m_lines.number();
        ++m_cuts;
    }

    // Gives the open section or loose part its lines, up to the one before the current line.
    void closePart()
    {
        if (m_inSection)
            session().sections.last().body = {linesSince(m_begin), m_bodyNumber};
        else if (m_inLoose)
            session().loose.last().text = linesSince(m_begin);
        m_inSection = false;
        m_inLoose = false;
    }

    QStringView linesSince(qsizetype begin) const
    {
        return m_text.sliced(begin, qMax(begin, m_end) - begin);
    }

    void openSession()
    {
        m_sessions.append(NoteSession{});
        m_seen.clear();
        m_titleCode.clear();
        m_hasCode = m_hasFormat = m_hasWholeCode = false;
    }

    QStringView m_text;
    NoteLines m_lines;
    QList<NoteSession> m_sessions = {NoteSession{}};
    int m_cuts = 0; // labels and code lines so far

    // Of the current session.
    QSet<Label> m_seen;
    QString m_titleCode; // the number of its title's label
    bool m_hasCode = false;
    bool m_hasFormat = false;
    bool m_hasWholeCode = false;

    // Of the part that is open.
    bool m_inSection = false;
    bool m_inLoose = false;
    qsizetype m_begin = 0;
    int m_bodyNumber = 0;

    // Of the lines before the current one.
    QStringView m_previous;
    qsizetype m_end = 0; // past them
    bool m_afterLabel = false;
    bool m_startsParagraph = false; // the current line
};

} // namespace

QList<NoteSession> cutNote(QStringView text)
{
    return Cutter(text).cut();
}

bool looksLikeLabel(QStringView line)
{
    const QStringView head = line.first(qMin<qsizetype>(line.size(), 60));
    const qsizetype colon = head.indexOf(u':');
    if (colon < 1 || line.size() > 160 || splitMark(line).mark != ListMark::None)
        return false;
    const QStringView words = head.first(colon);
    const QStringView value = line.sliced(colon + 1).trimmed();
    const qsizetype count = foldedWords(words).size();
    return words.trimmed().front().isUpper() && count >= 1 && count <= mostLabelWords
        && foldedWords(value).size() <= mostValueWords && !hasDigit(words) && !findLink(line)
        && !endsSentence(value);
}

} // namespace core
