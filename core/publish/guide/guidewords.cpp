// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/guide/guidewords.h"

#include <QCoreApplication>

namespace publish {

QString GuideWords::title() const
{
    return m_phrases.say("publish::Guide", QT_TRANSLATE_NOOP("publish::Guide", "User's guide"));
}

QString GuideWords::subtitle() const
{
    return m_phrases.say("publish::Guide",
                         QT_TRANSLATE_NOOP("publish::Guide",
                                           "Escaleta: session cards of a congress, drafted, "
                                           "checked, scheduled and published"));
}

QString GuideWords::contents() const
{
    return m_phrases.say("publish::Booklet", "Contents");
}

QString GuideWords::missingPicture(const QString &alternative) const
{
    return m_phrases
        .say("publish::Guide",
             //: %1 says what is on it
             QT_TRANSLATE_NOOP("publish::Guide", "[This picture can't be shown: %1]"))
        .arg(alternative);
}

} // namespace publish
