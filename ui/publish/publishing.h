// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/publish/choices.h"

#include "core/publish/formats.h"

#include <QObject>

#include <functional>

namespace ui {

// What is being published, which every part of the page reads and changes through. The choices are
// remembered for each event.
class Publishing final : public QObject
{
    Q_OBJECT

public:
    explicit Publishing(const Context &context, QObject *parent = nullptr);

    const core::Programme &programme() const;
    const PublishChoices &choices() const { return m_choices; }
    const publish::ExportFormat &format() const { return *m_format; }
    const CardsInView &view() const { return m_view; }
    // Of the choices, in the event as it is now.
    QStringList cards() const;
    // Of these, how many the format takes in.
    QStringList takenCards() const;
    publish::ExportOptions options() const;

    void change(const std::function<void(PublishChoices &)> &edit);
    void setView(const CardsInView &view);

Q_SIGNALS:
    // The choices, or what they mean, because the event is another one.
    void changed();

private:
    void recall();
    void settle();

    const Context m_context;
    PublishChoices m_choices;
    const publish::ExportFormat *m_format = nullptr; // that of the choices, never null
    CardsInView m_view;
};

} // namespace ui
