// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/cardeditor.h"

#include "core/check/languagename.h"
#include "ui/cards/languagestate.h"
#include "ui/editor/documentspart.h"
#include "ui/editor/facts.h"
#include "ui/editor/peoplepart.h"
#include "ui/editor/textsection.h"
#include "ui/editor/titleedit.h"
#include "ui/editor/unplacedpart.h"
#include "ui/guide/helptopic.h"
#include "ui/review/cardmoves.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// Beneath it, tabs have room for the codes of their languages only.
constexpr int widthOfNames = 560;

// Longer lines are hard to read; with two texts beside each other there is room for two.
constexpr int widestColumn = 980;
constexpr int widestBeside = 1700;

QString tabText(const QString &name, LanguageState state)
{
    QString text = u"%1 %2"_s.arg(name, stateSign(state));
    if (state == LanguageState::Stale)
        text += u' ' + stateName(state);
    return text;
}

Tone toneOf(LanguageState state)
{
    switch (state) {
    case LanguageState::Complete:
        return Tone::Good;
    case LanguageState::Partly:
    case LanguageState::Stale:
        return Tone::Warning;
    case LanguageState::Empty:
        return Tone::Secondary;
    }
    Q_UNREACHABLE();
}

} // namespace

CardEditor::CardEditor(const Context &context, QWidget *parent)
    : QScrollArea(parent)
    , m_edited(context)
    , m_column(new QWidget)
    , m_content(new QWidget(m_column))
    , m_empty(new QLabel(m_column))
    , m_code(new QLabel)
    , m_status(new QPushButton)
    , m_sourceTitle(new QLabel)
    , m_title(new TitleEdit(m_edited))
    , m_languages(new QTabBar)
    , m_beside(new QCheckBox)
    , m_facts(new Facts(m_edited))
    , m_documents(new DocumentsPart(m_edited))
    , m_people(new PeoplePart(m_edited))
    , m_unplaced(new UnplacedPart(m_edited))
{
    setObjectName(u"cardEditor"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(space::medium);
    content->addWidget(makeHeader());
    content->addWidget(makeLanguages());
    content->addWidget(m_facts);
    for (const core::CardField &each : core::cardFields()) {
        if (!each.text || *each.text == core::TextField::Title)
            continue;
        auto *section = new TextSection(*each.text, m_edited);
        m_texts.append(section);
        connect(section, &TextSection::commentWanted, this, &CardEditor::commentWanted);
        connect(section, &TextSection::threadChosen, this, &CardEditor::threadChosen);
        content->addWidget(section);
    }
    content->addWidget(m_documents);
    content->addWidget(m_people);
    content->addWidget(m_unplaced);
    content->addStretch();

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *column = new QHBoxLayout(m_column);
    column->setContentsMargins(space::large, space::medium, space::large, space::large);
    column->addStretch(1);
    column->addWidget(m_content, 1000);
    column->addWidget(m_empty, 1000);
    column->addStretch(1);
    setWidget(m_column);

    connect(&m_edited, &EditedCard::shown, this, &CardEditor::load);
    connect(&m_edited, &EditedCard::changed, this, [this] {
        loadLanguages();
        loadStatus();
        loadSourceTitle();
    });
    setBeside(context.settings.state(u"beside"_s) == "1");
    retranslate();
    load();
}

// The parts go while what they edit is still there: the one with the focus stores what was typed.
CardEditor::~CardEditor()
{
    delete takeWidget();
}

QWidget *CardEditor::makeHeader()
{
    auto *header = new QWidget;
    m_code->setObjectName(u"codeAndFormat"_s);
    m_status->setObjectName(u"status"_s);
    setHelpTopic(m_status, u"status"_s);
    auto *menu = new QMenu(m_status);
    connect(menu, &QMenu::aboutToShow, this, &CardEditor::fillStatusMenu);
    m_status->setMenu(menu);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(m_code);
    line->addWidget(m_status);
    line->addStretch();
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addLayout(line);
    m_sourceTitle->setObjectName(u"titleSource"_s);
    m_sourceTitle->setWordWrap(true);
    m_sourceTitle->setTextFormat(Qt::PlainText);
    m_sourceTitle->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_sourceTitle);
    layout->addWidget(m_title);
    return header;
}

