// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/listmark.h"

using core::BlockKind;

namespace ui {
namespace {

constexpr QStringView bullets = u"-–*•·§▪◦‣●○■□►➢✓";

// -1 where there is none.
int numberOf(QStringView sign)
{
    if (!sign.endsWith(u'.') && !sign.endsWith(u')'))
        return -1;
    bool isNumber = false;
    const QStringView body = sign.chopped(1);
    const int number = body.sliced(body.lastIndexOf(u'.') + 1).toInt(&isNumber);
    return isNumber && number < 1000 ? number : -1;
}

} // namespace

ListMark listMark(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at].isSpace())
        ++at;
    const qsizetype begin = at;
    while (at < line.size() && !line[at].isSpace())
        ++at;
    const QStringView sign = line.sliced(begin, at - begin);
    while (at < line.size() && line[at].isSpace())
        ++at;
    if (at == line.size())
        return {};
    if (sign.size() == 1 && bullets.contains(sign.front()))
        return {BlockKind::Bullet, -1, at};
    const int number = numberOf(sign);
    return number < 0 ? ListMark() : ListMark{BlockKind::Number, number, at};
}

ListMark wordListMark(QStringView mark)
{
    const QStringView sign = mark.trimmed();
    if (sign.endsWith(u'.') || sign.endsWith(u')'))
        return {BlockKind::Number, numberOf(sign), mark.size()};
    return {sign.isEmpty() ? BlockKind::Paragraph : BlockKind::Bullet, -1, mark.size()};
}

} // namespace ui
