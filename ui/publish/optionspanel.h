// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "core/publish/formats.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace ui {

class BookletPart;
class CardsChoice;
class ChoiceBar;
class ChoiceBox;
class LanguageOrder;
class Publishing;
class TickList;
class ZonesChoice;

// What can be chosen for the format that is published, in groups below headings. What the format
// does not heed is not there.
class OptionsPanel final : public QScrollArea
{
    Q_OBJECT

public:
    OptionsPanel(const Context &context, Publishing &publishing, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Group
    {
        QWidget *box;
        QLabel *heading;
    };

    Group addGroup(QVBoxLayout *layout, QWidget *content);
    void connectControls();
    void load();
    void loadLanguages();
    void takeColumns(const QStringList &ticked);
    void retranslate();

    Publishing &m_publishing;
    CardsChoice *m_cards;
    ChoiceBox *m_language;
    LanguageOrder *m_languages;
    QLabel *m_layoutLabel;
    ChoiceBar *m_layout;
    QWidget *m_several; // languages of a booklet
    ZonesChoice *m_zones;
    ChoiceBox *m_view;
    ChoiceBox *m_paper;
    BookletPart *m_booklet;
    TickList *m_columns;
    Group m_cardsGroup;
    Group m_languageGroup;
    Group m_severalGroup;
    Group m_zonesGroup;
    Group m_viewGroup;
    Group m_paperGroup;
    Group m_bookletGroup;
    Group m_columnsGroup;
};

} // namespace ui
