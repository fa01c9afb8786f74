// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/boardview.h"

#include "core/model/cardfield.h"
#include "core/publish/dataformats.h"
#include "core/publish/reviewreport.h"
#include "core/text/fold.h"
#include "ui/cards/carditem.h"
#include "ui/cards/filterchip.h"
#include "ui/findings.h"
#include "ui/review/boarddelegate.h"
#include "ui/review/boardmodel.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int pauseMs = 80;
constexpr int signWidth = 64;
constexpr int rowHeight = 28;

// An ampersand of a name is no mnemonic.
QString menuText(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

void prepare(QTableView &table)
{
    table.setFrameShape(QFrame::NoFrame);
    table.setItemDelegate(new BoardDelegate(&table));
    table.setShowGrid(true);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    table.setCornerButtonEnabled(false);
}

} // namespace

BoardView::BoardView(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_look(new ChoiceBar({u"boardTexts"_s, u"boardStatuses"_s}, this))
    , m_search(new QLineEdit(this))
    , m_statusChip(new FilterChip([this](QMenu &menu) { fillStatuses(menu); }, this))
    , m_lineChip(new FilterChip([this](QMenu &menu) { fillLines(menu); }, this))
    , m_toDoChip(new FilterChip(this))
    , m_eachTextChip(new FilterChip(this))
    , m_groupingLabel(new QLabel(this))
    , m_grouping(new ChoiceBox(u"boardGrouping"_s, this))
    , m_output(new QPushButton(this))
    , m_texts(new BoardModel(this))
    , m_statuses(new BoardStatusModel(this))
    , m_textsTable(new QTableView(this))
    , m_statusesTable(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"boardView"_s);
    makeTables();
    makeBar();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connectParts();
    m_look->setCurrent(0);
    m_eachTextChip->setChecked(context.settings.state(u"boardEachText"_s) == "1");
    retranslate();
}

void BoardView::makeBar()
{
    m_search->setObjectName(u"boardSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(240);
    m_statusChip->setObjectName(u"boardStatusChip"_s);
    m_lineChip->setObjectName(u"boardLineChip"_s);
    m_toDoChip->setObjectName(u"boardToDoChip"_s);
    m_eachTextChip->setObjectName(u"boardEachTextChip"_s);
    m_groupingLabel->setBuddy(m_grouping);
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_output->setObjectName(u"boardOutput"_s);
    auto *menu = new QMenu(m_output);
    QAction *print = menu->addAction(
        {}, this, [this] { printExport(m_context, this, job(publish::writeReviewPdf)); });
    print->setObjectName(u"boardPrint"_s);
    QAction *pdf = menu->addAction(
        {}, this, [this] { saveExport(m_context, this, job(publish::writeReviewPdf)); });
    pdf->setObjectName(u"boardPdf"_s);
    QAction *workbook = menu->addAction({}, this, [this] {
        ExportJob asWorkbook = job(publish::writeReviewWorkbook);
        asWorkbook.suffix = u"xlsx"_s;
        saveExport(m_context, this, asWorkbook);
    });
    workbook->setObjectName(u"boardWorkbook"_s);
    m_output->setMenu(menu);

    auto *left = new QWidget(this);
    auto *chips = new FlowLayout(left, 6);
    chips->setContentsMargins({});
    for (QWidget *widget :
         {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_toDoChip),
          static_cast<QWidget *>(m_statusChip), static_cast<QWidget *>(m_lineChip),
          static_cast<QWidget *>(m_eachTextChip)})
        chips->addWidget(widget);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::medium);
    bar->addWidget(m_look, 0, Qt::AlignTop);
    bar->addWidget(left, 1);
    m_groupingLabel->setFixedHeight(m_grouping->sizeHint().height());
    bar->addWidget(m_groupingLabel, 0, Qt::AlignTop);
    bar->addWidget(m_grouping, 0, Qt::AlignTop);
    bar->addWidget(m_output, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
}

