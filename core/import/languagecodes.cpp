// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/languagecodes.h"

#include "core/import/notewords.h"
#include "core/text/fold.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype longestList = 500;

struct Row
{
    QStringView tag;
    QStringView written; // folded: ISO 639 codes, abbreviations, names in es, en, fr and itself
};

// clang-format off
constexpr Row rows[] = {
    {u"en", u"en eng ing ang english ingles inglesa anglais anglaise"},
    {u"es", u"es esp spa cas espanol espanola castellano spanish castilian espagnol espagnole castillan"},
    {u"fr", u"fr fra fre frances francesa french francais francaise"},
    {u"pt", u"pt por ptg portugues portuguesa portuguese portugais portugaise"},
    {u"ar", u"ar ara arabe arabic"},
    {u"ru", u"ru rus ruso rusa russian russe"},
    {u"zh", u"zh zho chi chn chino china chinese chinois chinoise mandarin"},
    {u"ca", u"ca cat catalan catala catalana"},
    {u"eu", u"eu eus baq euskera vasco basque euskara"},
    {u"gl", u"gl glg gallego galego galician galicien"},
    {u"it", u"it ita italiano italiana italian italien italienne"},
    {u"de", u"de deu ger ale all aleman alemana german allemand allemande deutsch"},
    {u"nl", u"nl nld dut neerlandes holandes dutch neerlandais nederlands"},
    {u"sv", u"sv swe sueco swedish suedois svenska"},
    {u"da", u"da dan danes danish danois dansk"},
    {u"nb", u"nb nob"},
    {u"no", u"nor noruego norwegian norvegien norsk"},
    {u"fi", u"fi fin finlandes finnish finnois suomi"},
    {u"pl", u"pl pol polaco polish polonais polski"},
    {u"cs", u"cs ces cze checo czech tcheque"},
    {u"hu", u"hu hun hungaro hungarian hongrois magyar"},
    {u"ro", u"ro ron rum rumano romanian roumain"},
    {u"bg", u"bg bul bulgaro bulgarian bulgare"},
    {u"el", u"el ell gre griego greek grec"},
    {u"uk", u"uk ukr ucraniano ukrainian ukrainien"},
    {u"tr", u"tr tur turco turkish turc turkce"},
    {u"he", u"he heb hebreo hebrew hebreu"},
    {u"fa", u"fa fas per persa persian farsi persan"},
    {u"ur", u"ur urd urdu ourdou"},
    {u"hi", u"hi hin hindi"},
    {u"bn", u"bn ben bengali"},
    {u"id", u"id ind indonesio indonesian indonesien bahasa"},
    {u"ms", u"ms msa may malayo malay malais"},
    {u"th", u"th tha tailandes thai thailandais"},
    {u"vi", u"vi vie vietnamita vietnamese vietnamien"},
    {u"ja", u"ja jpn jap japones japonesa japanese japonais japonaise"},
    {u"ko", u"ko kor coreano coreana korean coreen coreenne"},
    {u"sw", u"sw swa suajili swahili kiswahili"},
    {u"am", u"am amh amharico amharic amharique"},
    {u"ha", u"ha hau hausa haoussa"},
    {u"wo", u"wo wol wolof"},
    {u"qu", u"qu que quechua"},
    {u"ay", u"ay aym aimara aymara"},
    {u"gn", u"gn grn guarani"},
    {u"ht", u"ht hat haitiano kreyol"},
};

// Words around languages that add nothing: the field is the languages spoken or interpreted.
constexpr QStringView fillers =
    u"interpretacion interpretation interpretes traduccion translation traduction simultanea "
     "simultaneo simultaneous simultanee consecutiva con with avec al a al el la los las the le les "
     "del du de desde from to into in en hacia vers hasta y and et e disponible available idioma "
     "idiomas language languages langue langues";
// clang-format on

const QHash<QString, QString> &tags()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> result;
        for (const Row &row : rows) {
            for (QStringView written : row.written.split(u' '))
                result.insert(written.toString(), row.tag.toString());
        }
        return result;
    }();
    return table;
}

bool isFiller(const QString &word)
{
    static const QSet<QString> words = [] {
        QSet<QString> result;
        for (QStringView filler : fillers.split(u' '))
            result.insert(filler.toString());
        return result;
    }();
    return words.contains(word);
}

