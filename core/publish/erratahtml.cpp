// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/erratahtml.h"

#include "core/export/savefile.h"
#include "core/publish/direction.h"
#include "core/publish/erratasheet.h"
#include "core/publish/frame.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

// All greys and the blue have at least 7:1 on white and on the tint of the head.
constexpr auto style = R"(
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; color: #1a1a1a; background: #fff;
  font: 1rem/1.5 system-ui, "Noto Sans", sans-serif; }
h1 { margin: 0 0 .5rem; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2.2rem 0 .5rem; font-size: 1.25rem; }
header p { margin: 0; color: #474747; }
.event { font-weight: bold; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 1.2rem 0 0; padding: 0;
  list-style: none; }
nav a { display: inline-block; padding: .25rem 0; color: #0b4a8f; }
a:focus-visible, .table:focus-visible { outline: 3px solid #0b4a8f; outline-offset: 2px; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .5rem 1rem .5rem 0; border-bottom: 1px solid #767676; text-align: start;
  vertical-align: top; overflow-wrap: anywhere; }
thead th { color: #474747; font-size: .9rem; }
tbody th { font-weight: normal; }
.three th, .three td { width: 33.3%; min-width: 11rem; }
.line { display: block; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  .table { overflow: visible; }
  h2 { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
)";

// As HTML, 13.1.2, and XML 1.0, 2.2, allow text to be: without control characters and halves of
// surrogate pairs.
QString plain(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        const bool isControl = (character < 0x20 && character != '\t' && character != '\n')
            || (character >= 0x7f && character < 0xa0);
        const bool isNone = (character & 0xfffe) == 0xfffe
            || (character >= 0xd800 && character <= 0xdfff)
            || (character >= 0xfdd0 && character <= 0xfdef);
        if (!isControl && !isNone)
            kept += QString::fromUcs4(&character, 1);
    }
    return kept;
}

QString escaped(const QString &text)
{
    return plain(text).toHtmlEscaped();
}

// With its own direction where it has another language.
QString languageAttributes(const QString &language)
{
    if (language.isEmpty())
        return {};
    const bool isRtl = directionOf(language) == typeset::Direction::RightToLeft;
    return u" lang=\"%1\" dir=\"%2\""_s.arg(escaped(language), isRtl ? u"rtl"_s : u"ltr"_s);
}

class PageMaker
{
public:
    PageMaker(const ErrataSheet &sheet, const Wording &wording)
        : m_sheet(sheet)
        , m_wording(wording)
    { }

    QByteArray run()
    {
        const QString event = escaped(m_sheet.event.text);
        const QString title = escaped(m_sheet.title);
        add(u"<!DOCTYPE html>\n<html"_s + languageAttributes(m_wording.language())
            + u">\n<head>"_s);
        add(u"<meta charset=\"utf-8\">"_s);
        add(u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"_s);
        add(u"<title>"_s + (event.isEmpty() ? title : event + u" – "_s + title) + u"</title>"_s);
        add(u"<style>"_s + QLatin1StringView(style) + u"</style>\n</head>\n<body>\n<header>"_s);
        if (!event.isEmpty()) {
            const QString language =
                m_sheet.event.language == m_wording.language() ? QString() : m_sheet.event.language;
            add(u"<p class=\"event\""_s + languageAttributes(language) + u'>' + event + u"</p>"_s);
        }
        add(u"<h1>"_s + title + u"</h1>"_s);
        for (const QString &about : m_sheet.about)
            add(u"<p>"_s + escaped(about) + u"</p>"_s);
        add(u"</header>"_s);
        addLinks();
        add(u"<main>"_s);
        for (const ErrataTable &table : m_sheet.tables)
            addTable(table);
        add(u"</main>\n</body>\n</html>"_s);
        return m_html.toUtf8();
    }

private:
    void add(const QString &line)
    {
        m_html += line;
        m_html += u'\n';
    }

    void addLinks()
    {
        if (m_sheet.tables.size() < 2)
            return;
        //: names a list of links, for who can't see it
        const QString name =
            m_wording.say("publish::Errata", QT_TRANSLATE_NOOP("publish::Errata", "On this page"));
        add(u"<nav aria-label=\""_s + escaped(name) + u"\">\n<ul>"_s);
        for (const ErrataTable &table : m_sheet.tables) {
            add(u"<li><a href=\"#%1\">%2 (%3)</a></li>"_s.arg(
                table.key, escaped(table.heading), m_wording.number(int(table.rows.size()))));
        }
        add(u"</ul>\n</nav>"_s);
    }

    void addTable(const ErrataTable &table)
    {
        add(u"<section>\n<h2 id=\"%1\">"_s.arg(table.key) + escaped(table.heading) + u"</h2>"_s);
        // Who has no mouse can scroll it on a narrow screen.
        add(u"<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"%1\">"_s.arg(
            table.key));
        add(u"<table class=\"%1\" aria-labelledby=\"%2\">\n<thead>\n<tr>"_s.arg(
            table.columns.size() == 3 ? u"three"_s : u"two"_s, table.key));
        for (const QString &column : table.columns)
            add(u"<th scope=\"col\">"_s + escaped(column) + u"</th>"_s);
        add(u"</tr>\n</thead>\n<tbody>"_s);
        for (const QList<ErrataCell> &row : table.rows) {
            add(u"<tr>"_s);
            for (qsizetype i = 0; i < row.size(); ++i)
                addCell(row[i], i == 0);
            add(u"</tr>"_s);
        }
        add(u"</tbody>\n</table>\n</div>\n</section>"_s);
    }

    void addCell(const ErrataCell &cell, bool isHead)
    {
        QString html = isHead ? u"<th scope=\"row\">"_s : u"<td>"_s;
        for (const ErrataLine &line : cell) {
            const QString text = escaped(line.text);
            html += u"<span class=\"line\""_s + languageAttributes(line.language) + u'>'
                + (line.isChanged ? u"<strong>"_s + text + u"</strong>"_s : text) + u"</span>\n"_s;
        }
        add(html + (isHead ? u"</th>"_s : u"</td>"_s));
    }

    const ErrataSheet &m_sheet;
    const Wording &m_wording;
    QString m_html;
};

} // namespace

QByteArray errataHtml(const core::Programme &programme, const ExportOptions &options)
{
    const Wording wording = wordingFor(programme, options);
    return PageMaker(errataSheet(programme, options, wording), wording).run();
}

core::Result<PdfReport> writeErrataHtml(const core::Programme &programme,
                                        const ExportOptions &options, const QString &path)
{
    if (!options.errata.since)
        return core::fail(core::ErrorCode::NoEdition);
    return core::saveFile(path, errataHtml(programme, options)).map([] { return PdfReport{}; });
}

} // namespace publish
