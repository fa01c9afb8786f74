// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editedcard.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace ui {

class ChipEdit;
class FurtherPlatforms;
class LineField;
class ZoneStrip;

// The fields of the form above its texts: what the session is, who organizes it, when and where.
// Two columns of them, or one where there is no room for two.
class Facts final : public QWidget
{
    Q_OBJECT

public:
    explicit Facts(EditedCard &edited, QWidget *parent = nullptr);

    // False where the field is none of these.
    bool goTo(const Place &place);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QString key; // of the card field
        QLabel *label;
        QWidget *widget;
        bool isWide;
    };

    void add(const char *key, QWidget *widget, bool isWide = false);
    // `howToWrite` takes what was written as its %1; null: the line says what is wrong.
    void addProblemOf(LineField *line, const char *howToWrite = nullptr);
    void placeProblem();
    LineField *makeDate();
    LineField *makeHours();
    QWidget *makeOrganizers();
    QWidget *makeZones();
    QWidget *makeLanguages();
    QWidget *makeRegistration();
    void arrange(int columns);
    void load();
    // Whatever most sessions do without is not there until it is wanted.
    void showFurtherPlatforms();
    void retranslate();

    EditedCard &m_edited;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    QLabel *m_problem; // of whichever line is not understood
    ChipEdit *m_organizers = nullptr;
    FurtherPlatforms *m_furtherPlatforms = nullptr;
    ChipEdit *m_zones = nullptr;
    QToolButton *m_otherZones = nullptr;
    ChipEdit *m_languages = nullptr;
    QComboBox *m_registration = nullptr;
    LineField *m_registrationUrl = nullptr;
    LineField *m_capacity = nullptr;
    const LineField *m_misunderstood = nullptr; // the last one
    LineField *m_date = nullptr;
    LineField *m_hours = nullptr;
    QLabel *m_length = nullptr;
    ZoneStrip *m_strip = nullptr;
    int m_columns = 0;
};

} // namespace ui
