// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/documentnote.h"

#include "core/import/documentlines.h"
#include "core/import/note.h"
#include "core/model/cardfield.h"

#include <QHash>
#include <QUuid>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Where a field of a draft begins.
struct FieldPlace
{
    int line = 0;
    int draft = 0;
    QString field; // key
};

// By line.
std::vector<FieldPlace> fieldPlaces(const QList<CardDraft> &drafts)
{
    std::vector<FieldPlace> places;
    for (int i = 0; i < drafts.size(); ++i) {
        for (auto it = drafts[i].lines.cbegin(); it != drafts[i].lines.cend(); ++it)
            places.push_back({*it, i, it.key()});
    }
    std::ranges::stable_sort(places, {}, &FieldPlace::line);
    return places;
}

void placeCards(const QList<DocumentCard> &cards, const DocumentLines &lines,
                const std::vector<FieldPlace> &places, QList<CardDraft> &drafts)
{
    for (const DocumentCard &card : cards) {
        const int line = lines.lineOf({card.paragraph, 0});
        const auto place = std::ranges::lower_bound(places, line, {}, &FieldPlace::line);
        if (place == places.end())
            continue;
        CardDraft &draft = drafts[place->draft];
        if (!draft.id.isNull())
            continue; // a second mark in the same session
        draft.id = card.id;
        draft.revision = card.revision;
    }
}

// The same for the same comment of the same file; `equal` tells those apart that say the same.
QString idOf(const DocumentComment &comment, QHash<QString, int> &equal)
{
    static const QUuid space = QUuid::fromString("6a1d6bb3-5d0c-4a52-9a1b-6f2f0c4f7c1e"_L1);
    const QStringList parts = {comment.author, comment.at.toString(Qt::ISODate), comment.quote,
                               comment.text};
    const QString said = parts.join(u'\n');
    const QString name = said + u'\n' + QString::number(equal[said]++);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

void placeComments(const QList<DocumentComment> &comments, const DocumentLines &lines,
                   const std::vector<FieldPlace> &places, QList<CardDraft> &drafts)
{
    QHash<QString, int> equal;
    QStringList ids;
    for (const DocumentComment &comment : comments)
        ids.append(idOf(comment, equal));
    for (qsizetype i = 0; i < comments.size(); ++i) {
        const DocumentComment &comment = comments[i];
        const int line = lines.lineOf(comment.place);
        auto place = std::ranges::upper_bound(places, line, {}, &FieldPlace::line);
        int draft = 0;
        Comment placed{.id = ids[i],
                       .quote = comment.quote,
                       .author = comment.author,
                       .at = comment.at,
                       .text = comment.text,
                       .resolved = comment.resolved};
        if (place != places.begin()) {
            --place;
            draft = place->draft;
            placed.field = place->field;
            const CardField *field = cardField(placed.field);
            if (field && field->text)
                placed.language = drafts[draft].language;
        }
        // Of an answer to an answer, the first of the thread.
        int root = comment.answers;
        for (qsizetype steps = 0; root >= 0 && comments[root].answers >= 0 && steps < 64; ++steps)
            root = comments[root].answers;
        if (root >= 0)
            placed.answers = ids[root];
        drafts[draft].comments.append(placed);
    }
}

void report(Reading &reading, FindingCode code, int count)
{
    if (count == 0)
        return;
    reading.findings.append({.code = code,
                             .severity = Severity::Warning,
                             .card = reading.cards.size() == 1 ? u"0"_s : QString(),
                             .field = {},
                             .language = {},
                             .arguments = {{u"count"_s, count}}});
}

} // namespace

Result<FileReading> readDocument(const TextDocument &document, const ReadOptions &options,
                                 const QString &file)
{
    const DocumentLines lines = documentLines(document);
    FileReading result{readNote(lines.lines.join(u'\n'), options.language), {}, {}};
    Reading &reading = result.reading;
    if (reading.cards.isEmpty() && document.pictures == 0)
        return fail(ErrorCode::FileEmpty, file);
    reading.source = lines.lines;
    if (!reading.cards.isEmpty()) {
        const std::vector<FieldPlace> places = fieldPlaces(reading.cards);
        placeCards(document.cards, lines, places, reading.cards);
        placeComments(document.comments, lines, places, reading.cards);
    }
    report(reading, FindingCode::UnacceptedChanges, document.changes);
    report(reading, FindingCode::PicturesLeftOut, document.pictures);
    return result;
}

} // namespace core
