// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/localtext.h"

#include <QCryptographicHash>

namespace core {

QString LocalText::best(const QString &language, const QString &fallback) const
{
    for (const QString &tag : {language, fallback}) {
        if (const auto it = m_texts.find(tag); it != m_texts.end())
            return it->text;
    }
    return m_texts.isEmpty() ? QString() : m_texts.first().text;
}

void LocalText::set(const QString &language, const QString &text, const QString &madeFrom)
{
    if (text.isEmpty())
        m_texts.remove(language);
    else
        m_texts.insert(language, {text, madeFrom});
}

bool LocalText::isStale(const QString &language, const QString &sourceLanguage) const
{
    if (language == sourceLanguage)
        return false;
    const QString madeFrom = m_texts.value(language).madeFrom;
    return !madeFrom.isNull() && madeFrom != textHash(in(sourceLanguage));
}

QString textHash(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(8).toHex());
}

} // namespace core
