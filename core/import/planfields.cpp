// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/planfields.h"

#include "core/edit/fieldvalue.h"
#include "core/model/cardfield.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Of all findings about the field, and about the language of the text.
Confidence confidenceAt(const CardPart &part, const PlannedCard &planned, const PlannedFile &file)
{
    Confidence worst = Confidence::Sure;
    const auto weigh = [&](const Finding &finding) {
        const bool isHere = finding.field == part.field
            && (finding.language.isEmpty() || finding.language == part.language);
        const bool isOfTexts = finding.code == FindingCode::LanguageAssumed
            && !part.language.isEmpty()
            && finding.arguments.value(u"language"_s).toString() == part.language;
        if (isHere || isOfTexts)
            worst = std::max(worst, confidenceOf(finding.code));
    };
    std::ranges::for_each(planned.findings, weigh);
    std::ranges::for_each(file.findings, weigh);
    return worst;
}

// Of a table the cells of the field's columns; of anything else the whole line.
QString originalOf(const PlannedFile &file, int line, const CardPart &part)
{
    if (line < 1 || line > file.source.size())
        return {};
    const QString &whole = file.source[line - 1];
    if (file.columns.isEmpty())
        return whole;
    const QStringList cells = whole.split(u'\t');
    QStringList parts;
    for (qsizetype i = 0; i < std::min(cells.size(), file.columns.size()); ++i) {
        const TableColumn &column = file.columns[i];
        const QString language = column.field.section(u':', 1);
        const bool isIt = column.field.section(u':', 0, 0) == part.field
            && (language.isEmpty() || part.language.isEmpty() || language == part.language);
        if (isIt && !cells[i].isEmpty())
            parts.append(column.head + u": "_s + cells[i]);
    }
    return parts.isEmpty() ? whole : parts.join(u" · "_s);
}

QString understood(const CardDraft &draft, const Card &alone, const CardField &field,
                   const Programme &names, const QString &language)
{
    if (field.kind == FieldKind::Status && !draft.status)
        return {};
    if (field.kind == FieldKind::Number && draft.saysCapacity && !draft.capacity)
        return u"unlimited"_s;
    return fieldValue(alone, field, names, language);
}

} // namespace

Confidence confidenceOf(FindingCode code)
{
    switch (code) {
    case FindingCode::NotUnderstood:
    case FindingCode::HoursDisagree:
    case FindingCode::DurationDiffers:
    case FindingCode::IdDoubled:
        return Confidence::Doubtful;
    case FindingCode::LanguageAssumed:
    case FindingCode::ZoneAssumed:
    case FindingCode::DateAmbiguous:
    case FindingCode::FieldRepeated:
    case FindingCode::UnacceptedChanges:
    case FindingCode::DateAssumed:
    case FindingCode::AfterMidnight:
    case FindingCode::HoursRepaired:
    case FindingCode::ValueRepaired:
        return Confidence::Guessed;
    default:
        return Confidence::Sure;
    }
}

QList<PlannedField> plannedFields(const PlannedCard &planned, const PlannedFile &file,
                                  const Card &alone, const Programme &names)
{
    QList<PlannedField> fields;
    const CardDraft &draft = planned.draft;
    for (const CardField &field : cardFields()) {
        const QString key = QString::fromLatin1(field.key);
        const QStringList languages =
            field.text ? alone.text(*field.text).languages() : QStringList{QString()};
        for (const QString &language : languages) {
            PlannedField row{.part = {key, language}};
            row.understood =
                understood(draft, alone, field, names, field.text ? language : draft.language);
            row.confidence = confidenceAt(row.part, planned, file);
            const bool isDoubtful = row.confidence == Confidence::Doubtful;
            if (row.understood.isEmpty() && !isDoubtful)
                continue;
            row.line = draft.lines.value(key);
            row.original = originalOf(file, row.line, row.part);
            fields.append(row);
        }
        // A text of which nothing was understood has no language yet.
        if (languages.isEmpty()) {
            const PlannedField row{.part = {key, {}},
                                   .understood = {},
                                   .line = draft.lines.value(key),
                                   .original = originalOf(file, draft.lines.value(key), {key, {}}),
                                   .confidence = confidenceAt({key, {}}, planned, file)};
            if (row.confidence == Confidence::Doubtful)
                fields.append(row);
        }
    }
    return fields;
}

QString partValue(const Card &card, const CardPart &part, const Programme &names,
                  const QString &language)
{
    const CardField *field = cardField(part.field);
    if (!field)
        return {};
    const QString value = fieldValue(card, *field, names, field->text ? part.language : language);
    if (field->kind != FieldKind::Hours)
        return value;
    return (fieldValue(card, *cardField(u"date"), names, language) + u' ' + value).trimmed();
}

} // namespace core
