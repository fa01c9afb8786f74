// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

QString ownOr(const Programme &programme, const QString &key, const QString &language,
              const QString &usual)
{
    const QString own = programme.event.wording.value(key).in(language);
    return own.isEmpty() ? usual : own;
}

} // namespace

QString wordingKey(const CardField &field)
{
    return QString::fromLatin1(field.key);
}

QString wordingKey(Status status)
{
    return u"status:"_s + statusKey(status);
}

QString fieldLabel(const Programme &programme, const CardField &field, const QString &language)
{
    return ownOr(programme, wordingKey(field), language, label(field));
}

QString statusLabel(const Programme &programme, Status status, const QString &language)
{
    return ownOr(programme, wordingKey(status), language, label(status));
}

} // namespace core
