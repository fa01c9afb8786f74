// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/publish/guide/guidehtml.h"
#include "core/publish/guide/guidepdf.h"
#include "core/publish/missing.h"
#include "core/text/interfacelanguage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli::Guide", text);
}

} // namespace

int runGuide(const Arguments &arguments)
{
    const QString output = arguments.value(u"output");
    const bool isPdf = output.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    if (!isPdf && !output.endsWith(u".html"_s, Qt::CaseInsensitive)) {
        return wrongUse(said(QT_TRANSLATE_NOOP(
            "cli::Guide",
            "Say with -o which file to write; its ending, .pdf or .html, says what it becomes.")));
    }
    const QString language =
        arguments.has(u"language") ? arguments.value(u"language") : core::interfaceLanguage();
    if (!publish::guideLanguages().contains(language)) {
        return wrongUse(
            said(QT_TRANSLATE_NOOP("cli::Guide", "There is no guide in %1. Choose one of: %2."))
                .arg(language, publish::guideLanguages().join(u", "_s)));
    }
    const auto guide = publish::readGuide(language);
    if (!guide)
        return fail(guide.error());
    if (!isPdf) {
        const auto written = publish::writeGuideHtml(*guide, output);
        return written ? int(Done) : fail(written.error());
    }
    const auto written = publish::writeGuidePdf(*guide, output, QDateTime::currentDateTimeUtc());
    if (!written)
        return fail(written.error());
    for (const typeset::MissingCharacter &missing : written->missing)
        note(publish::sentence(missing));
    return Done;
}

} // namespace cli
