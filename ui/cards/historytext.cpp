// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/historytext.h"

#include "core/check/languagename.h"
#include "core/edit/fieldvalue.h"
#include "core/publish/terms.h"
#include "core/schedule/clashes.h"
#include "core/text/markup.h"
#include "ui/cards/problemname.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// In letters: what stays the same around a change, so that its place is recognised …
constexpr qsizetype contextLength = 80;
// … and how much of a whole page that was added or removed is shown from each end.
constexpr qsizetype longestChange = 4000;

QString said(const char *text)
{
    return QCoreApplication::translate("ui::HistoryText", text);
}

QString languageOf(const QString &tag)
{
    return core::languageName(tag, QLocale().bcp47Name());
}

QString peopleText(const core::PastCard &past)
{
    QStringList entries;
    for (const core::Participation &participation : past.card.people) {
        const core::Person *person = past.names.person(participation.person);
        if (!person)
            continue;
        const QString role = QCoreApplication::translate(
            publish::roleContext, publish::roleTerm(participation.role, false));
        const core::Organization *from = past.names.organization(person->organization);
        entries.append(from ? u"%1: %2 (%3)"_s.arg(role, person->name, from->name)
                            : u"%1: %2"_s.arg(role, person->name));
    }
    return entries.join(u"; "_s);
}

QString registrationText(const core::Registration &registration)
{
    QStringList parts;
    if (registration.kind) {
        parts.append(QCoreApplication::translate(publish::registrationContext,
                                                 publish::registrationTerm(*registration.kind)));
    }
    if (!registration.url.isEmpty())
        parts.append(registration.url);
    return parts.join(u", "_s);
}

QString languagesText(const QStringList &tags)
{
    QStringList names;
    for (const QString &tag : tags)
        names.append(languageOf(tag));
    return names.join(u", "_s);
}

// Cut between words, where there is a space to cut at.
QString firstWords(const QString &text, qsizetype length)
{
    const QString start = text.first(length);
    const qsizetype space = start.lastIndexOf(u' ');
    return (space > length / 2 ? start.first(space) : start) + u" …"_s;
}

QString lastWords(const QString &text, qsizetype length)
{
    const QString end = text.last(length);
    const qsizetype space = end.indexOf(u' ');
    return u"… "_s + (space >= 0 && space < length / 2 ? end.sliced(space + 1) : end);
}

QString folded(const QString &text, bool isFirst, bool isLast)
{
    const qsizetype kept = (isFirst ? 0 : contextLength) + (isLast ? 0 : contextLength);
    if (text.size() <= kept + contextLength)
        return text;
    if (isFirst && isLast)
        return firstWords(text, contextLength);
    if (isFirst)
        return lastWords(text, contextLength);
    if (isLast)
        return firstWords(text, contextLength);
    return firstWords(text, contextLength) + u' ' + lastWords(text, contextLength);
}

QString shortened(const QString &text)
{
    return text.size() <= 2 * longestChange
        ? text
        : firstWords(text, longestChange) + u' ' + lastWords(text, longestChange);
}

QString escaped(QString text)
{
    return text.replace(QChar::LineSeparator, u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

// Neither is told by its colour alone.
QString marked(core::DiffKind kind, const QString &text, const QPalette &palette)
{
    if (kind == core::DiffKind::Same)
        return escaped(text);
    const bool isAdded = kind == core::DiffKind::Added;
    const Tone tone = isAdded ? Tone::Good : Tone::Error;
    QString shown = shortened(text);
    shown.replace(u'\n', u"¶\n"_s); // an end of a paragraph alone would be invisible
    return u"<span style=\"background-color:%1; color:%2; text-decoration:%3\">%4</span>"_s.arg(
        ground(tone, palette).name(), foreground(tone, palette).name(),
        isAdded ? u"underline"_s : u"line-through"_s, escaped(shown));
}

QString spoken(core::DiffKind kind, const QString &text)
{
    return kind == core::DiffKind::Added
        //: what a screen reader says of a changed text; %1 are words
        ? said(QT_TRANSLATE_NOOP("ui::HistoryText", "Added: “%1”.")).arg(shortened(text).trimmed())
        : said(QT_TRANSLATE_NOOP("ui::HistoryText", "Removed: “%1”."))
              .arg(shortened(text).trimmed());
}

PartChange textChange(const QString &before, const QString &after, const QPalette &palette)
{
    const QList<core::DiffPart> parts = core::wordDiff(before, after);
    PartChange change;
    QStringList sentences;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const core::DiffPart &part = parts[i];
        if (part.kind == core::DiffKind::Same) {
            change.html += escaped(folded(part.text, i == 0, i + 1 == parts.size()));
        } else {
            change.html += marked(part.kind, part.text, palette);
            sentences.append(spoken(part.kind, part.text));
        }
    }
    change.spoken = sentences.join(u' ');
    return change;
}

PartChange valueChange(const QString &before, const QString &after, const QPalette &palette)
{
    PartChange change;
    QStringList sentences;
    QStringList shown;
    for (const auto &[kind, value] :
         {std::pair(core::DiffKind::Removed, before), std::pair(core::DiffKind::Added, after)}) {
        if (value.isEmpty()) {
            //: in place of the value of an empty field, as in "nothing → 12:00"
            const QString nothing = said(QT_TRANSLATE_NOOP("ui::HistoryText", "nothing"));
            shown.append(u"<i>%1</i>"_s.arg(nothing.toHtmlEscaped()));
        } else {
            shown.append(marked(kind, value, palette));
            sentences.append(spoken(kind, value));
        }
    }
    change.html = shown.join(u" → "_s);
    change.spoken = sentences.join(u' ');
    return change;
}

QString clashName(const QString &key)
{
    for (const core::FindingCode code : core::acknowledgeableCodes()) {
        if (core::findingKey(code) == key)
            return problemName(code);
    }
    return key; // of a later version
}

// "Clash of a person: “By video.”"
QString acknowledgedText(const core::Acknowledgement &known)
{
    const QString name = clashName(known.code);
    //: a kind of clash, and the reason why it may stay
    return known.reason.isEmpty()
        ? name
        : said(QT_TRANSLATE_NOOP("ui::HistoryText", "%1: “%2”")).arg(name, known.reason);
}

QString acknowledgedText(const QList<core::Acknowledgement> &acknowledgements)
{
    QStringList lines;
    for (const core::Acknowledgement &known : acknowledgements)
        lines.append(acknowledgedText(known));
    return lines.join(u'\n');
}

// Each that came or went, in words: the others are left out.
PartChange acknowledgedChange(const QList<core::Acknowledgement> &before,
                              const QList<core::Acknowledgement> &after, const QPalette &palette)
{
    QList<ChangeLine> lines;
    for (const core::Acknowledgement &known : before) {
        if (!after.contains(known))
            //: %1 is a kind of clash and a reason
            lines.append({said(QT_TRANSLATE_NOOP("ui::HistoryText", "Taken back: %1")),
                          core::DiffKind::Removed, acknowledgedText(known)});
    }
    for (const core::Acknowledgement &known : after) {
        if (!before.contains(known))
            //: %1 is a kind of clash and a reason
            lines.append({said(QT_TRANSLATE_NOOP("ui::HistoryText", "Acknowledged: %1")),
                          core::DiffKind::Added, acknowledgedText(known)});
    }
    return linesChange(lines, palette);
}

} // namespace

