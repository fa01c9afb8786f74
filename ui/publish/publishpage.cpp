// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/publishpage.h"

#include "ui/publish/editionsdialog.h"
#include "ui/publish/freezedialog.h"
#include "ui/publish/optionspanel.h"
#include "ui/publish/outputlist.h"
#include "ui/publish/outputs.h"
#include "ui/publish/outputview.h"
#include "ui/publish/publishing.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace ui {
namespace {

constexpr auto afterChoice = 250ms;    // in which the next one may come
constexpr auto afterChange = 600ms;    // of the event, in which somebody may be typing
constexpr qsizetype longestTitle = 60; // letters of it in the name of a file
constexpr int narrowestView = 300;

// "V Forum - Programme booklet - es": the languages where the format is in any.
QString proposedName(const Publishing &publishing)
{
    const core::Programme &programme = publishing.programme();
    const publish::ExportFormat &format = publishing.format();
    const QString source = programme.sourceLanguage();
    QStringList parts{programme.event.title.best(source, source).left(longestTitle).trimmed(),
                      outputName(format)};
    const PublishChoices &choices = publishing.choices();
    if (format.uses.testFlag(publish::Use::Booklet) && !choices.booklet.languages.isEmpty())
        parts += choices.booklet.languages;
    else if (format.uses.testFlag(publish::Use::Language) && !format.isFolder)
        parts += choices.language.isEmpty() ? source : choices.language;
    parts.removeAll(QString());
    return parts.join(u" - "_s);
}

} // namespace

PublishPage::PublishPage(const Context &context, const PublishActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_publishing(new Publishing(context, this))
    , m_rendition(context)
    , m_formats(new OutputList(*m_publishing))
    , m_options(new OptionsPanel(context, *m_publishing))
    , m_view(new OutputView)
    , m_save(new QPushButton)
    , m_print(new QPushButton)
    , m_freeze(new QPushButton)
    , m_editions(new QPushButton)
    , m_splitter(new QSplitter)
{
    setObjectName(u"publishPage"_s);
    layOut();
    connectParts();
    m_splitter->restoreState(context.settings.state(u"publish"_s));
    retranslate();
}

PublishPage::~PublishPage()
{
    m_context.settings.setState(u"publish"_s, m_splitter->saveState());
}

void PublishPage::layOut()
{
    m_save->setObjectName(u"publishSave"_s);
    m_print->setObjectName(u"publishPrint"_s);
    m_freeze->setObjectName(u"publishFreeze"_s);
    m_editions->setObjectName(u"publishEditions"_s);
    const auto rowOf = [](QPushButton *left, QPushButton *right) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::small);
        row->addWidget(left, 1);
        row->addWidget(right, 1);
        return row;
    };
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(space::large, space::small, space::large, space::medium);
    buttons->setSpacing(space::small);
    buttons->addLayout(rowOf(m_save, m_print));
    buttons->addLayout(rowOf(m_freeze, m_editions));
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_options, 1);
    column->addLayout(buttons);

    m_splitter->setObjectName(u"publishSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *part : std::initializer_list<QWidget *>{m_formats, middle, m_view})
        m_splitter->addWidget(part);
    m_formats->setMinimumWidth(150);
    middle->setMinimumWidth(230);
    m_view->setMinimumWidth(narrowestView);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({210, 280, 640});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    setFocusProxy(m_formats);
}

void PublishPage::connectParts()
{
    connect(m_publishing, &Publishing::changed, this, [this] { follow(afterChoice); });
    const Session &session = m_context.session;
    connect(&session, &Session::changed, this, [this] { follow(afterChange); });
    connect(&session, &Session::opened, this, [this] {
        m_shown.clear();
        follow({});
    });
    connect(&session, &Session::closed, this, [this] {
        m_rendition.abandon();
        m_isBehind = true;
        updateActions();
    });
    connect(&m_rendition, &Rendition::progressed, m_view, &OutputView::showProgress);
    connect(&m_rendition, &Rendition::beganPages, m_view, &OutputView::showFirstPages);
    connect(&m_rendition, &Rendition::made, this, &PublishPage::take);
    connect(&m_rendition, &Rendition::refused, this, &PublishPage::refuse);
    connect(m_view, &OutputView::cancelWanted, &m_rendition, &Rendition::cancel);
    connect(m_view, &OutputView::againWanted, this, [this] { follow({}); });
    connect(m_view, &OutputView::saveWanted, this, [this] { save(true); });
    connect(m_view, &OutputView::noticeClicked, this, [this] {
        if (m_publishing->programme().cards.isEmpty()) {
            Q_EMIT cardsWanted();
        } else {
            m_publishing->change([](PublishChoices &choices) { choices.scope = CardScope::All; });
        }
    });
    connect(m_save, &QPushButton::clicked, m_actions.save, &QAction::trigger);
    connect(m_print, &QPushButton::clicked, m_actions.print, &QAction::trigger);
    connect(m_freeze, &QPushButton::clicked, m_actions.freeze, &QAction::trigger);
    connect(m_editions, &QPushButton::clicked, m_actions.editions, &QAction::trigger);
    connect(m_actions.freeze, &QAction::triggered, this, &PublishPage::freeze);
    connect(m_actions.editions, &QAction::triggered, this, &PublishPage::showEditions);
    connect(m_actions.save, &QAction::triggered, this, [this] { save(false); });
    connect(m_actions.print, &QAction::triggered, this, &PublishPage::print);
    connect(m_actions.refresh, &QAction::triggered, this, [this] { follow({}); });
}

