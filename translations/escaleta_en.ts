<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli::BringBack</name>
    <message numerus="yes">
        <source>%n card(s) changed</source>
        <translation>
            <numerusform>%n card changed</numerusform>
            <numerusform>%n cards changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Check</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Import</name>
    <message numerus="yes">
        <source>%n card(s) made</source>
        <translation>
            <numerusform>%n card made</numerusform>
            <numerusform>%n cards made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) would be made</source>
        <translation>
            <numerusform>%n card would be made</numerusform>
            <numerusform>%n cards would be made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Place</name>
    <message numerus="yes">
        <source>%n placed</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n placed</numerusform>
            <numerusform>%n placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n without a place</numerusform>
            <numerusform>%n without a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Sample</name>
    <message numerus="yes">
        <source>Made the sample congress %1, with %n card(s).</source>
        <translation>
            <numerusform>Made the sample congress %1, with %n card.</numerusform>
            <numerusform>Made the sample congress %1, with %n cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Words</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) as a word processor counts</source>
        <translation>
            <numerusform>%n word as a word processor counts</numerusform>
            <numerusform>%n words as a word processor counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Finding</name>
    <message numerus="yes">
        <source>%1: %n words, the limit is %2.</source>
        <extracomment>%1 is a field and its language, &quot;Objectives (Spanish)&quot;; %2 is a number of words</extracomment>
        <translation>
            <numerusform>%1: %n word, the limit is %2.</numerusform>
            <numerusform>%1: %n words, the limit is %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of at most %2 words.</source>
        <extracomment>%1 is a field and its language; %2 is the limit, in words</extracomment>
        <translation>
            <numerusform>%1: %n of at most %2 words.</numerusform>
            <numerusform>%1: %n of at most %2 words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the note says “%2”, but from start to end it is %n minutes. Check both.</source>
        <extracomment>%2 is a duration as somebody wrote it</extracomment>
        <translation>
            <numerusform>%1: the note says “%2”, but from start to end it is %n minute. Check both.</numerusform>
            <numerusform>%1: the note says “%2”, but from start to end it is %n minutes. Check both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n sessions. Check that each card has its own texts.</source>
        <translation>
            <numerusform>The file holds %n session. Check that each card has its own texts.</numerusform>
            <numerusform>The file holds %n sessions. Check that each card has its own texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n characters</source>
        <extracomment>what a note allows: &quot;the note allows 1000 to 2400 characters&quot;</extracomment>
        <translation>
            <numerusform>%1 to %n character</numerusform>
            <numerusform>%1 to %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation>
            <numerusform>at most %n character</numerusform>
            <numerusform>at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n pages</source>
        <extracomment>what a note allows: &quot;the note allows 1 to 2 pages&quot;</extracomment>
        <translation>
            <numerusform>%1 to %n page</numerusform>
            <numerusform>%1 to %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n pages</source>
        <translation>
            <numerusform>at most %n page</numerusform>
            <numerusform>at most %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n words</source>
        <extracomment>what a note allows: &quot;the note allows 150 to 250 words&quot;</extracomment>
        <translation>
            <numerusform>%1 to %n word</numerusform>
            <numerusform>%1 to %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n words</source>
        <translation>
            <numerusform>at most %n word</numerusform>
            <numerusform>at most %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the session takes %n hours. Check its end.</source>
        <translation>
            <numerusform>%1: the session takes %n hour. Check its end.</numerusform>
            <numerusform>%1: the session takes %n hours. Check its end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n minutes between this session and %2 on %3; %4 are wanted.</source>
        <extracomment>%2 is the code of a session, %3 a room or an online channel, %4 a number of minutes</extracomment>
        <translation>
            <numerusform>%1: only %n minute between this session and %2 on %3; %4 are wanted.</numerusform>
            <numerusform>%1: only %n minutes between this session and %2 on %3; %4 are wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %3 has only %n minutes between this session and %2; %4 are wanted.</source>
        <extracomment>%2 is the code of a session, %3 the name of a person, %4 a number of minutes
