// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that a note holds may vanish, and nothing that a file holds may be too much.
#include "note_support.h"

#include "core/import/notewords.h"

#include <QSet>

#include <algorithm>
#include <ctime>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// Every word of a draft, wherever it was put.
QSet<QString> wordsOf(const CardDraft &card)
{
    QStringList texts{card.code,     card.format,       card.theme.code,      card.subtheme.code,
                      card.platform, card.writtenHours, card.registration.url};
    for (const DraftTheme &theme : {card.theme, card.subtheme})
        texts.append(theme.title.in(card.language));
    texts += card.organizers;
    for (const DraftPerson &person : card.people)
        texts << person.name << person.post << person.organization;
    for (const LocalText &text : card.texts)
        texts.append(plainText(parseMarkup(text.in(card.language))));
    for (const Document &document : card.documents)
        texts << document.title << document.url;
    for (const UnplacedLine &line : card.unplaced)
        texts.append(line.text);
    texts += card.languages;
    const QStringList words = foldedWords(texts.join(u'\n'));
    return {words.begin(), words.end()};
}

// Words of labels, limits, dates and the like, whose meaning is in the draft instead.
const QSet<QString> &understood()
{
    static const QSet<QString> words = [] {
        const QStringList list = foldedWords(
            u"título de la sesión línea temática subtema organizadores fecha hora plataforma "
            "capacidad registro idioma breve resumen conceptualización objetivos principales "
            "puntos "
            "debate documentos relevantes si corresponde modera ponentes duración máx max palabras "
            "words 1 2 3 4 31 05 21 30 250 1000 100 150 sin límite se requiere inscripción ing esp "
            "fr minutos https http 90"_s);
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

void checkNothingVanished(const QString &text)
{
    const Reading reading = readNote(text, {});
    QSet<QString> kept;
    for (const CardDraft &card : reading.cards)
        kept.unite(wordsOf(card));
    QStringList lost;
    for (const QString &word : foldedWords(text)) {
        if (!kept.contains(word) && !understood().contains(word))
            lost.append(word);
    }
    CAPTURE(text.left(3000));
    CHECK(lost == QStringList());
}

// The parts of a note; each word of its own, so that one that is lost can't hide behind another.
QStringList partsOfNote()
{
    int next = 0;
    const auto words = [&next](int count) {
        QStringList list;
        for (int i = 0; i < count; ++i)
            list.append(u"w%1x"_s.arg(++next));
        return list.join(u' ');
    };
    return {u"1.3.2 Panel"_s,
            u"Título de la sesión 1.3.2 : "_s + words(8),
            u"Línea Temática 1 : "_s + words(5),
            u"Subtema 1.3: "_s + words(5),
            u"Organizadores: "_s + words(3) + u"; "_s + words(2) + u", "_s + words(2),
            u"Fecha: 31/05/21"_s,
            u"Hora: 8:00 - 09:30 (UTC-3)/ 13:00 - 14:30 (UTC+2)"_s,
            u"Plataforma: "_s + words(1),
            u"Capacidad: Sin límite"_s,
            u"Registro: Se requiere inscripción"_s,
            u"Idioma: ING - ESP - FR"_s,
            u"Breve resumen (máx.250 palabras):\n\n"_s + words(9) + u".\n\n"_s + words(4)
                + u"\n\n\n\n"_s + words(5),
            u"1. Conceptualización (*máx. 1000 palabras*)\n\n"_s + words(20) + u"\n"_s + words(20),
            u"2. **Objetivos** (máx. 100 palabras)\n\n"_s + words(9),
            u"3. Principales puntos de debate *(max. 150 words)*\n\n- "_s + words(5) + u"\n- "_s
                + words(5),
            u"4. Documentos relevantes *(si corresponde)*\n\n- "_s + words(3)
                + u" https://a.org/w9999x"_s,
            u"Modera: "_s + words(2) + u", "_s + words(2),
            u"Ponentes:\n- "_s + words(2) + u", "_s + words(3) + u" ("_s + words(1) + u")"_s,
            u"Duración: 90 minutos"_s,
            u"Wunbekannt : "_s + words(2),
            words(30)};
}

class Random
{
public:
    int below(int limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return int((m_state >> 33) % quint64(limit));
    }

private:
    quint64 m_state = 20210531;
};

} // namespace

TEST_CASE("no word of a note vanishes, however its parts are shuffled, doubled or damaged",
          "[note]")
{
    Random random;
    for (int round = 0; round < 150; ++round) {
        QStringList parts = partsOfNote();
        for (qsizetype i = parts.size() - 1; i > 0; --i)
            parts.swapItemsAt(i, random.below(int(i) + 1));
        for (int i = random.below(4); i > 0; --i)
            parts.removeAt(random.below(int(parts.size())));
        for (int i = random.below(3); i > 0; --i)
            parts.append(parts[random.below(int(parts.size()))]);
        QString text = parts.join(random.below(3) == 0 ? u"\n"_s : u"\n\n"_s);
        const QString signs = u":-*_#|()[]<>\"\n\t .,;•–…`\\~&"_s;
        // Between words: in one they would make another word of it.
        for (int i = random.below(25); i > 0; --i) {
            qsizetype at = random.below(int(text.size()));
            while (at < text.size() && !text[at].isSpace())
                ++at;
            text.insert(at + random.below(2) * (at < text.size() ? 1 : 0),
                        signs[random.below(int(signs.size()))]);
        }
        checkNothingVanished(text);
    }
}

TEST_CASE("no word of a real note vanishes", "[note]")
{
    const QString path = QStringLiteral(TESTS_SHARED "/seed/concept-note-es.txt");
    SKIP_UNLESS_EXISTS(path);
    const QString note = readFile(path);
    checkNothingVanished(note);
    Random random;
    QStringList lines = note.split(u'\n');
    for (int round = 0; round < 40; ++round) {
        lines.swapItemsAt(random.below(int(lines.size())), random.below(int(lines.size())));
        checkNothingVanished(lines.join(u'\n'));
    }
}

TEST_CASE("hostile texts are read without harm", "[note]")
{
    CHECK(readNote({}, {}).cards.isEmpty());
    CHECK(readNote(u"\n \t\n\f\n"_s, {}).cards.isEmpty());
    CHECK(readNote(u"Fecha:\nHora:\nObjetivos\n\nTítulo:"_s, {}).cards.size() == 1);
    for (const QString &text :
         {QString(QChar(0)) + u"Título: a"_s + QChar(0), u"🙂🙂 **🙂**\nTítulo: 🙂"_s,
          u"שלום עולם\nTítulo: مرحبا بالعالم"_s, QString(QChar(0xD800)),
          u"((((((((\n[[[[[\n***\n___\n|||"_s, u"Título: ("_s, u"- \n1. \n* \n# \n> "_s,
          u"(\n)\n: : :\n– – –"_s}) {
        CAPTURE(text);
        checkNothingVanished(text);
    }
}

TEST_CASE("a text eight times as long takes about eight times as long", "[note]")
{
    const auto seconds = [](const QString &text) {
        const std::clock_t begin = std::clock();
        (void)readNote(text, {});
        return double(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    for (const QString &lead :
         {QString(), u"Contexto: "_s, u"Ponentes: "_s, u"Idioma: "_s, u"Documentos: "_s}) {
        for (const QString &piece : {u"a "_s, u"("_s, u"*"_s, u"a\n"_s, u"Fecha:\n"_s,
                                     u"1.3.2 Panel\n"_s, u"- a\n"_s, u"[a]("_s}) {
            const double once = seconds(lead + piece.repeated(10'000 / piece.size()));
            const double more = seconds(lead + piece.repeated(80'000 / piece.size()));
            CAPTURE(lead, piece, once, more);
            CHECK(more < 24 * std::max(once, 0.01));
        }
    }
}