void PublishPage::setCardsInView(const CardsInView &cards)
{
    m_publishing->setView(cards);
}

void PublishPage::follow(std::chrono::milliseconds pause)
{
    m_isMade = false;
    m_isBehind = !isVisible() || !m_context.session.isOpen();
    m_rendition.abandon();
    updateActions();
    if (m_isBehind)
        return;
    const QString format = m_publishing->choices().format;
    if (format != m_shown) {
        m_view->forget();
        pause = {};
    }
    m_shown = format;
    if (m_publishing->programme().cards.isEmpty()) {
        m_view->showNotice(tr("There are no sessions to publish yet."), tr("Go to the cards"));
    } else if (m_publishing->cards().isEmpty()) {
        m_view->showNotice(tr("No card is among those that are chosen."), tr("All cards"));
    } else {
        m_view->showMaking();
        m_rendition.want(job(), pause);
    }
}

void PublishPage::take(const publish::PdfReport &report)
{
    const ExportJob &made = m_rendition.job();
    const OutputLook look = lookOf(m_publishing->format());
    m_isMade = look != OutputLook::Pages || m_rendition.pdf();
    if (!m_isMade) {
        m_view->showError({core::ErrorCode::FileUnreadable, m_rendition.path(), {u"PDF"_s}});
        return;
    }
    if (look == OutputLook::Pages)
        m_view->showPdf(m_rendition.pdf());
    else
        m_view->showMade(look, m_rendition.path(),
                         made.isFolder ? made.name : made.name + u'.' + made.suffix,
                         int(m_publishing->takenCards().size()));
    m_view->showReport(report);
}

void PublishPage::refuse(const core::Error &error)
{
    m_view->showError(error);
}

ExportJob PublishPage::job() const
{
    const publish::ExportFormat &format = m_publishing->format();
    return {.write = format.write,
            .options = m_publishing->options(),
            .name = proposedName(*m_publishing),
            .suffix = QString::fromLatin1(format.suffix),
            .isFolder = format.isFolder};
}

// What is shown is saved as it is; what is still being made is made once more, to the end.
void PublishPage::save(bool opensAfter)
{
    ExportJob wanted = m_isMade ? m_rendition.job() : job();
    if (m_isMade && isPrintable(m_publishing->format()))
        wanted.write = writerOf(m_view->pdf());
    wanted.opensAfter = opensAfter;
    saveExport(m_context, this, wanted);
}

void PublishPage::print()
{
    if (m_isMade)
        printPdf(m_context, this, m_view->pdf());
    else
        printExport(m_context, this, job());
}

void PublishPage::freeze()
{
    (new FreezeDialog(m_context, this))->open();
}

void PublishPage::showEditions()
{
    (new EditionsDialog(m_context, this))->open();
}

void PublishPage::updateActions()
{
    const bool isHere = isVisible() && m_context.session.isOpen();
    const bool isSomething = isHere && !m_publishing->cards().isEmpty();
    const bool isPaper = isPrintable(m_publishing->format());
    m_actions.refresh->setEnabled(isSomething);
    m_actions.save->setEnabled(isSomething);
    m_actions.print->setEnabled(isSomething && isPaper);
    for (QAction *action : {m_actions.freeze, m_actions.editions})
        action->setEnabled(isHere);
    for (QPushButton *button : {m_freeze, m_editions})
        button->setEnabled(isHere);
    m_save->setEnabled(isSomething);
    m_print->setEnabled(isSomething);
    m_print->setVisible(isPaper);
}

void PublishPage::retranslate()
{
    m_save->setText(tr("Save as…"));
    m_print->setText(tr("Print…"));
    m_freeze->setText(tr("Freeze edition…"));
    m_editions->setText(tr("Editions…"));
    if (!m_isBehind && !m_isMade)
        follow({});
}

void PublishPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PublishPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_context.session.flush();
    if (m_isBehind)
        follow({});
    else
        updateActions();
}

void PublishPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateActions();
}

} // namespace ui
