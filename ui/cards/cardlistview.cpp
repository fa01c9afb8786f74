// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardlistview.h"

#include "core/text/fold.h"
#include "ui/models/cardlistmodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {
namespace {

// `typed` is folded. Signs before the first word ("¿") count for nothing.
bool titleBegins(QStringView title, const QString &typed)
{
    const auto first = std::ranges::find_if(title, [](QChar c) { return c.isLetterOrNumber(); });
    if (first == title.end())
        return false;
    // Folding is dear: it is left to titles whose first letter leaves it open.
    if (first->unicode() < 0x80 && first->toLower() != typed[0])
        return false;
    const QStringView words = title.sliced(first - title.begin());
    return core::fold(words.left(2 * typed.size() + 8)).startsWith(typed);
}

} // namespace

CardListView::CardListView(CardListModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
}

QModelIndex CardListView::anchor() const
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && viewport()->rect().intersects(visualRect(current)))
        return current;
    return indexAt(QPoint(viewport()->width() / 2, 1));
}

void CardListView::keepingPlace(const std::function<void()> &change)
{
    const QPersistentModelIndex looked = anchor();
    const int top = visualRect(looked).top();
    change();
    if (looked.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(looked).top()
                                      - top);
}

void CardListView::keyboardSearch(const QString &typed)
{
    const int rows = m_model.rowCount();
    if (rows == 0 || typed.isEmpty())
        return;
    const bool isNew =
        !m_sinceTyped.isValid() || m_sinceTyped.elapsed() > QApplication::keyboardInputInterval();
    // The same letter again and again walks through the cards that begin with it.
    const bool isSame = !isNew && m_typed == typed && typed.size() == 1 && !typed[0].isDigit();
    m_typed = isNew || isSame ? typed : m_typed + typed;
    m_sinceTyped.restart();

    const QString folded = core::fold(m_typed);
    const QString source = m_model.sourceLanguage();
    const int from = qMax(0, currentIndex().row()) + (isNew || isSame ? 1 : 0);
    for (int i = 0; i < rows; ++i) {
        const QModelIndex row = m_model.index((from + i) % rows);
        const core::Card *card = m_model.card(m_model.id(row));
        if (!card)
            continue;
        const QString title = card->text(core::TextField::Title).best(source, source);
        if (card->code.startsWith(m_typed) || (!folded.isEmpty() && titleBegins(title, folded))) {
            setCurrentIndex(row);
            return;
        }
    }
}

void CardListView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT opened();
    else if (event->key() == Qt::Key_Up && currentIndex().row() <= 0)
        Q_EMIT leftUpwards();
    else
        QListView::keyPressEvent(event);
}

void CardListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        Q_EMIT opened();
}

} // namespace ui
