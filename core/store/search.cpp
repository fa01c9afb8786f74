// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/store/connection.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Scripts written without spaces: FTS5's tokenizer sees a whole sentence as one word there, so
// they are looked for as they stand.
bool isWrittenWithoutSpaces(QChar c)
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

bool isLiteral(const QString &text)
{
    return std::ranges::any_of(text, isWrittenWithoutSpaces);
}

// What FTS5 is asked for words, each of which may stand in another text of the card.
struct WordQuery
{
    QString match;  // any of the words, as the beginning of a word
    QString owners; // SELECT of the cards that hold all of them

    explicit WordQuery(const QStringList &words)
    {
        QStringList prefixes;
        QStringList cards;
        for (const QString &word : words) {
            prefixes.append(u"\"%1\"*"_s.arg(word));
            cards.append(u"SELECT owner FROM card_text WHERE id IN (SELECT rowid FROM card_search"
                         " WHERE card_search MATCH '%1')"_s.arg(prefixes.last()));
        }
        match = prefixes.join(u" OR "_s);
        owners = cards.join(u" INTERSECT "_s);
    }
};

QString excerptAround(const QString &body, const QString &word)
{
    constexpr int around = 30;
    const qsizetype at = std::max<qsizetype>(0, body.indexOf(word));
    const qsizetype from = std::max<qsizetype>(0, at - around);
    return body.sliced(from, at - from) + hitStart + word + hitEnd
        + body.mid(at + word.size(), around);
}

QList<SearchHit> searchLiterally(Connection &connection, const QString &word)
{
    QList<SearchHit> hits;
    Statement select = connection.prepare(
        u"SELECT owner, field, language, body FROM card_text WHERE instr(body, ?) > 0 ORDER BY id"_s);
    select.run({word});
    while (select.next())
        hits.append(
            {select.text(0), select.text(1), select.text(2), excerptAround(select.text(3), word)});
    return hits;
}

// A column beside min() is that of the row with the least (https://sqlite.org/lang_select.html,
// "bare columns in an aggregate query").
QList<SearchHit> findWords(Connection &connection, const QStringList &words)
{
    const WordQuery query(words);
    const QString amongAll =
        words.size() > 1 ? u" AND t.owner IN (%1)"_s.arg(query.owners) : QString();
    Statement select = connection.prepare(
        u"SELECT t.owner, t.field, t.language, min(CASE t.field WHEN 'title' THEN 0 ELSE t.id END)"
        " FROM card_search s JOIN card_text t ON t.id = s.rowid"
        " WHERE card_search MATCH ?%1 GROUP BY t.owner"_s.arg(amongAll));
    select.run({query.match});
    QList<SearchHit> hits;
    while (select.next())
        hits.append({select.text(0), select.text(1), select.text(2), {}});
    return hits;
}

QList<SearchHit> findLiterally(Connection &connection, const QString &word)
{
    Statement select = connection.prepare(
        u"SELECT owner, field, language, min(CASE field WHEN 'title' THEN 0 ELSE id END)"
        " FROM card_text WHERE instr(body, ?) > 0 GROUP BY owner"_s);
    select.run({word});
    QList<SearchHit> hits;
    while (select.next())
        hits.append({select.text(0), select.text(1), select.text(2), {}});
    return hits;
}

void followNewTexts(Connection &connection)
{
    connection.exec(u"CREATE TRIGGER card_text_inserted AFTER INSERT ON card_text BEGIN"
                    " INSERT INTO card_search (rowid, body) VALUES (new.id, new.body); END"_s);
}

} // namespace

void createSearchIndex(Connection &connection)
{
    connection.exec(u"CREATE VIRTUAL TABLE card_search USING fts5("
                    "body, content='card_text', content_rowid='id', prefix='2 3',"
                    " tokenize='unicode61 remove_diacritics 2')"_s);
    followNewTexts(connection);
    connection.exec(u"CREATE TRIGGER card_text_deleted AFTER DELETE ON card_text BEGIN"
                    " INSERT INTO card_search (card_search, rowid, body)"
                    " VALUES ('delete', old.id, old.body); END"_s);
    connection.exec(u"CREATE TRIGGER card_text_updated AFTER UPDATE OF body ON card_text BEGIN"
                    " INSERT INTO card_search (card_search, rowid, body)"
                    " VALUES ('delete', old.id, old.body);"
                    " INSERT INTO card_search (rowid, body) VALUES (new.id, new.body); END"_s);
}

void rebuildSearchIndex(Connection &connection)
{
    connection.exec(u"INSERT INTO card_search (card_search) VALUES ('rebuild')"_s);
}

void writeWithoutSearchIndex(Connection &connection, const std::function<void()> &write)
{
    connection.exec(u"DROP TRIGGER card_text_inserted"_s);
    write();
    followNewTexts(connection);
    rebuildSearchIndex(connection);
}

QStringList searchWords(const QString &text)
{
    if (isLiteral(text))
        return {text.trimmed()};
    QStringList found;
    QString word;
    for (const QChar c : text + u' ') {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            found.append(word);
            word.clear();
        }
    }
    return found;
}

QList<SearchHit> searchCards(Connection &connection, const QString &text)
{
    const QStringList words = searchWords(text);
    if (words.isEmpty())
        return {};
    if (isLiteral(text))
        return searchLiterally(connection, words.first());

    const WordQuery query(words);
    Statement select = connection.prepare(
        u"SELECT t.owner, t.field, t.language, snippet(card_search, 0, char(2), char(3), '…', 12)"
        " FROM card_search s JOIN card_text t ON t.id = s.rowid"
        " WHERE card_search MATCH ? AND t.owner IN (%1) ORDER BY s.rank, t.id"_s.arg(query.owners));
    select.run({query.match});
    QList<SearchHit> hits;
    while (select.next())
        hits.append({select.text(0), select.text(1), select.text(2), select.text(3)});
    return hits;
}

Result<QList<SearchHit>> findCards(const QString &path, const QString &text)
{
    const QStringList words = searchWords(text);
    if (words.isEmpty())
        return QList<SearchHit>();
    Result<std::unique_ptr<Connection>> opened = Connection::open(path, Connection::Access::Read);
    if (!opened)
        return tl::unexpected(opened.error());
    const QList<SearchHit> hits =
        isLiteral(text) ? findLiterally(**opened, words.first()) : findWords(**opened, words);
    return (*opened)->takeResult().map([&] { return hits; });
}

} // namespace core
