// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editedcard.h"

#include "core/edit/fieldvalue.h"
#include "core/review/threads.h"
#include "ui/session.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

EditedCard::EditedCard(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_language(context.session.programme().sourceLanguage())
{
    Session &session = context.session;
    connect(&session, &Session::changed, this, &EditedCard::note);
    connect(&session, &Session::flushWanted, this, &EditedCard::leaving);
    connect(&session, &Session::opened, this, [this] {
        if (!programme().event.languages.contains(m_language))
            m_language = sourceLanguage();
        Q_EMIT shown();
    });
    connect(&session, &Session::closed, this, [this] {
        m_id.clear();
        Q_EMIT shown();
    });
}

const core::Programme &EditedCard::programme() const
{
    return m_context.session.programme();
}

const core::Card *EditedCard::card() const
{
    return m_id.isEmpty() ? nullptr : m_context.session.card(m_id);
}

bool EditedCard::isReadOnly() const
{
    return m_context.session.isReadOnly();
}

void EditedCard::show(const QString &cardId)
{
    if (cardId == m_id && !cardId.isEmpty())
        return;
    Q_EMIT leaving();
    m_id = cardId;
    Q_EMIT shown();
}

void EditedCard::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    Q_EMIT leaving();
    m_language = language;
    Q_EMIT shown();
}

void EditedCard::change(const char *text, const core::CardField &field,
                        const std::function<void(core::Card &)> &edit)
{
    const core::Card *before = card();
    if (!before || isReadOnly())
        return;
    core::Card after = *before;
    edit(after);
    m_context.session.editCard({.text = text, .place = {m_id, QString::fromLatin1(field.key), {}}},
                               after);
}

void EditedCard::changeEvent(const char *text, const core::CardField &field,
                             const std::function<void(core::Programme &, core::Card &)> &edit)
{
    if (!card() || isReadOnly())
        return;
    core::Programme after = programme();
    for (core::Card &each : after.cards) {
        if (each.id == m_id) {
            core::Card edited = each;
            edit(after, edited);
            each = edited;
            break;
        }
    }
    m_context.session.edit({.text = text, .place = {m_id, QString::fromLatin1(field.key), {}}},
                           after);
}

void EditedCard::type(core::TextField textField, const QString &text, int position)
{
    const core::Card *before = card();
    if (!before || isReadOnly())
        return;
    const core::LocalText &old = before->text(textField);
    const QString source = sourceLanguage();
    QString madeFrom;
    // A translation that is out of date stays so until somebody says that it is not: one word typed
    // is no proof.
    if (m_language != source)
        madeFrom = old.isStale(m_language, source) ? old.all().value(m_language).madeFrom
                                                   : core::textHash(old.in(source));
    core::Card after = *before;
    core::LocalText &all = after.text(textField);
    // From here on a translation is of what the source was, where nobody has said what it is of.
    if (m_language == source && !old.in(source).isEmpty()) {
        for (const QString &language : old.languages()) {
            const core::Translation translation = old.all().value(language);
            if (language != source && translation.madeFrom.isEmpty())
                all.set(language, translation.text, core::textHash(old.in(source)));
        }
    }
    all.set(m_language, text, madeFrom);
    core::carryComments(after, textField, m_language, old.in(m_language), text);
    m_context.session.editCard(
        {.text = QT_TRANSLATE_NOOP("ui::Step", "typing in %1"),
         .place = {m_id, QString::fromLatin1(core::cardField(textField).key), m_language, position},
         .typing = true},
        after);
}

core::Result<void> EditedCard::write(const core::CardField &field, const QString &value)
{
    if (!card() || isReadOnly())
        return {};
    core::Programme after = programme();
    const core::Result<void> written = core::setField(after, m_id, field, value, m_language);
    if (written) {
        m_context.session.edit({.text = QT_TRANSLATE_NOOP("ui::Step", "change of %1"),
                                .place = {m_id, QString::fromLatin1(field.key), {}}},
                               after);
    }
    return written;
}

void EditedCard::note(const core::Change &change)
{
    if (!m_id.isEmpty() && !card()) {
        m_id.clear();
        Q_EMIT shown();
        return;
    }
    if (change.event && !programme().event.languages.contains(m_language)) {
        m_language = sourceLanguage();
        Q_EMIT shown();
        return;
    }
    if (change.touchesEvent() || change.attachments || change.cardIds().contains(m_id))
        Q_EMIT changed();
}

const core::CardField &field(const char *key)
{
    const core::CardField *found = core::cardField(QString::fromLatin1(key));
    Q_ASSERT(found);
    return *found;
}

} // namespace ui
