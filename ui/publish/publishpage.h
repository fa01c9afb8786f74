// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/print/rendition.h"
#include "ui/publish/choices.h"

#include <QWidget>

class QAction;
class QPushButton;
class QSplitter;

namespace ui {

class OptionsPanel;
class OutputList;
class OutputView;
class Publishing;

// What can be done on the page, for menus and the palette.
struct PublishActions
{
    QAction *save = nullptr;
    QAction *print = nullptr;
    QAction *refresh = nullptr;
    QAction *freeze = nullptr; // what is published, as an edition
    QAction *editions = nullptr;

    QList<QAction *> all() const { return {save, print, refresh, freeze, editions}; }
};

// What is published at the left, how beside it, and at the right what will be saved: it follows the
// choices and the event, in another thread.
class PublishPage final : public QWidget
{
    Q_OBJECT

public:
    PublishPage(const Context &context, const PublishActions &actions, QWidget *parent = nullptr);
    ~PublishPage() override;

    // What the page of cards shows and has selected.
    void setCardsInView(const CardsInView &cards);
    Publishing &publishing() { return *m_publishing; }
    const Rendition &rendition() const { return m_rendition; }

Q_SIGNALS:
    // There is nothing to publish yet.
    void cardsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    // Makes anew what is shown, after a pause.
    void follow(std::chrono::milliseconds pause);
    void take(const publish::PdfReport &report);
    void refuse(const core::Error &error);
    void updateActions();
    void save(bool opensAfter);
    void print();
    void freeze();
    void showEditions();
    ExportJob job() const; // of the choices as they are

    Context m_context;
    PublishActions m_actions;
    Publishing *m_publishing;
    Rendition m_rendition;
    OutputList *m_formats;
    OptionsPanel *m_options;
    OutputView *m_view;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_freeze;
    QPushButton *m_editions;
    QSplitter *m_splitter;
    QString m_shown;        // the format that the view shows or waits for
    bool m_isMade = false;  // what the choices mean is what is shown
    bool m_isBehind = true; // of the choices and the event, because the page is not seen
};

} // namespace ui