QWidget *CardEditor::makeLanguages()
{
    auto *bar = new QWidget;
    setHelpTopic(bar, u"translations"_s);
    m_languages->setObjectName(u"contentLanguages"_s);
    m_languages->setExpanding(false);
    m_languages->setDrawBase(false);
    m_languages->setUsesScrollButtons(true);
    m_beside->setObjectName(u"beside"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_languages, 1);
    layout->addWidget(m_beside);
    connect(m_languages, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0)
            m_edited.setLanguage(m_languages->tabData(tab).toString());
    });
    connect(m_beside, &QCheckBox::clicked, this, &CardEditor::setBeside);
    return bar;
}

void CardEditor::showCard(const QString &cardId)
{
    m_edited.show(cardId);
    if (!cardId.isEmpty())
        ensureVisible(0, 0);
}

void CardEditor::load()
{
    const bool isShown = m_edited.card();
    m_content->setVisible(isShown);
    m_empty->setVisible(!isShown);
    if (!isShown)
        return;
    loadLanguages();
    loadStatus();
    setBeside(m_beside->isChecked());
}

void CardEditor::loadLanguages()
{
    const core::Card *card = m_edited.card();
    if (!card)
        return;
    const QSignalBlocker quiet(m_languages);
    const QStringList languages = m_edited.programme().event.languages;
    while (m_languages->count() > languages.size())
        m_languages->removeTab(m_languages->count() - 1);
    while (m_languages->count() < languages.size())
        m_languages->addTab({});
    for (int i = 0; i < languages.size(); ++i) {
        const LanguageState state = languageState(m_edited.programme(), *card, languages[i]);
        QString name = core::languageName(languages[i], languages[i]);
        name[0] = name[0].toUpper();
        if (viewport()->width() < widthOfNames)
            name = languages[i].toUpper();
        m_languages->setTabData(i, languages[i]);
        m_languages->setTabText(i, tabText(name, state));
        m_languages->setTabTextColor(i,
                                     i == languages.indexOf(m_edited.language())
                                         ? palette().color(QPalette::WindowText)
                                         : foreground(toneOf(state), palette()));
        const QString own = core::languageName(languages[i], locale().bcp47Name());
        //: a language and how far its texts are: "French: partly"
        m_languages->setTabToolTip(
            i, (i == 0 ? tr("%1, the source: %2") : tr("%1: %2")).arg(own, stateName(state)));
    }
    m_languages->setCurrentIndex(int(languages.indexOf(m_edited.language())));
    // A tab bar that is hidden tells nobody that its size is another one.
    m_languages->updateGeometry();
    m_beside->setEnabled(m_edited.isTranslation());
}

void CardEditor::loadStatus()
{
    const core::Card *card = m_edited.card();
    if (!card)
        return;
    const core::Programme &programme = m_edited.programme();
    QStringList parts;
    if (!card->code.isEmpty())
        parts.append(card->code);
    if (const core::Format *format = programme.format(card->format))
        parts.append(format->name.best(m_edited.language(), m_edited.sourceLanguage()));
    m_code->setText(parts.join(u" · "_s));
    m_code->setVisible(!parts.isEmpty());
    m_status->setText(card->unknownStatus.isEmpty() ? core::label(card->status)
                                                    : card->unknownStatus);
    m_status->setEnabled(!m_edited.isReadOnly());
}

void CardEditor::loadSourceTitle()
{
    const core::Card *card = m_edited.card();
    const bool isBeside = m_beside->isChecked() && m_edited.isTranslation();
    m_sourceTitle->setVisible(card && isBeside);
    if (card)
        m_sourceTitle->setText(card->text(core::TextField::Title).in(m_edited.sourceLanguage()));
}

void CardEditor::fillStatusMenu()
{
    CardMoves moves(m_edited.context(), this);
    moves.onPlaceWanted([this](const Place &place) {
        if (place.card == m_edited.id())
            goTo(place);
    });
    moves.fill(*m_status->menu(), m_edited.id());
}

