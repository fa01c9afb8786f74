// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/spellwords.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

// Whether what stands between white space is an address: of e-mail, of a page, "example.org".
bool isAddress(QStringView chunk)
{
    const qsizetype dot = chunk.indexOf(u'.');
    const bool isDomain = dot > 0 && dot + 1 < chunk.size() && chunk[dot - 1].isLetterOrNumber()
        && chunk[dot + 1].isLetterOrNumber();
    return isDomain || chunk.contains(u'@') || chunk.contains(u"://");
}

bool isOfScriptWithoutSpaces(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isToBeChecked(QStringView word)
{
    bool hasUpper = false;
    bool hasLower = false;
    bool hasLetter = false;
    for (const QChar c : word) {
        if (c.isNumber() || c == u'_' || isOfScriptWithoutSpaces(c))
            return false;
        hasUpper = hasUpper || c.isUpper();
        hasLower = hasLower || c.isLower();
        hasLetter = hasLetter || c.isLetter();
    }
    const bool isAcronym = hasUpper && !hasLower && word.size() > 1;
    return hasLetter && !isAcronym;
}

// The words of one chunk; hyphens between two of them make one.
void addWords(const QString &text, TextRange chunk, QList<TextRange> &result)
{
    const QStringView view = QStringView(text).sliced(chunk.start, chunk.length);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, view.data(), view.size());
    QList<TextRange> words;
    for (qsizetype at = 0; at >= 0 && at < view.size();) {
        const bool begins = finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem;
        const qsizetype end = finder.toNextBoundary();
        if (end < 0)
            break;
        if (begins) {
            const bool goesOn = !words.isEmpty()
                && words.last().start + words.last().length == at - 1 && isHyphen(view[at - 1]);
            if (goesOn)
                words.last().length = int(end) - words.last().start;
            else
                words.append({int(at), int(end - at)});
        }
        at = end;
    }
    for (const TextRange &word : words)
        if (isToBeChecked(view.sliced(word.start, word.length)))
            result.append({chunk.start + word.start, word.length});
}

// Elisions of French, Italian and Catalan, without their apostrophe.
constexpr std::array<QStringView, 24> elisions = {
    u"l",     u"d",      u"j",      u"m",      u"t",      u"s",    u"n",      u"c",
    u"qu",    u"un",     u"all",    u"dell",   u"nell",   u"sull", u"dall",   u"quell",
    u"jusqu", u"quelqu", u"lorsqu", u"puisqu", u"quoiqu", u"entr", u"presqu", u"bell"};

// What is left of a part with an apostrophe; the part itself where it has none of these.
QString withoutElision(const QString &part)
{
    const auto apostrophe = std::find_if(part.begin(), part.end(), isApostrophe);
    if (apostrophe == part.end())
        return part;
    const qsizetype at = apostrophe - part.begin();
    const QString head = part.left(at);
    const QString tail = part.sliced(at + 1);
    if (tail == u"s"_s)
        return head;
    return std::ranges::find(elisions, QStringView(head.toLower())) != elisions.end() ? tail : part;
}

struct Package
{
    QStringView language; // or language and region, as "pt_BR"
    QStringView name;
};

// Where Debian's name is not "hunspell-" and the language. The first row that fits counts.
constexpr std::array<Package, 16> packages = {{
    {u"en_GB", u"hunspell-en-gb"},
    {u"en_AU", u"hunspell-en-au"},
    {u"en_CA", u"hunspell-en-ca"},
    {u"en_ZA", u"hunspell-en-za"},
    {u"en", u"hunspell-en-us"},
    {u"de_AT", u"hunspell-de-at"},
    {u"de_CH", u"hunspell-de-ch"},
    {u"de", u"hunspell-de-de"},
    {u"pt_BR", u"hunspell-pt-br"},
    {u"pt", u"hunspell-pt-pt"},
    {u"nb", u"hunspell-no"},
    {u"nn", u"hunspell-no"},
    {u"gn", u"hunspell-gug"},
    {u"zh", u""},
    {u"ja", u""},
    {u"yue", u""},
}};

// "es-mx" as dictionaries are named: "es_MX". A script stays out.
QString dictionaryName(const QString &language)
{
    QStringList parts = QString(language).replace(u'_', u'-').split(u'-');
    QString name = parts.takeFirst().toLower();
    for (const QString &part : parts)
        if (part.size() == 2)
            return name + u'_' + part.toUpper();
    return name;
}

} // namespace

QList<TextRange> spellWords(const QString &text)
{
    QList<TextRange> result;
    for (qsizetype at = 0; at < text.size();) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        const qsizetype start = at;
        while (at < text.size() && !text[at].isSpace())
            ++at;
        if (at > start && !isAddress(QStringView(text).sliced(start, at - start)))
            addWords(text, {int(start), int(at - start)}, result);
    }
    return result;
}

QStringList wordParts(const QString &word)
{
    QStringList parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= word.size(); ++i) {
        if (i < word.size() && !isHyphen(word[i]))
            continue;
        parts.append(withoutElision(word.sliced(start, i - start)));
        start = i + 1;
    }
    return parts.size() == 1 && parts.first() == word ? QStringList() : parts;
}

QString dictionaryFor(const QString &language, const QStringList &names)
{
    if (language.isEmpty())
        return {};
    const QString exact = dictionaryName(language);
    const QString bare = exact.section(u'_', 0, 0);
    QStringList candidates = {exact, bare, bare + u'_' + bare.toUpper()};
    if (bare == u"en"_s)
        candidates += {u"en_US"_s, u"en_GB"_s};
    for (const QString &candidate : candidates)
        if (names.contains(candidate))
            return candidate;
    QStringList others = names.filter(QRegularExpression(u'^' + bare + u'_'));
    others.sort();
    return others.value(0);
}

QString dictionaryPackage(const QString &language)
{
    const QString exact = dictionaryName(language);
    const QString bare = exact.section(u'_', 0, 0);
    for (const Package &package : packages)
        if (package.language == exact || package.language == bare)
            return package.name.toString();
    return u"hunspell-"_s + bare;
}

} // namespace ui
