// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/remindersview.h"

#include "core/model/cardfield.h"
#include "ui/news.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int pauseMs = 80;
constexpr int idRole = Qt::UserRole;
constexpr int sinceRole = Qt::UserRole + 1;

// Days sort by their date, whatever they look like.
class OwedItem final : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;

    bool operator<(const QTreeWidgetItem &other) const override
    {
        const int column = treeWidget() ? treeWidget()->sortColumn() : 0;
        if (column == 2)
            return data(2, sinceRole).toDateTime() < other.data(2, sinceRole).toDateTime();
        return QString::localeAwareCompare(text(column), other.text(column)) < 0;
    }
};

} // namespace

RemindersView::RemindersView(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QTreeWidget(this))
    , m_copy(new QPushButton(this))
    , m_empty(new QLabel(this))
{
    setObjectName(u"remindersView"_s);
    m_list->setObjectName(u"reminders"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setColumnCount(3);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(0, Qt::AscendingOrder);
    m_list->setUniformRowHeights(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_copy->setObjectName(u"reminderCopy"_s);
    m_empty->setObjectName(u"remindersEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_copy);
    bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(bar);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RemindersView::refresh);
    for (const auto signal : {&Session::opened, &Session::closed})
        connect(&context.session, signal, this, &RemindersView::askAnew);
    connect(&context.session, &Session::changed, this, &RemindersView::askAnew);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const QString card = item->data(0, idRole).toString(); !card.isEmpty())
            Q_EMIT placeWanted({.card = card, .field = u"title"_s});
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this] { m_copy->setEnabled(chosen()); });
    connect(m_copy, &QPushButton::clicked, this, &RemindersView::copy);
    retranslate();
}

void RemindersView::askAnew()
{
    m_isBehind = true;
    if (isVisible())
        m_pause.start();
}

void RemindersView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isBehind)
        refresh();
}

void RemindersView::refresh()
{
    m_pause.stop();
    m_isBehind = false;
    const core::Programme &programme = m_context.session.programme();
    const QString source = programme.sourceLanguage();
    const QString before = chosen() ? chosen()->text(0) : QString();
    const auto debt = [this](const core::Owed &owed) {
        switch (owed.what) {
        case core::Debt::Draft:
            //: what somebody owes, as are the next three
            return tr("to submit");
        case core::Debt::Changes:
            return tr("to change");
        case core::Debt::Comments:
            return tr("%n comment(s) to answer", nullptr, owed.count);
        case core::Debt::Review:
            return tr("to judge");
        }
        Q_UNREACHABLE();
    };
    m_list->setSortingEnabled(false);
    m_list->clear();
    QHash<QString, QTreeWidgetItem *> people;
    for (const core::Owed &owed : core::owedIn(programme)) {
        const core::Card *card = programme.card(owed.card);
        if (!card)
            continue;
        QTreeWidgetItem *&who = people[owed.who];
        if (!who) {
            //: in place of a name: cards that are assigned to nobody
            who = new OwedItem({owed.who.isEmpty() ? tr("Nobody yet") : owed.who});
            who->setFont(0, boldFont(font()));
            m_list->addTopLevelItem(who);
        }
        const QString title = card->text(core::TextField::Title).best(source, source);
        const QString since = owed.since.isValid()
            ? locale().toString(owed.since.toLocalTime().date(), QLocale::ShortFormat)
            : u"–"_s;
        auto *item = new OwedItem(
            who,
            {card->code.isEmpty() ? title : u"%1  %2"_s.arg(card->code, title), debt(owed), since});
        item->setData(0, idRole, owed.card);
        item->setData(2, sinceRole, owed.since);
    }
    for (QTreeWidgetItem *who : std::as_const(people)) {
        who->setText(1, locale().toString(who->childCount()));
        if (who->text(0) == before)
            m_list->setCurrentItem(who);
    }
    m_list->setSortingEnabled(true);
    m_list->expandAll();
    m_list->setVisible(!people.isEmpty());
    m_empty->setVisible(people.isEmpty());
    m_copy->setVisible(!people.isEmpty());
    m_copy->setEnabled(chosen());
}

QTreeWidgetItem *RemindersView::chosen() const
{
    QTreeWidgetItem *item = m_list->currentItem();
    return item && item->parent() ? item->parent() : item;
}

QString RemindersView::reminder(const QTreeWidgetItem &who) const
{
    QStringList lines;
    for (int i = 0; i < who.childCount(); ++i) {
        const QTreeWidgetItem &item = *who.child(i);
        //: a line of a reminder: a card, what is to be done with it, since when
        lines.append(tr("- %1: %2, since %3").arg(item.text(0), item.text(1), item.text(2)));
    }
    return tr("%1, this waits for you:").arg(who.text(0)) + u'\n' + lines.join(u'\n') + u'\n';
}

QString RemindersView::currentCard() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

void RemindersView::copy()
{
    const QTreeWidgetItem *who = chosen();
    if (!who)
        return;
    QGuiApplication::clipboard()->setText(reminder(*who));
    m_context.news.say(NewsItem::Kind::Info, [name = who->text(0)] {
        return RemindersView::tr("The reminder for %1 can be pasted into a mail.").arg(name);
    });
}

void RemindersView::retranslate()
{
    m_list->setHeaderLabels({tr("Who, and which card"), tr("What"), tr("Since")});
    m_list->setAccessibleName(tr("Who owes what"));
    m_copy->setText(tr("Copy the reminder"));
    m_copy->setToolTip(tr("Copies what the chosen one owes, to be pasted into a mail"));
    m_empty->setText(tr("Nobody owes anything: no drafts, no open comments, nothing to judge."));
    askAnew();
}

void RemindersView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
