// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importplan.h"

#include "core/edit/restore.h"
#include "core/import/planfields.h"
#include "core/import/tables/readcell.h"
#include "core/model/cardfield.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype longestLabel = 40; // before the value of a line, with its colon

OnClash takenOf(const MergedPart &part, const MergeRule &rule)
{
    const bool isChosen =
        std::ranges::find(rule.chosen, part.part, &PartChoice::part) != rule.chosen.end();
    switch (part.state) {
    case MergedPart::State::Clash:
        return rule.of(part.part);
    case MergedPart::State::Added:
    case MergedPart::State::Changed:
        return isChosen ? rule.of(part.part) : OnClash::Theirs;
    case MergedPart::State::Kept:
        return isChosen ? rule.of(part.part) : OnClash::Ours;
    }
    Q_UNREACHABLE();
}

// Works out what follows from the drafts and the rules, card after card, on a copy of the event.
class Planner
{
public:
    explicit Planner(ImportPlan &plan)
        : m_plan(plan)
        , m_after(plan.event)
        , m_alone(plan.event)
        , m_placer(m_after)
        , m_reader(m_alone)
    {
        m_placer.setPast(plan.past);
    }

    void work()
    {
        for (PlannedCard &planned : m_plan.cards) {
            if (!planned.leftOut)
                work(planned);
        }
    }

private:
    void work(PlannedCard &planned)
    {
        const Card *known = m_placer.known(planned.draft);
        planned.exists = known;
        const Card ours = known ? *known : Card();
        const PlacedDraft placed = m_placer.place(planned.draft, planned.rule);
        planned.card = placed.card;
        planned.asked = placed.clashes;
        planned.findings = planned.read + placed.findings;
        for (Finding &finding : planned.findings)
            finding.card = planned.card;

        // By itself, in lists that grow as those of the event do.
        m_alone.cards.clear();
        m_reader.place(planned.draft, OnClash::Theirs);
        const Card &theirs = m_alone.cards.first();
        planned.fields = plannedFields(planned, m_plan.files[planned.file], theirs, m_alone);
        planned.parts.clear();
        const QString language = planned.draft.language;
        for (const MergedPart &part : placed.parts) {
            planned.parts.append(
                {part.part, part.state, partValue(ours, part.part, m_after, language),
                 partValue(theirs, part.part, m_alone, language), takenOf(part, planned.rule)});
        }
    }

    ImportPlan &m_plan;
    Programme m_after;
    Programme m_alone; // never with more than one card
    Placer m_placer;
    Placer m_reader;
};

// The findings of a file by the draft that they are about; those about none at -1.
QHash<int, QList<Finding>> byDraft(const QList<Finding> &findings)
{
    QHash<int, QList<Finding>> result;
    for (Finding finding : findings) {
        const int place = finding.card.isNull() ? -1 : finding.card.toInt();
        finding.card.clear();
        result[place].append(finding);
    }
    return result;
}

// So that a value takes the place of the one before.
void clear(CardDraft &draft, const CardField &field)
{
    const CardDraft empty;
    const QLatin1StringView key(field.key);
    switch (field.kind) {
    case FieldKind::Code:
        draft.code = empty.code;
        break;
    case FieldKind::Choice:
        if (key == "format"_L1)
            draft.format = empty.format;
        else if (key == "platform"_L1)
            draft.platform = empty.platform;
        else
            (key == "theme"_L1 ? draft.theme : draft.subtheme) = empty.theme;
        break;
    case FieldKind::Hours:
        draft.hours = empty.hours;
        draft.minutes = empty.minutes;
        draft.writtenHours = empty.writtenHours;
        break;
    case FieldKind::Zones:
        draft.zones = empty.zones;
        draft.zonesKnown = true;
        break;
    case FieldKind::Number:
        draft.saysCapacity = false;
        break;
    case FieldKind::Registration:
        draft.registration = empty.registration;
        break;
    case FieldKind::Status:
        draft.status = empty.status;
        break;
    case FieldKind::Line:
    case FieldKind::LongText:
    case FieldKind::Points:
    case FieldKind::Names:
    case FieldKind::People:
    case FieldKind::Date:
    case FieldKind::Languages:
    case FieldKind::Documents:
        break;
    }
}

// What a line says without the heading of its column, or the label of another form.
QString valueIn(const QString &line, const PlannedFile &file, bool isText)
{
    for (const TableColumn &column : file.columns) {
        if (line.startsWith(column.head + u": "_s))
            return line.sliced(column.head.size() + 2);
    }
    const qsizetype colon = line.indexOf(u": "_s);
    const bool isLabelled = !isText && colon > 0 && colon < longestLabel;
    return isLabelled ? line.sliced(colon + 2).trimmed() : line;
}

// Findings that told of a line which has found its field.
bool tellsOf(const Finding &finding, const UnplacedLine &line)
{
    if (finding.code == FindingCode::Unplaced)
        return finding.arguments.value(u"line"_s).toInt() == line.line;
    const QString written = finding.arguments.value(u"written"_s).toString();
    return finding.code == FindingCode::NotUnderstood && !written.isEmpty()
        && line.text.contains(written);
}

Result<void> give(CardDraft &draft, const QString &text, const CardField &field,
                  const QString &language)
{
    const QString key = QString::fromLatin1(field.key);
    const auto meaning =
        meaningOfField(language.isEmpty() ? key : key + u':' + language, QStringView());
    const bool isTitle = field.kind == FieldKind::Line;
    if (isTitle)
        draft.text(*field.text).set(language.isEmpty() ? draft.language : language, {});
    clear(draft, field);
    RowHours hours{.date = field.kind == FieldKind::Date ? QDate() : draft.date};
    QList<Finding> findings;
    const bool whole = meaning && readCell(draft, hours, *meaning, text, {}, findings);
    putHours(draft, hours, false);
    const bool isEmpty = field.kind == FieldKind::Date && !draft.date.isValid();
    if (!whole || isEmpty)
        return fail(ErrorCode::ValueNotUnderstood, {}, {text, label(field)});
    return {};
}

} // namespace

