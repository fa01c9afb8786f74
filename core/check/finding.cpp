// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/finding.h"

#include "core/check/findingtext.h"
#include "core/check/languagename.h"
#include "core/model/cardfield.h"
#include "core/model/limitunit.h"
#include "core/text/readerlocale.h"
#include "core/time/zone.h"

#include <QCoreApplication>
#include <QDate>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// How an argument is said in a sentence.
enum class As { Text, Quote, Date, Hours, Language, City, NoteLimit, EventLimit };

struct Place
{
    const char *argument = nullptr;
    As as = As::Text;
};

struct Row
{
    FindingCode code;
    const char *key;
    // %1 is the field, with the language of its text; %2, %3 … are the places in their order.
    const char *sentence;
    std::array<Place, 4> places = {};
    const char *counted = nullptr;      // the argument that is %n
    const char *inCharacters = nullptr; // the sentence where the unit is characters
};

// clang-format off
constexpr std::array rows{
    Row{FindingCode::OverLimit, "over-limit",
        //: %1 is a field and its language, "Objectives (Spanish)"; %2 is a number of words
        QT_TRANSLATE_N_NOOP("core::Finding", "%1: %n words, the limit is %2."),
        {{{"limit"}}}, "count",
        QT_TRANSLATE_N_NOOP("core::Finding", "%1: %n characters, the limit is %2.")},
    Row{FindingCode::NearLimit, "near-limit",
        //: %1 is a field and its language; %2 is the limit, in words
        QT_TRANSLATE_N_NOOP("core::Finding", "%1: %n of at most %2 words."),
        {{{"limit"}}}, "count",
        QT_TRANSLATE_N_NOOP("core::Finding", "%1: %n of at most %2 characters.")},
    Row{FindingCode::WithinTolerance, "within-tolerance",
        //: %2 is the limit, %3 how many words are let pass all the same
        QT_TRANSLATE_N_NOOP("core::Finding", "%1: %n words. The limit is %2; up to %3 are let pass."),
        {{{"limit"}, {"most"}}}, "count",
        QT_TRANSLATE_N_NOOP("core::Finding", "%1: %n characters. The limit is %2; up to %3 are let "
                                             "pass.")},
    Row{FindingCode::UnderLimit, "under-limit",
        //: %2 is the least number of words
        QT_TRANSLATE_N_NOOP("core::Finding", "%1: %n words, at least %2 are wanted."),
        {{{"limit"}}}, "count",
        QT_TRANSLATE_N_NOOP("core::Finding", "%1: %n characters, at least %2 are wanted.")},
    Row{FindingCode::NoteLimit, "note-limit",
        //: %2 and %3 are limits: "at most 300 words", "150 to 250 words", "any length"
        QT_TRANSLATE_NOOP("core::Finding", "%1: the note allows %2; the event allows %3."),
        {{{"maximum", As::NoteLimit}, {"limit", As::EventLimit}}}},
    Row{FindingCode::RequiredEmpty, "required-empty",
        QT_TRANSLATE_NOOP("core::Finding", "%1: this is missing, and a card at this stage needs it.")},
    Row{FindingCode::NotTranslated, "not-translated",
        //: %1 names the field and the language that is missing
        QT_TRANSLATE_NOOP("core::Finding", "%1: not translated yet.")},
    Row{FindingCode::StaleTranslation, "stale-translation",
        QT_TRANSLATE_NOOP("core::Finding", "%1: the original changed after this translation was made. "
                                           "Bring it up to date.")},
    Row{FindingCode::UnknownStatus, "unknown-status",
        //: %1 is "Status"; %2 is a key such as "on-hold"
        QT_TRANSLATE_NOOP("core::Finding", "%1: “%2” comes from a newer version of Escaleta. Here the "
                                           "card counts as a draft, until it gets another status."),
        {{{"written", As::Quote}}}},
    Row{FindingCode::ReviewerGone, "reviewer-gone",
        QT_TRANSLATE_NOOP("core::Finding", "%1: somebody whom it was assigned to for review is not in "
                                           "the list of colleagues any more. Assign it anew.")},
    Row{FindingCode::UnknownLanguage, "unknown-language",
        //: "es" is a language code
        QT_TRANSLATE_NOOP("core::Finding", "%1: “%2” is no known language. Write its name or a code "
                                           "such as es."),
        {{{"written", As::Quote}}}},
    Row{FindingCode::DoubleLanguage, "double-language",
        //: %2 is the name of a language
        QT_TRANSLATE_NOOP("core::Finding", "%1: %2 is listed twice."),
        {{{"written", As::Language}}}},
    Row{FindingCode::CodeOutsideSubtheme, "code-outside-subtheme",
        //: %2 is the code of a session, "1.3.2", %3 that of a subtheme, "1.4"
        QT_TRANSLATE_NOOP("core::Finding", "%1: %2 does not begin with %3, the code of its subtheme."),
        {{{"code"}, {"subtheme"}}}},
    Row{FindingCode::SubthemeOutsideTheme, "subtheme-outside-theme",
        //: %2 is the code or title of a subtheme, %3 that of a thematic line
        QT_TRANSLATE_NOOP("core::Finding", "%1: %2 does not belong to the thematic line %3."),
        {{{"subtheme"}, {"theme"}}}},
    Row{FindingCode::DoubleCode, "double-code",
        QT_TRANSLATE_NOOP("core::Finding", "%1: another session has the code %2 too. Change one of them."),
        {{{"code"}}}},
    Row{FindingCode::CodeMissing, "code-missing",
        QT_TRANSLATE_NOOP("core::Finding", "%1: the session has no code yet.")},
    Row{FindingCode::OutsideEvent, "outside-event",
        //: all three are dates: that of the session, the first and the last of the event
        QT_TRANSLATE_NOOP("core::Finding", "%1: %2 is not a day of the event (%3 – %4)."),
        {{{"date", As::Date}, {"start", As::Date}, {"end", As::Date}}}},
    Row{FindingCode::EndBeforeStart, "end-before-start",
        //: times of day
        QT_TRANSLATE_NOOP("core::Finding", "%1: the end, %3, is not after the start, %2."),
        {{{"start"}, {"end"}}}},
    Row{FindingCode::HoursDisagree, "hours-disagree",
        //: %2 is what the note says, %3 what the card holds
        QT_TRANSLATE_NOOP("core::Finding", "%1: not all hours agree. In the note: “%2”; on the card: %3. "
                                           "Check which are right."),
        {{{"written", As::Quote}, {"hours", As::Hours}}}},
    Row{FindingCode::TimeInGap, "time-gap",
        //: %2 is a time of day, %3 a time zone
        QT_TRANSLATE_NOOP("core::Finding", "%1: %2 does not exist in %3 on this date, because clocks go "
                                           "forward. Choose another time."),
        {{{"time"}, {"zone"}}}},
    Row{FindingCode::TimeDoubled, "time-doubled",
        //: %2 is a time of day, %3 a time zone
        QT_TRANSLATE_NOOP("core::Finding", "%1: %2 comes twice in %3 on this date, because clocks go "
                                           "back. Say in the texts which one, or choose another."),
        {{{"time"}, {"zone"}}}},
    Row{FindingCode::OutsideOpeningHours, "outside-opening-hours",
        //: %2 is the name of a room or an online channel, %3 and %4 are times of day
        QT_TRANSLATE_NOOP("core::Finding", "%1: %2 is open from %3 to %4. Choose other hours, or "
                                           "another platform."),
        {{{"platform"}, {"opens"}, {"closes"}}}},
    Row{FindingCode::LongerThanADay, "longer-than-a-day",
        QT_TRANSLATE_N_NOOP("core::Finding", "%1: the session takes %n hours. Check its end."),
        {}, "hours"},
    Row{FindingCode::UnknownZone, "unknown-zone",
        //: “%2” is what should be a time zone
        QT_TRANSLATE_NOOP("core::Finding", "%1: “%2” is no known time zone, so its hours are not "
                                           "shown. Choose another one."),
        {{{"zone", As::Quote}}}},
    Row{FindingCode::NightHours, "night-hours",
        //: %2 is a time of day, %3 a city or a time zone
        QT_TRANSLATE_NOOP("core::Finding", "%1: it is night in %3, %2."),
        {{{"time"}, {"zone", As::City}}}},
    Row{FindingCode::PersonNightHours, "person-night-hours",
        //: %2 is a time of day, %3 a city or a time zone, %4 the name of a person who lives there
        QT_TRANSLATE_NOOP("core::Finding", "%1: it is night for %4: %2 in %3."),
        {{{"time"}, {"zone", As::City}, {"person"}}}},
    Row{FindingCode::OffsetChanged, "offset-changed",
        //: %2 is a city or a time zone, %3 and %4 are differences of hours, such as +01:00
        QT_TRANSLATE_NOOP("core::Finding", "%1: on this date the clocks of %2 are at %3 from home, "
                                           "today at %4. Check hours that were worked out by hand."),
        {{{"zone", As::City}, {"then"}, {"today"}}}},
    Row{FindingCode::PlatformMissing, "platform-missing",
        QT_TRANSLATE_NOOP("core::Finding", "%1: the session has a time and no platform yet.")},
    Row{FindingCode::PlatformGone, "platform-gone",
        //: %2 names a room or an online channel
        QT_TRANSLATE_NOOP("core::Finding", "%1: “%2” is not in the list of platforms any more. Choose "
                                           "another one."),
        {{{"platform", As::Quote}}}},
    Row{FindingCode::PlatformClash, "platform-clash",
        //: %2 is the code of a session, %3 the name of a room or an online channel
        QT_TRANSLATE_NOOP("core::Finding", "%1: session %2 is on %3 at the same time."),
        {{{"other"}, {"platform"}}}},
    Row{FindingCode::PersonClash, "person-clash",
        //: %2 is the code of a session, %3 the name of a person
        QT_TRANSLATE_NOOP("core::Finding", "%1: %3 takes part in session %2 at the same time."),
        {{{"other"}, {"person"}}}},
    Row{FindingCode::OrganizerClash, "organizer-clash",
        //: %2 is the code of a session, %3 the name of an organization
        QT_TRANSLATE_NOOP("core::Finding", "%1: %3 organizes session %2 at the same time."),
        {{{"other"}, {"organizer"}}}},
    Row{FindingCode::LicenceClash, "licence-clash",
        //: %2 is the code of a session, %3 the name of a licence for one session at a time
        QT_TRANSLATE_NOOP("core::Finding", "%1: session %2 takes the licence %3 at the same time."),
        {{{"other"}, {"licence"}}}},
    Row{FindingCode::PlatformTooClose, "platform-too-close",
        //: %2 is the code of a session, %3 a room or an online channel, %4 a number of minutes
        QT_TRANSLATE_N_NOOP("core::Finding", "%1: only %n minutes between this session and %2 on %3; "
                                             "%4 are wanted."),
        {{{"other"}, {"platform"}, {"buffer"}}}, "minutes"},
    Row{FindingCode::PersonTooClose, "person-too-close",
        //: %2 is the code of a session, %3 the name of a person, %4 a number of minutes
        QT_TRANSLATE_N_NOOP("core::Finding", "%1: %3 has only %n minutes between this session and %2; "
                                             "%4 are wanted."),
        {{{"other"}, {"person"}, {"buffer"}}}, "minutes"},
    Row{FindingCode::OrganizerTooClose, "organizer-too-close",
        //: %2 is the code of a session, %3 the name of an organization, %4 a number of minutes
        QT_TRANSLATE_N_NOOP("core::Finding", "%1: %3 has only %n minutes between this session and %2; "
                                             "%4 are wanted."),
        {{{"other"}, {"organizer"}, {"buffer"}}}, "minutes"},
    Row{FindingCode::BoothRest, "booth-rest",
        //: %2 is the code of a session, %3 and %4 are languages, %5 is a number of minutes
        QT_TRANSLATE_N_NOOP("core::Finding", "%1: the interpreters of %3–%4 have only %n minutes between "
                                             "this session and %2; they need %5."),
        {{{"other"}, {"from", As::Language}, {"to", As::Language}, {"rest"}}}, "minutes"},
    Row{FindingCode::InterpreterMissing, "interpreter-missing",
        //: %2 and %3 are languages
        QT_TRANSLATE_NOOP("core::Finding", "%1: the platform has no booth between %2 and %3."),
        {{{"from", As::Language}, {"to", As::Language}}}},
    Row{FindingCode::CapacityAbovePlatform, "capacity-above-platform",
        //: %2 and %3 are numbers of people
        QT_TRANSLATE_NOOP("core::Finding", "%1: %2 people are more than the %3 that the platform holds."),
        {{{"capacity"}, {"limit"}}}},
    Row{FindingCode::BreakOverlap, "break-overlap",
        //: %2 is the name of a break ("Lunch"), %3 and %4 are times of day
        QT_TRANSLATE_NOOP("core::Finding", "%1: this is during a break, “%2” from %3 to %4."),
        {{{"title", As::Quote}, {"start"}, {"end"}}}},
    Row{FindingCode::PersonUnavailable, "person-unavailable",
        //: %2 is the name of a person
        QT_TRANSLATE_NOOP("core::Finding", "%1: %2 can't take part at that time."),
        {{{"person"}}}},
    Row{FindingCode::MoreClashes, "more-clashes",
        //: after several sentences about other sessions at the same time: there are %n more of them
        QT_TRANSLATE_N_NOOP("core::Finding", "%1: and %n more at that time."), {}, "count"},
    Row{FindingCode::BadLink, "bad-link",
        QT_TRANSLATE_NOOP("core::Finding", "%1: “%2” is not a complete link. Write it like "
                                           "https://example.org/page."),
        {{{"url", As::Quote}}}},
    Row{FindingCode::Unplaced, "unplaced",
        //: %2 is a line number, %3 the text of that line
        QT_TRANSLATE_NOOP("core::Finding", "Line %2 of the note has found no field: “%3”. Move it "
                                           "where it belongs."),
        {{{"line"}, {"text", As::Quote}}}},
    Row{FindingCode::NotUnderstood, "not-understood",
        QT_TRANSLATE_NOOP("core::Finding", "%1: “%2” was not understood. Fill in the field by hand."),
        {{{"written", As::Quote}}}},
    Row{FindingCode::LanguageAssumed, "language-assumed",
        //: %2 is the name of a language
        QT_TRANSLATE_NOOP("core::Finding", "The note does not say what language it is in: %2 was "
                                           "assumed."),
        {{{"language", As::Language}}}},
    Row{FindingCode::ListEntryNew, "list-entry-new",
        //: %2 is an entry of a list, such as the name of a platform
        QT_TRANSLATE_NOOP("core::Finding", "%1: “%2” was not in the event's list and was added to it."),
        {{{"name", As::Quote}}}},
    Row{FindingCode::ZoneAssumed, "zone-assumed",
        //: %2 is an abbreviation such as CET, %3 a time zone
        QT_TRANSLATE_NOOP("core::Finding", "%1: “%2” was taken for the time zone %3. Check it."),
        {{{"written", As::Quote}, {"zone"}}}},
    Row{FindingCode::DateAmbiguous, "date-ambiguous",
        //: %2 is a date as somebody wrote it, %3 the date it was taken for
        QT_TRANSLATE_NOOP("core::Finding", "%1: “%2” was read as %3. Check the day and the month."),
        {{{"written", As::Quote}, {"date", As::Date}}}},
    Row{FindingCode::DurationDiffers, "duration-differs",
        //: %2 is a duration as somebody wrote it
        QT_TRANSLATE_N_NOOP("core::Finding", "%1: the note says “%2”, but from start to end it is %n "
                                             "minutes. Check both."),
        {{{"written", As::Quote}}}, "minutes"},
    Row{FindingCode::SessionsInOneFile, "sessions-in-one-file",
        QT_TRANSLATE_N_NOOP("core::Finding", "The file holds %n sessions. Check that each card has its "
                                             "own texts."),
        {}, "count"},
    Row{FindingCode::EncodingAssumed, "encoding-assumed",
        //: %2 is the name of a character encoding, such as Windows-1252
        QT_TRANSLATE_NOOP("core::Finding", "The file does not say how its characters are encoded: %2 was "
                                           "assumed. Check the accented letters."),
        {{{"encoding"}}}},
    Row{FindingCode::FieldRepeated, "field-repeated",
        //: %2 is the heading of a section of the note
        QT_TRANSLATE_NOOP("core::Finding", "%1: “%2” comes twice in the note. The second text was added "
                                           "to the first."),
        {{{"written", As::Quote}}}},
    Row{FindingCode::UnacceptedChanges, "unaccepted-changes",
        QT_TRANSLATE_N_NOOP("core::Finding", "%1: the file has %n tracked change(s) that nobody has "
                                             "accepted. It was read as if they were."),
        {}, "count"},
    Row{FindingCode::PicturesLeftOut, "pictures-left-out",
        QT_TRANSLATE_N_NOOP("core::Finding", "%1: %n picture(s) of the file were left out. Attach the "
                                             "file to the card if they matter."),
        {}, "count"},
    Row{FindingCode::DateAssumed, "date-assumed",
        QT_TRANSLATE_NOOP("core::Finding", "%1: the file gives no date here. It was taken for %2."),
        {{{"date", As::Date}}}},
    Row{FindingCode::AfterMidnight, "after-midnight",
        //: %2 is a time of day, such as 01:30, %3 a date
        QT_TRANSLATE_NOOP("core::Finding", "%1: %2 is after midnight and was taken for %3."),
        {{{"time"}, {"date", As::Date}}}},
    Row{FindingCode::HoursRepaired, "hours-repaired",
        //: %2 is what a file says, %3 what it was taken for
        QT_TRANSLATE_NOOP("core::Finding", "%1: the file contradicts itself: “%2”. It was taken for %3."),
        {{{"written", As::Quote}, {"hours", As::Hours}}}},
    Row{FindingCode::IdDoubled, "id-doubled",
        //: %2 is the number or code of a session in a file
        QT_TRANSLATE_NOOP("core::Finding", "%1: another session of the file has the number “%2” too. "
                                           "Each became a card."),
        {{{"written", As::Quote}}}},
    Row{FindingCode::ColumnUnknown, "column-unknown",
        //: %2 is the heading of a column in a spreadsheet
        QT_TRANSLATE_NOOP("core::Finding", "%1: no field is known for the column “%2”. What it holds "
                                           "stays on the card as lines without a field."),
        {{{"name", As::Quote}}}},
    Row{FindingCode::DialectAssumed, "dialect-assumed",
        //: %2 is the name of a program, such as frab or pretalx
        QT_TRANSLATE_NOOP("core::Finding", "%1: the file doesn't say which program made it. It was read "
                                           "as one of %2."),
        {{{"dialect"}}}},
    Row{FindingCode::ValueRepaired, "value-repaired",
        //: %2 is what a file says, %3 what it was taken for
        QT_TRANSLATE_NOOP("core::Finding", "%1: “%2” was taken for “%3”."),
        {{{"written", As::Quote}, {"value", As::Quote}}}},
    Row{FindingCode::ChangedTwice, "changed-twice",
        //: %2 is the name of a person, %3 what they wrote
        QT_TRANSLATE_NOOP("core::Finding", "%1: %2 has changed this too: “%3”. That is kept as a comment."),
        {{{"author"}, {"value", As::Quote}}}},
    Row{FindingCode::EntryChangedTwice, "entry-changed-twice",
        //: %2 is what an event's list calls a room, an organization …; %3 the name of a person, %4 what they wrote
        QT_TRANSLATE_NOOP("core::Finding", "“%2” was changed on both sides; the later change was kept, "
                                           "and not what %3 wrote: “%4”."),
        {{{"name", As::Quote}, {"author"}, {"value", As::Quote}}}},
    Row{FindingCode::RemovedElsewhere, "removed-elsewhere",
        QT_TRANSLATE_NOOP("core::Finding", "%1: the card was deleted on one side and changed on the "
                                           "other, so it stays."),
        {}},
};
// clang-format on

