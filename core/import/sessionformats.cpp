// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sessionformats.h"

#include "core/import/notelines.h"
#include "core/import/notewords.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype longestFormat = 60;
constexpr int mostWords = 4;

struct Row
{
    DefaultFormat format;
    QStringView written; // folded phrases
};

constexpr Row rows[] = {
    {DefaultFormat::Plenary,
     u"plenaria|sesion plenaria|plenary|plenary session|pleniere"
     "|seance pleniere|session pleniere"},
    {DefaultFormat::Panel, u"panel|panel de debate|panel discussion|panel de discussion"},
    {DefaultFormat::Workshop, u"taller|workshop|atelier"},
    {DefaultFormat::MasterClass, u"clase magistral|master class|masterclass|classe de maitre"},
    {DefaultFormat::PolicyDialogue,
     u"dialogo politico|dialogo de politicas|policy dialogue"
     "|policy dialog|dialogue politique"},
    {DefaultFormat::SideEvent, u"evento paralelo|side event|evenement parallele"},
};

const QStringList &placeWords()
{
    static const QStringList words = {u"online"_s,  u"en linea"_s, u"en ligne"_s, u"virtual"_s,
                                      u"virtuel"_s, u"hibrido"_s,  u"hybrid"_s,   u"hybride"_s};
    return words;
}

// A format may be said to take place online: "Taller en línea", "Online Workshop".
QString withoutPlace(QString words)
{
    for (const QString &place : placeWords()) {
        if (words.startsWith(place + u' '))
            words.remove(0, place.size() + 1);
        if (words.endsWith(u' ' + place))
            words.chop(place.size() + 1);
    }
    return words;
}

// Past the longest known format that `text` begins with; 0 where it begins with none.
qsizetype formatEnd(QStringView text)
{
    qsizetype best = 0;
    qsizetype at = 0;
    for (int count = 0; count < mostWords; ++count) {
        const std::optional<NoteWord> word = wordAt(text, at);
        if (!word)
            break;
        at = word->end;
        if (canonicalFormat(text.first(at)))
            best = at;
    }
    // "Taller (en línea)"
    if (best > 0 && text.sliced(best).trimmed().startsWith(u'(')) {
        const qsizetype close = text.first(qMin(text.size(), longestFormat)).indexOf(u')');
        if (close > best && canonicalFormat(text.first(close + 1)))
            best = close + 1;
    }
    return best;
}

const QStringList &sessionWords()
{
    static const QStringList words = {u"sesion"_s, u"session"_s, u"seance"_s};
    return words;
}

// Whether a line with this word may be one of code and format: most are told from them by it.
bool mayBeginLine(const QString &word)
{
    static const QSet<QString> words = [] {
        QSet<QString> result(sessionWords().begin(), sessionWords().end());
        for (const Row &row : rows) {
            for (QStringView written : row.written.split(u'|'))
                result.insert(written.split(u' ').first().toString());
        }
        for (const QString &place : placeWords())
            result.insert(place.section(u' ', 0, 0));
        return result;
    }();
    return words.contains(word);
}

bool isSeparator(QChar c)
{
    return QStringView(u":：-–—|,").contains(c);
}

// Without heading marks, emphasis and the ends of table cells.
QStringView withoutMarks(QStringView line)
{
    line = line.trimmed();
    while (!line.isEmpty() && QStringView(u"#>|").contains(line.front()))
        line = line.sliced(1).trimmed();
    while (!line.isEmpty() && QStringView(u"#|").contains(line.back()))
        line = line.chopped(1).trimmed();
    return withoutEmphasis(line);
}

} // namespace

std::optional<DefaultFormat> canonicalFormat(QStringView name)
{
    static const QHash<QString, DefaultFormat> formats = [] {
        QHash<QString, DefaultFormat> result;
        for (const Row &row : rows) {
            for (QStringView written : row.written.split(u'|'))
                result.insert(written.toString(), row.format);
        }
        return result;
    }();
    if (name.size() > longestFormat)
        return std::nullopt;
    const auto it = formats.constFind(withoutPlace(foldedWords(name).join(u' ')));
    return it == formats.cend() ? std::nullopt : std::optional(*it);
}

QStringView leadingCode(QStringView text)
{
    qsizetype at = 0;
    qsizetype dots = 0;
    while (at < text.size() && at < 24) {
        const QChar c = text[at];
        const bool digit = c >= u'0' && c <= u'9';
        const bool dot = c == u'.' && at > 0 && text[at - 1] != u'.';
        if (!digit && !dot)
            break;
        dots += dot ? 1 : 0;
        ++at;
    }
    while (at > 0 && text[at - 1] == u'.') {
        --at;
        --dots;
    }
    const bool ends = at == text.size() || !isWordCharacter(text[at]);
    // "10.000 personas", "8.30h" and dates are no codes.
    const QStringView code = text.first(at);
    const bool isNumber = dots == 1 && code.size() - code.indexOf(u'.') > 3;
    return dots > 0 && ends && !isNumber ? code : QStringView();
}

std::optional<CodeLine> matchCodeLine(QStringView line)
{
    QStringView text = withoutMarks(line);
    if (leadingCode(text).isEmpty()) {
        const std::optional<NoteWord> first = wordAt(text, 0);
        if (!first || !mayBeginLine(first->folded))
            return std::nullopt;
    }
    CodeLine result;
    const auto skipSigns = [&text] {
        while (!text.isEmpty()
               && (text.front().isSpace() || QStringView(u".*_[](").contains(text.front())))
            text = text.sliced(1);
    };
    const auto takeCode = [&] {
        const QStringView code = leadingCode(text);
        if (code.isEmpty() || !result.code.isNull())
            return;
        result.code = code.toString();
        text = text.sliced(code.size());
        skipSigns();
    };
    const auto takeFormat = [&] {
        const qsizetype end = formatEnd(text);
        if (end == 0)
            return;
        result.format = withoutEmphasis(text.first(end)).toString();
        text = text.sliced(end);
        skipSigns();
    };

    takeCode();
    // "1.3.2 – Panel", "Sesión 1.3.2"
    QStringView beyond = text;
    while (!beyond.isEmpty() && (isSeparator(beyond.front()) || beyond.front().isSpace()))
        beyond = beyond.sliced(1);
    if (!result.code.isNull() && formatEnd(beyond) > 0)
        text = beyond;
    takeFormat();
    if (result.code.isNull() && result.format.isNull()) {
        const std::optional<NoteWord> word = wordAt(text, 0);
        if (!word || !sessionWords().contains(word->folded))
            return std::nullopt;
        text = text.sliced(word->end);
        skipSigns();
    }
    takeCode();
    if (result.code.isNull() && result.format.isNull())
        return std::nullopt;
    if (!text.isEmpty() && isSeparator(text.front())) {
        result.title = text.sliced(1).trimmed();
    } else {
        result.rest = phrase(text.first(qMin(text.size(), longestFormat))).isEmpty()
            ? QStringView()
            : text.trimmed();
    }
    // A format that goes on is a sentence: "Panel sobre …".
    if (result.code.isNull() && !result.rest.isEmpty())
        return std::nullopt;
    return result;
}

} // namespace core