// "pt-BR", "es-419", "zh-Hant": a lower-case code, a hyphen and a region or script.
bool isLongTag(QStringView text)
{
    const qsizetype hyphen = text.indexOf(u'-');
    if (hyphen != 2 || text.size() < 5 || text.size() > 7)
        return false;
    if (!text[0].isLower() || !text[1].isLower() || !tags().contains(text.first(2).toString()))
        return false;
    const QStringView rest = text.sliced(3);
    const auto all = [rest](auto is) { return std::all_of(rest.begin(), rest.end(), is); };
    if (rest.size() == 2)
        return all([](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (rest.size() == 3)
        return all([](QChar c) { return c >= u'0' && c <= u'9'; });
    return rest.size() == 4 && rest[0].isUpper() && rest[1].isLower();
}

bool isJoiner(QStringView word)
{
    static const QStringList joiners = {u"y"_s, u"e"_s, u"and"_s, u"et"_s, u"i"_s};
    return joiners.contains(word);
}

// The languages of a piece that holds nothing else but fillers; nullopt where it holds more.
std::optional<QStringList> languagesIn(QStringView piece)
{
    if (const QString tag = languageTag(piece); !tag.isNull())
        return QStringList{tag};
    QStringList found;
    for (QStringView word : piece.split(u' ', Qt::SkipEmptyParts)) {
        const QString folded = phrase(word);
        // "en" is Spanish for "in", "EN" is a language.
        const bool isName = folded.size() > 2 || word.front().isUpper();
        const QString tag = languageTag(word);
        if (!tag.isNull() && (isName || !isFiller(folded)))
            found.append(tag);
        else if (!isFiller(folded))
            return std::nullopt;
    }
    return found;
}

// Languages between two separators: "español y francés", "ING ESP".
void addPiece(QStringList &tags, QStringView piece)
{
    const QList<QStringView> words = piece.split(u' ', Qt::SkipEmptyParts);
    QStringList part;
    const auto finish = [&tags, &part] {
        const QString written = part.join(u' ');
        part.clear();
        if (phrase(written).isEmpty())
            return;
        const std::optional<QStringList> languages = languagesIn(written);
        tags += languages.value_or(QStringList{written});
    };
    for (QStringView word : words) {
        if (isJoiner(word))
            finish();
        else
            part.append(word.toString());
    }
    finish();
}

bool isSeparator(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (QStringView(u",;/–—‐‑|•·&+\n\t:").contains(c))
        return true;
    if (c != u'-')
        return false;
    qsizetype end = at + 1;
    while (end < text.size() && end < at + 6 && isWordCharacter(text[end]))
        ++end;
    const bool startsWord = at == 2 || (at > 2 && !isWordCharacter(text[at - 3]));
    return !(startsWord && isLongTag(text.sliced(at - 2, end - at + 2)));
}

bool areKnown(const QStringList &written)
{
    return std::all_of(written.begin(), written.end(),
                       [](const QString &one) { return !languageTag(one).isNull(); });
}

} // namespace

QString languageTag(QStringView written)
{
    written = written.trimmed();
    while (!written.isEmpty() && QStringView(u".*_\"").contains(written.back()))
        written.chop(1);
    while (!written.isEmpty() && QStringView(u"*_\"").contains(written.front()))
        written = written.sliced(1);
    if (written.size() > 20)
        return {};
    if (isLongTag(written))
        return written.toString();
    return tags().value(fold(written));
}

LanguagesText parseLanguages(QStringView written)
{
    LanguagesText result;
    if (written.size() > longestList) {
        result.tags.append(written.toString());
        return result;
    }
    qsizetype begin = 0;
    for (qsizetype at = 0; at < written.size(); ++at) {
        const bool opens = written[at] == u'(' || written[at] == u'[';
        if (!opens && !isSeparator(written, at))
            continue;
        addPiece(result.tags, written.sliced(begin, at - begin));
        begin = at + 1;
        if (!opens)
            continue;
        const qsizetype close = written.indexOf(written[at] == u'(' ? u')' : u']', at);
        if (close < 0)
            continue;
        // "(interpretación)", "(interpretación ESP-FR)", "Chinese (Mandarin)"
        const QStringView aside = written.sliced(at + 1, close - at - 1);
        const LanguagesText inside = parseLanguages(aside);
        if (!areKnown(inside.tags))
            result.leftOver.append(aside.toString());
        else if (inside.tags != result.tags.mid(result.tags.size() - 1))
            result.tags += inside.tags;
        begin = close + 1;
        at = close;
    }
    addPiece(result.tags, written.sliced(begin));
    return result;
}

} // namespace core
