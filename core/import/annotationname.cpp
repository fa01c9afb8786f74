// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/annotationname.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

// "escaleta4-uqk1x3"; "escaleta4-uqk1x3-5" answers it.
QString annotationName(int place, const QDateTime &at)
{
    const qint64 seconds = at.isValid() ? qAbs(at.toSecsSinceEpoch()) : 0;
    return u"escaleta%1-%2"_s.arg(place).arg(QString::number(seconds, 36));
}

QString answerName(const QString &question, int place)
{
    return question + u'-' + QString::number(place);
}

QString answeredAnnotation(const QString &name)
{
    static const QRegularExpression answer(u"^(escaleta[0-9]+-[0-9a-z]+)-[0-9]+$"_s);
    return answer.match(name).captured(1);
}

} // namespace core
