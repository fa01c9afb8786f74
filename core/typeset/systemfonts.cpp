// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/fontlist.h"

#include <QStringList>

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <memory>
#include <span>
#include <tuple>

namespace typeset {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Found
{
    FontFile file;
    QString family;
    int rank = 0; // among the fallbacks
};

QString stringOf(FcPattern *pattern, const char *property)
{
    FcChar8 *value = nullptr;
    if (FcPatternGetString(pattern, property, 0, &value) != FcResultMatch)
        return {};
    return QString::fromUtf8(reinterpret_cast<const char *>(value));
}

int integerOf(FcPattern *pattern, const char *property)
{
    int value = 0;
    FcPatternGetInteger(pattern, property, 0, &value);
    return value;
}

// Upright or italic, regular or bold, of normal width: the only faces that pages use.
std::vector<Found> installedFaces()
{
    const std::unique_ptr<FcConfig, decltype(&FcConfigDestroy)> config(FcInitLoadConfigAndFonts(),
                                                                       &FcConfigDestroy);
    const std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)> pattern(
        FcPatternBuild(nullptr, FC_OUTLINE, FcTypeBool, FcTrue, FC_VARIABLE, FcTypeBool, FcFalse,
                       nullptr),
        &FcPatternDestroy);
    const std::unique_ptr<FcObjectSet, decltype(&FcObjectSetDestroy)> properties(
        FcObjectSetBuild(FC_FAMILY, FC_FILE, FC_INDEX, FC_WEIGHT, FC_SLANT, FC_WIDTH, nullptr),
        &FcObjectSetDestroy);
    const std::unique_ptr<FcFontSet, decltype(&FcFontSetDestroy)> set(
        FcFontList(config.get(), pattern.get(), properties.get()), &FcFontSetDestroy);

    std::vector<Found> faces;
    if (!set)
        return faces;
    for (FcPattern *font : std::span(set->fonts, size_t(set->nfont))) {
        const int weight = integerOf(font, FC_WEIGHT);
        if ((weight != FC_WEIGHT_REGULAR && weight != FC_WEIGHT_BOLD)
            || integerOf(font, FC_WIDTH) != FC_WIDTH_NORMAL)
            continue;
        Found found{.file = {.path = stringOf(font, FC_FILE),
                             .index = integerOf(font, FC_INDEX),
                             .bold = weight == FC_WEIGHT_BOLD,
                             .italic = integerOf(font, FC_SLANT) != FC_SLANT_ROMAN},
                    .family = stringOf(font, FC_FAMILY)};
        const bool serif = found.family.contains("Serif"_L1) || found.family.contains("Naskh"_L1);
        found.file.family = serif ? Family::Serif : Family::Sans;
        faces.push_back(std::move(found));
    }
    return faces;
}

// The suffix of the Noto CJK family with the Han shapes that readers of the language expect.
QLatin1StringView hanRegion(const QString &language)
{
    if (language.startsWith("ja"_L1))
        return "JP"_L1;
    if (language.startsWith("ko"_L1))
        return "KR"_L1;
    if (language.startsWith("zh-Hant"_L1) || language.startsWith("zh-TW"_L1))
        return "TC"_L1;
    return language.startsWith("zh-HK"_L1) ? "HK"_L1 : "SC"_L1;
}

// Noto for living scripts first, then the rest of Noto, then whatever else there is.
int rank(const QString &family, const QString &language)
{
    if (family.contains(" CJK "_L1))
        return family.endsWith(hanRegion(language)) && !family.contains("Mono"_L1) ? 1 : 9;
    for (const QLatin1StringView script :
         {"Arabic"_L1, "Hebrew"_L1, "Thai"_L1, "Devanagari"_L1, "Bengali"_L1, "Armenian"_L1,
          "Georgian"_L1, "Ethiopic"_L1}) {
        if (family == "Noto Sans "_L1 + script || family == "Noto Serif "_L1 + script
            || family == "Noto Naskh "_L1 + script)
            return 0;
    }
    if (family.startsWith("Noto Sans Symbols"_L1) || family == "Noto Sans Math"_L1)
        return 2;
    if (family.startsWith("Noto Sans "_L1) || family.startsWith("Noto Serif "_L1))
        return family.contains("Display"_L1) || family.contains("Mono"_L1) ? 9 : 3;
    if (family.startsWith("Noto "_L1))
        return 4;
    return family.startsWith("DejaVu S"_L1) && !family.contains("Mono"_L1) ? 5 : 6;
}

} // namespace

tl::expected<FontList, Error> systemFonts(const QString &language)
{
    std::vector<Found> faces = installedFaces();
    FontList list;
    for (const Family family : {Family::Serif, Family::Sans}) {
        const QString name = family == Family::Serif ? u"Noto Serif"_s : u"Noto Sans"_s;
        for (const bool italic : {false, true}) {
            for (const bool bold : {false, true}) {
                const auto found = std::ranges::find_if(faces, [&](const Found &face) {
                    return face.family == name && face.file.bold == bold
                        && face.file.italic == italic;
                });
                if (found == faces.end())
                    return tl::unexpected(Error{ErrorKind::FontMissing, name});
                list.base.push_back(found->file);
            }
        }
    }

    for (Found &face : faces)
        face.rank = rank(face.family, language);
    std::erase_if(faces, [](const Found &face) {
        return face.file.italic || face.rank == 9 || face.family == "Noto Serif"_L1
            || face.family == "Noto Sans"_L1;
    });
    std::ranges::sort(faces, {}, [](const Found &face) {
        return std::tie(face.rank, face.family, face.file.bold, face.file.path, face.file.index);
    });
    for (Found &face : faces)
        list.fallback.push_back(std::move(face.file));
    return list;
}

} // namespace typeset
