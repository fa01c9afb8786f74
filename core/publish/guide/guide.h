// SPDX-License-Identifier: GPL-3.0-or-later
// The user's guide as values, of which the help window, the web page and the PDF are made. Its
// pages are the Markdown files of resources/guide, which come with the program.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace publish {

// A stretch of text of one look. U+2028 in it is a line break.
struct GuideSpan
{
    enum class Look { Plain, Code, Key }; // Key: what is written on a key, "Ctrl+N"

    QString text;
    bool bold = false;
    bool italic = false;
    Look look = Look::Plain;
    QString page; // the name of the page it leads to; empty where it is no such link
    QString url;  // or the address outside of the guide

    bool operator==(const GuideSpan &) const = default;
};

struct GuideBlock
{
    enum class Kind { Heading, Paragraph, Bullet, Number, Code, Picture };

    Kind kind = Kind::Paragraph;
    int level = 0;          // of a Heading: 2 and more; else how many list items it lies in
    int number = 0;         // of a Number: what its mark says
    QList<GuideSpan> spans; // of a Picture: its alternative text
    QString picture;        // the name of its file

    bool operator==(const GuideBlock &) const = default;
};

struct GuidePage
{
    QString name; // "hours" of 05-hours.md: the same in each language
    QString title;
    QStringList topics; // what it explains: keys of card fields, "page:timetable" and the like
    QList<GuideBlock> blocks;

    bool operator==(const GuidePage &) const = default;
};

struct Guide
{
    QString language; // BCP 47
    QString folder;   // of its pictures
    QList<GuidePage> pages;

    // Null where there is none.
    const GuidePage *page(const QString &name) const;
    // The first page that explains it; null where none does.
    const GuidePage *about(const QString &topic) const;
};

// Headings, paragraphs, lists, code, bold, italic, links, pictures that stand alone, and <kbd>. A
// comment "<!-- about: date hours -->" says what the page explains. Other HTML is text. Never
// fails.
GuidePage parseGuidePage(const QString &name, const QString &markdown);

// The languages that there is a guide in, BCP 47.
QStringList guideLanguages();

// Of that language; `folder` has a folder of pages for each language and one of pictures. Errors:
// FileMissing where there are no pages, FileUnreadable for one that is no text.
core::Result<Guide> readGuide(const QString &language,
                              const QString &folder = QStringLiteral(":/guide"));

// The file of a picture, a PNG that can be shown. Errors: FileMissing, ImageUnreadable.
core::Result<QByteArray> guidePicture(const Guide &guide, const QString &name);

QString plainText(const GuideBlock &block);

} // namespace publish