void BoardView::makeTables()
{
    m_textsTable->setObjectName(u"boardTable"_s);
    m_textsTable->setModel(m_texts);
    prepare(*m_textsTable);
    m_statusesTable->setObjectName(u"boardStatusTable"_s);
    m_statusesTable->setModel(m_statuses);
    prepare(*m_statusesTable);
    m_empty->setObjectName(u"boardEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::RichText);
    for (QWidget *page : {static_cast<QWidget *>(m_textsTable),
                          static_cast<QWidget *>(m_statusesTable), static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(page);
}

void BoardView::connectParts()
{
    Session &session = m_context.session;
    connect(&session, &Session::opened, this, [this] { setFilter({}); });
    connect(&session, &Session::closed, this, [this] { setFilter({}); });
    connect(&session, &Session::changed, this, &BoardView::askAnew);
    connect(&m_context.findings, &Findings::changed, this, &BoardView::askAnew);
    connect(&m_pause, &QTimer::timeout, this, &BoardView::refresh);
    connect(m_look, &ChoiceBar::chosen, this, &BoardView::showEmpty);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &BoardView::askAnew);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        core::BoardFilter filter = m_filter;
        filter.words = core::fold(text).split(u' ', Qt::SkipEmptyParts);
        setFilter(filter);
    });
    connect(m_toDoChip, &FilterChip::clicked, this, [this](bool isOn) {
        core::BoardFilter filter = m_filter;
        filter.hasToDo = isOn;
        setFilter(filter);
    });
    connect(m_eachTextChip, &FilterChip::clicked, this, [this](bool isOn) {
        m_context.settings.setState(u"boardEachText"_s, isOn ? "1" : "0");
        showColumns();
    });
    connect(m_textsTable, &QTableView::activated, this, &BoardView::follow);
    connect(m_statusesTable, &QTableView::activated, this, &BoardView::followStatus);
    connect(m_texts, &QAbstractItemModel::modelReset, this, &BoardView::showColumns);
    connect(m_empty, &QLabel::linkActivated, this, [this] {
        m_search->clear();
        setFilter({});
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    auto *leave = new QShortcut(Qt::Key_Escape, m_search);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_search->clear();
        m_stack->currentWidget()->setFocus();
    });
}

void BoardView::askAnew()
{
    m_isBehind = true;
    if (isVisible())
        m_pause.start();
}

void BoardView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isBehind)
        refresh();
}

void BoardView::refresh()
{
    m_pause.stop();
    m_isBehind = false;
    const core::Board board =
        core::boardOf(m_context.session.programme(), m_context.findings.all(),
                      core::BoardGrouping(m_grouping->currentData().toInt()), m_filter);
    m_texts->setBoard(board);
    m_statuses->setBoard(board);
    showEmpty();
}

void BoardView::showColumns()
{
    QHeaderView &head = *m_textsTable->horizontalHeader();
    head.setSectionResizeMode(0, QHeaderView::Stretch);
    head.setMinimumSectionSize(40);
    int statusWidth = 0;
    for (const core::Status status : core::allStatuses())
        statusWidth = qMax(statusWidth, fontMetrics().horizontalAdvance(core::label(status)));
    m_textsTable->setColumnWidth(1, statusWidth + space::large);
    for (int column = BoardModel::ownColumns; column < m_texts->columnCount(); ++column) {
        const auto of = m_texts->boardColumn(column);
        m_textsTable->setColumnHidden(column, of && of->field && !m_eachTextChip->isChecked());
        m_textsTable->setColumnWidth(column, signWidth);
    }
    // With each text there is more than fits: then the titles keep a width and the rest scrolls.
    if (m_eachTextChip->isChecked()) {
        head.setSectionResizeMode(0, QHeaderView::Interactive);
        m_textsTable->setColumnWidth(0, 260);
        for (int column = BoardModel::ownColumns; column < m_texts->columnCount(); ++column)
            m_textsTable->resizeColumnToContents(column);
    }
    QHeaderView &statusHead = *m_statusesTable->horizontalHeader();
    statusHead.setSectionResizeMode(QHeaderView::ResizeToContents);
    statusHead.setSectionResizeMode(0, QHeaderView::Stretch);
}

void BoardView::showEmpty()
{
    const bool isEmpty = m_texts->rowCount() == 0;
    const bool hasCards = !m_context.session.programme().cards.isEmpty();
    if (isEmpty) {
        m_empty->setText(hasCards ? tr("No card is so. <a href=\"#\">Show all cards</a>")
                                  : tr("There are no cards yet. Write the first one on the page "
                                       "Cards, or import some with Ctrl+I."));
    }
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty)
                                  : m_look->current() == int(Look::Texts)
                                  ? static_cast<QWidget *>(m_textsTable)
                                  : m_statusesTable);
    m_eachTextChip->setVisible(m_look->current() == int(Look::Texts));
    m_output->setEnabled(!isEmpty);
}

