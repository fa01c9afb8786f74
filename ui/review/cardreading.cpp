// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/cardreading.h"

#include "core/check/languagename.h"
#include "core/model/cardfield.h"
#include "core/review/anonymous.h"
#include "core/text/markup.h"
#include "ui/cards/historytext.h"
#include "ui/text/paste.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ui::CardReading", text);
}

QString coloured(const QString &html, const QColor &colour)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), html);
}

bool isText(const core::CardField &field)
{
    return field.kind == core::FieldKind::LongText || field.kind == core::FieldKind::Points;
}

QString facts(const core::PastCard &past, const QPalette &palette)
{
    QString rows;
    for (const core::CardField &field : core::cardFields()) {
        const QString key = QString::fromLatin1(field.key);
        if (field.text || key == u"code" || key == u"format" || key == u"status")
            continue;
        const QString value = partText(past, {key, {}});
        if (value.isEmpty())
            continue;
        rows += u"<tr><td style=\"padding:2px 12px 2px 0\">%1</td><td style=\"padding:2px 0\">%2"
                "</td></tr>"_s.arg(coloured(core::label(field).toHtmlEscaped(),
                                            foreground(Tone::Secondary, palette)),
                                   value.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    return rows.isEmpty() ? QString() : u"<table>%1</table>"_s.arg(rows);
}

} // namespace

QString cardReading(const core::Programme &programme, const core::Card &card,
                    const QString &language, const QPalette &palette)
{
    const QString source = programme.sourceLanguage();
    const core::PastCard past = core::pastCard(card, programme);
    QStringList kicker{card.code};
    if (const core::Format *format = programme.format(card.format))
        kicker.append(format->name.best(language, source));
    kicker.append(core::label(card.status));
    kicker.removeAll(QString());
    const QString title = card.text(core::TextField::Title).best(language, source).simplified();
    QString html = u"<p>%1</p><h2>%2</h2>%3"_s.arg(
        coloured(kicker.join(u" · "_s).toHtmlEscaped(), foreground(Tone::Secondary, palette)),
        (title.isEmpty() ? said(QT_TRANSLATE_NOOP("ui::CardReading", "Untitled")) : title)
            .toHtmlEscaped(),
        facts(past, palette));
    for (const core::CardField &field : core::cardFields()) {
        if (!isText(field))
            continue;
        const core::LocalText &text = card.text(*field.text);
        QString heading = core::label(field);
        if (field.number > 0)
            heading = u"%1. %2"_s.arg(field.number).arg(heading);
        html += u"<h3><a name=\"%1\"></a>%2</h3>"_s.arg(QString::fromLatin1(field.key),
                                                        heading.toHtmlEscaped());
        const QString used = text.has(language) ? language : source;
        if (!text.has(used)) {
            html += u"<p>%1</p>"_s.arg(coloured(
                said(QT_TRANSLATE_NOOP("ui::CardReading", "Nothing written yet.")).toHtmlEscaped(),
                foreground(Tone::Secondary, palette)));
            continue;
        }
        if (used != language) {
            //: in place of a translation; %1 is a language
            const QString note =
                said(QT_TRANSLATE_NOOP("ui::CardReading", "Not translated; this is %1."))
                    .arg(core::languageName(used, QLocale().bcp47Name()));
            html += u"<p>%1</p>"_s.arg(
                coloured(note.toHtmlEscaped(), foreground(Tone::Warning, palette)));
        }
        html += toHtml(core::parseMarkup(text.in(used)));
    }
    return html;
}

QString changeReading(const core::PastCard &before, const core::PastCard &after,
                      const QPalette &palette)
{
    QString html;
    for (const core::CardPart &part : core::changedParts(before, after)) {
        html += u"<h3>%1</h3><p>%2</p>"_s.arg(partLabel(part).toHtmlEscaped(),
                                              partChange(before, after, part, palette).html);
    }
    return html;
}

core::PastCard anonymousPast(const core::PastCard &past)
{
    core::Programme programme = past.names;
    programme.cards = {past.card};
    core::PastCard blanked{.card = core::anonymousProgramme(programme).cards.first(),
                           .names = past.names};
    return blanked;
}

} // namespace ui
