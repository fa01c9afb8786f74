// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/returnedtexts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("ui::BringingBack", text, nullptr, count);
}

struct Counts
{
    qsizetype changed = 0;
    qsizetype added = 0;
    qsizetype removed = 0;
    qsizetype clashes = 0;
    qsizetype kept = 0; // that one side deleted
};

QString describe(const Counts &counts)
{
    QStringList parts;
    const auto add = [&parts](const char *text, qsizetype count) {
        if (count > 0)
            parts.append(translated(text, int(count)));
    };
    add(QT_TRANSLATE_N_NOOP("ui::BringingBack", "%n card(s) changed"), counts.changed);
    //: cards: "5 cards changed, 1 new"
    add(QT_TRANSLATE_N_NOOP("ui::BringingBack", "%n new"), counts.added);
    //: cards: "5 cards changed, 1 deleted"
    add(QT_TRANSLATE_N_NOOP("ui::BringingBack", "%n deleted"), counts.removed);
    QString text = parts.isEmpty()
        ? translated(QT_TRANSLATE_NOOP("ui::BringingBack", "no card is another than before"))
        : parts.join(u", "_s);
    for (const auto &[sentence, count] :
         {std::pair(QT_TRANSLATE_N_NOOP("ui::BringingBack", "%n field(s) were changed by both"),
                    counts.clashes),
          std::pair(QT_TRANSLATE_N_NOOP("ui::BringingBack",
                                        "%n card(s) that one side deleted and the other changed "
                                        "stayed"),
                    counts.kept)}) {
        if (count > 0)
            text += u"; "_s + translated(sentence, int(count));
    }
    return text + u'.';
}

} // namespace

QString describe(const ReturnedFiles &files)
{
    Counts counts;
    QStringList names;
    QStringList troubles;
    for (const ReturnedFile &file : files) {
        if (!file.returned) {
            troubles.append(core::sentence(file.returned.error()));
            continue;
        }
        const core::ReturnedCopy &copy = *file.returned;
        names.append(copy.person.isEmpty() ? QFileInfo(file.path).completeBaseName() : copy.person);
        counts.changed += copy.changed.size();
        counts.added += copy.added.size();
        counts.removed += copy.removed.size();
        counts.clashes += copy.clashes.size();
        counts.kept += std::ranges::count(copy.findings, core::FindingCode::RemovedElsewhere,
                                          &core::Finding::code);
    }
    QStringList sentences;
    if (names.size() == 1) {
        //: %1 is a person, %2 what has changed: "5 cards changed, 1 new."
        sentences.append(translated(QT_TRANSLATE_NOOP("ui::BringingBack", "%1's copy: %2"))
                             .arg(names.first(), describe(counts)));
    } else if (!names.isEmpty()) {
        //: %1 are names of people, %2 what has changed: "5 cards changed, 1 new."
        sentences.append(translated(QT_TRANSLATE_NOOP("ui::BringingBack", "Copies of %1: %2"))
                             .arg(names.join(u", "_s), describe(counts)));
    }
    // More of them than anybody reads say nothing more.
    return (sentences + troubles.first(std::min<qsizetype>(troubles.size(), 3))).join(u' ');
}

} // namespace ui