void CardEditor::goTo(const Place &place)
{
    if (!place.language.isEmpty())
        m_edited.setLanguage(place.language);
    const core::CardField *wanted = core::cardField(place.field);
    if (!wanted)
        return;
    const auto section = std::ranges::find_if(
        m_texts, [&](const TextSection *each) { return wanted->text == each->field(); });
    if (section != m_texts.end())
        (*section)->goTo(place);
    else if (wanted->text == core::TextField::Title)
        m_title->goTo(place.position);
    else if (place.field == u"people")
        m_people->goTo();
    else if (place.field == u"documents")
        m_documents->goTo();
    else if (place.field == u"status")
        m_status->setFocus();
    else
        m_facts->goTo(place);
    if (QWidget *focus = m_content->focusWidget(); focus && focus->hasFocus())
        ensureWidgetVisible(focus, 0, 80);
}

core::CommentTarget CardEditor::commentTarget() const
{
    for (const TextSection *section : m_texts) {
        if (const auto target = section->commentTarget())
            return *target;
    }
    if (!m_title->hasFocus())
        return {};
    core::CommentTarget target{.field = QString::fromLatin1(field("title").key),
                               .language = m_edited.language(),
                               .anchor = {}};
    const QTextCursor cursor = m_title->textCursor();
    if (cursor.hasSelection()) {
        target.anchor = core::anchorAt(
            m_title->toPlainText(),
            {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()});
    }
    return target;
}

void CardEditor::setHits(const QStringList &words)
{
    for (TextSection *section : std::as_const(m_texts))
        section->setHits(words);
}

void CardEditor::focusTitle()
{
    m_title->setFocus();
}

void CardEditor::setBeside(bool beside)
{
    m_beside->setChecked(beside);
    m_edited.context().settings.setState(u"beside"_s, beside ? "1" : "0");
    const bool isBeside = beside && m_edited.isTranslation();
    m_content->setMaximumWidth(isBeside ? widestBeside : widestColumn);
    for (TextSection *section : std::as_const(m_texts))
        section->setBeside(isBeside);
    loadSourceTitle();
}

void CardEditor::nextLanguage()
{
    if (m_languages->count() > 0)
        m_languages->setCurrentIndex((m_languages->currentIndex() + 1) % m_languages->count());
}

void CardEditor::foldAll()
{
    const bool isAllFolded = std::ranges::all_of(m_texts, &TextSection::isFolded);
    for (TextSection *section : std::as_const(m_texts))
        section->setFolded(!isAllFolded);
}

void CardEditor::retranslate()
{
    QPalette secondary = palette();
    secondary.setColor(QPalette::WindowText, foreground(Tone::Secondary, palette()));
    m_code->setPalette(secondary);
    m_sourceTitle->setPalette(secondary);
    m_empty->setPalette(secondary);
    m_empty->setText(tr("Choose a card on the left, or press Ctrl+N to write a new one."));
    m_status->setAccessibleName(tr("Status"));
    m_status->setToolTip(tr("Status of the card"));
    m_languages->setAccessibleName(tr("Language of the texts"));
    // The arrows of a tab bar, which Qt names once and in no other language.
    if (auto *left = m_languages->findChild<QAbstractButton *>(u"ScrollLeftButton"_s))
        left->setAccessibleName(tr("Languages before these"));
    if (auto *right = m_languages->findChild<QAbstractButton *>(u"ScrollRightButton"_s))
        right->setAccessibleName(tr("Languages after these"));
    //: a box to tick: show the source text next to the translation
    m_beside->setText(tr("Beside the source"));
    m_beside->setToolTip(tr("Shows the source text next to the translation"));
    loadLanguages();
    loadStatus();
}

void CardEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void CardEditor::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if ((event->oldSize().width() < widthOfNames) != (event->size().width() < widthOfNames))
        loadLanguages();
    // A line of text does not become shorter than what the window leaves.
    m_column->setMaximumWidth(viewport()->width());
}

} // namespace ui