----------
%2 is the code of a session, %3 the name of an organization, %4 a number of minutes</extracomment>
        <translation>
            <numerusform>%1: %3 has only %n minute between this session and %2; %4 are wanted.</numerusform>
            <numerusform>%1: %3 has only %n minutes between this session and %2; %4 are wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the interpreters of %3–%4 have only %n minutes between this session and %2; they need %5.</source>
        <extracomment>%2 is the code of a session, %3 and %4 are languages, %5 is a number of minutes</extracomment>
        <translation>
            <numerusform>%1: the interpreters of %3–%4 have only %n minute between this session and %2; they need %5.</numerusform>
            <numerusform>%1: the interpreters of %3–%4 have only %n minutes between this session and %2; they need %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: and %n more at that time.</source>
        <extracomment>after several sentences about other sessions at the same time: there are %n more of them</extracomment>
        <translation>
            <numerusform>%1: and %n more at that time.</numerusform>
            <numerusform>%1: and %n more at that time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the file has %n tracked change(s) that nobody has accepted. It was read as if they were.</source>
        <translation>
            <numerusform>%1: the file has %n tracked change that nobody has accepted. It was read as if it were.</numerusform>
            <numerusform>%1: the file has %n tracked changes that nobody has accepted. It was read as if they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n picture(s) of the file were left out. Attach the file to the card if they matter.</source>
        <translation>
            <numerusform>%1: %n picture of the file was left out. Attach the file to the card if it matters.</numerusform>
            <numerusform>%1: %n pictures of the file were left out. Attach the file to the card if they matter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n characters, the limit is %2.</source>
        <translation>
            <numerusform>%1: %n character, the limit is %2.</numerusform>
            <numerusform>%1: %n characters, the limit is %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of at most %2 characters.</source>
        <translation>
            <numerusform>%1: %n of at most %2 characters.</numerusform>
            <numerusform>%1: %n of at most %2 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n words. The limit is %2; up to %3 are let pass.</source>
        <extracomment>%2 is the limit, %3 how many words are let pass all the same</extracomment>
        <translation>
            <numerusform>%1: %n word. The limit is %2; up to %3 are let pass.</numerusform>
            <numerusform>%1: %n words. The limit is %2; up to %3 are let pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n characters. The limit is %2; up to %3 are let pass.</source>
        <translation>
            <numerusform>%1: %n character. The limit is %2; up to %3 are let pass.</numerusform>
            <numerusform>%1: %n characters. The limit is %2; up to %3 are let pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n words, at least %2 are wanted.</source>
        <extracomment>%2 is the least number of words</extracomment>
        <translation>
            <numerusform>%1: %n word, at least %2 are wanted.</numerusform>
            <numerusform>%1: %n words, at least %2 are wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n characters, at least %2 are wanted.</source>
        <translation>
            <numerusform>%1: %n character, at least %2 are wanted.</numerusform>
            <numerusform>%1: %n characters, at least %2 are wanted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Placing</name>
    <message numerus="yes">
        <source>On %2 that day: %n more session(s) of thematic line %1.</source>
        <extracomment>%1 is the code or title of a thematic line, %2 a room or an online channel</extracomment>
        <translation>
            <numerusform>On %2 that day: %n more session of thematic line %1.</numerusform>
            <numerusform>On %2 that day: %n more sessions of thematic line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 has only %n minute(s) between this session and %1; %3 are wanted.</source>
        <extracomment>%1 is the code of a session, %2 the name of an organization, %3 a number of minutes</extracomment>
        <translation>
            <numerusform>%2 has only %n minute between this session and %1; %3 are wanted.</numerusform>
            <numerusform>%2 has only %n minutes between this session and %1; %3 are wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more session(s) of thematic line %1 at the same time, one of them %2.</source>
        <extracomment>%1 is the code or title of a thematic line, %2 the code of one of these sessions</extracomment>
        <translation>
            <numerusform>%n more session of thematic line %1 at the same time: %2.</numerusform>
            <numerusform>%n more sessions of thematic line %1 at the same time, one of them %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thematic line %1 is on %n platform(s) that day.</source>
        <extracomment>%1 is the code or title of a thematic line</extracomment>
        <translation>
            <numerusform>Thematic line %1 is on %n platform that day.</numerusform>
            <numerusform>Thematic line %1 is on %n platforms that day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %n minute(s), and its platforms are open for %1 at most.</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>
            <numerusform>It takes %n minute, and its platforms are open for %1 at most.</numerusform>
            <numerusform>It takes %n minutes, and its platforms are open for %1 at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::Review</name>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BoardModel</name>
    <message numerus="yes">
        <source>%n open comment(s).</source>
        <translation>
            <numerusform>%n open comment.</numerusform>
            <numerusform>%n open comments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n complete.</source>
        <extracomment>how many texts are complete, of how many</extracomment>
        <translation>
            <numerusform>%1 of %n complete.</numerusform>
            <numerusform>%1 of %n complete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BreaksSection</name>
    <message numerus="yes">
        <source>%n break(s) added</source>
        <extracomment>news after breaks were repeated on the other days of the event</extracomment>
        <translation>
            <numerusform>%n break added</numerusform>
            <numerusform>%n breaks added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BringingBack</name>
    <message numerus="yes">
        <source>%n card(s) changed</source>
        <translation>
            <numerusform>%n card changed</numerusform>
            <numerusform>%n cards changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>cards: &quot;5 cards changed, 1 new&quot;</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <extracomment>cards: &quot;5 cards changed, 1 deleted&quot;</extracomment>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by both</source>
        <translation>
            <numerusform>%n field was changed by both</numerusform>
            <numerusform>%n fields were changed by both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) that one side deleted and the other changed stayed</source>
        <translation>
            <numerusform>%n card that one side deleted and the other changed stayed</numerusform>
            <numerusform>%n cards that one side deleted and the other changed stayed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CardCommands</name>
    <message numerus="yes">
        <source>%n card(s) deleted</source>
        <translation>
            <numerusform>%n card deleted</numerusform>
            <numerusform>%n cards deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CardItem</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CardList</name>
    <message numerus="yes">
        <source>%1 of %n card(s)</source>
        <extracomment>how many cards of how many the list shows</extracomment>
        <translation>
            <numerusform>%1 of %n card</numerusform>
            <numerusform>%1 of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected: the Card menu changes them together</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected: the Card menu changes them together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CardMoves</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) can&apos;t be moved to “%1” yet: their findings say what they need, or the move is somebody else&apos;s.</source>
        <translation>
            <numerusform>%n card can&apos;t be moved to “%1” yet: its findings say what it needs, or the move is somebody else&apos;s.</numerusform>
            <numerusform>%n cards can&apos;t be moved to “%1” yet: their findings say what they need, or the move is somebody else&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CardsChoice</name>
    <message numerus="yes">
        <source>%1 of %n card(s)</source>
        <extracomment>%1 are those that are published, %n is the number of all of them</extracomment>
        <translation>
            <numerusform>%1 of %n card</numerusform>
            <numerusform>%1 of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: a site shows what is accepted, published or withdrawn.</source>
        <translation>
            <numerusform>%n left out: a site shows what is accepted, published or withdrawn.</numerusform>
            <numerusform>%n left out: a site shows what is accepted, published or withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: without a date and hours, or not taking place.</source>
        <translation>
            <numerusform>%n left out: without a date and hours, or not taking place.</numerusform>
            <numerusform>%n left out: without a date and hours, or not taking place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: rejected or withdrawn.</source>
        <translation>
            <numerusform>%n left out: rejected or withdrawn.</numerusform>
            <numerusform>%n left out: rejected or withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not settled yet and are marked so.</source>
        <extracomment>of the cards that are published</extracomment>
        <translation>
            <numerusform>%n of them is not settled yet and is marked so.</numerusform>
            <numerusform>%n of them are not settled yet and are marked so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not settled yet.</source>
        <extracomment>of the cards that are published</extracomment>
        <translation>
            <numerusform>%n of them is not settled yet.</numerusform>
            <numerusform>%n of them are not settled yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CopyDialog</name>
    <message numerus="yes">
        <source>The &amp;whole event (%n card(s))</source>
        <translation>
            <numerusform>The &amp;whole event (%n card)</numerusform>
            <numerusform>The &amp;whole event (%n cards)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the &amp;selected cards (%n)</source>
        <translation>
            <numerusform>Only the &amp;selected card (%n)</numerusform>
            <numerusform>Only the &amp;selected cards (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DictionarySection</name>
    <message numerus="yes">
        <source>%n word(s) added to the dictionary</source>
        <extracomment>news after words were pasted into the event&apos;s dictionary</extracomment>
        <translation>
            <numerusform>%n word added to the dictionary</numerusform>
            <numerusform>%n words added to the dictionary</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DirectorySection</name>
    <message numerus="yes">
        <source>%1 (%n card(s))</source>
        <extracomment>a name, and how many cards it is on</extracomment>
        <translation>
            <numerusform>%1 (%n card)</numerusform>
            <numerusform>%1 (%n cards)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) merged into %1</source>
        <extracomment>news after entries of a directory were made one</extracomment>
        <translation>
            <numerusform>%n entry merged into %1</numerusform>
            <numerusform>%n entries merged into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DraftView</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <extracomment>that the file brings along for the card</extracomment>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ from the event&apos;s card. Both sides are kept where you don&apos;t choose.</source>
        <translation>
            <numerusform>%n field differs from the event&apos;s card. Both sides are kept where you don&apos;t choose.</numerusform>
            <numerusform>%n fields differ from the event&apos;s card. Both sides are kept where you don&apos;t choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ from the event&apos;s card.</source>
        <translation>
            <numerusform>%n field differs from the event&apos;s card.</numerusform>
            <numerusform>%n fields differ from the event&apos;s card.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DuplicatesBar</name>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EditionChanges</name>
    <message numerus="yes">
        <source>%n cancelled</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other details</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n with other details</numerusform>
            <numerusform>%n with other details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the event</source>
        <extracomment>of the event: its place, its dates …</extracomment>
        <translation>
            <numerusform>%n of the event</numerusform>
            <numerusform>%n of the event</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EntryTable</name>
    <message numerus="yes">
        <source>Removed, also from %n card(s)</source>
        <extracomment>news after something was removed from a list of the event&apos;s settings</extracomment>
        <translation>
            <numerusform>Removed, also from %n card</numerusform>
            <numerusform>Removed, also from %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExceptionDialog</name>
    <message numerus="yes">
        <source>%n text(s) may be longer than the event&apos;s limit. Whoever may be longer already keeps that.</source>
        <translation>
            <numerusform>%n text may be longer than the event&apos;s limit. One that may be longer already keeps that.</numerusform>
            <numerusform>%n texts may be longer than the event&apos;s limit. Those that may be longer already keep that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Facts</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileLook</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileView</name>
    <message numerus="yes">
        <source>%n card(s) were found in it.</source>
        <translation>
            <numerusform>%n card was found in it.</numerusform>
            <numerusform>%n cards were found in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Import</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a field</source>
        <translation>
            <numerusform>%n column without a field</numerusform>
            <numerusform>%n columns without a field</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) a card</source>
        <translation>
            <numerusform>%n changes a card</numerusform>
            <numerusform>%n change a card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n card(s)</source>
        <translation>
            <numerusform>&amp;Import %n card</numerusform>
            <numerusform>&amp;Import %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) imported.</source>
        <translation>
            <numerusform>%n card imported.</numerusform>
            <numerusform>%n cards imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n thing to look at.</numerusform>
            <numerusform>%n things to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Meter</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n character(s)</source>
        <extracomment>&quot;112 of 250 words&quot;: %1 is how many there are, %n how many there may be.</extracomment>
        <translation>
            <numerusform>%1 of %n character</numerusform>
            <numerusform>%1 of %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n word(s)</source>
        <translation>
            <numerusform>%1 of %n word</numerusform>
            <numerusform>%1 of %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n over)</source>
        <extracomment>So many words (or characters) past the limit, after &quot;104 of 100 words&quot;.</extracomment>
        <translation>
            <numerusform>(%n over)</numerusform>
            <numerusform>(%n over)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s): each piece with a letter or a digit counts.</source>
        <translation>
            <numerusform>%n word: each piece with a letter or a digit counts.</numerusform>
            <numerusform>%n words: each piece with a letter or a digit counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A word processor counts %n.</source>
        <translation>
            <numerusform>A word processor counts %n.</numerusform>
            <numerusform>A word processor counts %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), spaces included.</source>
        <translation>
            <numerusform>%n character, spaces included.</numerusform>
            <numerusform>%n characters, spaces included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(at least %n)</source>
        <extracomment>how many words (or characters) a text should have at least, after &quot;12 of 100 words&quot;</extracomment>
        <translation>
            <numerusform>(at least %n)</numerusform>
            <numerusform>(at least %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n are let pass.</source>
        <translation>
            <numerusform>Up to %n is let pass.</numerusform>
            <numerusform>Up to %n are let pass.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutputView</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>characters that no font has</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlacingDialog</name>
    <message numerus="yes">
        <source>%n session(s) without a place</source>
        <translation>
            <numerusform>%n session without a place</numerusform>
            <numerusform>%n sessions without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to be placed</source>
        <translation>
            <numerusform>%n session to be placed</numerusform>
            <numerusform>%n sessions to be placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n session(s)</source>
        <translation>
            <numerusform>Place %n session</numerusform>
            <numerusform>Place %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReadingView</name>
    <message numerus="yes">
        <source>Reading: %1 of %n file(s)</source>
        <translation>
            <numerusform>Reading: %1 of %n file</numerusform>
            <numerusform>Reading: %1 of %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemindersView</name>
    <message numerus="yes">
        <source>%n comment(s) to answer</source>
        <translation>
            <numerusform>%n comment to answer</numerusform>
            <numerusform>%n comments to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ScorePanel</name>
    <message numerus="yes">
        <source>Mean %1 of %n reviewer(s)</source>
        <extracomment>the mean of the marks of all reviewers</extracomment>
        <translation>
            <numerusform>Mean %1 of %n reviewer</numerusform>
            <numerusform>Mean %1 of %n reviewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of colleagues or criteria that are gone don&apos;t count.</source>
        <translation>
            <numerusform>%n mark of a colleague or a criterion that is gone doesn&apos;t count.</numerusform>
            <numerusform>%n marks of colleagues or criteria that are gone don&apos;t count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message numerus="yes">
        <source>%1 · %n card(s)</source>
        <extracomment>when a file was open last, and how many cards it has; %1 is a date and time</extracomment>
        <translation>
            <numerusform>%1 · %n card</numerusform>
            <numerusform>%1 · %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled</source>
        <extracomment>cards that have a date and an hour</extracomment>
        <translation>
            <numerusform>%n scheduled</numerusform>
            <numerusform>%n scheduled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over a limit</source>
        <extracomment>cards with a text that has too many words</extracomment>
        <translation>
            <numerusform>%n over a limit</numerusform>
            <numerusform>%n over a limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a clash</source>
        <extracomment>cards at the same time on the same platform or with the same person</extracomment>
        <translation>
            <numerusform>%n in a clash</numerusform>
            <numerusform>%n in a clash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Step</name>
    <message numerus="yes">
        <source>copy of %n card(s)</source>
        <translation>
            <numerusform>copy of %n card</numerusform>
            <numerusform>copy of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n card(s)</source>
        <translation>
            <numerusform>deletion of %n card</numerusform>
            <numerusform>deletion of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %n card(s)</source>
        <translation>
            <numerusform>return of %n card</numerusform>
            <numerusform>return of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>status of %n card(s)</source>
        <translation>
            <numerusform>status of %n card</numerusform>
            <numerusform>status of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thematic line of %n card(s)</source>
        <translation>
            <numerusform>thematic line of %n card</numerusform>
            <numerusform>thematic line of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>platform of %n card(s)</source>
        <translation>
            <numerusform>platform of %n card</numerusform>
            <numerusform>platform of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>languages of %n card(s)</source>
        <translation>
            <numerusform>languages of %n card</numerusform>
            <numerusform>languages of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n card(s)</source>
        <translation>
            <numerusform>import of %n card</numerusform>
            <numerusform>import of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>placing of %n session(s)</source>
        <translation>
            <numerusform>placing of %n session</numerusform>
            <numerusform>placing of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending back of %n session(s)</source>
        <translation>
            <numerusform>sending back of %n session</numerusform>
            <numerusform>sending back of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exception for %n text(s)</source>
        <translation>
            <numerusform>exception for %n text</numerusform>
            <numerusform>exception for %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end of the exception for %n text(s)</source>
        <translation>
            <numerusform>end of the exception for %n text</numerusform>
            <numerusform>end of the exception for %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reviewers of %n card(s)</source>
        <translation>
            <numerusform>reviewers of %n card</numerusform>
            <numerusform>reviewers of %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TextSection</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ThemesSection</name>
    <message numerus="yes">
        <source>The codes of %n card(s) followed the new order</source>
        <extracomment>news after thematic lines changed places</extracomment>
        <translation>
            <numerusform>The code of %n card followed the new order</numerusform>
            <numerusform>The codes of %n cards followed the new order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renumbered, with %n card(s)</source>
        <extracomment>news after thematic lines were numbered anew</extracomment>
        <translation>
            <numerusform>Renumbered, with %n card</numerusform>
            <numerusform>Renumbered, with %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UnplacedPart</name>
    <message numerus="yes">
        <source>%n line(s) of the note without a place</source>
        <translation>
            <numerusform>%n line of the note without a place</numerusform>
            <numerusform>%n lines of the note without a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UnscheduledList</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ZonesChoice</name>
    <message numerus="yes">
        <source>There is room for %n zone(s).</source>
        <translation>
            <numerusform>There is room for %n zone.</numerusform>
            <numerusform>There is room for %n zones.</numerusform>
        </translation>
    </message>
</context>
</TS>
