// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace ui {

// Something a person should know, said in the bar above the page instead of in a box that stops
// them. Texts are functions, so that a switch of language reaches what is being shown.
struct NewsItem
{
    enum class Kind { Info, Warning, Error };

    Kind kind = Kind::Info;
    std::function<QString()> text;
    std::function<QString()> action = {}; // the button's text; none where empty
    std::function<void()> act = {};
    std::function<QString()> otherAction = {}; // and of a second one
    std::function<void()> otherAct = {};
    bool actUndoes = false; // the first button takes the last step back, so it goes with the next
};

class News final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void say(const NewsItem &item) { Q_EMIT said(item); }
    void say(NewsItem::Kind kind, const std::function<QString()> &text)
    {
        Q_EMIT said({.kind = kind, .text = text});
    }

Q_SIGNALS:
    void said(const ui::NewsItem &item);
};

} // namespace ui
