// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/wording.h"

#include "core/check/languagename.h"
#include "core/model/wording.h"
#include "core/text/readerlocale.h"
#include "core/time/daterange.h"
#include "core/time/zone.h"

using namespace Qt::Literals::StringLiterals;

namespace publish {
Wording::Wording(const QString &language, const QString &sourceLanguage,
                 const QMap<QString, core::LocalText> &own)
    : m_language(language)
    , m_sourceLanguage(sourceLanguage)
    , m_own(own)
    , m_phrases(language)
{ }

QString Wording::label(const core::CardField &field) const
{
    const QString own = m_own.value(core::wordingKey(field)).in(m_language);
    return own.isEmpty() ? say("core::CardField", field.label) : own;
}

QString Wording::label(core::Status status) const
{
    const QString own = m_own.value(core::wordingKey(status)).in(m_language);
    return own.isEmpty() ? say("core::Status", core::statusTerm(status)) : own;
}

Worded Wording::pick(const core::LocalText &text) const
{
    for (const QString &language : {m_language, m_sourceLanguage}) {
        if (text.has(language))
            return {text.in(language), language};
    }
    const QString first = text.languages().value(0);
    return {text.in(first), first};
}

QString Wording::date(QDate date) const
{
    return core::readerLocale(m_language).toString(date, QLocale::LongFormat);
}

QString Wording::dates(QDate first, QDate last) const
{
    return core::dateRange(first, last, m_language);
}

QString Wording::shortDate(QDate date) const
{
    return core::readerLocale(m_language).toString(date, u"ddd d MMM");
}

QString Wording::capitalised(const QString &text) const
{
    return core::readerLocale(m_language).toUpper(text.left(1)) + text.mid(1);
}

QString Wording::number(int number) const
{
    return core::readerLocale(m_language).toString(number);
}

QString Wording::languageName(const QString &tag) const
{
    return core::languageName(tag, m_language);
}

QString Wording::city(const QString &zone) const
{
    return core::cityName(zone, m_language);
}

} // namespace publish
