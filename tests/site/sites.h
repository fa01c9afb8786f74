// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/site/site.h"

#include <QByteArray>
#include <QMap>
#include <QTemporaryDir>

namespace testing {

// A small congress with all that a site shows: three days, one of them past midnight and one with a
// clock change, all statuses, people and organizations, texts that are not translated, a session
// without hours, breaks.
core::Programme congress();

// So many accepted sessions of the sample event, on three days, with two people each.
core::Programme manySessions(int count);

// On 1 May 2021.
publish::ExportOptions siteOptions(const QString &language = {});

// A calendar that says only what it was asked for.
QByteArray plainCalendar(const QStringList &cardIds, const QString &language);

// The files of a folder, by their names with slashes; hidden ones too.
QMap<QString, QByteArray> filesOf(const QString &folder);

// Those of the site of that programme; the test fails where it is not written.
QMap<QString, QByteArray> siteOf(const core::Programme &programme,
                                 const publish::ExportOptions &options = siteOptions(),
                                 const publish::SiteCalendar &calendar = plainCalendar);

// The values of an attribute in a page, unescaped.
QStringList attributeValues(const QByteArray &page, const QString &attribute);

} // namespace testing
