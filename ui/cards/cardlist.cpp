// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardlist.h"

#include "ui/cards/carddelegate.h"
#include "ui/cards/cardfinder.h"
#include "ui/cards/cardlistview.h"
#include "ui/cards/filterbar.h"
#include "ui/cards/listnotice.h"
#include "ui/cards/searchfield.h"
#include "ui/import/pasting.h"
#include "ui/models/cardlistmodel.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QRubberBand>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
CardList::CardList(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new CardListModel(context.session, context.findings, this))
    , m_delegate(new CardDelegate(*m_model, this))
    , m_commands(new CardCommands(context, this))
    , m_field(new SearchField(this))
    , m_new(new QToolButton(this))
    , m_filters(new FilterBar(context.session, context.findings, this))
    , m_finder(new CardFinder(context, *m_filters, this))
    , m_counts(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_noCards(new ListNotice(m_stack))
    , m_noneFound(new ListNotice(m_stack))
    , m_dropMark(new QRubberBand(QRubberBand::Rectangle, this))
{
    // Before the view hears of it: where it goes then is no choice of whoever uses it.
    connect(m_model, &CardListModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                m_isArranging = true;
                m_row -= std::clamp(m_row - first, 0, last - first + 1);
            });
    m_view = new CardListView(*m_model, m_stack);
    m_view->setItemDelegate(m_delegate);
    m_delegate->setExcerpts([this](const QString &id) {
        const core::Card *card = m_model->card(id);
        return card ? m_finder->excerpt(*card) : QString();
    });
    setObjectName(u"cardList"_s);
    setAcceptDrops(true);
    m_field->setAcceptDrops(false);
    layOut();
    connectParts();
    retranslate();
    reopen();
}

CardList::~CardList() = default;

void CardList::layOut()
{
    m_field->setObjectName(u"cardSearch"_s);
    m_new->setObjectName(u"newCardButton"_s);
    m_new->setAutoRaise(true);
    m_filters->setObjectName(u"cardFilters"_s);
    m_view->setObjectName(u"cardView"_s);
    m_noCards->setObjectName(u"noCards"_s);
    m_noneFound->setObjectName(u"noneFound"_s);
    m_counts->setObjectName(u"cardCounts"_s);
    m_counts->setFont(smallFont(font()));
    m_counts->setWordWrap(true);
    m_counts->hide();
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_noCards);
    m_stack->addWidget(m_noneFound);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::medium, space::medium, space::medium, space::small);
    head->setSpacing(space::small);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::tiny);
    line->addWidget(m_field, 1);
    line->addWidget(m_new);
    head->addLayout(line);
    head->addWidget(m_filters);
    head->addWidget(m_counts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(1); // the line that paintEvent() draws
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
}

void CardList::connectParts()
{
    Session &session = m_context.session;
    connect(&session, &Session::listed, this, &CardList::list);
    connect(&session, &Session::opened, this, &CardList::reopen);
    connect(&session, &Session::closed, this, &CardList::reopen);
    connect(&session, &Session::changed, this, [this] {
        choose();
        askAgain();
    });
    connect(m_field, &SearchField::textChanged, m_finder, &CardFinder::search);
    connect(m_field, &SearchField::left, this, &CardList::focusList);
    connect(m_field, &SearchField::confirmed, this, [this] {
        focusList();
        if (!m_current.isNull())
            Q_EMIT activated(m_current);
    });
    connect(m_finder, &CardFinder::arranged, this, &CardList::takeRows);
    connect(m_finder, &CardFinder::outdated, this, &CardList::askAgain);
    connect(m_finder, &CardFinder::wordsChanged, this, [this](const QStringList &words) {
        m_delegate->setWords(words);
        m_view->viewport()->update();
        Q_EMIT searched(words);
    });
    connect(m_filters, &FilterBar::changed, this, [this] {
        const QStringList &lines = m_filters->filter().lines;
        m_commands->setLine(lines.size() == 1 ? lines.first() : QString());
    });

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CardList::noteCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CardList::noteSelection);
    connect(m_view, &CardListView::opened, this, [this] { Q_EMIT activated(m_current); });
    connect(m_view, &CardListView::leftUpwards, this, &CardList::focusSearch);
    connect(m_view, &QWidget::customContextMenuRequested, this, &CardList::showMenu);

    const CardActions &actions = m_commands->actions();
    m_view->addAction(actions.remove);
    connect(m_new, &QToolButton::clicked, actions.create, &QAction::trigger);
    connect(actions.create, &QAction::changed, this,
            [this, create = actions.create] { m_new->setEnabled(create->isEnabled()); });
    connect(actions.nextCard, &QAction::triggered, this, [this] { step(1); });
    connect(actions.previousCard, &QAction::triggered, this, [this] { step(-1); });
    connect(m_commands, &CardCommands::creating, this, [this](const QString &id) {
        m_wanted = id;
        m_opens = true;
    });

    connect(m_noCards, &ListNotice::firstWanted, actions.create, &QAction::trigger);
    connect(m_noCards, &ListNotice::secondWanted, this, &CardList::importWanted);
    connect(m_noneFound, &ListNotice::firstWanted, this, [this] {
        showAll();
        focusList();
    });
}

