// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/threads.h"
#include "ui/editor/editedcard.h"

#include <QScrollArea>

class QCheckBox;
class QLabel;
class QPushButton;
class QTabBar;

namespace ui {

class DocumentsPart;
class Facts;
class PeoplePart;
class TextSection;
class TitleEdit;
class UnplacedPart;

// A card in the order of the form, in one language of its content at a time.
class CardEditor final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardEditor(const Context &context, QWidget *parent = nullptr);
    ~CardEditor() override;

    EditedCard &edited() { return m_edited; }
    void showCard(const QString &cardId);
    // Of the card that is shown.
    void goTo(const Place &place);
    void setHits(const QStringList &words);
    // The title, to begin writing.
    void focusTitle();

    // What a comment made now would be about: where the caret is, else the card as a whole.
    core::CommentTarget commentTarget() const;

    void setBeside(bool beside);
    void nextLanguage();
    // Folds all texts, or unfolds them where all are folded.
    void foldAll();

Q_SIGNALS:
    void filesDropped(const QStringList &paths);
    void commentWanted();
    void threadChosen(const QString &thread);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeLanguages();
    void load();
    void loadLanguages();
    void loadStatus();
    void loadSourceTitle();
    void fillStatusMenu();
    void retranslate();

    EditedCard m_edited;
    QWidget *m_column;
    QWidget *m_content;
    QLabel *m_empty;
    QLabel *m_code;
    QPushButton *m_status;
    QLabel *m_sourceTitle; // beside a translation
    TitleEdit *m_title;
    QTabBar *m_languages;
    QCheckBox *m_beside;
    Facts *m_facts;
    QList<TextSection *> m_texts;
    DocumentsPart *m_documents;
    PeoplePart *m_people;
    UnplacedPart *m_unplaced;
};

} // namespace ui
