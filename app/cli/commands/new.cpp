// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventfile.h"
#include "core/check/languagename.h"
#include "core/time/writtendate.h"
#include "core/time/zone.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

core::Result<QDate> date(const Arguments &arguments, QStringView option, const QString &language)
{
    const QString written = arguments.value(option);
    const QDate date = core::parseDate(written, language).date;
    if (!written.isEmpty() && !date.isValid())
        return core::fail(core::ErrorCode::ValueNotUnderstood, {},
                          {written, u"--%1"_s.arg(option)});
    return date;
}

core::Result<core::Event> eventOf(const Arguments &arguments)
{
    core::Event event;
    event.languages = arguments.has(u"languages") ? arguments.list(u"languages")
                                                  : QStringList{u"es"_s, u"en"_s, u"fr"_s};
    for (const QString &language : std::as_const(event.languages)) {
        if (!core::isKnownLanguage(language) || event.languages.count(language) > 1) {
            return core::fail(core::ErrorCode::ValueNotUnderstood, {},
                              {arguments.value(u"languages"), u"--languages"_s});
        }
    }
    if (event.languages.isEmpty())
        return core::fail(core::ErrorCode::ValueNotUnderstood, {}, {u""_s, u"--languages"_s});
    const QString title = arguments.value(u"title").simplified();
    event.title.set(event.sourceLanguage(),
                    title.isEmpty() ? QFileInfo(arguments.positional.first()).completeBaseName()
                                    : title);
    const auto home =
        zones({arguments.has(u"zone") ? arguments.value(u"zone") : core::machineZone()});
    const auto display = zones(arguments.list(u"display-zones"));
    const auto start = date(arguments, u"start", event.sourceLanguage());
    const auto end = date(arguments, u"end", event.sourceLanguage());
    if (!home)
        return tl::unexpected(home.error());
    if (!display)
        return tl::unexpected(display.error());
    if (!start)
        return tl::unexpected(start.error());
    if (!end)
        return tl::unexpected(end.error());
    if (start->isValid() && end->isValid() && *end < *start) {
        return core::fail(core::ErrorCode::ValueNotUnderstood, {},
                          {arguments.value(u"end"), u"--end"_s});
    }
    event.zone = home->first();
    event.displayZones = *display;
    event.start = *start;
    event.end = end->isValid() ? *end : *start;
    return event;
}

} // namespace

int runNew(const Arguments &arguments)
{
    const QString path = arguments.positional.first();
    const core::Result<void> made = eventOf(arguments).and_then([&](const core::Event &event) {
        return core::Store::create(path, core::newProgramme(event), author());
    });
    if (!made)
        return fail(made.error());
    note(QCoreApplication::translate("cli::New", "Made %1.").arg(path));
    return Done;
}

} // namespace cli
