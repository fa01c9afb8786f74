// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/families.h"
#include "core/model/cardfield.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr int nearPercent = 90;

qint64 countOf(const QString &text, const CardField &field, CountingRule rule)
{
    const WordCount count = field.kind == FieldKind::Line ? countPlain(text) : countMarkup(text);
    return rule == CountingRule::Words ? count.words : count.wordProcessorWords;
}

QString unitKey(LimitUnit unit)
{
    switch (unit) {
    case LimitUnit::Words:
        return u"words"_s;
    case LimitUnit::Characters:
        return u"characters"_s;
    case LimitUnit::Pages:
        return u"pages"_s;
    }
    Q_UNREACHABLE();
}

// The note's least is not asked about: an event has none to compare it with.
void compareWrittenLimit(const Scope &scope, const Card &card, const CardField &field,
                         QList<Finding> &found)
{
    const WrittenLimit written = card.writtenLimits.value(*field.text);
    const int limit = scope.programme.event.limits.value(*field.text);
    if (written.maximum <= 0 || (written.unit == LimitUnit::Words && written.maximum == limit))
        return;
    QVariantMap arguments{{u"maximum"_s, written.maximum}, {u"unit"_s, unitKey(written.unit)}};
    if (written.minimum)
        arguments.insert(u"minimum"_s, *written.minimum);
    if (limit > 0)
        arguments.insert(u"limit"_s, limit);
    found.append({.code = FindingCode::NoteLimit,
                  .severity = Severity::Hint,
                  .card = card.id,
                  .field = QString::fromLatin1(field.key),
                  .arguments = arguments});
}

} // namespace

void checkLimits(const Scope &scope, const Card &card, QList<Finding> &found)
{
    const Event &event = scope.programme.event;
    for (const CardField &field : cardFields()) {
        if (!field.text)
            continue;
        compareWrittenLimit(scope, card, field, found);
        const int limit = event.limits.value(*field.text);
        if (limit <= 0)
            continue;
        for (const auto &[language, translation] : card.text(*field.text).all().asKeyValueRange()) {
            const qint64 count = countOf(translation.text, field, event.counting);
            const bool over = count > limit;
            if (!over && count * 100 < qint64(limit) * nearPercent)
                continue;
            found.append({.code = over ? FindingCode::OverLimit : FindingCode::NearLimit,
                          .severity = over ? Severity::Error : Severity::Hint,
                          .card = card.id,
                          .field = QString::fromLatin1(field.key),
                          .language = language,
                          .arguments = {{u"count"_s, int(count)}, {u"limit"_s, limit}}});
        }
    }
}

} // namespace core
