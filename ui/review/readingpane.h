// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/threads.h"
#include "ui/context.h"
#include "ui/print/rendition.h"
#include "ui/step.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTextBrowser;

namespace ui {

class ChoiceBar;
class PdfPages;

// Whether the person at this desk must not see who stands behind a card.
bool isAnonymous(const Session &session);
// The event as this person may see it: whole, or with one card alone, without those names.
core::Programme shownEvent(const Session &session, const QString &cardId);

// A card to be read: as text, as what has changed in it since one last looked, or as it prints. The
// pages of the card that is expected next are made ahead.
class ReadingPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPane(const Context &context, QWidget *parent = nullptr);

    // As it is now; null: none. `looked` is when the reader last looked at it, null: never.
    void showCard(const QString &id, const QDateTime &looked);
    // The card that is likely to be next; null: none.
    void expect(const QString &id);
    // Whether its pages are there before they are asked for.
    bool isReady(const QString &id) const { return m_ahead == PageKey{id, m_language}; }
    // Asks for a comment on the words that are chosen.
    void comment();
    // Scrolls to a field of the card that is shown, in its language.
    void showPlace(const ui::Place &place);

Q_SIGNALS:
    void placeWanted(const ui::Place &place);
    // The authors of the card are to be written to.
    void askWanted(const QString &cardId);
    // On the words that are chosen, or on the whole card where these are of no one text.
    void commentWanted(const core::CommentTarget &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Look { Reading, Changes, Page };
    // Whose pages those are.
    struct PageKey
    {
        QString card;
        QString language;

        bool operator==(const PageKey &) const = default;
    };

    void connectParts();
    void retranslate();
    void loadLanguages();
    void showReading();
    void showPage();
    void makePages(const PageKey &key);
    void takePages();
    void forgetPages();
    void showMenu(const QPoint &at);
    QString changesText() const;

    const Context m_context;
    QString m_card;
    QDateTime m_looked;
    QString m_next;
    QString m_language;
    std::optional<PageKey> m_making;
    std::optional<PageKey> m_shown; // in m_pages
    std::optional<PageKey> m_ahead; // in m_aheadPages
    std::shared_ptr<const ReadPdf> m_aheadPages;

    QTabBar *m_languages;
    ChoiceBar *m_look;
    QPushButton *m_open;
    QPushButton *m_ask;
    QLabel *m_anonymous;
    QTextBrowser *m_text;
    PdfPages *m_pages;
    Rendition m_rendition;
    QStackedWidget *m_stack;
};

} // namespace ui
