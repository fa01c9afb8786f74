// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editedcard.h"

#include <QComboBox>

namespace ui {

// One of a list of the event. In a list that people may add to, a name that is typed and not there
// yet becomes a new entry.
class ChoiceField final : public QComboBox
{
    Q_OBJECT

public:
    struct Choice
    {
        QString id;
        QString text;
        int hue = -1; // of a thematic line

        bool operator==(const Choice &) const = default;
    };
    struct Source
    {
        std::function<QList<Choice>(const core::Programme &, const core::Card &)> choices;
        std::function<QString(const core::Card &)> chosen; // id; empty where there is none
        std::function<void(core::Card &, const QString &)> choose;
        bool isOpen = false; // for new entries
    };

    ChoiceField(const char *key, EditedCard &edited, const Source &source,
                QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void load();
    void take(int place);
    void takeText();

    const core::CardField &m_field;
    EditedCard &m_edited;
    Source m_source;
    QList<Choice> m_choices;
};

} // namespace ui
