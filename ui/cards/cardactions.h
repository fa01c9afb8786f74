// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"
#include "ui/context.h"

#include <QObject>

#include <optional>

class QAction;
class QWidget;

namespace ui {

// What can be done with the cards that are selected in the list, for menus and tool bars.
struct CardActions
{
    QAction *create = nullptr;
    QAction *createFromTemplate = nullptr; // with a menu, as are the five that set something
    QAction *duplicate = nullptr;
    QAction *remove = nullptr;
    QAction *setStatus = nullptr;
    QAction *setTheme = nullptr;
    QAction *setPlatform = nullptr;
    QAction *setLanguages = nullptr;
    QAction *setReviewers = nullptr;
    QAction *nextCard = nullptr;
    QAction *previousCard = nullptr;
};

// Carries them out, each as one step of undo. Going to the next and the previous card is left to
// the list.
class CardCommands final : public QObject
{
    Q_OBJECT

public:
    // `widget` is what the menus belong to, and whose locale they follow.
    CardCommands(const Context &context, QWidget *widget);

    CardActions &actions() { return m_actions; }
    // In the order of the list; `current` is null with nothing chosen.
    void setSelection(const QStringList &cards, const QString &current);
    // The thematic line that new cards begin in; null where the current card decides.
    void setLine(const QString &line) { m_line = line; }
    void retranslate();

Q_SIGNALS:
    // Just before there is a new card; it is to become the current one.
    void creating(const QString &cardId);

private:
    void makeActions();
    void enable();
    void create(const QString &format);
    void createLikeCurrent();
    void add(const core::Card &card, const char *step);
    void duplicate();
    void remove();
    // An edit of all selected cards.
    void change(const char *step, const QString &field, const core::Programme &after);
    void fillTemplates();
    void fillStatuses();
    void fillThemes();
    void fillPlatforms();
    void fillLanguages();
    void fillReviewers();
    // The one that all selected cards share; nullopt where they differ.
    template <typename Value>
    std::optional<Value> shared(Value core::Card::*member) const;
    QList<const core::Card *> selectedCards() const;

    Context m_context;
    QWidget *m_widget;
    CardActions m_actions;
    QStringList m_selected;
    QString m_current;
    QString m_line;
};

} // namespace ui
