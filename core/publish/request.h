// SPDX-License-Identifier: GPL-3.0-or-later
// What the authors of a card are asked for, as a letter in their language: to copy, to mail, or to
// go with the card's form.
#pragma once

#include "core/check/finding.h"
#include "core/model/programme.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace publish {

class Wording;

// Who said or asks something, as authors of cards read it: nobody by name where the event reviews
// anonymously or the name isn't known.
QString reviewerName(const core::Event &event, const Wording &wording, const QString &name);

struct RequestOptions
{
    QString language; // of the letter, BCP 47; null: the event's source language
    QString note;     // plain, from whoever asks; null: none
    QDate until;      // null: not said
    QString asker;    // name; not told where the event reviews anonymously
    bool withFindings = true;
    bool withComments = true;
};

struct Letter
{
    QString subject; // one line
    QString body;    // plain, lines end with a line feed

    bool operator==(const Letter &) const = default;
};

// `findings` are those of check(); hints are left out, and so are comments that are settled. The
// letter has a word to say even where there is nothing of either.
Letter requestLetter(const core::Programme &programme, const core::Card &card,
                     const QList<core::Finding> &findings, const RequestOptions &options);

struct Enclosure
{
    QString name; // of the file
    QByteArray mediaType;
    QByteArray content;
};

// An address as mail takes it (RFC 5321), with the domain in ASCII (IDNA); nullopt of what is none,
// or has more than ASCII before its "@", which not every server takes.
std::optional<QByteArray> mailAddress(const QString &written);

// A message that mail programs open as a draft (RFC 5322, RFC 2045 to 2047; X-Unsent). Without a
// good address in `to` it goes to nobody yet. No header takes a line break out of a title.
QByteArray mailMessage(const Letter &letter, const QString &to, const QList<Enclosure> &enclosures,
                       const QDateTime &now);

// RFC 6068. Some programs take no more than some 2,000 characters: a longer letter is cut, and
// `cutNote` says so at its end.
QByteArray mailtoUrl(const Letter &letter, const QString &to, const QString &cutNote);

inline constexpr qsizetype longestMailto = 1'800;

} // namespace publish
