// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/reviewreport.h"

#include "core/check/checks.h"
#include "core/check/findingtext.h"
#include "core/parallel.h"
#include "core/publish/cardparts.h"
#include "core/publish/cardsection.h"
#include "core/publish/direction.h"
#include "core/publish/frame.h"
#include "core/publish/reviewboard.h"
#include "core/review/threads.h"
#include "core/text/words.h"

#include <QCoreApplication>
#include <QHash>

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

struct SeverityTerms
{
    core::Severity severity;
    const char *one;
    const char *many;
};

constexpr std::array severities{
    SeverityTerms{core::Severity::Error, QT_TRANSLATE_NOOP("publish::Review", "Error"),
                  QT_TRANSLATE_NOOP("publish::Review", "Errors")},
    SeverityTerms{core::Severity::Warning, QT_TRANSLATE_NOOP("publish::Review", "Warning"),
                  QT_TRANSLATE_NOOP("publish::Review", "Warnings")},
    SeverityTerms{core::Severity::Hint, QT_TRANSLATE_NOOP("publish::Review", "Hint"),
                  QT_TRANSLATE_NOOP("publish::Review", "Hints")},
};

using Findings = QList<core::Finding>;

bool hasOpenComments(const core::Card &card)
{
    return std::ranges::any_of(card.comments,
                               [](const core::Comment &comment) { return !comment.resolved; });
}

class Report : public ReportParts
{
public:
    Report(const core::Programme &programme, const Wording &wording, const Look &look)
        : ReportParts(wording, look)
        , m_programme(programme)
    { }

    typeset::Section summary(const QString &title, const Findings &findings) const
    {
        typeset::Section section{.language = m_wording.language(), .outline = title};
        typeset::Heading heading{.level = 1, .spans{{.text = title, .style = m_look.title}}};
        heading.style.spaceAfter = m_look.line / 2;
        section.blocks.emplace_back(std::move(heading));
        add(section, m_wording.pick(m_programme.event.title).text, m_look.fact);
        section.blocks.emplace_back(severityTable(findings));
        const bool isAny = std::ranges::any_of(
            findings, [](const core::Finding &finding) { return finding.card.isNull(); });
        if (isAny) {
            section.blocks.emplace_back(subheading(
                //: heads what is to be mended of the event itself
                say(QT_TRANSLATE_NOOP("publish::Review", "The event"))));
            section.blocks.emplace_back(findingTable(findings, {}));
        }
        settleDirection(section.blocks, directionOf(m_wording.language()));
        return section;
    }

    typeset::Section card(const core::Card &card, const Findings &findings) const
    {
        const Worded name = cardName(card, m_wording);
        typeset::Section section{.language = m_wording.language(),
                                 .newPage = false,
                                 .outline = name.text,
                                 .outlineLevel = 2,
                                 .destination = cardDestination(card),
                                 .runningTitle = card.code};
        typeset::Heading heading = subheading(name.text);
        heading.language = foreignLanguage(name.language, m_wording);
        section.blocks.emplace_back(std::move(heading));
        add(section, m_wording.label(card.status), m_look.aside, true);
        if (!card.review.moves.isEmpty())
            add(section, card.review.moves.last().note, m_look.fact);
        section.blocks.emplace_back(wordTable(card));
        section.blocks.emplace_back(findingTable(findings, card.id));
        if (typeset::Table comments = commentTable(card); !comments.rows.empty())
            section.blocks.emplace_back(std::move(comments));
        settleDirection(section.blocks, directionOf(m_wording.language()));
        return section;
    }

