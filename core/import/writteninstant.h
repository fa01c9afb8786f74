// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace core {

// "2028-02-01T09:30:00Z" in UTC. Without a zone it is taken as it is written, since nobody knows
// whose clock it was. Null where it is no date and time.
inline QDateTime writtenInstant(const QString &written)
{
    const QDateTime read = QDateTime::fromString(written.left(40), Qt::ISODate);
    if (!read.isValid())
        return {};
    return read.timeSpec() == Qt::LocalTime ? QDateTime(read.date(), read.time(), Qt::UTC)
                                            : read.toUTC();
}

} // namespace core