constexpr bool rowsAreInOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].code) != i)
            return false;
    }
    return rows.back().code == FindingCode::RemovedElsewhere;
}
static_assert(rowsAreInOrder(), "every code has its row, in the order of the enumeration");

const Row &rowOf(FindingCode code)
{
    return rows.at(static_cast<std::size_t>(code));
}

// Says the sentences in one language.
class Teller
{
public:
    explicit Teller(const Say &say)
        : m_say(say)
        //: The BCP 47 tag of the language you are translating into: es, fr … Dates follow it.
        , m_language(translated(QT_TRANSLATE_NOOP("core::Finding", "en")))
    { }

    QString tell(const Finding &finding) const;

private:
    QString translated(const char *text, int count = -1) const
    {
        return m_say("core::Finding", text, count);
    }
    QString fieldPlace(const Finding &finding) const;
    QString limitPhrase(const QString &unit, int minimum, int maximum) const;
    QString placed(const Finding &finding, const Place &place) const;

    const Say &m_say;
    // That the sentences are in. The translation itself says so, because installed translators
    // can't be asked, and the locale of the machine may be one there is no translation for.
    const QString m_language;
};

QString Teller::fieldPlace(const Finding &finding) const
{
    const CardField *field = cardField(finding.field);
    const bool isOfFile =
        finding.code == FindingCode::ColumnUnknown || finding.code == FindingCode::DialectAssumed;
    const QString name = field ? m_say("core::CardField", field->label, -1)
        : isOfFile
        //: where a finding is about a file that was imported
        ? translated(QT_TRANSLATE_NOOP("core::Finding", "File"))
        //: where a finding is about the card and about no field of it
        : translated(QT_TRANSLATE_NOOP("core::Finding", "Card"));
    if (finding.language.isEmpty())
        return name;
    //: a field and the language of its text: "Objectives (Spanish)"
    return translated(QT_TRANSLATE_NOOP("core::Finding", "%1 (%2)"))
        .arg(name, languageName(finding.language, m_language));
}

