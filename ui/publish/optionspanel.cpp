// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/optionspanel.h"

#include "core/check/languagename.h"
#include "ui/publish/bookletpart.h"
#include "ui/publish/cardschoice.h"
#include "ui/publish/columns.h"
#include "ui/publish/languageorder.h"
#include "ui/publish/publishing.h"
#include "ui/publish/ticklist.h"
#include "ui/publish/zoneschoice.h"
#include "ui/theme.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/choicebox.h"

#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using publish::LanguageLayout;
using publish::Paper;
using publish::TimetableView;
using publish::Use;

namespace ui {

OptionsPanel::OptionsPanel(const Context &context, Publishing &publishing, QWidget *parent)
    : QScrollArea(parent)
    , m_publishing(publishing)
    , m_cards(new CardsChoice(publishing))
    , m_language(new ChoiceBox(u"publishLanguage"_s))
    , m_languages(new LanguageOrder)
    , m_layoutLabel(new QLabel)
    , m_layout(new ChoiceBar({u"publishInSequence"_s, u"publishSideBySide"_s}))
    , m_several(new QWidget)
    , m_zones(new ZonesChoice(publishing))
    , m_view(new ChoiceBox(u"publishView"_s))
    , m_paper(new ChoiceBox(u"publishPaper"_s))
    , m_booklet(new BookletPart(context, publishing))
    , m_columns(new TickList(u"publishColumns"_s))
{
    setObjectName(u"publishOptions"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    for (const TimetableView view : {TimetableView::Day, TimetableView::Week, TimetableView::List})
        m_view->addItem(QString(), int(view));
    for (const Paper paper : {Paper::A4, Paper::Letter, Paper::A5, Paper::A3})
        m_paper->addItem(QString(), int(paper));
    auto *several = new QVBoxLayout(m_several);
    several->setContentsMargins({});
    several->setSpacing(space::tiny);
    several->addWidget(m_languages);
    several->addWidget(m_layoutLabel);
    several->addWidget(m_layout);
    m_several->setFocusProxy(m_languages);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::large, space::medium, space::large, space::large);
    layout->setSpacing(space::large);
    m_cardsGroup = addGroup(layout, m_cards);
    m_languageGroup = addGroup(layout, m_language);
    m_severalGroup = addGroup(layout, m_several);
    m_zonesGroup = addGroup(layout, m_zones);
    m_viewGroup = addGroup(layout, m_view);
    m_paperGroup = addGroup(layout, m_paper);
    m_bookletGroup = addGroup(layout, m_booklet);
    m_columnsGroup = addGroup(layout, m_columns);
    layout->addStretch(1);
    setWidget(content);
    connectControls();
    retranslate();
}

OptionsPanel::Group OptionsPanel::addGroup(QVBoxLayout *layout, QWidget *content)
{
    Group group{.box = new QWidget, .heading = new QLabel};
    group.heading->setFont(boldFont(font()));
    group.heading->setBuddy(content);
    auto *column = new QVBoxLayout(group.box);
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    column->addWidget(group.heading);
    column->addWidget(content);
    layout->addWidget(group.box);
    return group;
}

void OptionsPanel::connectControls()
{
    const auto change = [this](const auto &edit) { m_publishing.change(edit); };
    connect(m_language, &QComboBox::currentIndexChanged, this, [this, change] {
        change([this](PublishChoices &choices) {
            choices.language = m_language->currentData().toString();
        });
    });
    connect(m_languages, &LanguageOrder::edited, this, [change](const QStringList &languages) {
        change([&](PublishChoices &choices) { choices.booklet.languages = languages; });
    });
    connect(m_layout, &ChoiceBar::chosen, this, [change](int layout) {
        change([&](PublishChoices &choices) { choices.booklet.layout = LanguageLayout(layout); });
    });
    connect(m_view, &QComboBox::currentIndexChanged, this, [this, change] {
        change([this](PublishChoices &choices) {
            choices.view = TimetableView(m_view->currentData().toInt());
        });
    });
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this, change] {
        change([this](PublishChoices &choices) {
            choices.paper = Paper(m_paper->currentData().toInt());
        });
    });
    connect(m_columns, &TickList::edited, this, &OptionsPanel::takeColumns);
    connect(&m_publishing, &Publishing::changed, this, &OptionsPanel::load);
}

