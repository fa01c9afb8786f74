// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <array>
#include <optional>
#include <unicode/unorm2.h>

namespace core {
namespace {

// Unicode's toNFKC_Casefold: compatibility forms, full case folding, without invisible characters.
QString caseFolded(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *const normalizer = unorm2_getNFKCCasefoldInstance(&status);
    if (U_FAILURE(status))
        return text.toCaseFolded(); // without ICU's data
    const auto *source = reinterpret_cast<const UChar *>(text.utf16());
    const int32_t size =
        unorm2_normalize(normalizer, source, int32_t(text.size()), nullptr, 0, &status);
    QString result(size, Qt::Uninitialized);
    status = U_ZERO_ERROR; // it told the size by saying that there was no room
    unorm2_normalize(normalizer, source, int32_t(text.size()),
                     reinterpret_cast<UChar *>(result.data()), size, &status);
    return result;
}

QString withoutMarks(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (qsizetype i = 0; i < decomposed.size(); ++i) {
        const bool isPair = decomposed[i].isHighSurrogate() && i + 1 < decomposed.size()
            && decomposed[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(decomposed[i], decomposed[i + 1])
                                  : decomposed[i].unicode();
        if (!QChar::isMark(c))
            result += QStringView(decomposed).sliced(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
    }
    return result;
}

QString foldedWhole(const QString &text)
{
    // Folding can bring forth marks, and what is left of a letter without its marks can fold.
    const QString plain = withoutMarks(caseFolded(text));
    return withoutMarks(caseFolded(plain));
}

// Letters of Latin, of which each folds by itself, to one letter or to none: what nearly every text
// of these languages consists of.
constexpr char16_t latinEnd = 0x250;
constexpr char16_t foldsToNothing = 0xFFFE;
constexpr char16_t foldsToMore = 0xFFFF;

const std::array<char16_t, latinEnd> &latinFolds()
{
    static const std::array<char16_t, latinEnd> folds = [] {
        std::array<char16_t, latinEnd> made{};
        for (char16_t c = 0; c < latinEnd; ++c) {
            const QString folded = foldedWhole(QString(QChar(c)));
            made[c] = folded.isEmpty() ? foldsToNothing
                : folded.size() == 1   ? folded[0].unicode()
                                       : foldsToMore;
        }
        return made;
    }();
    return folds;
}

// nullopt where the text has something else in it.
std::optional<QString> foldedLatin(QStringView text)
{
    const auto &folds = latinFolds();
    QString result(text.size(), Qt::Uninitialized);
    qsizetype size = 0;
    for (const QChar c : text) {
        const char16_t folded = c.unicode() < latinEnd ? folds[c.unicode()] : foldsToMore;
        if (folded == foldsToMore)
            return std::nullopt;
        if (folded != foldsToNothing)
            result[size++] = QChar(folded);
    }
    result.truncate(size);
    return result;
}

} // namespace

QString fold(QStringView text)
{
    const std::optional<QString> latin = foldedLatin(text);
    return (latin ? *latin : foldedWhole(text.toString())).simplified();
}

} // namespace core
