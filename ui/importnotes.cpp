// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importnotes.h"

#include "core/import/formats.h"
#include "core/import/place.h"
#include "ui/news.h"
#include "ui/session.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString importFilter()
{
    QStringList patterns;
    for (const core::ImportFormat &format : core::importFormats()) {
        for (const QString &suffix : QString::fromLatin1(format.suffixes).split(u' '))
            patterns.append(u"*."_s + suffix);
    }
    //: a kind of files in a file dialog; %1 is a list such as "*.md *.txt"
    return QCoreApplication::translate("ui::Import", "Notes and cards (%1);;All files (*)")
        .arg(patterns.join(u' '));
}

QStringList importFiles(const QStringList &paths, const Context &context)
{
    Session &session = context.session;
    if (paths.isEmpty() || !session.isOpen() || session.isReadOnly())
        return {};
    session.flush();
    core::Programme after = session.programme();
    core::Placer placer(after);
    QStringList placed;
    QList<core::Error> errors;
    qsizetype toLookAt = 0;
    for (const QString &path : paths) {
        const core::Result<core::FileReading> file = core::readFile(path, {}, {});
        if (!file) {
            errors.append(file.error());
            continue;
        }
        toLookAt += file->reading.findings.size();
        for (const core::CardDraft &draft : file->reading.cards) {
            const core::PlacedDraft placement = placer.place(draft, core::OnClash::Both);
            toLookAt += placement.findings.size();
            if (!placed.contains(placement.card))
                placed.append(placement.card);
        }
    }
    if (!placed.isEmpty()) {
        std::ranges::stable_sort(after.cards, core::codeLess, &core::Card::code);
        session.edit({.text = QT_TRANSLATE_N_NOOP("ui::Step", "import of %n card(s)"),
                      .place = {placed.first(), {}, {}},
                      .count = int(placed.size())},
                     after);
    }
    if (errors.isEmpty()) {
        context.news.say(
            {.kind = NewsItem::Kind::Info,
             .text =
                 [count = int(placed.size()), toLookAt = int(toLookAt)] {
                     QString text = QCoreApplication::translate(
                         "ui::Import", "%n card(s) imported.", nullptr, count);
                     if (toLookAt > 0)
                         text += u' '
                             + QCoreApplication::translate("ui::Import", "%n thing(s) to look at.",
                                                           nullptr, toLookAt);
                     return text;
                 },
             .action = [] { return QCoreApplication::translate("ui::Import", "Undo"); },
             .act = [&session] { session.undo(); }});
    } else {
        context.news.say(NewsItem::Kind::Warning, [errors, count = int(placed.size())] {
            QStringList sentences;
            for (const core::Error &error : errors.first(std::min<qsizetype>(errors.size(), 3)))
                sentences.append(core::sentence(error));
            if (count > 0)
                sentences.append(QCoreApplication::translate("ui::Import", "%n card(s) imported.",
                                                             nullptr, count));
            return sentences.join(u' ');
        });
    }
    return placed;
}

} // namespace ui
