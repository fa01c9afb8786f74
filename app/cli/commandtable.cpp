// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cli {
namespace {

constexpr const char *statusChoices =
    "draft submitted changes-requested accepted published rejected withdrawn";

// Of core/model/cardfield.cpp.
constexpr const char *fieldChoices =
    "code format title theme subtheme organizers people date hours zones platform furtherPlatforms "
    "capacity registration languages summary concept objectives debate documents status";

// Of core/export/columns.cpp; the texts in one language ("title.es") depend on the event.
constexpr const char *columnChoices =
    "code format title theme subtheme organizers moderators speakers rapporteurs hosts date start "
    "end minutes startUtc endUtc zones platform furtherPlatforms capacity registration "
    "registrationUrl languages summary concept objectives debate documents status id revision";

constexpr Option json{"json", 0, nullptr,
                      QT_TRANSLATE_NOOP("cli::Help", "Answer with one JSON document.")};
constexpr Option language{
    "language", 0, "es",
    QT_TRANSLATE_NOOP("cli::Help", "The language of the text, as es, en or fr."), "es en fr"};

constexpr std::array newOptions{
    Option{"title", 0, "TITLE",
           QT_TRANSLATE_NOOP("cli::Help", "The title of the event, in its first language.")},
    Option{"zone", 0, "ZONE",
           QT_TRANSLATE_NOOP("cli::Help", "The home time zone; without it, that of this machine.")},
    Option{"display-zones", 0, "A,B",
           QT_TRANSLATE_NOOP("cli::Help", "The zones that hours are also shown in.")},
    Option{"languages", 0, "es,en,fr",
           QT_TRANSLATE_NOOP("cli::Help", "The languages of the texts, the source first.")},
    Option{"start", 0, "DATE", QT_TRANSLATE_NOOP("cli::Help", "The first day, as 2028-03-14.")},
    Option{"end", 0, "DATE", QT_TRANSLATE_NOOP("cli::Help", "The last day.")},
};
constexpr std::array importOptions{
    Option{
        "language", 0, "es",
        QT_TRANSLATE_NOOP("cli::Help", "The language of the files; without it, it is recognized."),
        "es en fr"},
    Option{"as", 0, "FORMAT",
           QT_TRANSLATE_NOOP("cli::Help", "The format of the files; without it, it is recognized."),
           "note json csv xlsx"},
    Option{"on-clash", 0, "ask|ours|theirs|both",
           QT_TRANSLATE_NOOP("cli::Help",
                             "What to do with a card that exists and says something else."),
           "ask ours theirs both"},
    Option{"columns", 0, "HEAD=FIELD,…",
           QT_TRANSLATE_NOOP("cli::Help",
                             "What columns of a table mean, as Notes=concept or Catering=- to "
                             "leave one out; the event remembers it.")},
    Option{"report", 0, "FILE",
           QT_TRANSLATE_NOOP("cli::Help",
                             "Write what was understood of each file, field by field, as CSV."),
           "file"},
    Option{"dry-run", 0, nullptr,
           QT_TRANSLATE_NOOP("cli::Help", "Say what would happen, and store nothing.")},
    json,
};
constexpr std::array listOptions{
    Option{"filter", 0, "TEXT",
           QT_TRANSLATE_NOOP("cli::Help", "Only cards in which all of these words stand.")},
    Option{"status", 0, "STATUS", QT_TRANSLATE_NOOP("cli::Help", "Only cards of this status."),
           statusChoices},
    json,
};
constexpr std::array showOptions{language, json};
constexpr std::array setOptions{language};
constexpr std::array checkOptions{
    json,
    Option{"fail-on", 0, "error|warning|hint",
           QT_TRANSLATE_NOOP("cli::Help",
                             "From which severity on the exit status is 1; error without it."),
           "error warning hint"},
};
constexpr std::array acknowledgeOptions{
    Option{"reason", 0, "TEXT",
           QT_TRANSLATE_NOOP("cli::Help", "Why the clash may stay; it is kept on the card.")},
};
constexpr std::array moveOptions{
    Option{"as", 0, "NAME",
           QT_TRANSLATE_NOOP("cli::Help", "Who moves it; without it, whoever is logged in.")},
    Option{"duty", 0, "author|reviewer|officer",
           QT_TRANSLATE_NOOP("cli::Help", "What they are there for; without it, an author."),
           "author reviewer officer"},
    Option{"note", 0, "TEXT",
           QT_TRANSLATE_NOOP("cli::Help", "Why, for whoever reads the card next.")},
};
constexpr std::array askOptions{
    Option{"output", 'o', "OUT.eml|OUT.txt",
           QT_TRANSLATE_NOOP("cli::Help", "The file to write: a mail, or the text alone."), "file"},
    Option{"language", 0, "es",
           QT_TRANSLATE_NOOP("cli::Help", "The language of the letter; the source without it."),
           "es en fr"},
    Option{"note", 0, "TEXT", QT_TRANSLATE_NOOP("cli::Help", "What you ask for, in your words.")},
    Option{"until", 0, "DATE", QT_TRANSLATE_NOOP("cli::Help", "By when, as 2028-03-14.")},
    Option{"to", 0, "ADDRESS", QT_TRANSLATE_NOOP("cli::Help", "Whom the mail goes to.")},
    Option{"as", 0, "NAME",
           QT_TRANSLATE_NOOP("cli::Help", "Who asks; without it, whoever is logged in.")},
};
constexpr std::array owedOptions{json};

constexpr std::array commentsOptions{
    Option{"open", 0, nullptr,
           QT_TRANSLATE_NOOP("cli::Help", "Only comments that are not resolved.")},
    json,
};

constexpr std::array commentOptions{
    Option{"field", 0, "FIELD",
           QT_TRANSLATE_NOOP("cli::Help", "What it is about; the card as a whole without it."),
           fieldChoices},
    Option{
        "language", 0, "es",
        QT_TRANSLATE_NOOP("cli::Help", "Of the text it is about; the source language without it."),
        "es en fr"},
    Option{"on", 0, "WORDS",
           QT_TRANSLATE_NOOP("cli::Help", "The words of that text which it is about.")},
    Option{"answer", 0, "ID",
           QT_TRANSLATE_NOOP("cli::Help",
                             "Answers this comment; as much of its id as no other begins with.")},
    Option{"as", 0, "NAME",
           QT_TRANSLATE_NOOP("cli::Help", "Who says it; without it, whoever is logged in.")},
};

constexpr std::array resolveOptions{
    Option{"reopen", 0, nullptr, QT_TRANSLATE_NOOP("cli::Help", "Opens them again instead.")},
};
constexpr std::array suggestOptions{json};
constexpr std::array placeOptions{
    Option{"dry-run", 0, nullptr,
           QT_TRANSLATE_NOOP("cli::Help", "Say what would happen, and store nothing.")},
    Option{"seconds", 0, "N",
           QT_TRANSLATE_NOOP("cli::Help", "How long to look for a better plan; 10 without it.")},
    json,
};
constexpr std::array freezeOptions{
    Option{"note", 0, "TEXT",
           QT_TRANSLATE_NOOP("cli::Help", "What this edition is for; it is kept with it.")},
    json,
};
constexpr std::array exportOptions{
    Option{"output", 'o', "OUT",
           QT_TRANSLATE_NOOP("cli::Help", "The file to write; - for standard output."), "file"},
    Option{"language", 0, "es",
           QT_TRANSLATE_NOOP("cli::Help",
                             "The language of the labels and texts; the source without it."),
           "es en fr"},
    Option{"zones", 0, "A,B",
           QT_TRANSLATE_NOOP("cli::Help", "The zones to show hours in, instead of each card's.")},
    Option{"cards", 0, "CODE,…",
           QT_TRANSLATE_NOOP("cli::Help", "Only these cards, in this order.")},
    Option{"status", 0, "STATUS,…", QT_TRANSLATE_NOOP("cli::Help", "Only cards of these statuses."),
           statusChoices},
    Option{
        "day", 0, "DATE,…",
        QT_TRANSLATE_NOOP("cli::Help", "Only sessions that begin on these days, as 2028-03-14.")},
    Option{"theme", 0, "CODE,…",
           QT_TRANSLATE_NOOP("cli::Help", "Only cards of these thematic lines or subthemes.")},
    Option{"paper", 0, "a4|a3|letter|a5",
           QT_TRANSLATE_NOOP("cli::Help", "The paper; A4 without it."), "a4 a3 letter a5"},
    Option{"view", 0, "day|week|list",
           QT_TRANSLATE_NOOP("cli::Help",
                             "How a timetable shows time: a grid for each day (without it), all "
                             "days side by side, or tables."),
           "day week list"},
    Option{"languages", 0, "A,B",
           QT_TRANSLATE_NOOP("cli::Help", "Of a booklet: its languages, three at most.")},
    Option{"layout", 0, "sequence|side-by-side",
           QT_TRANSLATE_NOOP("cli::Help",
                             "How a booklet has several languages: one after the other (without "
                             "it), or each text beside its translations."),
           "sequence side-by-side"},
    Option{"order", 0, "day|theme",
           QT_TRANSLATE_NOOP("cli::Help",
                             "What the sessions of a booklet stand under: days (without it) or "
                             "thematic lines."),
           "day theme"},
    Option{"fields", 0, "FIELD,…",
           QT_TRANSLATE_NOOP("cli::Help",
                             "What a booklet tells of each session; all but the long texts after "
                             "the summary without it.")},
    Option{"cover", 0, "FILE",
           QT_TRANSLATE_NOOP("cli::Help", "The picture on a booklet's cover, PNG or JPEG."),
           "file"},
    Option{"cover-text", 0, "TEXT",
           QT_TRANSLATE_NOOP("cli::Help", "A text below the title on a booklet's cover.")},
    Option{"colour", 0, "1…8", QT_TRANSLATE_NOOP("cli::Help", "The colour of a booklet."),
           "1 2 3 4 5 6 7 8"},
    Option{"folded", 0, nullptr,
           QT_TRANSLATE_NOOP("cli::Help",
                             "A booklet with two pages of A5 on each side of A4, in the order for "
                             "folding and stapling.")},
    Option{"columns", 0, "NAME,…",
           QT_TRANSLATE_NOOP("cli::Help",
                             "The columns of a table, in this order; texts also in a language of "
                             "the event, as title.es."),
           columnChoices},
    Option{"group", 0, "line|organizer|none",
           QT_TRANSLATE_NOOP("cli::Help",
                             "By what a review puts the cards together; by thematic line without "
                             "it."),
           "line organizer none"},
    Option{"no-comments", 0, nullptr,
           QT_TRANSLATE_NOOP("cli::Help", "A form without the comments on its session.")},
    Option{"edition", 0, "N",
           QT_TRANSLATE_NOOP("cli::Help",
                             "Export this frozen edition; without it, the event as it is.")},
    Option{"since", 0, "N",
           QT_TRANSLATE_NOOP("cli::Help",
                             "The edition that errata are about; the one before without it.")},
};
constexpr std::array guideOptions{
    Option{"output", 'o', "OUT.pdf|OUT.html",
           QT_TRANSLATE_NOOP("cli::Help", "The file to write: a PDF or a web page."), "file"},
    Option{"language", 0, "es",
           QT_TRANSLATE_NOOP("cli::Help",
                             "The language of the guide: es, en or fr; the program's without it."),
           "es en fr"},
};
constexpr std::array copyOptions{
    Option{"cards", 0, "CODE,…",
           QT_TRANSLATE_NOOP("cli::Help", "Only these cards; without it, the whole event.")},
    Option{"for", 0, "NAME",
           QT_TRANSLATE_NOOP("cli::Help", "Who will work on it; it is kept in the copy.")},
};
constexpr std::array bringBackOptions{
    Option{"dry-run", 0, nullptr,
           QT_TRANSLATE_NOOP("cli::Help", "Say what would happen, and store nothing.")},
    json,
};
constexpr std::array wordsOptions{language, json};
constexpr std::array jsonOptions{json};

constexpr std::array table{
    Command{"new", "EVENT.escaleta", 1, 1,
            QT_TRANSLATE_NOOP("cli::Help", "Makes a new event without cards."),
            "new forum.escaleta --title 'Foro de ciudades' --zone Europe/Madrid", newOptions,
            runNew},
    Command{"sample",
            "EVENT.escaleta",
            1,
            1,
            QT_TRANSLATE_NOOP("cli::Help", "Makes the sample congress."),
            "sample sample.escaleta",
            {},
            runSample},
    Command{"import", "EVENT.escaleta FILE…", 2, -1,
            QT_TRANSLATE_NOOP(
                "cli::Help",
                "Reads files of sessions, and folders of them, into the event, which is made if "
                "there is none."),
            "import forum.escaleta notes/ sessions.xlsx --language es", importOptions, runImport},
    Command{"list", "EVENT.escaleta", 1, 1, QT_TRANSLATE_NOOP("cli::Help", "Lists the cards."),
            "list forum.escaleta --status draft", listOptions, runList},
    Command{"show", "EVENT.escaleta CODE", 2, 2,
            QT_TRANSLATE_NOOP("cli::Help", "Shows a card, in the form's order."),
            "show forum.escaleta 1.3.2 --language en", showOptions, runShow},
    Command{
        "set", "EVENT.escaleta CODE FIELD VALUE", 4, 4,
        QT_TRANSLATE_NOOP("cli::Help", "Changes one field of a card; an empty value empties it."),
        "set forum.escaleta 1.3.2 hours 13:00-14:30", setOptions, runSet},
    Command{
        "check", "EVENT.escaleta [CODE…]", 1, -1,
        QT_TRANSLATE_NOOP("cli::Help", "Says what is missing, too long, contradictory or double."),
        "check forum.escaleta --fail-on warning", checkOptions, runCheck},
    Command{"acknowledge", "EVENT.escaleta CODE FINDING [OTHER]", 3, 4,
            QT_TRANSLATE_NOOP("cli::Help",
                              "Lets a clash that check found stay, until one of its sides moves."),
            "acknowledge forum.escaleta 1.3.2 person-clash 1.3.3 --reason 'She speaks by video'",
            acknowledgeOptions, runAcknowledge},
    Command{"move", "EVENT.escaleta CODE STATUS", 3, 3,
            QT_TRANSLATE_NOOP("cli::Help",
                              "Leads a card on its way from draft to programme, where it may go."),
            "move forum.escaleta 1.3.2 changes-requested --duty reviewer --note 'Which cities?'",
            moveOptions, runMove},
    Command{
        "ask", "EVENT.escaleta CODE", 2, 2,
        QT_TRANSLATE_NOOP("cli::Help", "Writes to the authors of a card what is asked of them."),
        "ask forum.escaleta 1.3.2 --language es -o letter.eml", askOptions, runAsk},
    Command{"owed", "EVENT.escaleta", 1, 1,
            QT_TRANSLATE_NOOP("cli::Help", "Says who has to write, answer or judge what."),
            "owed forum.escaleta", owedOptions, runOwed},
    Command{"comments", "EVENT.escaleta [CODE…]", 1, -1,
            QT_TRANSLATE_NOOP("cli::Help", "Lists what is said of the cards, with the answers."),
            "comments forum.escaleta --open", commentsOptions, runComments},
    Command{"comment", "EVENT.escaleta CODE TEXT", 3, 3,
            QT_TRANSLATE_NOOP("cli::Help", "Says something of a card, or answers a comment."),
            "comment forum.escaleta 1.3.2 'Which ones?' --field summary --on 'two cities'",
            commentOptions, runComment},
    Command{"resolve", "EVENT.escaleta CODE ID…", 3, -1,
            QT_TRANSLATE_NOOP("cli::Help", "Settles comments of a card."),
            "resolve forum.escaleta 1.3.2 3f9a01", resolveOptions, runResolve},
    Command{"suggest", "EVENT.escaleta CODE", 2, 2,
            QT_TRANSLATE_NOOP("cli::Help", "Suggests when and where a session could be."),
            "suggest forum.escaleta 1.3.2", suggestOptions, runSuggest},
    Command{"place", "EVENT.escaleta [CODE…]", 1, -1,
            QT_TRANSLATE_NOOP("cli::Help",
                              "Gives a day, an hour and a platform to the sessions without them."),
            "place forum.escaleta --dry-run --seconds 30", placeOptions, runPlace},
    Command{"export", "FORMAT EVENT.escaleta", 2, 2,
            QT_TRANSLATE_NOOP("cli::Help",
                              "Writes the event, or some of its cards, in another format."),
            "export cards-pdf forum.escaleta -o cards.pdf --language es", exportOptions, runExport},
    Command{"freeze", "EVENT.escaleta", 1, 1,
            QT_TRANSLATE_NOOP("cli::Help",
                              "Keeps the programme as it is now for ever, as a numbered edition."),
            "freeze forum.escaleta --note 'To the printer'", freezeOptions, runFreeze},
    Command{"editions", "EVENT.escaleta", 1, 1,
            QT_TRANSLATE_NOOP("cli::Help", "Lists the editions that were frozen."),
            "editions forum.escaleta", jsonOptions, runEditions},
    Command{"compare", "EVENT.escaleta [OLD [NEW]]", 1, 3,
            QT_TRANSLATE_NOOP("cli::Help",
                              "Says what readers of an edition have to know of a later one, or of "
                              "the event as it is."),
            "compare forum.escaleta 1 2", showOptions, runCompare},
    Command{"copy", "EVENT.escaleta OUT.escaleta", 2, 2,
            QT_TRANSLATE_NOOP("cli::Help",
                              "Makes a copy for a colleague who works on it somewhere else."),
            "copy forum.escaleta ana.escaleta --for Ana --cards 1.3.2,1.3.3", copyOptions, runCopy},
    Command{"bring-back", "EVENT.escaleta COPY…", 2, -1,
            QT_TRANSLATE_NOOP("cli::Help",
                              "Takes the changes of colleagues' copies into the event; where both "
                              "sides changed a field, the later change stays and the other is kept "
                              "as a comment."),
            "bring-back forum.escaleta ana.escaleta luis.escaleta --dry-run", bringBackOptions,
            runBringBack},
    Command{"words", "[FILE|-]", 0, 1,
            QT_TRANSLATE_NOOP(
                "cli::Help",
                "Counts the words of a text, as the limits and as a word processor would."),
            "words summary.txt", wordsOptions, runWords},
    Command{"history", "EVENT.escaleta CODE", 2, 2,
            QT_TRANSLATE_NOOP("cli::Help", "Says who changed a card, when, and which fields."),
            "history forum.escaleta 1.3.2", jsonOptions, runHistory},
    Command{"search", "EVENT.escaleta TEXT", 2, 2,
            QT_TRANSLATE_NOOP("cli::Help",
                              "Finds cards by the words in their texts, people and organizers."),
            "search forum.escaleta 'economía social'", jsonOptions, runSearch},
    Command{"formats", "", 0, 0,
            QT_TRANSLATE_NOOP("cli::Help", "Lists the formats that can be read and written."),
            "formats", jsonOptions, runFormats},
    Command{"guide", "", 0, 0,
            QT_TRANSLATE_NOOP("cli::Help", "Writes the user's guide as a PDF or as a web page."),
            "guide -o guide.pdf --language en", guideOptions, runGuide},
    Command{"completions",
            "bash|zsh|fish",
            1,
            1,
            QT_TRANSLATE_NOOP("cli::Help", "Prints the completions for a shell."),
            "completions bash > ~/.local/share/bash-completion/completions/escaleta-cli",
            {},
            runCompletions},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

const Command *command(const QString &name)
{
    const auto it = std::ranges::find_if(
        table, [&name](const Command &c) { return name == QLatin1StringView(c.name); });
    return it == table.end() ? nullptr : &*it;
}

} // namespace cli
