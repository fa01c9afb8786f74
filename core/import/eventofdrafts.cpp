// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/eventofdrafts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

Programme eventOfDrafts(const QList<CardDraft> &drafts, const QString &title,
                        const QString &defaultZone)
{
    Event event;
    event.zone = defaultZone;
    // Notes write the zones of their readers first and that of the secretariat last.
    for (const CardDraft &draft : drafts) {
        QStringList zones;
        for (const WrittenHours &hours : draft.hours) {
            if (hours.zone && !zones.contains(*hours.zone))
                zones.append(*hours.zone);
        }
        if (!zones.isEmpty()) {
            event.zone = zones.takeLast();
            event.displayZones = zones;
            break;
        }
    }
    for (const CardDraft &draft : drafts) {
        if (!draft.language.isEmpty() && !event.languages.contains(draft.language))
            event.languages.append(draft.language);
        if (!draft.date.isValid())
            continue;
        event.start = event.start.isValid() ? std::min(event.start, draft.date) : draft.date;
        event.end = event.end.isValid() ? std::max(event.end, draft.date) : draft.date;
    }
    if (event.languages.isEmpty())
        event.languages.append(u"es"_s);
    event.title.set(event.sourceLanguage(), title);
    return newProgramme(event);
}

} // namespace core
