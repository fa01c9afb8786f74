// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds a reader of files whatever libFuzzer thinks of, and puts what it gives into an event. The
// environment's ESCALETA_FUZZ names the format.
#include "core/import/formats.h"
#include "core/import/place.h"

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {

QString format()
{
    static const QString name = qEnvironmentVariable("ESCALETA_FUZZ");
    return name;
}

core::Programme someEvent()
{
    return core::newProgramme(
        {.id = u"event"_s, .zone = u"Europe/Madrid"_s, .languages = {u"es"_s, u"en"_s, u"fr"_s}});
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    for (const core::ImportFormat &known : core::importFormats()) {
        if (format() == QLatin1StringView(known.name))
            return 0;
    }
    qFatal("ESCALETA_FUZZ names no format: %s", qPrintable(format()));
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // Whether it is recognised must be asked of every format, whoever reads it then.
    const core::FileKind kind = core::fileKind(bytes);
    for (const core::ImportFormat &known : core::importFormats())
        known.recognizes(bytes, kind);
    const auto file = core::readContent(bytes, format(), {}, u"file"_s);
    if (!file)
        return 0;
    core::Programme programme = file->event.value_or(someEvent());
    core::Placer placer(programme);
    for (const core::CardDraft &draft : file->reading.cards)
        placer.place(draft, core::OnClash::Both);
    return 0;
}
