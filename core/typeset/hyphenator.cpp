// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/hyphenator.h"

#include <QDir>
#include <QFile>

#include <hyphen.h>
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

#include <algorithm>
#include <cstdlib>

namespace typeset {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastLetters = 5;
constexpr int mostLetters = 100; // longer ones are no words
constexpr int leastBefore = 2;
constexpr int leastAfter = 3;

// "es-AR" is best served by hyph_es_AR.dic, else by any dictionary of Spanish.
QString dictionaryFile(const QString &language)
{
    const QDir folder(u"/usr/share/hyphen"_s);
    const QString exact = u"hyph_%1.dic"_s.arg(QString(language).replace(u'-', u'_'));
    if (folder.exists(exact))
        return folder.filePath(exact);
    const QString primary = language.section(u'-', 0, 0);
    const QString typical =
        u"hyph_%1_%2.dic"_s.arg(primary, primary == "en"_L1 ? u"US"_s : primary.toUpper());
    if (folder.exists(typical))
        return folder.filePath(typical);
    const QStringList any =
        folder.entryList({u"hyph_%1*.dic"_s.arg(primary)}, QDir::Files, QDir::Name);
    return any.isEmpty() || primary.isEmpty() ? QString() : folder.filePath(any.first());
}

// libhyphen 2.8.8 loses a few bytes for each pattern that a dictionary has twice.
HyphenDict *load(const QString &file)
{
#ifdef __SANITIZE_ADDRESS__
    const __lsan::ScopedDisabler notOurs;
#endif
    return hnj_hyphen_load(QFile::encodeName(file).constData());
}

} // namespace

Hyphenator::~Hyphenator()
{
    for (HyphenDict *dictionary : std::as_const(m_dictionaries)) {
        if (dictionary)
            hnj_hyphen_free(dictionary);
    }
}

HyphenDict *Hyphenator::dictionary(const QString &language)
{
    const auto known = m_dictionaries.constFind(language);
    if (known != m_dictionaries.cend())
        return *known;
    const QString file = dictionaryFile(language);
    HyphenDict *loaded = file.isEmpty() ? nullptr : load(file);
    if (loaded && !loaded->utf8) { // an old dictionary in some 8-bit encoding
        hnj_hyphen_free(loaded);
        loaded = nullptr;
    }
    m_dictionaries.insert(language, loaded);
    return loaded;
}

std::vector<int> Hyphenator::points(QStringView piece, const QString &language)
{
    qsizetype first = 0;
    qsizetype last = piece.size();
    while (first < last && !piece[first].isLetter())
        ++first;
    while (last > first && !piece[last - 1].isLetter())
        --last;
    const QStringView word = piece.sliced(first, last - first);
    // A surrogate is no letter to QChar, so from here one unit is one character.
    if (word.size() < leastLetters || word.size() > mostLetters
        || !std::ranges::all_of(word, [](QChar c) { return c.isLetter(); })
        || std::ranges::none_of(word, [](QChar c) { return c.isLower(); }))
        return {};
    HyphenDict *const dict = dictionary(language);
    if (!dict)
        return {};

    // QChar lowers by Unicode's tables, so a Turkish locale changes nothing.
    QString lower = word.toString();
    std::ranges::transform(lower, lower.begin(), [](QChar c) { return c.toLower(); });
    const QByteArray bytes = lower.toUtf8();
    std::vector<char> marks(size_t(bytes.size()) + 5);
    char **replacements = nullptr;
    int *positions = nullptr;
    int *cuts = nullptr;
    const int failed =
        hnj_hyphen_hyphenate2(dict, bytes.constData(), int(bytes.size()), marks.data(), nullptr,
                              &replacements, &positions, &cuts);
    // Divisions that change the spelling are given up: none of our languages has them. The marks
    // count characters, though the arrays of replacements are as long as the bytes.
    const auto changesSpelling = [&](qsizetype at) { return replacements && replacements[at]; };
    std::vector<int> result;
    for (qsizetype at = 0; !failed && at + 1 < word.size(); ++at) {
        if ((marks[size_t(at)] & 1) && !changesSpelling(at) && at + 1 >= leastBefore
            && word.size() - at - 1 >= leastAfter)
            result.push_back(int(first + at + 1));
    }
    if (replacements) {
        for (qsizetype i = 0; i < bytes.size(); ++i)
            std::free(replacements[i]);
    }
    std::free(replacements);
    std::free(positions);
    std::free(cuts);
    return result;
}

} // namespace typeset
