// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/step.h"

#include <QWidget>

class QSplitter;

namespace ui {

class CardEditor;
class CardList;
class SidePanel;

// The list of cards, the card that is chosen in it, and what is to be said of that.
class CardsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CardsPage(Context &context, QWidget *parent = nullptr);
    ~CardsPage() override;

    CardList &list() { return *m_list; }
    CardEditor &editor() { return *m_editor; }
    SidePanel &panel() { return *m_panel; }

    // Leads to a place on a card.
    void showPlace(const Place &place);
    void setPanelVisible(bool visible);
    bool isPanelVisible() const;

Q_SIGNALS:
    void importWanted();
    void filesDropped(const QStringList &paths);

private:
    Context &m_context;
    QSplitter *m_splitter;
    CardList *m_list;
    CardEditor *m_editor;
    SidePanel *m_panel;
};

} // namespace ui
