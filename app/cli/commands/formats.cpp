// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats.h"
#include "app/cli/command.h"
#include "core/publish/formats.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

QJsonObject entry(const char *name, const char *suffixes, const char *summary)
{
    const QStringList list = QString::fromLatin1(suffixes).split(u' ');
    return {{u"name"_s, QLatin1StringView(name)},
            {u"suffixes"_s, QJsonArray::fromStringList(list)},
            {u"summary"_s, QCoreApplication::translate("core::Format", summary)}};
}

void printFormats(const QString &heading, const QJsonArray &formats)
{
    print(heading);
    for (const QJsonValue &format : formats) {
        print(u"  %1 %2"_s.arg(format[u"name"].toString().leftJustified(14),
                               format[u"summary"].toString()));
    }
}

} // namespace

int runFormats(const Arguments &arguments)
{
    QJsonArray readable;
    for (const core::ImportFormat &format : core::importFormats())
        readable.append(entry(format.name, format.suffixes, format.summary));
    QJsonArray writable;
    for (const publish::ExportFormat &format : publish::exportFormats())
        writable.append(entry(format.name, format.suffix, format.summary));
    if (arguments.has(u"json")) {
        printJson({{u"import"_s, readable}, {u"export"_s, writable}});
        return Done;
    }
    printFormats(QCoreApplication::translate("cli::Formats", "Formats that import reads:"),
                 readable);
    printFormats(QCoreApplication::translate("cli::Formats", "Formats that export writes:"),
                 writable);
    return Done;
}

} // namespace cli