ImportPlan planOf(const Batch &batch, const Programme &event, const MergeRule &rule,
                  const Placer::PastCards &past)
{
    ImportPlan plan;
    plan.event = event;
    plan.past = past;
    for (const BatchFile &file : batch) {
        PlannedFile planned{.path = file.path};
        if (!file.reading) {
            planned.error = file.reading.error();
            plan.files.append(planned);
            continue;
        }
        const Reading &reading = file.reading->reading;
        QHash<int, QList<Finding>> findings = byDraft(reading.findings);
        planned.findings = findings.take(-1);
        planned.columns = file.reading->columns;
        planned.source = reading.source;
        planned.event = file.reading->event;
        for (int i = 0; i < int(reading.cards.size()); ++i) {
            PlannedCard card{.file = int(plan.files.size()),
                             .draft = reading.cards[i],
                             .read = findings.value(i),
                             .rule = rule};
            if (card.draft.id.isEmpty())
                card.draft.id = newId();
            plan.cards.append(card);
        }
        plan.files.append(planned);
    }
    Planner(plan).work();
    return plan;
}

void choose(ImportPlan &plan, qsizetype card, const CardPart &part, OnClash take)
{
    QList<PartChoice> &chosen = plan.cards[card].rule.chosen;
    chosen.removeIf([&part](const PartChoice &choice) { return choice.part == part; });
    chosen.append({part, take});
    Planner(plan).work();
}

void chooseAll(ImportPlan &plan, qsizetype card, OnClash take)
{
    plan.cards[card].rule = {take, {}};
    Planner(plan).work();
}

void leaveOut(ImportPlan &plan, qsizetype card, bool out)
{
    plan.cards[card].leftOut = out;
    Planner(plan).work();
}

Result<void> assign(ImportPlan &plan, qsizetype card, const QList<qsizetype> &lines,
                    const QString &field, const QString &language)
{
    const CardField *known = cardField(field);
    if (!known) {
        QStringList keys;
        for (const CardField &each : cardFields())
            keys.append(QString::fromLatin1(each.key));
        return fail(ErrorCode::FieldUnknown, {}, {field, keys.join(u", "_s)});
    }
    PlannedCard &planned = plan.cards[card];
    QList<qsizetype> places = lines;
    std::ranges::sort(places);
    CardDraft draft = planned.draft;
    QList<UnplacedLine> given;
    QStringList texts;
    for (const qsizetype place : std::as_const(places)) {
        given.append(draft.unplaced.at(place));
        texts.append(valueIn(given.last().text, plan.files[planned.file], known->text.has_value()));
    }
    const Result<void> done = give(draft, texts.join(u'\n'), *known, language);
    if (!done)
        return done;
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        draft.unplaced.removeAt(*place);
    if (!given.isEmpty() && !draft.lines.contains(field))
        draft.lines.insert(field, given.first().line);
    planned.draft = draft;
    planned.read.removeIf([&given](const Finding &finding) {
        return std::ranges::any_of(
            given, [&finding](const UnplacedLine &line) { return tellsOf(finding, line); });
    });
    Planner(plan).work();
    return {};
}

ImportOutcome carriedOut(const ImportPlan &plan, const Programme &event)
{
    ImportOutcome outcome;
    outcome.after = event;
    outcome.after.event.columns.insert(plan.columns);
    Placer placer(outcome.after);
    placer.setPast(plan.past);
    for (const PlannedFile &file : plan.files)
        outcome.findings += file.findings;
    QSet<QString> created;
    QSet<QString> updated;
    for (const PlannedCard &planned : plan.cards) {
        const bool isTaken = !planned.leftOut;
        const PlacedDraft placed =
            isTaken ? placer.place(planned.draft, planned.rule) : PlacedDraft{};
        if (!isTaken || !placed.clashes.isEmpty()) {
            outcome.cards.append(QString());
            continue;
        }
        outcome.cards.append(placed.card);
        if (placed.created)
            created.insert(placed.card);
        else if (placed.changed && !created.contains(placed.card))
            updated.insert(placed.card);
        for (Finding finding : planned.read + placed.findings) {
            finding.card = placed.card;
            outcome.findings.append(finding);
        }
    }
    outcome.created = int(created.size());
    outcome.updated = int(updated.size());
    return outcome;
}

Placer::PastCards pastCards(const QList<HistoryEntry> &entries)
{
    QHash<std::pair<QString, int>, HistoryEntry> byRevision;
    for (const HistoryEntry &entry : entries)
        byRevision.insert({entry.card, entry.revision}, entry);
    return
        [byRevision](const QString &id, int revision, Programme &programme) -> std::optional<Card> {
            const auto it = byRevision.constFind({id, revision});
            if (it == byRevision.constEnd())
                return std::nullopt;
            const Result<Card> card = cardAt(*it, programme);
            return card ? std::optional(*card) : std::nullopt;
        };
}

QStringList revisedCards(const Batch &batch)
{
    QStringList ids;
    QSet<QString> known;
    for (const BatchFile &file : batch) {
        if (!file.reading)
            continue;
        for (const CardDraft &draft : file.reading->reading.cards) {
            if (draft.revision > 0 && !draft.id.isEmpty() && !known.contains(draft.id)) {
                known.insert(draft.id);
                ids.append(draft.id);
            }
        }
    }
    return ids;
}

} // namespace core