    typeset::Section clean(const QList<const core::Card *> &cards) const
    {
        const QString title = say(QT_TRANSLATE_NOOP("publish::Review", "Nothing to mend"));
        typeset::Section section{.language = m_wording.language(),
                                 .newPage = false,
                                 .outline = title,
                                 .outlineLevel = 2};
        section.blocks.emplace_back(subheading(title));
        for (const core::Card *card : cards) {
            const Worded name = cardName(*card, m_wording);
            typeset::Paragraph line = paragraph(name.text, m_look.fact);
            line.language = foreignLanguage(name.language, m_wording);
            section.blocks.emplace_back(std::move(line));
        }
        settleDirection(section.blocks, directionOf(m_wording.language()));
        return section;
    }

private:
    void add(typeset::Section &section, const QString &text, const typeset::TextStyle &style,
             bool keepWithNext = false) const
    {
        if (text.isEmpty())
            return;
        typeset::Paragraph line = paragraph(text, style);
        line.style.spaceAfter = m_look.line / 2;
        line.style.keepWithNext = keepWithNext;
        section.blocks.emplace_back(std::move(line));
    }
    typeset::Table countTable(const QString &what, const QString &many) const
    {
        typeset::Table table = newTable({{.share = 3}, {.share = 1}});
        table.rowHeadings = true;
        table.rows.push_back(
            {.cells{cell(what, m_look.label), cell(many, m_look.label, typeset::Alignment::End)}});
        return table;
    }
    void addCount(typeset::Table &table, const QString &what, qsizetype count) const
    {
        table.rows.push_back(
            {.cells{cell(what, m_look.fact),
                    cell(m_wording.number(int(count)), m_look.fact, typeset::Alignment::End)}});
    }
    typeset::Table severityTable(const Findings &findings) const
    {
        typeset::Table table =
            countTable(say(QT_TRANSLATE_NOOP("publish::Review", "What there is to mend")),
                       say(QT_TRANSLATE_NOOP("publish::Review", "Findings")));
        for (const SeverityTerms &terms : severities) {
            addCount(table, say(terms.many),
                     std::ranges::count(findings, terms.severity, &core::Finding::severity));
        }
        return table;
    }

    // The words of each text in each language against its limit.
    typeset::Table wordTable(const core::Card &card) const
    {
        std::vector<typeset::Column> columns{{.share = 2}};
        typeset::Row head{
            .cells{cell(say(QT_TRANSLATE_NOOP("publish::Review", "Words")), m_look.label)}};
        for (const QString &language : m_programme.event.languages) {
            columns.push_back({.share = 1});
            head.cells.push_back(
                cell(m_wording.languageName(language), m_look.label, typeset::Alignment::End));
        }
        typeset::Table table = newTable(std::move(columns));
        table.rowHeadings = true;
        table.rows.push_back(std::move(head));
        for (const core::CardField &field : core::cardFields()) {
            if (!field.text || *field.text == core::TextField::Title)
                continue;
            typeset::Row row{.cells{cell(m_wording.label(field), m_look.fact)}};
            for (const QString &language : m_programme.event.languages) {
                row.cells.push_back(
                    wordCell(card.text(*field.text).in(language),
                             core::limitOf(m_programme.event, card, *field.text, language)));
            }
            table.rows.push_back(std::move(row));
        }
        return table;
    }
    typeset::Cell wordCell(const QString &text, const core::Limit &limit) const
    {
        if (text.isEmpty())
            return cell(u"–"_s, m_look.aside, typeset::Alignment::End);
        const qint64 length =
            core::counted(core::countMarkup(text), core::countUnit(m_programme.event, limit));
        QString said = m_wording.number(int(length));
        typeset::TextStyle style = m_look.fact;
        if (limit.maximum > 0) {
            said += u" / "_s + m_wording.number(limit.maximum);
            style.bold = length > limit.most();
            if (style.bold)
                style.colour = alarm;
        }
        return cell(said, style, typeset::Alignment::End);
    }

    // What reviewers say of the card and nobody has settled yet, each with its place.
    typeset::Table commentTable(const core::Card &card) const
    {
        typeset::Table table = newTable({{.width = m_look.body.size * 8.2}, {.share = 1}});
        table.headingRows = 0;
        table.rowHeadings = true;
        for (const core::Thread &thread : core::threadsOf(card.comments)) {
            if (thread.first.resolved)
                continue;
            const core::CardField *field = core::cardField(thread.first.field);
            QString text = thread.first.text.simplified();
            if (!thread.first.quote.isEmpty())
                text = u"“%1”: %2"_s.arg(thread.first.quote.simplified(), text);
            for (const core::Comment &answer : thread.answers)
                text += u"\u2028→ "_s + answer.text.simplified();
            table.rows.push_back(
                {.cells{cell(field ? m_wording.label(*field)
                                   : say(QT_TRANSLATE_NOOP("publish::Review", "The card")),
                             m_look.label),
                        cell(text, m_look.fact)}});
        }
        return table;
    }

