// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clashnews.h"

#include "core/edit/fieldvalue.h"
#include "ui/dialogs.h"
#include "ui/news.h"
#include "ui/session.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

ClashNews::ClashNews(const Context &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    connect(&context.session, &Session::clashed, this, &ClashNews::show);
}

void ClashNews::show(const QList<core::FieldClash> &clashes, const core::Programme &theirs)
{
    const core::FieldClash clash = clashes.first();
    const core::Card *card = m_context.session.card(clash.row);
    const core::CardField *field = core::cardField(clash.field);
    if (!card || !field)
        return;
    const core::Card *theirCard = theirs.card(clash.row);
    const QString language = clash.language.isEmpty() ? theirs.sourceLanguage() : clash.language;
    const QString their =
        theirCard ? core::fieldValue(*theirCard, *field, theirs, language) : QString();
    m_context.news.say(
        {.kind = NewsItem::Kind::Warning,
         .text =
             [field, code = card->code] {
                 return tr("Somebody else changed “%1” of %2 at the same moment. Yours is kept, "
                           "and theirs is in the history.")
                     .arg(core::label(*field), code);
             },
         .action = [] { return tr("Compare…"); },
         .act = [this, id = card->id, field, language,
                 their] { compare(id, *field, language, their); }});
}

void ClashNews::compare(const QString &cardId, const core::CardField &field,
                        const QString &language, const QString &theirs)
{
    const core::Card *card = m_context.session.card(cardId);
    if (!card)
        return;
    const QString ours = core::fieldValue(*card, field, m_context.session.programme(), language);
    const int choice = m_context.dialogs.choose(
        m_window, tr("Two versions of “%1”").arg(core::label(field)),
        tr("Yours:\n%1\n\nTheirs:\n%2").arg(ours, theirs), {tr("Keep mine"), tr("Take theirs")});
    if (choice != 1)
        return;
    core::Programme after = m_context.session.programme();
    if (const auto set = core::setField(after, cardId, field, theirs, language); !set) {
        m_context.news.say(NewsItem::Kind::Error,
                           [error = set.error()] { return core::sentence(error); });
        return;
    }
    m_context.session.edit({.text = QT_TRANSLATE_NOOP("ui::Step", "change of %1"),
                            .place = {cardId, QString::fromLatin1(field.key), {}}},
                           after);
}

} // namespace ui
