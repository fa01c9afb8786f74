<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
</TS>