QString momentText(const QDateTime &at, const QDateTime &now)
{
    const QLocale locale;
    const QString time = locale.toString(at.time(), QLocale::ShortFormat);
    switch (at.date().daysTo(now.date())) {
    case 0:
        //: %1 is a time of day
        return said(QT_TRANSLATE_NOOP("ui::HistoryText", "Today %1")).arg(time);
    case 1:
        //: %1 is a time of day
        return said(QT_TRANSLATE_NOOP("ui::HistoryText", "Yesterday %1")).arg(time);
    default:
        return locale.toString(at.date(), QLocale::ShortFormat) + u' ' + time;
    }
}

QString partLabel(const core::CardPart &part)
{
    const core::CardField *field = core::cardField(part.field);
    const QString name = field ? core::label(*field)
                               : said(QT_TRANSLATE_NOOP("ui::HistoryText", "Acknowledged clashes"));
    if (part.language.isEmpty())
        return name;
    //: a field and the language of its text: "Objectives (Spanish)"
    return said(QT_TRANSLATE_NOOP("ui::HistoryText", "%1 (%2)"))
        .arg(name, languageOf(part.language));
}

QString partText(const core::PastCard &past, const core::CardPart &part)
{
    const core::CardField *field = core::cardField(part.field);
    if (!field)
        return acknowledgedText(past.card.acknowledgements);
    switch (field->kind) {
    case core::FieldKind::Status:
        return QCoreApplication::translate(publish::statusContext,
                                           publish::statusTerm(past.card.status));
    case core::FieldKind::Date:
        return past.card.slot.date.isValid()
            ? QLocale().toString(past.card.slot.date, QLocale::LongFormat)
            : QString();
    case core::FieldKind::Hours: // whose value is one to type
        return core::fieldValue(past.card, *field, past.names, {}).replace(u'-', u'–');
    case core::FieldKind::People:
        return peopleText(past);
    case core::FieldKind::Registration:
        return registrationText(past.card.registration);
    case core::FieldKind::Languages:
        return languagesText(past.card.languages);
    default:
        return core::fieldValue(past.card, *field, past.names,
                                part.language.isEmpty() ? past.names.sourceLanguage()
                                                        : part.language);
    }
}

PartChange fieldChange(const core::CardField &field, const QString &before, const QString &after,
                       const QPalette &palette)
{
    if (!field.text)
        return valueChange(before, after, palette);
    if (field.kind == core::FieldKind::Line)
        return textChange(before, after, palette);
    const QString thenSeen = core::plainText(core::parseMarkup(before));
    const QString nowSeen = core::plainText(core::parseMarkup(after));
    // Where only marks or links changed, a reader of the plain text would see nothing.
    return thenSeen == nowSeen ? textChange(before, after, palette)
                               : textChange(thenSeen, nowSeen, palette);
}

PartChange linesChange(const QList<ChangeLine> &lines, const QPalette &palette)
{
    QStringList shown;
    QStringList sentences;
    for (const ChangeLine &line : lines) {
        shown.append(line.sentence.toHtmlEscaped().arg(marked(line.kind, line.text, palette)));
        sentences.append(line.sentence.arg(line.text));
    }
    return {shown.join(u"<br>"_s), sentences.join(u' ')};
}

PartChange partChange(const core::PastCard &before, const core::PastCard &after,
                      const core::CardPart &part, const QPalette &palette)
{
    const core::CardField *field = core::cardField(part.field);
    const QString then = partText(before, part);
    const QString now = partText(after, part);
    if (!field)
        return acknowledgedChange(before.card.acknowledgements, after.card.acknowledgements,
                                  palette);
    return fieldChange(*field, then, now, palette);
}

} // namespace ui
