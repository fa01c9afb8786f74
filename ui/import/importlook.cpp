// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importlook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

bool isTaken(const core::PlannedCard &card)
{
    return !card.leftOut;
}

ImportLook lookOf(const core::PlannedCard &card)
{
    using Kind = ImportLook::Kind;
    const auto fields = [&card](core::Confidence confidence) {
        return int(std::ranges::count(card.fields, confidence, &core::PlannedField::confidence));
    };
    const auto isOpen = [](const core::PlannedPart &part) {
        return part.state == core::MergedPart::State::Clash && part.take == core::OnClash::Ask;
    };
    const auto isOurs = [](const core::PlannedPart &part) {
        return part.take == core::OnClash::Ours;
    };
    ImportLook look{.doubtful = fields(core::Confidence::Doubtful),
                    .guessed = fields(core::Confidence::Guessed),
                    .lines = int(card.draft.unplaced.size()),
                    .clashes = int(std::ranges::count_if(card.parts, isOpen))};
    if (card.leftOut)
        look.kind = Kind::LeftOut;
    else if (!card.exists)
        look.kind = Kind::New;
    else
        look.kind = std::ranges::all_of(card.parts, isOurs) ? Kind::Same : Kind::Changes;
    return look;
}

Sign signOf(const ImportLook &look)
{
    if (look.kind == ImportLook::Kind::LeftOut)
        return {u"–"_s, Tone::Secondary};
    if (look.doubtful > 0 || look.clashes > 0)
        return {u"⚠"_s, Tone::Warning};
    if (look.toLookAt() > 0)
        return {u"◐"_s, Tone::Warning};
    return {u"✓"_s, Tone::Good};
}

Sign signOf(core::Confidence confidence)
{
    switch (confidence) {
    case core::Confidence::Sure:
        return {u"✓"_s, Tone::Good};
    case core::Confidence::Guessed:
        return {u"◐"_s, Tone::Warning};
    case core::Confidence::Doubtful:
        return {u"⚠"_s, Tone::Warning};
    }
    Q_UNREACHABLE();
}

QString wordFor(core::Confidence confidence)
{
    switch (confidence) {
    case core::Confidence::Sure:
        //: of a value that was read from a file: it says just this
        return QCoreApplication::translate("ui::Import", "Sure");
    case core::Confidence::Guessed:
        //: of a value that was read from a file: something had to be assumed
        return QCoreApplication::translate("ui::Import", "Guessed");
    case core::Confidence::Doubtful:
        //: of a value that was read from a file: it was not understood, or contradicts itself
        return QCoreApplication::translate("ui::Import", "Doubtful");
    }
    Q_UNREACHABLE();
}

} // namespace ui
