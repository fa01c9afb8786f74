// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandpalette.h"

#include "core/text/fold.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int mostShown = 50;

// The better, the lower: a beginning before the beginning of a word before any other place; -1
// where a word is not there.
int rank(const QString &folded, const QStringList &words)
{
    int worst = 0;
    for (const QString &word : words) {
        const qsizetype at = folded.indexOf(word);
        if (at < 0)
            return -1;
        const bool isWordStart = at == 0 || folded[at - 1] == u' ';
        worst = std::max(worst, at == 0 ? 0 : isWordStart ? 1 : 2);
    }
    return worst;
}

} // namespace

CommandPalette::CommandPalette(const Context &context, const QList<QAction *> &commands,
                               QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_context(context)
    , m_line(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setPlaceholderText(tr("Find a card, a person, an organization or a command"));
    m_line->setAccessibleName(tr("Find anything"));
    m_line->installEventFilter(this);
    m_line->setMinimumHeight(34);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, space::small, space::small, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(m_line);
    layout->addWidget(m_list);

    if (parent) {
        const QSize size(std::min(620, parent->width() - 40), std::min(420, parent->height() - 80));
        const QPoint place = parent->mapToGlobal(QPoint((parent->width() - size.width()) / 2, 56));
        setGeometry(QRect(place, size));
    }
    m_line->setFocus();
    collect(commands);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::choose);
    find();
}

void CommandPalette::collect(const QList<QAction *> &commands)
{
    const auto add = [this](Entry entry) {
        entry.folded = core::fold(entry.text + u' ' + entry.detail);
        m_entries.append(entry);
    };
    const core::Programme &programme = m_context.session.programme();
    const QString source = programme.sourceLanguage();
    for (const core::Card &card : programme.cards) {
        const QString title = card.text(core::TextField::Title).best(source, source);
        add({.text = u"%1  %2"_s.arg(card.code, title).trimmed(),
             .detail = tr("Card"),
             .card = card.id});
    }
    for (const core::Person &person : programme.people)
        add({.text = person.name, .detail = tr("Person"), .search = person.name});
    for (const core::Organization &organization : programme.organizations)
        add({.text = organization.name, .detail = tr("Organization"), .search = organization.name});
    for (QAction *command : commands) {
        QString text = command->text().remove(u'&');
        if (text.endsWith(u'…'))
            text.chop(1);
        add({.text = text,
             .detail = command->shortcut().isEmpty()
                 ? tr("Command")
                 : tr("Command · %1").arg(command->shortcut().toString(QKeySequence::NativeText)),
             .command = command});
    }
}

void CommandPalette::find()
{
    const QStringList words = core::fold(m_line->text()).split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> hits; // rank, place in m_entries
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].command && !m_entries[i].command->isEnabled())
            continue;
        // With nothing typed, commands are what one does not know by heart.
        const int found =
            words.isEmpty() ? (m_entries[i].command ? 0 : 1) : rank(m_entries[i].folded, words);
        if (found >= 0)
            hits.append({found, i});
    }
    std::ranges::stable_sort(hits, {}, &std::pair<int, qsizetype>::first);
    m_list->clear();
    for (const auto &[found, i] : hits.first(std::min<qsizetype>(hits.size(), mostShown))) {
        auto *item = new QTreeWidgetItem(m_list, {m_entries[i].text, m_entries[i].detail});
        item->setData(0, Qt::UserRole, int(i));
        item->setForeground(1, foreground(Tone::Secondary, palette()));
        item->setToolTip(0, m_entries[i].text);
    }
    if (m_list->topLevelItemCount() == 0) {
        auto *item = new QTreeWidgetItem(m_list, {tr("Nothing is called that.")});
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
}

void CommandPalette::choose()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant place = item ? item->data(0, Qt::UserRole) : QVariant();
    if (!place.isValid())
        return;
    const Entry entry = m_entries[place.toInt()];
    close();
    if (entry.command)
        entry.command->trigger();
    else if (!entry.card.isNull())
        Q_EMIT cardWanted(entry.card);
    else
        Q_EMIT searchWanted(entry.search);
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(line(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1
            : key == Qt::Key_Up              ? -1
            : key == Qt::Key_PageDown        ? 10
            : key == Qt::Key_PageUp          ? -10
                                             : 0;
        if (step != 0) {
            const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
            m_list->setCurrentItem(
                m_list->topLevelItem(qBound(0, row + step, m_list->topLevelItemCount() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