    typeset::Table findingTable(const Findings &findings, const QString &card) const
    {
        typeset::Table table = newTable({{.width = m_look.body.size * 8.2}, {.share = 1}});
        table.headingRows = 0;
        table.rowHeadings = true;
        const core::Say say = [this](const char *context, const char *text, int count) {
            return m_wording.say(context, text, count);
        };
        for (const auto &[severity, one, many] : severities) {
            typeset::TextStyle style = m_look.label;
            style.bold = severity != core::Severity::Hint;
            if (severity == core::Severity::Error)
                style.colour = alarm;
            else if (severity == core::Severity::Warning)
                style.colour = warning;
            for (const core::Finding &finding : findings) {
                if (finding.severity == severity && finding.card == card)
                    table.rows.push_back({.cells{cell(this->say(one), style),
                                                 cell(core::describe(finding, say), m_look.fact)}});
            }
        }
        return table;
    }

    const core::Programme &m_programme;
};

} // namespace

typeset::Document reviewDocument(const core::Programme &programme, const ExportOptions &options)
{
    const Wording wording = wordingFor(programme, options);
    const Look look = lookFor(options.paper);
    const QList<const core::Card *> cards = chosenCards(programme, options.cards);
    const Findings findings = core::check(programme, options.cards, {.today = options.now.date()});
    QHash<QString, Findings> ofCard;
    for (const core::Finding &finding : findings)
        ofCard[finding.card].append(finding);

    //: the name of a document: what there is to mend in an event's cards
    const QString name =
        wording.say("publish::Review", QT_TRANSLATE_NOOP("publish::Review", "Review report"));
    typeset::Document document = emptyDocument(programme, cards, name, wording, look, options);
    const Report report(programme, wording, look);
    document.sections.push_back(report.summary(name, findings));
    core::Programme shown = programme;
    shown.cards.clear();
    for (const core::Card *card : cards)
        shown.cards.append(*card);
    const core::Board board = core::boardOf(shown, findings, options.grouping);
    document.sections.push_back(ReviewBoard(programme, board, wording, look).section());

    QSet<QString> unfinished; // without a finding, because nothing asks for their texts yet
    for (const core::BoardRow &row : board.rows) {
        if (row.sum.complete < row.sum.wanted)
            unfinished.insert(row.card);
    }
    QList<const core::Card *> clean;
    QList<const core::Card *> others;
    for (const core::Card *card : cards) {
        const bool hasSomething =
            ofCard.contains(card->id) || hasOpenComments(*card) || unfinished.contains(card->id);
        (hasSomething ? others : clean).append(card);
    }
    const std::size_t first = document.sections.size();
    document.sections.resize(first + std::size_t(others.size()));
    core::parallelFor(int(others.size()), core::threadCount(options.pdf.threads), [&](int i, int) {
        if (options.pdf.cancel && *options.pdf.cancel)
            return;
        document.sections[first + std::size_t(i)] =
            report.card(*others[i], ofCard.value(others[i]->id));
    });
    if (!clean.isEmpty())
        document.sections.push_back(report.clean(clean));
    return document;
}

core::Result<PdfReport> writeReviewPdf(const core::Programme &programme,
                                       const ExportOptions &options, const QString &path)
{
    if (chosenCards(programme, options.cards).isEmpty())
        return core::fail(core::ErrorCode::NothingToExport);
    const typeset::Document document = reviewDocument(programme, options);
    return fontsFor(programme.event, document.language, path)
        .and_then([&](const typeset::FontList &fonts) {
            return savePdf(document, fonts, path, options.pdf);
        });
}

} // namespace publish