// What is seen goes out: the cards that the filter leaves, put together as they are here.
ExportJob BoardView::job(const ExportWriter &write) const
{
    //: the name of a file that is proposed
    ExportJob job{.write = write, .name = tr("review")};
    job.options.grouping = core::BoardGrouping(m_grouping->currentData().toInt());
    for (const core::BoardRow &row : m_texts->board().rows)
        job.options.cards.append(row.card);
    return job;
}

QString BoardView::currentCard() const
{
    const bool isHere = m_stack->currentWidget() == m_textsTable;
    return isHere ? m_texts->place(m_textsTable->currentIndex()).card : QString();
}

void BoardView::follow(const QModelIndex &index)
{
    if (m_texts->isCard(index))
        Q_EMIT placeWanted(m_texts->place(index));
}

// From how many there are to which ones: the same cards, text by text.
void BoardView::followStatus(const QModelIndex &index)
{
    core::BoardFilter filter = m_filter;
    filter.status = m_statuses->status(index);
    const bool isByLine = m_grouping->currentData().toInt() == int(core::BoardGrouping::Line);
    if (const auto group = m_statuses->group(index); group && !group->isNull() && isByLine)
        filter.line = *group;
    m_look->setCurrent(int(Look::Texts));
    setFilter(filter);
    m_textsTable->setFocus();
}

void BoardView::setFilter(const core::BoardFilter &filter)
{
    m_filter = filter;
    sayFilter();
    askAnew();
}

void BoardView::fillStatuses(QMenu &menu)
{
    for (const core::Status status : core::allStatuses()) {
        addChoice(menu, core::label(status), m_filter.status == status, [this, status](bool isOn) {
            core::BoardFilter filter = m_filter;
            filter.status = isOn ? std::optional(status) : std::nullopt;
            setFilter(filter);
        });
    }
}

void BoardView::fillLines(QMenu &menu)
{
    const core::Programme &programme = m_context.session.programme();
    for (const core::Theme &theme : programme.themes) {
        if (!theme.parent.isEmpty())
            continue;
        addChoice(menu, menuText(themeName(theme, programme.sourceLanguage())),
                  m_filter.line == theme.id, [this, id = theme.id](bool isOn) {
                      core::BoardFilter filter = m_filter;
                      filter.line = isOn ? id : QString();
                      setFilter(filter);
                  });
    }
}

void BoardView::sayFilter()
{
    const core::Programme &programme = m_context.session.programme();
    const core::Theme *line = programme.theme(m_filter.line);
    m_statusChip->say(tr("Status"), m_filter.status ? core::label(*m_filter.status) : QString());
    m_lineChip->say(tr("Line"), line ? themeName(*line, programme.sourceLanguage()) : QString());
    m_toDoChip->setChecked(m_filter.hasToDo);
    //: a filter: only cards with something to do
    m_toDoChip->say(tr("To do"), {});
    //: a switch: one column for each text, not only for each language
    m_eachTextChip->say(tr("Each text"), {});
}

void BoardView::retranslate()
{
    m_look->setTexts({tr("Texts"), tr("Statuses")});
    m_search->setPlaceholderText(tr("Code or title…"));
    m_search->setAccessibleName(tr("Filter by code or title"));
    m_groupingLabel->setText(tr("&Group by"));
    const int grouping = qMax(0, m_grouping->currentIndex());
    {
        const QSignalBlocker quiet(m_grouping);
        m_grouping->clear();
        m_grouping->addItem(tr("Thematic line"), int(core::BoardGrouping::Line));
        m_grouping->addItem(tr("Organizer"), int(core::BoardGrouping::Organizer));
        m_grouping->addItem(tr("Nothing"), int(core::BoardGrouping::None));
        m_grouping->setCurrentIndex(grouping);
    }
    m_output->setText(tr("Print or save"));
    m_output->menu()->actions()[0]->setText(tr("&Print the review report…"));
    m_output->menu()->actions()[1]->setText(tr("Save the review report as P&DF…"));
    m_output->menu()->actions()[2]->setText(tr("Save the board as a &workbook (Excel)…"));
    m_textsTable->setAccessibleName(tr("Cards and how far their texts are"));
    m_statusesTable->setAccessibleName(tr("Groups of cards and their statuses"));
    m_texts->setLocale(locale());
    m_statuses->setLocale(locale());
    sayFilter();
    showEmpty();
}

void BoardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
