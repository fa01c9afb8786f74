// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cardmark.h"

#include <QByteArray>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype longestName = 40;
constexpr qsizetype uuidDigits = 32;
// Not hidden by a "_" before it: LibreOffice leaves such ones out when it saves.
constexpr QLatin1StringView uuidMark("esc");
constexpr QLatin1StringView textMark("escx"); // what follows is UTF-8 in hexadecimal

} // namespace

// "esc" + 32 digits of the UUID + the revision to the base 32: five digits for it.
QString toBookmark(const CardMark &mark)
{
    const QUuid uuid = QUuid::fromString(mark.id);
    const bool isUuid = !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == mark.id;
    const QString revision = QString::number(mark.revision, 32);
    const QString name = isUuid
        ? uuidMark + uuid.toString(QUuid::Id128) + revision
        : textMark + QString::fromLatin1(mark.id.toUtf8().toHex()) + u'_' + revision;
    return mark.id.isEmpty() || mark.revision < 0 || name.size() > longestName ? QString() : name;
}

std::optional<CardMark> cardMark(QStringView bookmark)
{
    CardMark mark;
    QStringView revision;
    if (bookmark.startsWith(textMark)) {
        const qsizetype end = bookmark.indexOf(u'_');
        if (end < 0)
            return std::nullopt;
        const QByteArray digits = bookmark.first(end).sliced(textMark.size()).toLatin1();
        mark.id = QString::fromUtf8(QByteArray::fromHex(digits));
        revision = bookmark.sliced(end + 1);
    } else if (bookmark.startsWith(uuidMark) && bookmark.size() > uuidMark.size() + uuidDigits) {
        const QStringView digits = bookmark.sliced(uuidMark.size(), uuidDigits);
        revision = bookmark.sliced(uuidMark.size() + uuidDigits);
        QString id = digits.toString();
        for (const qsizetype place : {20, 16, 12, 8})
            id.insert(place, u'-');
        mark.id = QUuid::fromString(id).toString(QUuid::WithoutBraces);
        if (mark.id != id)
            return std::nullopt;
    }
    bool isNumber = false;
    mark.revision = revision.toInt(&isNumber, 32);
    if (mark.id.isEmpty() || !isNumber || mark.revision < 0 || toBookmark(mark) != bookmark)
        return std::nullopt;
    return mark;
}

} // namespace core
