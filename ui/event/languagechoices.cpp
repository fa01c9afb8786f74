// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/languagechoices.h"

#include "core/check/languagename.h"
#include "core/import/languagecodes.h"
#include "core/text/fold.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// Those that Qt has a code for.
const QStringList &allTags()
{
    static const QStringList tags = [] {
        QStringList all;
        for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
            const QString tag = QLocale::languageToCode(QLocale::Language(i));
            if (core::isKnownLanguage(tag))
                all.append(core::canonicalLanguage(tag));
        }
        all.removeDuplicates();
        return all;
    }();
    return tags;
}

} // namespace

QStringList languageNames(const QString &reader)
{
    QStringList names;
    for (const QString &tag : allTags())
        names.append(core::languageName(tag, reader));
    names.sort(Qt::CaseInsensitive);
    return names;
}

QString languageMeant(const QString &written, const QString &reader)
{
    const QString text = core::fold(written);
    if (text.isEmpty())
        return {};
    for (const QString &tag : allTags()) {
        for (const QString &language : {reader, u"en"_s, tag}) {
            if (core::fold(core::languageName(tag, language)) == text)
                return tag;
        }
    }
    if (const QString tag = core::languageTag(written); !tag.isNull())
        return core::canonicalLanguage(tag);
    return core::isKnownLanguage(written.trimmed()) ? core::canonicalLanguage(written.trimmed())
                                                    : QString();
}

} // namespace ui
