// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/forms/formdocument.h"
#include "core/publish/wording.h"
#include "core/text/markup.h"

#include <QDateTime>

namespace publish {

// The characters that XML 1.0 has no place for (its § 2.2: most controls, U+FFFE, U+FFFF) are left
// out, and an unpaired surrogate becomes U+FFFD. U+2028 and U+2029 become line feeds.
QString documentText(const QString &text);

// The same in one line, without white space at its ends.
QString documentLine(const QString &text);

// "2028-02-01T09:30:00Z"; null where there is no time.
QString documentTime(const QDateTime &time);

// "ARV" of Ana Ruiz Vega.
QString initialsOf(const QString &author);

// Numbers the sequences of a document: one lives as long as its writing takes.
class SequenceCounter
{
public:
    int next() { return m_next++; }

private:
    int m_next = 0;
};

// A long text. Its runs say their language where it is not the document's.
QList<FormParagraph> formText(const QList<core::Block> &blocks, const QString &language,
                              const Wording &wording, SequenceCounter &sequences);

// A run of plain text in that language, in one line.
FormRun formRun(const QString &text, const QString &language, const Wording &wording);

// A link that shows its own address; plain text where it may not lead there.
FormRun formLink(const QString &url);

bool isRightToLeft(const QString &language);

} // namespace publish