void CardList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void CardList::retranslate()
{
    m_view->setAccessibleName(tr("Cards"));
    m_noCards->say(tr("Write the first card, or drop notes here."), tr("New card"), tr("Import…"));
    m_commands->retranslate();
    const QAction *create = m_commands->actions().create;
    m_new->setText(u"+"_s);
    m_new->setAccessibleName(create->iconText());
    //: the name of a command and its key: "New card (Ctrl+N)"
    m_new->setToolTip(tr("%1 (%2)").arg(create->iconText(),
                                        create->shortcut().toString(QKeySequence::NativeText)));
    m_new->setEnabled(create->isEnabled());
    m_model->setLocale(locale());
    m_finder->setLanguage(locale().bcp47Name());
    showNotice();
}

// The line above the list moves when the filters take another row.
bool CardList::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        update();
    return QWidget::event(event);
}

void CardList::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, m_stack->y() - 1, width(), 1, line(palette()));
}

void CardList::list(const QList<core::CardRow> &rows)
{
    m_field->clear();
    m_model->list(rows);
    showNotice();
}

void CardList::reopen()
{
    if (m_model->isListing() && m_context.session.isOpen()) {
        m_model->takeOver();
    } else {
        m_wanted = QString();
        m_model->reset({});
        setCurrent(QString());
        m_field->clear();
    }
    m_finder->ask();
}

QStringList CardList::selectedCards() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    QStringList ids;
    for (const int row : std::as_const(rows))
        ids.append(m_model->ids()[row]);
    return ids;
}

QStringList CardList::shownCards() const
{
    return m_model->ids();
}

void CardList::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CardList::focusList()
{
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0));
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void CardList::search(const QString &text)
{
    m_filters->setFilter({});
    m_field->setText(text);
}

void CardList::showProblems(core::FindingCode code)
{
    m_field->clear();
    m_filters->setFilter({.problems = {code}});
}

void CardList::showScheduled(bool scheduled)
{
    m_field->clear();
    m_filters->setFilter({.scheduled = scheduled});
}

void CardList::showAll()
{
    m_field->clear();
    m_filters->setFilter({});
}

void CardList::showCard(const QString &id)
{
    if (!m_model->isListing() && !m_model->card(id))
        return;
    m_wanted = id;
    if (m_model->isListing())
        return;
    if (!m_model->indexOf(id).isValid() && !m_finder->isBusy())
        showAll();
    choose();
}

void CardList::showCards(const QStringList &ids)
{
    if (ids.isEmpty() || m_model->isListing())
        return;
    m_toSelect = ids;
    showAll();
    showCard(ids.first());
    selectWanted();
}

// Rows come from a search in another thread, so it may take until the next ones.
void CardList::selectWanted()
{
    QItemSelection rows;
    for (const QString &id : std::as_const(m_toSelect)) {
        const QModelIndex row = m_model->indexOf(id);
        if (!row.isValid() && m_model->card(id))
            return;
        if (row.isValid())
            rows.select(row, row);
    }
    m_toSelect.clear();
    m_view->selectionModel()->select(rows, QItemSelectionModel::Select);
}

void CardList::askAgain()
{
    if (m_model->isListing())
        return;
    QStringList kept = selectedCards();
    if (m_model->indexOf(m_current).isValid())
        kept.append(m_current);
    if (!m_wanted.isNull())
        kept.append(m_wanted);
    m_finder->askAgain(kept);
}

void CardList::takeRows(const QStringList &ids)
{
    if (m_model->isListing())
        return;
    m_view->keepingPlace([&] {
        m_isArranging = true;
        m_model->setIds(ids);
    });
    choose();
    selectWanted();
    showNotice();
}

