// SPDX-License-Identifier: GPL-3.0-or-later
// Languages as people write them in Spanish, English and French: codes, abbreviations and names.
#pragma once

#include <QStringList>
#include <QStringView>

namespace core {

// The BCP 47 tag of one language: "en" for "ING", "eng", "Inglés", "English" or "anglais"; a tag
// with a region or script ("pt-BR", "zh-Hant") stays what it is. Null for anything else.
QString languageTag(QStringView written);

struct LanguagesText
{
    QStringList tags;     // in their order, doubles too; what is no language stays as written
    QStringList leftOver; // remarks in brackets that say neither a language nor "interpreted"

    bool operator==(const LanguagesText &) const = default;
};

// Reads "ING - ESP - FR", "español, inglés y francés (interpretación)", "EN/ES/FR" and the like. A
// text of more than 500 characters is no such list and stays whole, as one that is no language.
LanguagesText parseLanguages(QStringView written);

} // namespace core
