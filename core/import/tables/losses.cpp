// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/losses.h"

#include "core/export/readabletext.h"
#include "core/import/notelines.h"
#include "core/model/cardfield.h"

#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype longestCell = 32'767; // of Excel, UTF-16 units

// The words of a text, whatever lies between them. Points are points without marks too.
QString wordsOf(const CardField &field, const QString &text)
{
    if (field.kind == FieldKind::Line)
        return oneLine(text);
    if (field.kind == FieldKind::LongText)
        return readableText(text).simplified();
    QStringList points;
    for (const QStringView line : QStringTokenizer(readableText(text), u'\n'))
        points.append(splitMark(line.trimmed()).text.toString());
    return points.join(u' ').simplified();
}

bool isSameText(const CardField &field, const QString &read, const QString &known)
{
    const QString words = wordsOf(field, read);
    const QString all = wordsOf(field, known);
    if (words == all)
        return true;
    const bool isCut = read.size() > longestCell / 2 && words.endsWith(u'…');
    return isCut && readableText(known).size() > longestCell
        && all.startsWith(words.chopped(1).trimmed());
}

QList<Participation> byRole(QList<Participation> people)
{
    std::ranges::stable_sort(people, {}, &Participation::role);
    return people;
}

// "Title (file.pdf)" where the card has the file itself.
bool isSameDocument(const Document &read, const Document &known, const Programme &programme)
{
    if (read == known)
        return true;
    const Attachment *file = programme.attachment(known.attachment);
    const QString where = file ? file->name : known.url;
    QStringList parts{oneLine(known.title), oneLine(where)};
    parts.removeAll(QString());
    const QString written =
        parts.size() == 2 ? u"%1 (%2)"_s.arg(parts[0], parts[1]) : parts.value(0);
    QStringList readParts{oneLine(read.title), oneLine(read.url)};
    readParts.removeAll(QString());
    return written == oneLine(read.title)
        || (readParts.size() == 2 && written == u"%1 (%2)"_s.arg(readParts[0], readParts[1]));
}

} // namespace

void restoreLosses(Card &read, const Card &known, const Programme &programme)
{
    for (const CardField &field : cardFields()) {
        if (!field.text)
            continue;
        LocalText &text = read.text(*field.text);
        for (const auto &[language, translation] :
             known.text(*field.text).all().asKeyValueRange()) {
            if (text.has(language) && isSameText(field, text.in(language), translation.text))
                text.set(language, translation.text, translation.madeFrom);
        }
    }
    if (byRole(read.people) == byRole(known.people))
        read.people = known.people;
    if (read.zones == programme.shownZones(known))
        read.zones = known.zones;
    const bool areSame =
        std::ranges::equal(read.documents, known.documents,
                           [&programme](const Document &ours, const Document &theirs) {
                               return isSameDocument(ours, theirs, programme);
                           });
    if (areSame)
        read.documents = known.documents;
}

} // namespace core
