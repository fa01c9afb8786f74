// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/limitrows.h"

#include "core/model/cardfield.h"
#include "core/text/words.h"

namespace core {

LimitState limitState(qint64 count, const Limit &limit)
{
    constexpr int nearPercent = 90;
    if (limit.maximum > 0 && count > limit.most())
        return LimitState::Over;
    if (limit.maximum > 0 && count > limit.maximum)
        return LimitState::Tolerated;
    if (count < limit.minimum)
        return LimitState::Short;
    if (limit.maximum > 0 && count * 100 >= qint64(limit.maximum) * nearPercent)
        return LimitState::Near;
    return LimitState::Fine;
}

QList<LimitRow> limitRowsOf(const Programme &programme)
{
    const Event &event = programme.event;
    const QString source = event.sourceLanguage();
    QList<LimitRow> rows;
    for (const Card &card : programme.cards) {
        for (const CardField &field : cardFields()) {
            if (!field.text)
                continue;
            const LocalText &text = card.text(*field.text);
            for (const QString &language : event.languages) {
                const Limit limit = limitOf(event, card, *field.text, language);
                if (!text.has(language) || (limit.maximum <= 0 && limit.minimum <= 0))
                    continue;
                const WordCount count = field.kind == FieldKind::Line
                    ? countPlain(text.in(language))
                    : countMarkup(text.in(language));
                LimitRow row{.card = card.id,
                             .code = card.code,
                             .title = card.text(TextField::Title).best(source, source),
                             .field = *field.text,
                             .language = language,
                             .count = counted(count, countUnit(event, limit)),
                             .limit = limit};
                row.state = limitState(row.count, limit);
                if (const LimitException *granted = exceptionOf(card, *field.text, language))
                    row.exception = *granted;
                rows.append(std::move(row));
            }
        }
    }
    return rows;
}

} // namespace core
