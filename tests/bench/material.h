// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up Spanish text of the length and letters of the real thing; the same in every run.
#pragma once

#include "core/model/programme.h"

#include <QByteArray>
#include <QString>

#include <random>

class Writer
{
public:
    QString paragraph(int words);
    QString paragraphs(int count, int words);
    // Without a limit on memory: at least so many bytes of paragraphs.
    QByteArray text(qsizetype bytes);
    // A concept note in the form's shape, of about 950 words.
    QString note(int number);
    // An event with so many cards of about 950 words.
    core::Programme congress(int cards);

private:
    int below(int bound) { return int(m_random() % unsigned(bound)); }

    std::mt19937 m_random{1};
};

// The same cards as a flat OpenDocument text, for LibreOffice to set.
QString flatOdt(const core::Programme &congress);

// The same cards as a page of HTML, for WeasyPrint.
QString plainHtml(const core::Programme &congress);

// The same cards for Typst.
QString typstText(const core::Programme &congress);

bool save(const QString &path, const QByteArray &content);
