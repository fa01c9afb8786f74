// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/anonymous.h"

#include "core/model/cardfield.h"
#include "core/text/fold.h"

#include <algorithm>
#include <vector>

namespace core {
namespace {

constexpr qsizetype shortestName = 3;

// A text folded letter by letter, and where each unit of that comes from.
struct Folded
{
    QString text;
    std::vector<qsizetype> from; // of each unit, its place in the original; one more at the end

    explicit Folded(const QString &original)
    {
        for (qsizetype i = 0; i < original.size();) {
            const bool isPair = original[i].isHighSurrogate() && i + 1 < original.size()
                && original[i + 1].isLowSurrogate();
            const qsizetype size = isPair ? 2 : 1;
            const QStringView unit = QStringView(original).sliced(i, size);
            // Marks that stand by themselves belong to the letter before them.
            const bool isMark = unit[0].isMark();
            const QString folded = unit[0].isSpace() ? QStringLiteral(" ") : fold(unit);
            // A name may be broken over a line, or stand with two spaces in it.
            const bool isFurtherSpace = folded == u" " && text.endsWith(u' ');
            if (!isMark && !isFurtherSpace) {
                text += folded;
                from.insert(from.end(), std::size_t(folded.size()), i);
            }
            i += size;
        }
        from.push_back(original.size());
    }
};

bool isWordUnit(const QString &text, qsizetype place)
{
    return place >= 0 && place < text.size()
        && (text[place].isLetterOrNumber() || text[place].isSurrogate());
}

// What each of the names is called, longest first, so that a part of one doesn't take its place.
QStringList namesToHide(const Card &card, const Programme &programme)
{
    QStringList names;
    const auto addOrganization = [&](const QString &id) {
        if (const Organization *organization = programme.organization(id))
            names.append(organization->name);
    };
    for (const QString &id : card.organizers)
        addOrganization(id);
    for (const Participation &each : card.people) {
        if (const Person *person = programme.person(each.person)) {
            names.append(person->name);
            addOrganization(person->organization);
        }
    }
    names.removeDuplicates();
    return names;
}

Card withoutWho(const Card &card, const QStringList &names)
{
    Card blanked = card;
    blanked.organizers.clear();
    blanked.people.clear();
    blanked.documents.clear();
    blanked.unplaced.clear();
    blanked.acknowledgements.clear();
    blanked.registration.url.clear();
    for (LocalText &text : blanked.texts) {
        const auto all = text.all();
        for (auto it = all.begin(); it != all.end(); ++it)
            text.set(it.key(), withoutNames(it->text, names), it->madeFrom);
    }
    for (Comment &comment : blanked.comments) {
        comment.author = withoutNames(comment.author, names);
        comment.text = withoutNames(comment.text, names);
        comment.quote = withoutNames(comment.quote, names);
    }
    for (StatusMove &move : blanked.review.moves) {
        move.author = withoutNames(move.author, names);
        move.note = withoutNames(move.note, names);
    }
    return blanked;
}

} // namespace

QString withoutNames(const QString &text, const QStringList &names)
{
    QStringList wanted;
    for (const QString &name : names) {
        if (const QString folded = fold(name); folded.size() >= shortestName)
            wanted.append(folded);
    }
    if (wanted.isEmpty() || text.isEmpty())
        return text;
    std::ranges::stable_sort(wanted, std::ranges::greater(), &QString::size);

    const Folded folded(text);
    QString blanked;
    qsizetype copied = 0; // of the original
    for (qsizetype i = 0; i < folded.text.size();) {
        const auto name = std::ranges::find_if(wanted, [&](const QString &each) {
            return QStringView(folded.text).sliced(i).startsWith(each)
                && !isWordUnit(folded.text, i - 1) && !isWordUnit(folded.text, i + each.size());
        });
        if (name == wanted.end()) {
            ++i;
            continue;
        }
        const qsizetype begin = folded.from[std::size_t(i)];
        blanked += QStringView(text).sliced(copied, begin - copied);
        blanked += blankedName;
        i += name->size();
        copied = folded.from[std::size_t(i)];
    }
    return blanked.append(QStringView(text).sliced(copied));
}

Programme anonymousProgramme(const Programme &programme)
{
    Programme blanked = programme;
    for (Card &card : blanked.cards)
        card = withoutWho(card, namesToHide(card, programme));
    return blanked;
}

} // namespace core
