// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/step.h"

#include "core/model/programme.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

class ToneLabel;

// A section of the event's settings: a title, a sentence that explains, and the editors below. It
// follows the event while it is on the screen, and catches up when it comes back there.
class Section : public QWidget
{
    Q_OBJECT

public:
    Section(Context &context, const QString &key, QWidget *parent);

    const QString &key() const { return m_key; }
    // Puts the keyboard where work in the section begins.
    virtual void begin() = 0;

protected:
    // Each section calls it at the end of its own constructor; texts of its own come after those of
    // the base.
    virtual void retranslate();
    // Shows the event as it is now.
    virtual void refresh() = 0;

    QVBoxLayout *body() { return m_body; }
    Context &context() { return m_context; }
    const core::Programme &programme() const;
    bool mayEdit() const;
    // The language of the interface, BCP 47.
    QString reader() const;
    // One step of undo in this section. `text` is marked with QT_TRANSLATE_NOOP("ui::Step", …).
    void edit(const char *text, const core::Programme &after, const QString &language = {});

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();

    Context &m_context;
    QString m_key;
    QLabel *m_title;
    ToneLabel *m_explanation;
    QVBoxLayout *m_body;
    bool m_isBehind = true; // of what the event says now
};

} // namespace ui
