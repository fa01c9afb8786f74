// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/planreport.h"

#include "core/export/csv.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

QString confidenceKey(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Sure:
        return u"sure"_s;
    case Confidence::Guessed:
        return u"guessed"_s;
    case Confidence::Doubtful:
        return u"doubtful"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(const CardDraft &draft)
{
    return draft.code.isEmpty() ? draft.text(TextField::Title).best(draft.language, {})
                                : draft.code;
}

class Reporter
{
public:
    explicit Reporter(const ImportPlan &plan)
        : m_plan(plan)
    { }

    QList<QStringList> rows()
    {
        m_rows.append({u"file"_s, u"card"_s, u"field"_s, u"language"_s, u"understood"_s, u"line"_s,
                       u"original"_s, u"confidence"_s, u"remarks"_s});
        auto card = m_plan.cards.begin();
        for (int file = 0; file < int(m_plan.files.size()); ++file) {
            const PlannedFile &planned = m_plan.files[file];
            if (planned.error)
                add({.file = planned.path, .remarks = sentence(*planned.error)});
            for (const Finding &finding : planned.findings)
                add({.file = planned.path, .remarks = describe(finding)});
            for (; card != m_plan.cards.end() && card->file == file; ++card)
                addCard(*card, planned.path);
        }
        return m_rows;
    }

private:
    struct Row
    {
        QString file;
        QString card = {};
        QString field = {};
        QString language = {};
        QString understood = {};
        int line = 0;
        QString original = {};
        QString confidence = {};
        QString remarks = {};
    };

    void add(const Row &row)
    {
        m_rows.append({row.file, row.card, row.field, row.language, row.understood,
                       row.line > 0 ? QString::number(row.line) : QString(), row.original,
                       row.confidence, row.remarks});
    }

    void addCard(const PlannedCard &card, const QString &file)
    {
        const QString name = nameOf(card.draft);
        QSet<QString> shown; // fields
        for (const PlannedField &field : card.fields) {
            QStringList remarks;
            for (const Finding &finding : card.findings) {
                const bool isHere = finding.field == field.part.field
                    && (finding.language.isEmpty() || finding.language == field.part.language);
                if (isHere)
                    remarks.append(describe(finding));
            }
            shown.insert(field.part.field);
            add({file, name, field.part.field, field.part.language, field.understood, field.line,
                 field.original, confidenceKey(field.confidence), remarks.join(u" / "_s)});
        }
        for (const UnplacedLine &line : card.draft.unplaced)
            add({.file = file,
                 .card = name,
                 .line = line.line,
                 .original = line.text,
                 .confidence = u"none"_s});
        for (const Finding &finding : card.findings) {
            if (finding.code != FindingCode::Unplaced && !shown.contains(finding.field))
                add({.file = file,
                     .card = name,
                     .field = finding.field,
                     .remarks = describe(finding)});
        }
    }

    const ImportPlan &m_plan;
    QList<QStringList> m_rows;
};

} // namespace

QByteArray planReport(const ImportPlan &plan)
{
    return csvOfRows(Reporter(plan).rows());
}

} // namespace core
