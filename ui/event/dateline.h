// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ui {

class Session;
class ToneLabel;

// A day, written as people write days or picked from a calendar; it may be left empty. Beside it
// stands how it was understood.
class DateLine final : public QWidget
{
    Q_OBJECT

public:
    // `name` is that of the line; the calendar's button is named after it.
    DateLine(Session &session, const QString &name, QWidget *parent = nullptr);

    // `reader` is the language of the interface (BCP 47), which days are shown and read in.
    void setDate(QDate date, const QString &reader);
    // What the calendar opens on while there is no day yet.
    void setSuggested(QDate date) { m_suggested = date; }
    void setLabel(const QString &label);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void picked(QDate date); // null where it was emptied

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void commit();
    void showCalendar();
    void showUnderstood();

    QDate m_date;
    QDate m_suggested;
    QString m_reader;
    QLineEdit *m_line;
    QToolButton *m_calendar;
    ToneLabel *m_understood;
    ToneLabel *m_problem;
};

} // namespace ui
