// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/findingplace.h"

#include "core/model/cardfield.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QList<core::Block> blocksOf(const QString &text, const core::CardField &field)
{
    if (field.kind == core::FieldKind::Line)
        return {core::Block{.spans = {core::Span{.text = text}}}};
    return core::parseMarkup(text);
}

void findExcess(Place &place, const QList<core::Block> &blocks, const core::Event &event, int limit)
{
    const core::CountUnit unit = event.counting == core::CountingRule::Words
        ? core::CountUnit::Words
        : core::CountUnit::WordProcessorWords;
    const qsizetype position = core::positionOfLimit(blocks, limit, unit);
    if (position < 0)
        return;
    place.position = int(position);
    place.length = int(core::plainText(blocks).size() - position);
}

// A link that is partly bold comes as several spans.
void findLink(Place &place, const QList<core::Block> &blocks, const QString &url)
{
    qsizetype position = 0; // in core::plainText(blocks), which has one block a line
    for (const core::Block &block : blocks) {
        for (const core::Span &span : block.spans) {
            if (span.link == url) {
                if (place.position < 0)
                    place.position = int(position);
                place.length += int(span.text.size());
            } else if (place.position >= 0) {
                return;
            }
            position += span.text.size();
        }
        if (place.position >= 0)
            return;
        ++position;
    }
}

} // namespace

Place placeOf(const core::Finding &finding, const core::Programme &programme)
{
    Place place{.card = finding.card, .field = finding.field, .language = finding.language};
    // What is found of the event itself is mended in its settings.
    if (finding.card.isEmpty() && finding.code == core::FindingCode::UnknownZone)
        place.field = u"zones"_s;
    const core::CardField *field = core::cardField(finding.field);
    const core::Card *card = programme.card(finding.card);
    if (!card || !field || !field->text || finding.language.isNull())
        return place;
    const QString text = card->text(*field->text).in(finding.language);
    if (finding.code == core::FindingCode::OverLimit) {
        findExcess(place, blocksOf(text, *field), programme.event,
                   finding.arguments[u"limit"_s].toInt());
    } else if (finding.code == core::FindingCode::BadLink) {
        findLink(place, blocksOf(text, *field), finding.arguments[u"url"_s].toString());
    }
    return place;
}

} // namespace ui
