// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sample.h"

#include "core/import/json.h"
#include "core/import/place.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace core {

Programme sampleCongress()
{
    QFile file(u":/sample/congress.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    const Result<JsonReading> json = readJson(file.readAll(), file.fileName());
    Q_ASSERT(json && json->event);
    Programme congress = *json->event;
    Placer placer(congress);
    for (const CardDraft &draft : json->reading.cards)
        placer.place(draft, OnClash::Theirs);
    return congress;
}

} // namespace core
