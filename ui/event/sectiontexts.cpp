// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/sectiontexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct Texts
{
    const char *key;
    const char *title;
    const char *explanation;
    const char *table = nullptr; // its accessible name
    const char *add = nullptr;
    const char *empty = nullptr;
};

// In the order of the page.
constexpr std::array sections{
    Texts{"event", QT_TRANSLATE_NOOP("ui::SectionTexts", "Title and dates"),
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "What stands on the cover of everything that is published.")},
    Texts{"zones", QT_TRANSLATE_NOOP("ui::SectionTexts", "Time zones"),
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "Hours are written in the home zone and also shown in the others."),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "Time zones that hours are also shown in"), nullptr,
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "Hours are shown in the home zone only. Search a city above to show "
                            "them in its zone, too.")},
    Texts{"languages", QT_TRANSLATE_NOOP("ui::SectionTexts", "Languages"),
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "The languages that the cards are written in. The first is the source "
                            "that the others are translated from."),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "Languages of the content"), nullptr,
          QT_TRANSLATE_NOOP("ui::SectionTexts", "Add the language that the cards are written in.")},
    Texts{"themes", QT_TRANSLATE_NOOP("ui::SectionTexts", "Thematic lines"),
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "The lines of the programme and their subthemes. Their order is that "
                            "of the programme, and their numbers begin the codes of the cards."),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "Thematic lines and subthemes"),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "Add a line"),
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "There are no thematic lines yet. Add the first, and then its "
                            "subthemes.")},
    Texts{"formats", QT_TRANSLATE_NOOP("ui::SectionTexts", "Formats"),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "What a session can be: a panel, a workshop …"),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "Formats"),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "Add a format"),
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "There are no formats yet. Add those that a session can have.")},
    Texts{"platforms", QT_TRANSLATE_NOOP("ui::SectionTexts", "Platforms"),
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "The rooms and channels that sessions take place in. They are the "
                            "columns of the timetable, in this order."),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "Platforms"),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "Add a platform"),
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "There are no platforms yet. Add the rooms and channels that sessions "
                            "take place in.")},
    Texts{"breaks", QT_TRANSLATE_NOOP("ui::SectionTexts", "Breaks"),
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "Lunches, coffees and whatever else nobody should have to miss. They "
                            "span the platforms in the timetable."),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "Breaks"),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "Add a break"),
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "There are no breaks yet. Add the first, and put it on every day.")},
    Texts{
        "organizations", QT_TRANSLATE_NOOP("ui::SectionTexts", "Organizations"),
        QT_TRANSLATE_NOOP("ui::SectionTexts", "Who organizes sessions, and whom people belong to."),
        QT_TRANSLATE_NOOP("ui::SectionTexts", "Organizations"),
        QT_TRANSLATE_NOOP("ui::SectionTexts", "Add an organization"),
        QT_TRANSLATE_NOOP("ui::SectionTexts",
                          "There are no organizations yet. They come with imported cards, or add "
                          "them here.")},
    Texts{"people", QT_TRANSLATE_NOOP("ui::SectionTexts", "People"),
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "Who moderates and speaks, with their post as it stands on a card."),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "People"),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "Add a person"),
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "There are no people yet. They come with imported cards, or add them "
                            "here.")},
    Texts{"limits", QT_TRANSLATE_NOOP("ui::SectionTexts", "Limits"),
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "How long each text may be. A longer one is marked, never cut."),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "Limits of the texts")},
    Texts{"review", QT_TRANSLATE_NOOP("ui::SectionTexts", "Review"),
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "Who works on the cards. Whoever decides something is listed by "
                            "themselves; what somebody did stays when they leave this list."),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "Colleagues"),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "Add a colleague"),
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "Nobody is listed yet. Add those who write, review and schedule.")},
    Texts{"wording", QT_TRANSLATE_NOOP("ui::SectionTexts", "Texts of the form"),
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "What the event calls the fields and statuses of its cards, on screen "
                            "and on paper. Empty cells keep the words in grey."),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "Texts of the form")},
    Texts{"dictionary", QT_TRANSLATE_NOOP("ui::SectionTexts", "Dictionary"),
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "Names and terms of the event that spelling accepts."),
          QT_TRANSLATE_NOOP("ui::SectionTexts", "Words of the dictionary"), nullptr,
          QT_TRANSLATE_NOOP("ui::SectionTexts",
                            "There are no words in this language yet. Write or paste them above.")},
};

QString say(const char *text)
{
    return text ? QCoreApplication::translate("ui::SectionTexts", text) : QString();
}

} // namespace

QStringList sectionKeys()
{
    QStringList keys;
    for (const Texts &section : sections)
        keys.append(QLatin1StringView(section.key));
    return keys;
}

SectionTexts sectionTexts(const QString &key)
{
    const auto it = std::ranges::find_if(
        sections, [&key](const Texts &section) { return key == QLatin1StringView(section.key); });
    if (it == sections.end())
        return {};
    return {.title = say(it->title),
            .explanation = say(it->explanation),
            .table = {.name = say(it->table), .add = say(it->add), .empty = say(it->empty)}};
}

} // namespace ui
