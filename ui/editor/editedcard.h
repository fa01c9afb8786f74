// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/change.h"
#include "core/model/cardfield.h"
#include "core/result.h"
#include "ui/context.h"
#include "ui/step.h"

#include <QObject>

#include <functional>

namespace ui {

// The card and the content language that the editor shows, for all of its parts: they read it here,
// and each of their edits goes through here to the session.
class EditedCard final : public QObject
{
    Q_OBJECT

public:
    explicit EditedCard(const Context &context, QObject *parent = nullptr);

    const Context &context() const { return m_context; }
    const core::Programme &programme() const;
    // Null where none is shown.
    const core::Card *card() const;
    const QString &id() const { return m_id; }
    // Of the content, BCP 47.
    const QString &language() const { return m_language; }
    QString sourceLanguage() const { return programme().sourceLanguage(); }
    bool isTranslation() const { return m_language != sourceLanguage(); }
    bool isReadOnly() const;

    // Null: no card.
    void show(const QString &cardId);
    void setLanguage(const QString &language);

    // One step of undo. `text` is marked with QT_TRANSLATE_NOOP("ui::Step", …).
    void change(const char *text, const core::CardField &field,
                const std::function<void(core::Card &)> &edit);
    // The same where the event's lists may get a new entry.
    void changeEvent(const char *text, const core::CardField &field,
                     const std::function<void(core::Programme &, core::Card &)> &edit);
    // A text as it is being typed, with the caret's position.
    void type(core::TextField field, const QString &text, int position);
    // By what a person wrote, as core::setField() understands it.
    core::Result<void> write(const core::CardField &field, const QString &value);

Q_SIGNALS:
    // Another card or another language comes: store what is being typed, of the old one.
    void leaving();
    void shown();
    // The same card in the same language says something else now.
    void changed();

private:
    void note(const core::Change &change);

    Context m_context;
    QString m_id;
    QString m_language;
};

// The field of that key, which there is.
const core::CardField &field(const char *key);

} // namespace ui