void CardList::choose()
{
    m_isArranging = true;
    QItemSelectionModel *selection = m_view->selectionModel();
    QModelIndex row = m_model->indexOf(m_wanted);
    const bool isWanted = row.isValid();
    if (!isWanted)
        row = m_model->indexOf(m_current);
    // Next to what is gone, or to where nothing is chosen yet.
    const bool isGone = !row.isValid() && !m_model->card(m_current);
    if (isGone)
        row = m_model->index(std::min(m_row, m_model->rowCount() - 1));

    if (!row.isValid())
        selection->clear();
    else if (isWanted || isGone || !selection->hasSelection())
        selection->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
    else if (selection->currentIndex() != row)
        selection->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
    if (isWanted)
        m_view->scrollTo(row);
    m_isArranging = false;

    const bool opens = isWanted && std::exchange(m_opens, false);
    if (isWanted)
        m_wanted = QString();
    if (row.isValid() || isGone)
        setCurrent(m_model->id(row));
    noteSelection();
    if (opens)
        Q_EMIT activated(m_current);
}

void CardList::setCurrent(const QString &id)
{
    m_row = std::max(0, m_model->indexOf(id).row());
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentChanged(id);
}

void CardList::noteCurrent(const QModelIndex &index)
{
    if (m_isArranging || !index.isValid())
        return;
    if (m_model->isListing()) {
        m_wanted = m_model->id(index);
        return;
    }
    m_wanted = QString();
    setCurrent(m_model->id(index));
    // The focus alone makes a row current without selecting it.
    if (!m_view->selectionModel()->hasSelection())
        m_view->selectionModel()->select(index, QItemSelectionModel::Select);
}

void CardList::noteSelection()
{
    if (m_isArranging || m_model->isListing())
        return;
    const QStringList selected = selectedCards();
    m_commands->setSelection(selected, m_current);
    m_finder->keepOnly(selected + QStringList{m_current});
    showCounts();
}

void CardList::showNotice()
{
    const bool isEmpty = !m_model->isListing() && m_context.session.programme().cards.isEmpty();
    m_noCards->setFirstEnabled(m_commands->actions().create->isEnabled());
    const bool isSearched = !m_finder->words().isEmpty();
    //: %1 is what was searched for
    m_noneFound->say(isSearched ? tr("No card has “%1”.").arg(m_finder->text())
                                : tr("No card fits these filters."),
                     isSearched && !m_filters->filter().isEmpty() ? tr("Clear search and filters")
                         : isSearched                             ? tr("Clear the search")
                                                                  : tr("Clear the filters"));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view)
                                  : isEmpty           ? m_noCards
                                                      : m_noneFound);
    m_filters->setEnabled(!isEmpty);
    m_field->setEnabled(!isEmpty);
    showCounts();
}

// What is not seen otherwise: that some cards are hidden, and how many a command would reach.
void CardList::showCounts()
{
    const int rows = m_model->rowCount();
    const int cards = int(m_context.session.programme().cards.size());
    const int selected = int(m_view->selectionModel()->selectedRows().size());
    QStringList parts;
    if (!m_model->isListing() && rows < cards)
        //: how many cards of how many the list shows
        parts.append(tr("%1 of %n card(s)", nullptr, cards).arg(locale().toString(rows)));
    if (selected > 1)
        parts.append(tr("%n selected: the Card menu changes them together", nullptr, selected));
    m_counts->setText(parts.join(u" · "_s));
    m_counts->setVisible(!parts.isEmpty());
}

void CardList::step(int by)
{
    const int rows = m_model->rowCount();
    const QModelIndex here = m_model->indexOf(m_current);
    const int row = here.isValid() ? here.row() + by : 0;
    if (row >= 0 && row < rows)
        // Alone: the Ctrl of the shortcut would have the view add it to what is selected.
        m_view->selectionModel()->setCurrentIndex(m_model->index(row),
                                                  QItemSelectionModel::ClearAndSelect);
}

void CardList::showMenu(const QPoint &place)
{
    const CardActions &actions = m_commands->actions();
    QMenu menu(this);
    menu.setObjectName(u"cardMenu"_s);
    menu.addActions({actions.create, actions.createFromTemplate, actions.duplicate});
    menu.addSeparator();
    menu.addActions({actions.setStatus, actions.setTheme, actions.setPlatform, actions.setLanguages,
                     actions.setReviewers});
    menu.addSeparator();
    menu.addAction(actions.remove);
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

void CardList::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dropMark->setGeometry(rect());
    m_dropMark->show();
}

void CardList::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropMark->hide();
}

void CardList::dropEvent(QDropEvent *event)
{
    m_dropMark->hide();
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

} // namespace ui
