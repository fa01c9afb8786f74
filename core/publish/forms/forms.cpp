// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/forms/forms.h"

#include "core/export/savefile.h"
#include "core/publish/forms/docxwriter.h"
#include "core/publish/forms/formcard.h"
#include "core/publish/forms/odtwriter.h"
#include "core/publish/frame.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

// Those of all that a form may quote, sorted.
QStringList quotedLanguages(const core::Programme &programme,
                            const QList<const core::Card *> &cards)
{
    QSet<QString> languages;
    const auto add = [&languages](const core::LocalText &text) {
        for (auto it = text.all().cbegin(); it != text.all().cend(); ++it)
            languages.insert(it.key());
    };
    for (const core::Format &format : programme.formats)
        add(format.name);
    for (const core::Theme &theme : programme.themes)
        add(theme.title);
    for (const core::Platform &platform : programme.platforms)
        add(platform.name);
    for (const core::Person &person : programme.people)
        add(person.post);
    for (const core::Card *card : cards)
        std::ranges::for_each(card->texts, add);
    QStringList sorted(languages.cbegin(), languages.cend());
    sorted.sort();
    return sorted;
}

void beginPage(Form &form)
{
    if (auto *paragraph = std::get_if<FormParagraph>(&form.front()))
        paragraph->newPage = true;
}

template <typename Writer>
core::Result<PdfReport> writeForms(const core::Programme &programme, const ExportOptions &options,
                                   const QString &path)
{
    const QList<const core::Card *> cards = chosenCards(programme, options.cards);
    if (cards.isEmpty())
        return core::fail(core::ErrorCode::NothingToExport);
    if (QFileInfo(path).isDir())
        return core::fail(core::ErrorCode::FileIsFolder, path);

    const Wording wording = wordingFor(programme, options);
    // A note's reader tells sessions apart by these lines only where all of them have one.
    const bool hasCodeLines = std::ranges::all_of(cards, [&](const core::Card *card) {
        return !codeLine(programme, *card, wording).isNull();
    });
    QList<FormComment> comments;
    Writer writer(formHead(programme, cards, wording, options), comments);
    SequenceCounter sequences;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        if (options.pdf.cancel && *options.pdf.cancel)
            return core::fail(core::ErrorCode::Cancelled, path);
        const core::Card &card = *cards[i];
        const QStringList zones =
            options.zones.isEmpty() ? programme.shownZones(card) : options.zones;
        Form form = formOf(
            {programme, card, wording, zones, hasCodeLines, options.comments ? &comments : nullptr},
            sequences);
        if (i > 0)
            beginPage(form);
        writer.add(form);
        if (options.pdf.progress)
            options.pdf.progress(int(i) + 1, int(cards.size()));
    }
    const QByteArray bytes = writer.finish();
    if (bytes.isEmpty())
        return core::writeError(path, {});
    return core::saveFile(path, bytes).map([] { return PdfReport{}; });
}

} // namespace

FormHead formHead(const core::Programme &programme, const QList<const core::Card *> &cards,
                  const Wording &wording, const ExportOptions &options)
{
    FormHead head;
    head.event = documentLine(wording.pick(programme.event.title).text);
    head.dates = documentLine(eventDates(programme.event, wording));
    const QString name = cards.size() == 1
        //: the name of a document: the form with which sessions of a congress are proposed
        ? wording.say("publish::Form", QT_TRANSLATE_NOOP("publish::Form", "Session form"))
        //: the same, several of them in one document
        : wording.say("publish::Form", QT_TRANSLATE_NOOP("publish::Form", "Session forms"));
    head.name = name;
    head.title = head.event.isEmpty() ? name : head.event + u" – "_s + name;
    //: the name of the table at the head of the session form, for who can't see it
    head.tableTitle =
        wording.say("publish::Form", QT_TRANSLATE_NOOP("publish::Form", "Session details"));
    head.creator = u"Escaleta " ESCALETA_VERSION ""_s;
    head.language = wording.language();
    head.others = quotedLanguages(programme, cards);
    head.rightToLeft = isRightToLeft(wording.language());
    head.hanLanguage = hanLanguage(programme.event, wording.language());
    head.created = options.now.toUTC();
    head.paper = options.paper;
    head.hasComments = options.comments && std::ranges::any_of(cards, [](const core::Card *card) {
                           return !card->comments.isEmpty();
                       });
    return head;
}

core::Result<PdfReport> writeDocx(const core::Programme &programme, const ExportOptions &options,
                                  const QString &path)
{
    return writeForms<DocxWriter>(programme, options, path);
}

core::Result<PdfReport> writeOdt(const core::Programme &programme, const ExportOptions &options,
                                 const QString &path)
{
    return writeForms<OdtWriter>(programme, options, path);
}

} // namespace publish
