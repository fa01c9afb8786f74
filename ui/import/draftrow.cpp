// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/draftrow.h"

#include "core/model/cardfield.h"
#include "ui/cards/historytext.h"
#include "ui/import/shownvalue.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// Of a long text its beginning tells enough, in letters …
constexpr qsizetype longestValue = 500;
// … and of the lines of the file that it was read from.
constexpr int mostLines = 3;
constexpr qsizetype longestLine = 120;

QString said(const char *text)
{
    return QCoreApplication::translate("ui::Import", text);
}

QString shortened(const QString &text, qsizetype length)
{
    return text.size() <= length ? text : text.first(length).trimmed() + u" …"_s;
}

QString asHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

// From the line of the label to where the next field begins.
QString originalOf(const core::PlannedField &field, const core::CardDraft &draft,
                   const QStringList &source)
{
    // A row of a table is one line, whatever stands below it.
    if (draft.tabular || field.line <= 0 || field.line > source.size())
        return shortened(field.original, longestLine);
    qsizetype end = source.size();
    for (const int line : draft.lines) {
        if (line > field.line)
            end = std::min<qsizetype>(end, line - 1);
    }
    for (const core::UnplacedLine &line : draft.unplaced) {
        if (line.line > field.line)
            end = std::min<qsizetype>(end, line.line - 1);
    }
    QStringList lines;
    for (qsizetype i = field.line - 1; i < end; ++i) {
        const QString line = source[i].trimmed();
        if (line.isEmpty())
            continue;
        if (lines.size() == mostLines) {
            lines.append(u"…"_s);
            break;
        }
        lines.append(shortened(line, longestLine));
    }
    return lines.join(u'\n');
}

bool isAbout(const core::Finding &finding, const core::CardPart &part)
{
    return finding.field == part.field
        && (finding.language.isEmpty() || finding.language == part.language);
}

void setPart(DraftRow &row, const core::PlannedPart &part, const QPalette &palette)
{
    row.state = part.state;
    row.take = part.take;
    const core::CardField *field = core::cardField(part.part.field);
    if (!field || part.state == core::MergedPart::State::Added)
        return;
    const bool isText = field->text.has_value();
    const PartChange change =
        fieldChange(*field, isText ? part.ours : shownValue(part.part, part.ours),
                    isText ? part.theirs : shownValue(part.part, part.theirs), palette);
    row.html = change.html;
    row.spoken = change.spoken;
}

DraftRow rowOf(const core::CardPart &part)
{
    DraftRow row;
    row.id = part.field + u'/' + part.language;
    row.part = part;
    row.name = partLabel(part);
    return row;
}

void setValue(DraftRow &row, const QString &value)
{
    row.spoken = shortened(shownValue(row.part, value), longestValue);
    row.html = asHtml(row.spoken);
}

} // namespace

QList<DraftRow> draftRows(const core::PlannedCard &card, const QStringList &source,
                          const QPalette &palette)
{
    QList<DraftRow> rows;
    const auto add = [&](DraftRow row) {
        for (const core::Finding &finding : card.findings) {
            if (isAbout(finding, row.part))
                row.notes.append(core::describe(finding));
        }
        rows.append(row);
    };
    for (const core::PlannedField &field : card.fields) {
        DraftRow row = rowOf(field.part);
        row.confidence = field.confidence;
        row.line = field.line;
        row.original = originalOf(field, card.draft, source);
        setValue(row, field.understood);
        const auto part = std::ranges::find(card.parts, field.part, &core::PlannedPart::part);
        if (part != card.parts.end())
            setPart(row, *part, palette);
        add(row);
    }
    for (const core::PlannedPart &part : card.parts) {
        if (std::ranges::find(card.fields, part.part, &core::PlannedField::part)
            != card.fields.end())
            continue;
        DraftRow row = rowOf(part.part);
        setValue(row, part.theirs);
        setPart(row, part, palette);
        add(row);
    }
    QHash<QString, int> alike; // a row of a table may say the same twice
    for (qsizetype i = 0; i < card.draft.unplaced.size(); ++i) {
        const core::UnplacedLine &line = card.draft.unplaced[i];
        const QString key = u"line/%1/"_s.arg(line.line) + line.text;
        DraftRow row;
        row.id = u"%1/%2"_s.arg(alike[key]++).arg(key);
        row.unplaced = i;
        row.line = line.line;
        row.original = shortened(line.text, longestValue);
        rows.append(row);
    }
    return rows;
}

QStringList cardNotes(const core::PlannedCard &card)
{
    QStringList notes;
    for (const core::Finding &finding : card.findings) {
        const auto has = [&finding](const core::PlannedField &field) {
            return isAbout(finding, field.part);
        };
        // The lines without a field are rows of their own.
        if (finding.code != core::FindingCode::Unplaced && std::ranges::none_of(card.fields, has))
            notes.append(core::describe(finding));
    }
    return notes;
}

QString stateText(core::MergedPart::State state)
{
    using State = core::MergedPart::State;
    switch (state) {
    case State::Added:
        //: of a field of an import: the event's card has nothing there
        return said(QT_TRANSLATE_NOOP("ui::Import", "Empty so far"));
    case State::Changed:
        //: of a field of an import: the file says something new, the event's card does not
        return said(QT_TRANSLATE_NOOP("ui::Import", "Only theirs changed"));
    case State::Kept:
        //: of a field of an import: the event's card says something new, the file does not
        return said(QT_TRANSLATE_NOOP("ui::Import", "Only ours changed"));
    case State::Clash:
        //: of a field of an import: the file and the event's card differ
        return said(QT_TRANSLATE_NOOP("ui::Import", "They differ"));
    }
    Q_UNREACHABLE();
}

QString takeText(core::OnClash take)
{
    switch (take) {
    case core::OnClash::Ours:
        //: of a field of an import: what the event's card says stays
        return said(QT_TRANSLATE_NOOP("ui::Import", "Ours"));
    case core::OnClash::Theirs:
        //: of a field of an import: what the file says comes in its place
        return said(QT_TRANSLATE_NOOP("ui::Import", "Theirs"));
    case core::OnClash::Both:
        //: of a field of an import: what both say is kept
        return said(QT_TRANSLATE_NOOP("ui::Import", "Both"));
    case core::OnClash::Ask:
        //: of a field of an import: what both say is kept, unless somebody chooses
        return said(QT_TRANSLATE_NOOP("ui::Import", "Choose (now: both)"));
    }
    Q_UNREACHABLE();
}

} // namespace ui
