// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/families.h"
#include "core/model/cardfield.h"
#include "core/model/limitunit.h"
#include "core/review/limitrows.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// The note's least is not asked about: an event has none to compare it with.
void compareWrittenLimit(const Scope &scope, const Card &card, const CardField &field,
                         QList<Finding> &found)
{
    const WrittenLimit written = card.writtenLimits.value(*field.text);
    const Limit limit = scope.programme.event.limits.value(*field.text);
    if (written.maximum <= 0 || (written.unit == limit.unit && written.maximum == limit.maximum))
        return;
    QVariantMap arguments{{u"maximum"_s, written.maximum}, {u"unit"_s, limitUnitKey(written.unit)}};
    if (written.minimum)
        arguments.insert(u"minimum"_s, *written.minimum);
    if (limit.maximum > 0) {
        arguments.insert(u"limit"_s, limit.maximum);
        if (limit.unit != LimitUnit::Words)
            arguments.insert(u"limitUnit"_s, limitUnitKey(limit.unit));
    }
    found.append({.code = FindingCode::NoteLimit,
                  .severity = Severity::Hint,
                  .card = card.id,
                  .field = QString::fromLatin1(field.key),
                  .arguments = arguments});
}

// What there is to say of a text of that length; nullopt where it is as it should be.
std::optional<std::pair<FindingCode, Severity>> verdict(qint64 count, const Limit &limit)
{
    switch (limitState(count, limit)) {
    case LimitState::Over:
        return std::pair(FindingCode::OverLimit, Severity::Error);
    case LimitState::Tolerated:
        return std::pair(FindingCode::WithinTolerance, Severity::Warning);
    case LimitState::Short:
        return std::pair(FindingCode::UnderLimit, Severity::Warning);
    case LimitState::Near:
        return std::pair(FindingCode::NearLimit, Severity::Hint);
    case LimitState::Fine:
        break;
    }
    return std::nullopt;
}

} // namespace

void checkLimits(const Scope &scope, const Card &card, QList<Finding> &found)
{
    const Event &event = scope.programme.event;
    for (const CardField &field : cardFields()) {
        if (!field.text)
            continue;
        compareWrittenLimit(scope, card, field, found);
        for (const auto &[language, translation] : card.text(*field.text).all().asKeyValueRange()) {
            const Limit limit = limitOf(event, card, *field.text, language);
            if (limit.maximum <= 0 && limit.minimum <= 0)
                continue;
            const qint64 count =
                counted(field.kind == FieldKind::Line ? countPlain(translation.text)
                                                      : countMarkup(translation.text),
                        countUnit(event, limit));
            const auto said = verdict(count, limit);
            if (!said)
                continue;
            const auto [code, severity] = *said;
            QVariantMap arguments{
                {u"count"_s, int(count)},
                {u"limit"_s, code == FindingCode::UnderLimit ? limit.minimum : limit.maximum}};
            if (code == FindingCode::WithinTolerance)
                arguments.insert(u"most"_s, limit.most());
            if (limit.unit != LimitUnit::Words)
                arguments.insert(u"unit"_s, limitUnitKey(limit.unit));
            found.append({.code = code,
                          .severity = severity,
                          .card = card.id,
                          .field = QString::fromLatin1(field.key),
                          .language = language,
                          .arguments = arguments});
        }
    }
}

} // namespace core
