// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/forms/formcard.h"

#include "core/import/cardmark.h"
#include "core/publish/request.h"
#include "core/review/threads.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

// What stands in brackets after a label: its limit, that it may stay empty, that it is not
// translated. Each in brackets of its own, as a note's reader wants it.
FormRun bracketed(const QString &text)
{
    return {.text = u" ("_s + text + u')', .aside = true};
}

FormRun untranslatedMark(const Wording &wording)
{
    //: in brackets after a label of the session form: this text is still in another language
    return bracketed(
        wording.say("publish::Form", QT_TRANSLATE_NOOP("publish::Form", "to be translated")));
}

// Label and title in one heading, of two lines, because people look for the title in the outline.
FormParagraph titleHeading(const FormContext &context)
{
    const Wording &wording = context.wording;
    const Worded title = wording.pick(context.card.text(core::TextField::Title));
    const bool isForeign = !title.text.isEmpty() && title.language != wording.language();
    QString label = wording.label(core::cardField(core::TextField::Title));
    FormParagraph heading{.style = FormStyle::Title};
    heading.rightToLeft = isRightToLeft(title.text.isEmpty() ? wording.language() : title.language);
    heading.runs.append({.text = documentLine(label), .aside = true});
    if (isForeign)
        heading.runs.append(untranslatedMark(wording));
    heading.runs.append({.text = u":\n"_s, .aside = true});
    if (!title.text.isEmpty())
        heading.runs.append(formRun(title.text, title.language, wording));
    return heading;
}

FormParagraph sectionHeading(const FormContext &context, const core::CardField &field)
{
    const QString label = documentLine(context.wording.label(field));
    const QString text = field.number > 0 ? u"%1. %2"_s.arg(field.number).arg(label) : label;
    FormParagraph heading{.style = FormStyle::Heading, .runs{{.text = text}}};
    heading.rightToLeft = isRightToLeft(context.wording.language());
    return heading;
}

// Adds a thread to the comments; the places of all of them. Reviewers are nobody where the event
// reviews anonymously.
QList<int> addThread(const core::Thread &thread, const FormContext &context)
{
    const auto toForm = [&](const core::Comment &comment, int parent) {
        return FormComment{.author = documentLine(reviewerName(context.programme.event,
                                                               context.wording, comment.author)),
                           .at = comment.at,
                           .text = documentText(comment.text),
                           .resolved = comment.resolved,
                           .parent = parent};
    };
    const int place = int(context.comments->size());
    QList<int> places{place};
    context.comments->append(toForm(thread.first, -1));
    for (const core::Comment &answer : thread.answers) {
        places.append(int(context.comments->size()));
        context.comments->append(toForm(answer, place));
    }
    return places;
}

// Around all of a paragraph that has runs.
void markWhole(FormParagraph &paragraph, const QList<int> &comments)
{
    if (paragraph.runs.isEmpty())
        return;
    paragraph.runs.first().begins += comments;
    paragraph.runs.last().ends += comments;
}

// The run that begins at a place of the text, which is cut there where it has to be; null where the
// place is between paragraphs. The text has a line feed between paragraphs.
FormRun *runFrom(QList<FormParagraph> &paragraphs, qsizetype place)
{
    for (FormParagraph &paragraph : paragraphs) {
        for (qsizetype i = 0; i < paragraph.runs.size(); ++i) {
            const qsizetype size = paragraph.runs[i].text.size();
            if (place == 0 && size > 0)
                return &paragraph.runs[i];
            if (place < size) {
                FormRun rest = paragraph.runs[i];
                rest.text = rest.text.sliced(place);
                rest.begins.clear();
                FormRun &first = paragraph.runs[i];
                first.text.truncate(place);
                first.ends.clear();
                paragraph.runs.insert(i + 1, rest);
                return &paragraph.runs[i + 1];
            }
            place -= size;
        }
        if (--place < 0)
            return nullptr;
    }
    return nullptr;
}

// The run that ends at a place of the text, likewise.
FormRun *runUpTo(QList<FormParagraph> &paragraphs, qsizetype place)
{
    runFrom(paragraphs, place); // cuts it
    for (FormParagraph &paragraph : paragraphs) {
        for (FormRun &run : paragraph.runs) {
            place -= run.text.size();
            if (place == 0)
                return &run;
        }
        --place;
    }
    return nullptr;
}

// The comments of a text, around their stretches or, where these are gone, around its heading.
void markComments(const FormContext &context, const core::CardField &field, const QString &language,
                  const QList<core::Block> &blocks, QList<FormParagraph> &paragraphs,
                  FormParagraph &heading)
{
    if (!context.comments)
        return;
    const QString text = core::plainText(blocks);
    for (const core::Thread &thread : core::threadsOf(context.card.comments)) {
        const bool isHere = thread.first.field == QLatin1StringView(field.key)
            && (thread.first.language.isEmpty() || thread.first.language == language);
        if (!isHere)
            continue;
        const QList<int> comments = addThread(thread, context);
        const auto stretch = core::placeOf(thread.first, text);
        FormRun *first = stretch ? runFrom(paragraphs, stretch->start) : nullptr;
        if (first)
            first->begins += comments;
        FormRun *last = first ? runUpTo(paragraphs, stretch->end()) : nullptr;
        if (last) {
            last->ends += comments;
            continue;
        }
        if (FormRun *again = stretch ? runFrom(paragraphs, stretch->start) : nullptr)
            again->begins.removeIf([&](int each) { return comments.contains(each); });
        markWhole(heading, comments);
    }
}