void OptionsPanel::load()
{
    const publish::ExportFormat &format = m_publishing.format();
    const PublishChoices &choices = m_publishing.choices();
    const QList<TickList::Item> columns = columnsOf(m_publishing.programme(), format);
    const bool isBooklet = format.uses.testFlag(Use::Booklet);
    const QStringList &languages = m_publishing.programme().event.languages;
    m_languageGroup.box->setVisible(format.uses.testFlag(Use::Language) && !isBooklet
                                    && languages.size() > 1);
    m_severalGroup.box->setVisible(isBooklet && languages.size() > 1);
    m_zonesGroup.box->setVisible(format.uses.testFlag(Use::Zones));
    m_viewGroup.box->setVisible(format.uses.testFlag(Use::View));
    // What is folded has a size of its own.
    m_paperGroup.box->setVisible(format.uses.testFlag(Use::Paper)
                                 && !(isBooklet && choices.booklet.folded));
    m_bookletGroup.box->setVisible(isBooklet);
    m_columnsGroup.box->setVisible(!columns.isEmpty());

    loadLanguages();
    const QSignalBlocker quietView(m_view);
    const QSignalBlocker quietPaper(m_paper);
    m_view->choose(int(choices.view));
    m_paper->choose(int(choices.paper));
    const QStringList chosen = m_publishing.options().columns;
    m_columns->setItems(columns,
                        chosen.isEmpty() ? usualColumns(m_publishing.programme()) : chosen);
}

// A table without a column is none, and no choice means the usual ones: the last tick stays.
void OptionsPanel::takeColumns(const QStringList &ticked)
{
    if (ticked.isEmpty()) {
        load();
        return;
    }
    const bool isUsual = ticked == usualColumns(m_publishing.programme());
    m_publishing.change(
        [&](PublishChoices &choices) { choices.columns = isUsual ? QStringList() : ticked; });
}

void OptionsPanel::loadLanguages()
{
    const PublishChoices &choices = m_publishing.choices();
    const QStringList &languages = m_publishing.programme().event.languages;
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    // A folder has room for all of them.
    if (m_publishing.format().isFolder)
        m_language->addItem(tr("All languages"), QString());
    for (const QString &language : languages)
        m_language->addItem(core::languageName(language, locale().bcp47Name()), language);
    m_language->choose(choices.language);

    const QSignalBlocker quietLayout(m_layout);
    m_languages->setLanguages(languages, choices.booklet.languages);
    m_layout->setCurrent(int(choices.booklet.layout));
    m_layoutLabel->setVisible(choices.booklet.languages.size() > 1);
    m_layout->setVisible(choices.booklet.languages.size() > 1);
}

void OptionsPanel::retranslate()
{
    m_cardsGroup.heading->setText(tr("Cards"));
    m_languageGroup.heading->setText(tr("Language"));
    m_severalGroup.heading->setText(tr("Languages"));
    m_zonesGroup.heading->setText(tr("Hours also shown in"));
    m_viewGroup.heading->setText(tr("View"));
    m_paperGroup.heading->setText(tr("Paper"));
    m_bookletGroup.heading->setText(tr("Booklet"));
    m_columnsGroup.heading->setText(tr("Columns"));
    m_language->setAccessibleName(m_languageGroup.heading->text());
    m_view->setAccessibleName(m_viewGroup.heading->text());
    m_paper->setAccessibleName(m_paperGroup.heading->text());
    m_columns->setAccessibleName(m_columnsGroup.heading->text());
    m_layoutLabel->setText(tr("The languages stand"));
    //: the languages of a booklet: one whole booklet after the other, or each text beside the other
    m_layout->setTexts({tr("In sequence"), tr("Side by side")});
    m_view->setItemText(0, tr("A page for each day"));
    m_view->setItemText(1, tr("All days side by side"));
    m_view->setItemText(2, tr("Tables"));
    m_paper->setItemText(0, tr("A4"));
    m_paper->setItemText(1, tr("Letter"));
    m_paper->setItemText(2, tr("A5"));
    m_paper->setItemText(3, tr("A3"));
    m_cards->retranslate();
    m_languages->retranslate();
    m_zones->retranslate();
    m_booklet->retranslate();
    load();
}

void OptionsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace ui