// Enough of a long text to recognise it by, on one line.
QString quote(const QString &text)
{
    constexpr qsizetype longest = 80;
    constexpr qsizetype lookedAt = 4 * longest; // white space may take some of it
    const QString line = text.left(lookedAt).simplified();
    if (line.size() <= longest && text.size() <= lookedAt)
        return line;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, line);
    letters.setPosition(std::min(longest, line.size()) - 1);
    const auto end = letters.isAtBoundary() ? letters.position() : letters.toPreviousBoundary();
    return line.left(end) + u'…';
}

// Each may be a part of "the note allows %2, the event %3".
QString Teller::limitPhrase(const QString &unit, int minimum, int maximum) const
{
    const bool range = minimum > 0;
    const char *phrase = nullptr;
    if (unit == "characters"_L1) {
        //: what a note allows: "the note allows 1000 to 2400 characters"
        phrase = range ? QT_TRANSLATE_N_NOOP("core::Finding", "%1 to %n characters")
                       //: what a note allows: "the note allows at most 2400 characters"
                       : QT_TRANSLATE_N_NOOP("core::Finding", "at most %n characters");
    } else if (unit == "pages"_L1) {
        //: what a note allows: "the note allows 1 to 2 pages"
        phrase = range ? QT_TRANSLATE_N_NOOP("core::Finding", "%1 to %n pages")
                       //: what a note allows: "the note allows at most 2 pages"
                       : QT_TRANSLATE_N_NOOP("core::Finding", "at most %n pages");
    } else {
        //: what a note allows: "the note allows 150 to 250 words"
        phrase = range ? QT_TRANSLATE_N_NOOP("core::Finding", "%1 to %n words")
                       //: what a note or an event allows: "the event at most 250 words"
                       : QT_TRANSLATE_N_NOOP("core::Finding", "at most %n words");
    }
    const QString text = translated(phrase, maximum);
    return range ? text.arg(minimum) : text;
}

