// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/texts.h"

#include "ui/text/meter.h"
#include "ui/theme.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// The colours that its picture has.
bool shows(QWidget &widget, const QColor &colour)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

TEST_CASE("the meter says how many of how many, and by how many too many", "[meter]")
{
    ui::Meter meter;
    meter.setCount({.words = 41, .wordProcessorWords = 41, .characters = 200});
    CHECK(meter.text() == u"41 word(s)"_s);
    meter.setLimit(250, CountUnit::Words);
    CHECK(meter.text() == u"41 of 250 word(s)"_s);
    meter.setLimit(40, CountUnit::Words);
    CHECK(meter.text() == u"41 of 40 word(s) (1 over)"_s);
    CHECK(meter.accessibleName() == meter.text());
    meter.setLimit(150, CountUnit::Characters);
    CHECK(meter.text() == u"200 of 150 character(s) (50 over)"_s);
}

TEST_CASE("both counts are in the tooltip, and described where they differ", "[meter]")
{
    ui::Meter meter;
    meter.setCount({.words = 100, .wordProcessorWords = 104, .characters = 600});
    CHECK(meter.toolTip().contains(u"100"_s));
    CHECK(meter.toolTip().contains(u"A word processor counts 104."_s));
    CHECK(meter.accessibleDescription().contains(u"104"_s));
    meter.setCount({.words = 100, .wordProcessorWords = 100, .characters = 600});
    CHECK(meter.toolTip().contains(u"A word processor counts 100."_s));
    CHECK(meter.accessibleDescription().isEmpty());
}

TEST_CASE("the bar is green, amber from nine tenths and red past the limit", "[meter]")
{
    ui::Meter meter;
    meter.resize(400, 24);
    meter.setLimit(100, CountUnit::Words);
    const auto barIs = [&meter](int words, ui::Tone tone) {
        meter.setCount({.words = words, .wordProcessorWords = words, .characters = words});
        return shows(meter, ui::foreground(tone, meter.palette()));
    };
    CHECK(barIs(89, ui::Tone::Good));
    CHECK(!barIs(90, ui::Tone::Good));
    CHECK(barIs(90, ui::Tone::Warning));
    CHECK(barIs(100, ui::Tone::Warning));
    CHECK(!barIs(101, ui::Tone::Warning));
    CHECK(barIs(101, ui::Tone::Error));
}

TEST_CASE("what is let pass past the limit is a warning, and so is a text that is too short")
{
    ui::Meter meter;
    meter.setLimit(100, core::CountUnit::Words, 110, 50, u"The host"_s);
    const auto toneOf = [&meter](int words) {
        meter.setCount({words, words, words * 5});
        return meter.tone();
    };
    CHECK(toneOf(60) == ui::Tone::Good);
    CHECK(toneOf(90) == ui::Tone::Warning);
    CHECK(toneOf(110) == ui::Tone::Warning);
    CHECK(toneOf(111) == ui::Tone::Error);
    CHECK(toneOf(49) == ui::Tone::Warning);
    CHECK(meter.text().contains(u"50"_s));
    CHECK(toneOf(0) == ui::Tone::Good);
    CHECK(meter.toolTip().contains(u"The host"_s));
    CHECK(meter.toolTip().contains(u"110"_s));
}
