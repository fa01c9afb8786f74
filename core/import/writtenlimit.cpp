// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/writtenlimit.h"

#include "core/import/notewords.h"
#include "core/text/fold.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype longestSentence = 160;
constexpr int largestLimit = 1'000'000;

enum class Kind { Other, Filler, Number, Range, Maximum, Minimum, Words, Characters, Pages };

struct Token
{
    Kind kind = Kind::Other;
    int number = 0;
};

struct Vocabulary
{
    Kind kind;
    QStringView words; // folded
};

constexpr Vocabulary vocabulary[] = {
    {Kind::Maximum,
     u"max maxi maximo maxima maximos maximas maximum maximale maximal exceed exceeding superar "
     "supere superen exceder exceda excedan sobrepasar depasser depasse hasta up jusqu most mas "
     "more plus limite limit tope"},
    {Kind::Minimum,
     u"min mini minimo minima minimos minimas minimum minimale minimal menos least "
     "moins desde"},
    {Kind::Words, u"palabra palabras word words mot mots"},
    {Kind::Characters,
     u"caracter caracteres character characters caractere signe signes signo "
     "signos char chars"},
    {Kind::Pages, u"page pages pagina paginas pag pags pg"},
    {Kind::Range, u"a to"},
    {Kind::Filler,
     u"de del la el los las of the le les du des d l un una une que qu no not ne pas non and y e "
     u"et "
     "o ou or should must shall may debe deben debera deberan doit doivent devrait is es est in en "
     "at au al como extension length longueur aprox approx approximately aproximadamente environ "
     "about total entre between inclus incluidos included espacios espaces spaces con with avec "
     "compris text texto texte be long"},
};

const QHash<QString, Kind> &kinds()
{
    static const QHash<QString, Kind> table = [] {
        QHash<QString, Kind> result;
        for (const Vocabulary &row : vocabulary) {
            for (QStringView word : row.words.split(u' '))
                result.insert(word.toString(), row.kind);
        }
        return result;
    }();
    return table;
}

bool areThreeDigits(QStringView text, qsizetype at)
{
    for (qsizetype i = at; i < at + 3; ++i) {
        if (i >= text.size() || !text[i].isDigit())
            return false;
    }
    return at + 3 >= text.size() || !text[at + 3].isDigit();
}

// A number with its thousands; `at` moves past it.
int readNumber(QStringView text, qsizetype &at)
{
    const qsizetype begin = at;
    qint64 number = 0;
    for (; at < text.size(); ++at) {
        if (text[at].isDigit())
            number = qMin<qint64>(number * 10 + text[at].digitValue(), largestLimit + 1);
        else if (at - begin > 3 || !(text[at].isSpace() || text[at] == u'.' || text[at] == u',')
                 || !areThreeDigits(text, at + 1))
            break;
    }
    return int(number);
}

std::vector<Token> tokens(QStringView text)
{
    std::vector<Token> result;
    for (qsizetype at = 0; at < text.size();) {
        const QChar character = text[at];
        if (character.isDigit()) {
            result.push_back({Kind::Number, readNumber(text, at)});
        } else if (isWordCharacter(character)) {
            const qsizetype begin = at;
            while (at < text.size() && isWordCharacter(text[at]) && !text[at].isDigit())
                ++at;
            result.push_back({kinds().value(fold(text.sliced(begin, at - begin)), Kind::Other)});
        } else {
            if (QStringView(u"-–—‐‑/").contains(character))
                result.push_back({Kind::Range});
            else if (QStringView(u"<≤").contains(character))
                result.push_back({Kind::Maximum});
            else if (!character.isSpace() && !QStringView(u".,:;()[]*_'’").contains(character))
                result.push_back({Kind::Other});
            ++at;
        }
    }
    return result;
}

// Which of the two a number is: said before it, "máx. 250", or else after it, "250 mots maximum".
// A word that served one number does not serve the next.
struct Bounds
{
    std::optional<int> minimum;
    std::optional<int> maximum;
    std::vector<int> open; // numbers that are neither
};

Bounds boundsOf(const std::vector<Token> &all)
{
    Bounds bounds;
    std::vector<bool> used(all.size(), false);
    const auto isSide = [&](std::size_t i) {
        return !used[i] && (all[i].kind == Kind::Maximum || all[i].kind == Kind::Minimum);
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].kind != Kind::Number)
            continue;
        std::optional<std::size_t> side;
        for (std::size_t before = i; before-- > 0 && all[before].kind != Kind::Number;) {
            if (isSide(before)) {
                side = before;
                break;
            }
        }
        for (std::size_t after = i + 1;
             !side && after < all.size() && all[after].kind != Kind::Number; ++after) {
            if (isSide(after))
                side = after;
        }
        if (!side) {
            bounds.open.push_back(all[i].number);
            continue;
        }
        used[*side] = true;
        (all[*side].kind == Kind::Maximum ? bounds.maximum : bounds.minimum) = all[i].number;
    }
    return bounds;
}

std::optional<LimitUnit> unitOf(const std::vector<Token> &all)
{
    for (const Token &token : all) {
        if (token.kind == Kind::Words)
            return LimitUnit::Words;
        if (token.kind == Kind::Characters)
            return LimitUnit::Characters;
        if (token.kind == Kind::Pages)
            return LimitUnit::Pages;
    }
    return std::nullopt;
}

} // namespace

std::optional<LimitText> parseLimit(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestSentence)
        return std::nullopt;
    const std::vector<Token> all = tokens(text);
    const auto numbers = std::count_if(all.begin(), all.end(),
                                       [](Token token) { return token.kind == Kind::Number; });
    if (numbers < 1 || numbers > 2)
        return std::nullopt;

    Bounds bounds = boundsOf(all);
    const std::optional<LimitUnit> unit = unitOf(all);
    // "at least 50 words" needs its unit; "max. 250" does not.
    if (!unit && !bounds.maximum)
        return std::nullopt;
    if (numbers == 2 && !bounds.open.empty()) {
        // "150-250 words", "max. 150-250 words"
        int first = bounds.open.front();
        int second = bounds.open.back();
        if (bounds.open.size() == 1)
            first = bounds.maximum ? *bounds.maximum : bounds.minimum.value_or(first);
        bounds.minimum = qMin(first, second);
        bounds.maximum = qMax(first, second);
    } else if (!bounds.open.empty() && !bounds.maximum) {
        bounds.maximum = bounds.open.front();
    }
    const int least = bounds.minimum.value_or(1);
    const int most = bounds.maximum.value_or(largestLimit);
    if ((!bounds.minimum && !bounds.maximum) || least < 1 || most < least || most > largestLimit)
        return std::nullopt;

    const bool whole =
        std::none_of(all.begin(), all.end(), [](Token token) { return token.kind == Kind::Other; });
    return LimitText{{bounds.minimum, bounds.maximum.value_or(0), unit.value_or(LimitUnit::Words)},
                     whole};
}

} // namespace core
