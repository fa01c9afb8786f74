// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/editions.h"

#include "app/cli/console.h"
#include "core/model/localtextjson.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cli {

std::optional<int> editionNumber(const QString &typed)
{
    if (typed.isNull())
        return 0;
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (isNumber && number > 0)
        return number;
    note(QCoreApplication::translate("cli::Editions",
                                     "%1 is not the number of an edition, such as 1 or 2.")
             .arg(typed));
    return std::nullopt;
}

QJsonObject toJson(const core::Edition &edition)
{
    return {{u"number"_s, edition.number},
            {u"frozen"_s, edition.frozen.toString(Qt::ISODate)},
            {u"author"_s, core::orNull(edition.author)},
            {u"note"_s, core::orNull(edition.note)}};
}

QString line(const core::Edition &edition)
{
    return u"%1  %2  %3  %4"_s.arg(edition.number, 4)
        .arg(edition.frozen.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), edition.author,
             edition.note.simplified())
        .trimmed();
}

core::Result<Compared> compared(core::Store &store, int older, int newer)
{
    const auto editions = store.editions();
    if (!editions)
        return tl::unexpected(editions.error());
    const auto before = [newer](const core::Edition &edition) {
        return newer == 0 || edition.number < newer;
    };
    if (older == 0) {
        const auto last = std::find_if(editions->rbegin(), editions->rend(), before);
        if (last == editions->rend())
            return core::fail(core::ErrorCode::NoEdition, store.path());
        older = last->number;
    }
    const auto withNumber = [&](int number) {
        const auto it = std::ranges::find(*editions, number, &core::Edition::number);
        return it == editions->end() ? core::Edition() : *it;
    };
    auto was = store.edition(older);
    if (!was)
        return tl::unexpected(was.error());
    auto is = newer ? store.edition(newer) : store.programme();
    if (!is)
        return tl::unexpected(is.error());
    Compared states{.older = std::move(*was),
                    .olderEdition = withNumber(older),
                    .newer = std::move(*is),
                    .newerEdition = std::nullopt};
    if (newer)
        states.newerEdition = withNumber(newer);
    return states;
}

} // namespace cli
