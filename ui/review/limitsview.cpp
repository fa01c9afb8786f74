// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/limitsview.h"

#include "core/model/cardfield.h"
#include "core/review/colleagues.h"
#include "core/text/fold.h"
#include "ui/cards/filterchip.h"
#include "ui/news.h"
#include "ui/review/boarddelegate.h"
#include "ui/review/exceptiondialog.h"
#include "ui/review/limitsmodel.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int pauseMs = 80;
constexpr int reasonLetters = 30; // that are seen of the reason of an exception

bool isOff(const core::LimitRow &row)
{
    return row.state == core::LimitState::Over || row.state == core::LimitState::Short
        || row.state == core::LimitState::Tolerated;
}

} // namespace

LimitsView::LimitsView(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new QLineEdit(this))
    , m_offChip(new FilterChip(this))
    , m_grant(new QPushButton(this))
    , m_takeBack(new QPushButton(this))
    , m_model(new LimitsModel(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
{
    setObjectName(u"limitsView"_s);
    m_search->setObjectName(u"limitsSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(240);
    m_offChip->setObjectName(u"limitsOffChip"_s);
    m_grant->setObjectName(u"limitsGrant"_s);
    m_takeBack->setObjectName(u"limitsTakeBack"_s);
    m_table->setObjectName(u"limitsTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BoardDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_empty->setObjectName(u"limitsEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::small);
    bar->addWidget(m_search);
    bar->addWidget(m_offChip);
    bar->addStretch();
    bar->addWidget(m_grant);
    bar->addWidget(m_takeBack);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connectParts();
    retranslate();
}

void LimitsView::connectParts()
{
    Session &session = m_context.session;
    for (const auto signal : {&Session::opened, &Session::closed, &Session::personChanged})
        connect(&session, signal, this, &LimitsView::askAnew);
    connect(&session, &Session::changed, this, &LimitsView::askAnew);
    connect(&m_pause, &QTimer::timeout, this, &LimitsView::refresh);
    connect(m_search, &QLineEdit::textChanged, this, &LimitsView::askAnew);
    connect(m_offChip, &FilterChip::clicked, this, &LimitsView::refresh);
    connect(m_grant, &QPushButton::clicked, this, qOverload<>(&LimitsView::grant));
    connect(m_takeBack, &QPushButton::clicked, this, &LimitsView::takeBack);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT placeWanted(m_model->place(index)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LimitsView::showButtons);
}

void LimitsView::askAnew()
{
    m_isBehind = true;
    if (isVisible())
        m_pause.start();
}

void LimitsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isBehind)
        refresh();
}

void LimitsView::refresh()
{
    m_pause.stop();
    m_isBehind = false;
    const bool isFirst = m_model->rowCount() == 0;
    QList<core::LimitRow> rows = core::limitRowsOf(m_context.session.programme());
    const QStringList words = core::fold(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    rows.removeIf([&](const core::LimitRow &row) {
        const QString name = words.isEmpty() ? QString() : core::fold(row.code + u' ' + row.title);
        return (m_offChip->isChecked() && !isOff(row))
            || !std::ranges::all_of(words,
                                    [&](const QString &word) { return name.contains(word); });
    });
    m_model->setRows(rows);
    if (isFirst && !rows.isEmpty()) {
        m_table->resizeColumnsToContents();
        m_table->horizontalHeader()->setSectionResizeMode(LimitsModel::Card, QHeaderView::Stretch);
        // There are few, and their reasons are short or in a tip.
        const int most = m_table->fontMetrics().averageCharWidth() * reasonLetters;
        if (m_table->columnWidth(LimitsModel::Exception) > most)
            m_table->setColumnWidth(LimitsModel::Exception, most);
    }
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    showButtons();
}

QModelIndexList LimitsView::chosen() const
{
    return m_table->selectionModel()->selectedRows();
}

void LimitsView::showButtons()
{
    const Session &session = m_context.session;
    const bool mayGrant = !session.isReadOnly() && session.person().duty != core::Duty::Author;
    const QModelIndexList rows = chosen();
    m_grant->setEnabled(mayGrant && !rows.isEmpty());
    m_takeBack->setEnabled(mayGrant && std::ranges::any_of(rows, [this](const QModelIndex &index) {
                               return m_model->row(index).exception.has_value();
                           }));
}

void LimitsView::grant()
{
    QList<core::LimitRow> rows;
    for (const QModelIndex &index : chosen())
        rows.append(m_model->row(index));
    if (rows.isEmpty())
        return;
    auto *dialog = new ExceptionDialog(rows, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, rows] { grant(rows, *dialog); });
    dialog->open();
}

void LimitsView::grant(const QList<core::LimitRow> &rows, const ExceptionDialog &granted)
{
    Session &session = m_context.session;
    core::Programme after = session.programme();
    core::addColleague(after.event, session.person());
    const core::Mover me = session.mover();
    int count = 0;
    for (const core::LimitRow &row : rows) {
        const auto card = std::ranges::find(after.cards, row.card, &core::Card::id);
        const int most = granted.most(row.limit.unit);
        // What it may be by now: somebody else may have been quicker.
        if (card == after.cards.end()
            || core::limitOf(after.event, *card, row.field, row.language).most() >= most)
            continue;
        card->review.exceptions.insert(core::limitKey(row.field, row.language),
                                       {most, granted.reason(), me.name, me.at});
        ++count;
    }
    if (count == 0) {
        m_context.news.say(NewsItem::Kind::Info, [] {
            return LimitsView::tr("All of these texts may be as long as that already.");
        });
        return;
    }
    session.edit({.text = QT_TRANSLATE_N_NOOP("ui::Step", "exception for %n text(s)"),
                  .place = {.card = rows.first().card},
                  .count = count},
                 after);
}

QString LimitsView::currentCard() const
{
    return m_model->place(m_table->currentIndex()).card;
}

void LimitsView::takeBack()
{
    const QModelIndexList rows = chosen();
    core::Programme after = m_context.session.programme();
    int taken = 0;
    for (const QModelIndex &index : rows) {
        const core::LimitRow &row = m_model->row(index);
        const auto card = std::ranges::find(after.cards, row.card, &core::Card::id);
        if (card == after.cards.end() || !row.exception)
            continue;
        // That of the text in this language, else that of the text in all of them, which may have
        // been ended with another language's.
        auto &exceptions = card->review.exceptions;
        taken += exceptions.remove(core::limitKey(row.field, row.language)) > 0
            || exceptions.remove(core::limitKey(row.field)) > 0;
    }
    if (taken > 0) {
        m_context.session.edit(
            {.text = QT_TRANSLATE_N_NOOP("ui::Step", "end of the exception for %n text(s)"),
             .place = m_model->place(rows.first()),
             .count = taken},
            after);
    }
}

void LimitsView::retranslate()
{
    m_search->setPlaceholderText(tr("Code or title…"));
    m_search->setAccessibleName(tr("Filter by code or title"));
    //: a filter: only texts that are too long or too short
    m_offChip->say(tr("Too long or too short"), {});
    m_grant->setText(tr("Grant an exception…"));
    m_grant->setToolTip(tr("Lets the selected texts be longer, with a reason. Reviewers and "
                           "programme officers may."));
    m_takeBack->setText(tr("Take back"));
    m_takeBack->setToolTip(tr("Ends the exceptions of the selected texts"));
    m_table->setAccessibleName(tr("Texts and their limits"));
    m_empty->setText(tr("No text is so. Limits are set on the page Event."));
    m_model->setLocale(locale());
    askAnew();
}

void LimitsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
