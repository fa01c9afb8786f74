// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event.h"
#include "ui/event/section.h"

namespace ui {

class DateLine;
class LocalTextEdit;

// Title and place in each language, and the days of the event.
class BasicsSection final : public Section
{
    Q_OBJECT

public:
    explicit BasicsSection(Context &context, QWidget *parent = nullptr);

    void begin() override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void setText(core::LocalText core::Event::*member, const QString &language,
                 const QString &text);
    void setDay(QDate core::Event::*member, QDate date);

    QLabel *m_titleLabel;
    QLabel *m_placeLabel;
    QLabel *m_daysLabel;
    QLabel *m_startLabel;
    QLabel *m_endLabel;
    LocalTextEdit *m_title;
    LocalTextEdit *m_place;
    DateLine *m_start;
    DateLine *m_end;
    ToneLabel *m_wrongOrder;
};

} // namespace ui
