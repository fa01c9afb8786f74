// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/review.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr std::array duties{Duty::Author, Duty::Reviewer, Duty::Officer};
constexpr std::array<const char *, duties.size()> dutyKeys{"author", "reviewer", "officer"};
constexpr std::array<const char *, duties.size()> dutyNames{
    //: what somebody does for the congress: writes session cards
    QT_TRANSLATE_NOOP("core::Duty", "Author"),
    //: what somebody does for the congress: reviews session cards
    QT_TRANSLATE_NOOP("core::Duty", "Reviewer"),
    //: what somebody does for the congress: makes its programme
    QT_TRANSLATE_NOOP("core::Duty", "Programme officer"),
};

} // namespace

QString scoreKey(const QString &colleague, const QString &criterion)
{
    return colleague + u':' + criterion;
}

QString dutyKey(Duty duty)
{
    return QString::fromLatin1(dutyKeys.at(std::size_t(duty)));
}

std::optional<Duty> dutyFromKey(QStringView key)
{
    for (std::size_t i = 0; i < dutyKeys.size(); ++i) {
        if (key == QLatin1StringView(dutyKeys.at(i)))
            return duties.at(i);
    }
    return std::nullopt;
}

std::span<const Duty> allDuties()
{
    return duties;
}

QString label(Duty duty)
{
    return QCoreApplication::translate("core::Duty", dutyNames.at(std::size_t(duty)));
}

} // namespace core
