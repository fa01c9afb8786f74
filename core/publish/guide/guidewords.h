// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/phrases.h"

#include <QString>

namespace publish {

// What the guide says beside its pages, in its own language (BCP 47).
class GuideWords
{
public:
    explicit GuideWords(const QString &language)
        : m_phrases(language)
    { }

    QString title() const;
    QString subtitle() const;
    QString contents() const;
    // In the place of a picture that shows this.
    QString missingPicture(const QString &alternative) const;

private:
    Phrases m_phrases;
};

} // namespace publish
