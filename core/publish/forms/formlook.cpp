// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/forms/formlook.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

// In the order of FormStyle.
constexpr std::array<FormStyleLook, formStyleCount> looks{{
    {"Form Code", 11, true, accentColour, 0, 4, 1.0, true, 0},
    {"Heading 1", 19, true, "1B2733", 0, 12, 1.05, true, 1},
    {"Form Label", 9.5, true, asideColour, 0, 0, 1.1, false, 0},
    {"Form Value", 10.5, false, "1B2733", 0, 0, 1.1, false, 0},
    {"Heading 2", 13, true, accentColour, 18, 5, 1.0, true, 2},
    {"Form Text", 10.5, false, "1B2733", 0, 6, 1.15, false, 0},
    {"Form Item", 10.5, false, "1B2733", 0, 3, 1.15, false, 0},
    {"Form Answer", 10.5, false, "1B2733", 0, 40, 1.15, false, 0},
}};

} // namespace

const FormStyleLook &lookOf(FormStyle style)
{
    return looks.at(std::size_t(style));
}

FormPage formPage(Paper paper)
{
    switch (paper) {
    case Paper::A3:
        return {typeset::a3, {90, 90, 90, 80}, 180};
    case Paper::A4:
        return {typeset::a4, {68, 82, 68, 70}, 128};
    case Paper::Letter:
        return {typeset::letter, {72, 82, 72, 70}, 128};
    case Paper::A5:
        return {typeset::a5, {46, 64, 46, 56}, 92};
    }
    Q_UNREACHABLE();
}

QString eastAsianFont(const QString &language)
{
    const QLocale locale(language);
    switch (locale.language()) {
    case QLocale::Japanese:
        return u"Yu Gothic"_s;
    case QLocale::Korean:
        return u"Malgun Gothic"_s;
    case QLocale::Chinese:
        return locale.script() == QLocale::TraditionalHanScript ? u"Microsoft JhengHei"_s
                                                                : u"Microsoft YaHei"_s;
    default:
        return {};
    }
}

QString bulletAt(int level)
{
    return level % 2 == 0 ? u"•"_s : u"–"_s;
}

QString localeTag(const QString &language)
{
    static const QRegularExpression wellFormed(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    if (!wellFormed.match(language).hasMatch())
        return {};
    if (language == "en"_L1)
        return u"en-GB"_s; // the English of the world
    const QLocale locale(language);
    return locale.language() == QLocale::C ? language : locale.name().replace(u'_', u'-');
}

bool isEastAsian(const QString &language)
{
    return !eastAsianFont(language).isNull();
}

} // namespace publish
