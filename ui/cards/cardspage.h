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
    explicit CardsPage(const Context &context, QWidget *parent = nullptr);
    ~CardsPage() override;

    CardList &list() { return *m_list; }
    // Made when they are first asked for, or when an open event has been painted.
    CardEditor &editor();
    SidePanel &panel();

    // Leads to a place on a card.
    void showPlace(const Place &place);
    void setPanelVisible(bool visible);
    // Opens the slip for a comment on what is selected in the editor.
    void comment();

Q_SIGNALS:
    void panelWanted();
    // Something was chosen that is on no card.
    void placeWanted(const ui::Place &place);
    void importWanted();
    void filesDropped(const QStringList &paths);

private:
    void complete();

    Context m_context;
    QSplitter *m_splitter;
    CardList *m_list;
    CardEditor *m_editor = nullptr;
    SidePanel *m_panel = nullptr;
};

} // namespace ui
