// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/limit.h"

#include "core/model/card.h"
#include "core/model/cardfield.h"
#include "core/model/event.h"
#include "core/text/words.h"

namespace core {

QString limitKey(TextField field, const QString &language)
{
    const QString key = QString::fromLatin1(cardField(field).key);
    return language.isEmpty() ? key : key + u':' + language;
}

Limit limitOf(const Event &event, TextField field, const QString &language)
{
    const auto own = event.languageLimits.find(limitKey(field, language));
    return own != event.languageLimits.end() ? *own : event.limits.value(field);
}

Limit limitOf(const Event &event, const Card &card, TextField field, const QString &language)
{
    Limit limit = limitOf(event, field, language);
    if (const LimitException *exception = exceptionOf(card, field, language)) {
        limit.maximum = exception->maximum;
        limit.tolerance = 0;
    }
    return limit;
}

const LimitException *exceptionOf(const Card &card, TextField field, const QString &language)
{
    const auto &exceptions = card.review.exceptions;
    if (exceptions.isEmpty())
        return nullptr;
    for (const QString &key : {limitKey(field, language), limitKey(field)}) {
        if (const auto found = exceptions.find(key); found != exceptions.end())
            return &*found;
    }
    return nullptr;
}

CountUnit countUnit(const Event &event, const Limit &limit)
{
    if (limit.unit == LimitUnit::Characters)
        return CountUnit::Characters;
    return event.counting == CountingRule::Words ? CountUnit::Words : CountUnit::WordProcessorWords;
}

} // namespace core