QString Teller::placed(const Finding &finding, const Place &place) const
{
    const auto argument = [&](const char *name) {
        return finding.arguments.value(QString::fromLatin1(name));
    };
    const QString value = argument(place.argument).toString();
    switch (place.as) {
    case As::Text:
        return value;
    case As::Quote:
        return quote(value);
    case As::Date:
        return readerLocale(m_language)
            .toString(QDate::fromString(value, Qt::ISODate), QLocale::LongFormat);
    case As::Hours:
        return value.isEmpty() ? u"—"_s : value;
    case As::Language:
        return languageName(value, m_language);
    case As::City: {
        const QString city = cityName(value, m_language);
        return city.isEmpty() ? value : city;
    }
    case As::NoteLimit:
        return limitPhrase(argument("unit").toString(), argument("minimum").toInt(), value.toInt());
    case As::EventLimit:
        //: what an event allows: "the event no limit"
        return value.isEmpty() ? translated(QT_TRANSLATE_NOOP("core::Finding", "any length"))
                               : limitPhrase(argument("limitUnit").toString(), 0, value.toInt());
    }
    Q_UNREACHABLE();
}

QString Teller::tell(const Finding &finding) const
{
    const Row &row = rowOf(finding.code);
    const int count =
        row.counted ? finding.arguments.value(QString::fromLatin1(row.counted)).toInt() : -1;
    const bool isOfCharacters = row.inCharacters
        && finding.arguments.value(u"unit"_s) == limitUnitKey(LimitUnit::Characters);
    const QString sentence = translated(isOfCharacters ? row.inCharacters : row.sentence, count);

    // In one pass, so that a %1 within a value stays as it was written.
    QString said;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number =
            sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (number < 1 || number > int(row.places.size()) + 1) {
            said += sentence[i];
            continue;
        }
        said += number == 1 ? fieldPlace(finding)
                            : placed(finding, row.places.at(std::size_t(number) - 2));
        ++i;
    }
    return said;
}

} // namespace

QString findingKey(FindingCode code)
{
    return QString::fromLatin1(rowOf(code).key);
}

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Hint:
        return u"hint"_s;
    }
    Q_UNREACHABLE();
}

QString describe(const Finding &finding, const Say &say)
{
    return Teller(say).tell(finding);
}

QString describe(const Finding &finding)
{
    return describe(finding, [](const char *context, const char *text, int count) {
        return QCoreApplication::translate(context, text, nullptr, count);
    });
}

} // namespace core
