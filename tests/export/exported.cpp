// SPDX-License-Identifier: GPL-3.0-or-later
#include "exported.h"

#include "support/builders.h"
#include "support/oracle.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

const char *const sheetsScript = R"(
import re, zipfile
import xml.etree.ElementTree as ET
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
N = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
R = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id'
strings = [''.join(t.text or '' for t in s.iter(N + 't'))
           for s in ET.fromstring(z.read('xl/sharedStrings.xml'))]
xfs = ET.fromstring(z.read('xl/styles.xml')).find(N + 'cellXfs')
numbers = [x.get('numFmtId') for x in xfs]
def isRight(x):
    a = x.find(N + 'alignment')
    return a is not None and a.get('horizontal') == 'right'
borders = ET.fromstring(z.read('xl/styles.xml')).find(N + 'borders')
def hasLine(x):
    return borders[int(x.get('borderId') or 0)].find(N + 'left').get('style') is not None
looks = [('right' if isRight(x) else '') + ('|' if hasLine(x) else '') for x in xfs]
target = {r.get('Id'): r.get('Target')
          for r in ET.fromstring(z.read('xl/_rels/workbook.xml.rels'))}
out = []
for sheet in ET.fromstring(z.read('xl/workbook.xml')).find(N + 'sheets'):
    x = ET.fromstring(z.read('xl/' + target[sheet.get(R)]))
    rows = []
    styles = []
    for row in x.find(N + 'sheetData'):
        cells = {}
        styles.append({re.sub('[0-9]', '', c.get('r')): looks[int(c.get('s') or 0)] for c in row})
        for c in row:
            v = c.find(N + 'v')
            if v is None: continue
            text = strings[int(v.text)] if c.get('t') == 's' else v.text
            cells[re.sub('[0-9]', '', c.get('r'))] = [c.get('t') or 'n', text,
                                                      numbers[int(c.get('s') or 0)]]
        rows.append(cells)
    pane = x.find('.//' + N + 'pane')
    filters = x.find(N + 'autoFilter')
    out.append({'name': sheet.get('name'), 'formula': x.find('.//' + N + 'f') is not None,
                'frozen': pane is not None and pane.get('state') == 'frozen'
                          and pane.get('ySplit') == '1',
                'filter': filters.get('ref') if filters is not None else None, 'rows': rows,
                'looks': styles,
                'marks': [r.get('text') for r in x.iter(N + 'cfRule')]})
result = out
)";

} // namespace

namespace testing {

publish::ExportOptions spanish()
{
    return {.language = u"es"_s, .now = QDateTime(QDate(2021, 5, 1), QTime(12, 0), Qt::UTC)};
}

Exported::Exported(const char *format, const Programme &programme,
                   const publish::ExportOptions &options)
{
    const publish::ExportFormat *row = publish::exportFormat(QString::fromLatin1(format));
    REQUIRE(row);
    m_name = u"export."_s + QLatin1StringView(row->suffix);
    if (const auto written = row->write(programme, options, path()); !written)
        m_error = written.error().code;
}

QByteArray Exported::bytes() const
{
    REQUIRE_FALSE(m_error);
    QFile file(path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::optional<QJsonArray> askPython(const QString &script, const QString &path)
{
    // By a file, because whatever starts Python may have a word to say on the outputs.
    const QTemporaryDir folder;
    const QString answer = folder.filePath(u"answer.json"_s);
    const auto verdict = askProgram(
        u"python3"_s,
        {u"-c"_s,
         u"import json, sys\n"_s + script + u"\njson.dump(result, open(sys.argv[2], 'w'))\n"_s,
         path, answer});
    if (!verdict)
        return std::nullopt;
    CAPTURE(verdict->said.left(2000));
    REQUIRE(verdict->status == 0);
    QFile file(answer);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).array();
}

Programme programmeOf(const QList<Card> &cards)
{
    Programme programme = sampleProgramme();
    programme.cards = cards;
    return programme;
}

Programme manySessions(int count)
{
    Programme programme = sampleProgramme();
    for (int i = 0; i < count; ++i) {
        Card card = fullCard(u"1.3.%1"_s.arg(i + 1), QDate(2021, 5, 26).addDays(i % 6),
                             QTime(8 + i % 13, i % 60), 30 + i % 90);
        card.id = u"%1-0000-4000-8000-%2"_s.arg(uint(i) * 2654435761U, 8, 16, QLatin1Char('0'))
                      .arg(i, 12, 16, QLatin1Char('0'));
        card.platform = i % 2 == 0 ? u"streaming"_s : u"room-a"_s;
        card.people = {{u"ben"_s, Role::Moderator}, {u"ana"_s, Role::Speaker}};
        programme.cards.append(card);
    }
    return programme;
}

Programme hostileProgramme()
{
    const QString nasty = u"=1+1; \"a\", 'b' \\ <b>&amp;</b> ]]> \u0001\u0008\u007f\u0085"
                          "\u200b\u2028x\ty\r\nEND:VEVENT\r\n¡Ñandú! 漢字 😀 مرحبا"_s
        + QChar(0xD800) + QChar(0xFFFF);
    Card card = cardWithEverything();
    for (LocalText &text : card.texts)
        text.set(u"es"_s, nasty + u"\n\n- uno\n- **dos**\n\n"_s + nasty.repeated(20));
    card.text(TextField::Title).set(u"es"_s, nasty);
    card.documents.append({nasty, u"javascript:alert(1)"_s, {}});
    card.documents.append({nasty, u"https://example.org/ü?a=1&b=<>\""_s, {}});
    card.languages.append(nasty);
    card.registration.url = u"javascript:alert(1)"_s;
    Card plain = fullCard(u"="_s);
    plain.text(TextField::Title).set(u"es"_s, u"@SUM(A1)"_s);
    Programme programme = programmeOf({card, plain});
    programme.event.title.set(u"es"_s, nasty);
    for (Platform &platform : programme.platforms)
        platform.name.set(u"es"_s, nasty);
    for (Theme &theme : programme.themes)
        theme.title.set(u"es"_s, nasty);
    for (Person &person : programme.people)
        person.name = nasty;
    for (Organization &organization : programme.organizations)
        organization.name = nasty;
    for (Format &format : programme.formats)
        format.name.set(u"es"_s, nasty);
    return programme;
}

std::optional<QJsonArray> sheetsOf(const Exported &workbook)
{
    REQUIRE_FALSE(workbook.error());
    return askPython(QString::fromLatin1(sheetsScript), workbook.path());
}

QStringList namesOf(const QJsonArray &sheets)
{
    QStringList names;
    for (const QJsonValue &sheet : sheets)
        names.append(sheet[u"name"].toString());
    return names;
}

} // namespace testing