// What is about no text of the form: of the whole card at the line that says which it is, where the
// form has that, and else at its title.
void markOthers(const FormContext &context, FormParagraph &title, FormParagraph *code)
{
    if (!context.comments)
        return;
    for (const core::Thread &thread : core::threadsOf(context.card.comments)) {
        const core::CardField *field = core::cardField(thread.first.field);
        const bool isLong = field
            && (field->kind == core::FieldKind::LongText || field->kind == core::FieldKind::Points);
        if (!isLong)
            markWhole(code && !field ? *code : title, addThread(thread, context));
    }
}

FormParagraph answer(const FormContext &context)
{
    return {.style = FormStyle::Answer, .rightToLeft = isRightToLeft(context.wording.language())};
}

// "max. 250 words", "50 to 250 words", "at least 50 words", as core/import/writtenlimit.h reads it.
QString limitText(const core::Limit &limit, const Wording &wording)
{
    const bool isCharacters = limit.unit == core::LimitUnit::Characters;
    const auto say = [&](const char *words, const char *characters) {
        return wording.say("publish::Form", isCharacters ? characters : words);
    };
    if (limit.minimum <= 0) {
        //: after a label of the session form; %1 is a number
        return say(QT_TRANSLATE_NOOP("publish::Form", "max. %1 words"),
                   QT_TRANSLATE_NOOP("publish::Form", "max. %1 characters"))
            .arg(limit.maximum);
    }
    if (limit.maximum <= 0) {
        //: after a label of the session form; %1 is a number
        return say(QT_TRANSLATE_NOOP("publish::Form", "at least %1 words"),
                   QT_TRANSLATE_NOOP("publish::Form", "at least %1 characters"))
            .arg(limit.minimum);
    }
    //: after a label of the session form; %1 and %2 are numbers
    return say(QT_TRANSLATE_NOOP("publish::Form", "%1 to %2 words"),
               QT_TRANSLATE_NOOP("publish::Form", "%1 to %2 characters"))
        .arg(limit.minimum)
        .arg(limit.maximum);
}

void addText(Form &form, const FormContext &context, const core::CardField &field,
             SequenceCounter &sequences)
{
    const Wording &wording = context.wording;
    FormParagraph heading = sectionHeading(context, field);
    const core::Limit limit =
        core::limitOf(context.programme.event, context.card, *field.text, wording.language());
    if (limit.maximum > 0 || limit.minimum > 0)
        heading.runs.append(bracketed(limitText(limit, wording)));
    const Worded text = wording.pick(context.card.text(*field.text));
    const QList<core::Block> blocks = core::parseMarkup(text.text);
    QList<FormParagraph> paragraphs = formText(blocks, text.language, wording, sequences);
    markComments(context, field, text.language, blocks, paragraphs, heading);
    if (!paragraphs.isEmpty() && text.language != wording.language())
        heading.runs.append(untranslatedMark(wording));
    form.emplace_back(heading);
    for (const FormParagraph &paragraph : paragraphs)
        form.emplace_back(paragraph);
    if (paragraphs.isEmpty())
        form.emplace_back(answer(context));
}

// "Title – https://…": the link also for those who read it on paper.
FormParagraph documentItem(const FormContext &context, const core::Document &document)
{
    const core::Attachment *attachment = context.programme.attachment(document.attachment);
    FormParagraph item{.style = FormStyle::Item, .list = FormListPlace()};
    item.rightToLeft = isRightToLeft(context.wording.language());
    QString title = documentLine(document.title);
    if (title.isEmpty() && attachment)
        title = documentLine(attachment->name);
    if (!title.isEmpty())
        item.runs.append({.text = document.url.isEmpty() ? title : title + u" – "_s});
    if (!document.url.isEmpty())
        item.runs.append(formLink(document.url));
    return item;
}

void addDocuments(Form &form, const FormContext &context, const core::CardField &field)
{
    FormParagraph heading = sectionHeading(context, field);
    //: in brackets after "Relevant documents" on the session form: it may stay empty
    heading.runs.append(bracketed(
        context.wording.say("publish::Form", QT_TRANSLATE_NOOP("publish::Form", "if applicable"))));
    form.emplace_back(heading);
    for (const core::Document &document : context.card.documents)
        form.emplace_back(documentItem(context, document));
    if (context.card.documents.isEmpty())
        form.emplace_back(answer(context));
}

} // namespace

Form formOf(const FormContext &context, SequenceCounter &sequences)
{
    Form form;
    // Which card it is, so that it comes back as the same.
    QString bookmark = core::toBookmark({context.card.id, context.card.revision});
    FormParagraph title = titleHeading(context);
    if (context.hasCodeLine) {
        FormParagraph code{.style = FormStyle::Code};
        code.bookmark = std::exchange(bookmark, QString());
        code.runs.append({.text = codeLine(context.programme, context.card, context.wording)});
        code.rightToLeft = isRightToLeft(context.wording.language());
        markOthers(context, title, &code);
        form.emplace_back(code);
    } else {
        markOthers(context, title, nullptr);
    }
    title.bookmark = bookmark;
    form.emplace_back(title);
    form.emplace_back(FormTable{formRows(context)});
    for (const core::CardField &field : core::cardFields()) {
        if (field.kind == core::FieldKind::LongText || field.kind == core::FieldKind::Points)
            addText(form, context, field, sequences);
        else if (field.kind == core::FieldKind::Documents)
            addDocuments(form, context, field);
    }
    return form;
}

} // namespace publish
