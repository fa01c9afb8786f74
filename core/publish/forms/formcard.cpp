// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/forms/formcard.h"

#include "core/import/cardmark.h"

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

FormParagraph answer(const FormContext &context)
{
    return {.style = FormStyle::Answer, .rightToLeft = isRightToLeft(context.wording.language())};
}

void addText(Form &form, const FormContext &context, const core::CardField &field,
             SequenceCounter &sequences)
{
    const Wording &wording = context.wording;
    FormParagraph heading = sectionHeading(context, field);
    const core::Limit limit =
        core::limitOf(context.programme.event, context.card, *field.text, wording.language());
    if (limit.maximum > 0) {
        const QString pattern = limit.unit == core::LimitUnit::Characters
            //: after a label of the session form; %1 is a number of characters
            ? wording.say("publish::Form", QT_TRANSLATE_NOOP("publish::Form", "max. %1 characters"))
            //: after a label of the session form; %1 is a number of words
            : wording.say("publish::Form", QT_TRANSLATE_NOOP("publish::Form", "max. %1 words"));
        heading.runs.append(bracketed(pattern.arg(limit.maximum)));
    }
    const Worded text = wording.pick(context.card.text(*field.text));
    const QList<FormParagraph> paragraphs =
        formText(core::parseMarkup(text.text), text.language, wording, sequences);
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
    if (context.hasCodeLine) {
        FormParagraph code{.style = FormStyle::Code};
        code.bookmark = std::exchange(bookmark, QString());
        code.runs.append({.text = codeLine(context.programme, context.card, context.wording)});
        code.rightToLeft = isRightToLeft(context.wording.language());
        form.emplace_back(code);
    }
    FormParagraph title = titleHeading(context);
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
