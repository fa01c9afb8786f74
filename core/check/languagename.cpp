// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/languagename.h"

#include "core/memo.h"

#include <QList>

#include <unicode/uloc.h>

#include <algorithm>
#include <array>

namespace core {
namespace {

// Congresses have interpreters into sign languages, of which ICU 72 knows the American one only.
// ISO 639-3: any, International, then those of the countries of Spanish, French and English.
constexpr std::array signLanguages{
    "sgn", "ils", "ssp", "csc", "mfs", "aed", "csn", "csg", "prl", "vsl", "ecs",
    "ugy", "fsl", "sfb", "ssr", "fcs", "ase", "bfi", "isg", "asf", "nzs", "sfs",
};

// ICU's own name of the locale; empty where the tag is not well formed to its end.
QByteArray icuLocale(const QString &tag)
{
    const QByteArray bytes = tag.toUtf8();
    std::array<char, ULOC_FULLNAME_CAPACITY> name{};
    int32_t parsed = 0;
    UErrorCode status = U_ZERO_ERROR;
    uloc_forLanguageTag(bytes.constData(), name.data(), int32_t(name.size()), &parsed, &status);
    if (U_FAILURE(status) || status == U_STRING_NOT_TERMINATED_WARNING || parsed != bytes.size())
        return {};
    return QByteArray(name.data());
}

} // namespace

bool isKnownLanguage(const QString &tag)
{
    const QByteArray locale = icuLocale(tag);
    if (locale.isEmpty())
        return false;
    const QByteArray language = locale.split('_').first();
    return *uloc_getISO3Language(locale.constData()) != '\0'
        || std::ranges::any_of(signLanguages, [&](const char *sign) { return language == sign; });
}

QString canonicalLanguage(const QString &tag)
{
    const QByteArray locale = icuLocale(tag);
    std::array<char, ULOC_FULLNAME_CAPACITY> canonical{};
    UErrorCode status = U_ZERO_ERROR;
    if (!locale.isEmpty())
        uloc_toLanguageTag(locale.constData(), canonical.data(), int32_t(canonical.size()), true,
                           &status);
    if (locale.isEmpty() || U_FAILURE(status))
        return tag.toLower();
    return QString::fromLatin1(canonical.data());
}

namespace {

QString lookUpLanguage(const QString &tag, const QString &reader)
{
    const QByteArray locale = icuLocale(tag);
    std::array<UChar, 200> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = locale.isEmpty()
        ? 0
        : uloc_getDisplayName(locale.constData(), icuLocale(reader).constData(), name.data(),
                              int32_t(name.size()), &status);
    if (U_FAILURE(status) || length <= 0 || length > int32_t(name.size()))
        return tag;
    return QString::fromUtf16(name.data(), length);
}

} // namespace

QString languageName(const QString &tag, const QString &reader)
{
    thread_local QHash<std::pair<QString, QString>, QString> names;
    return remembered(names, std::pair(tag, reader), [&] { return lookUpLanguage(tag, reader); });
}

} // namespace core
