// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/publishing.h"

#include "ui/publish/outputs.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString settingsName(const core::Event &event)
{
    return u"publish-"_s + event.id;
}

} // namespace

Publishing::Publishing(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    recall();
    connect(&context.session, &Session::opened, this, [this] {
        m_view = {};
        recall();
        Q_EMIT changed();
    });
    connect(&context.session, &Session::changed, this, &Publishing::changed);
}

const core::Programme &Publishing::programme() const
{
    return m_context.session.programme();
}

void Publishing::recall()
{
    const QByteArray state = m_context.settings.state(settingsName(programme().event));
    m_choices = choicesFromJson(QJsonDocument::fromJson(state).object());
    settle();
}

// A format that is not there, because another version of the program remembered it, is the first.
void Publishing::settle()
{
    m_format = publish::exportFormat(m_choices.format);
    if (!m_format)
        m_format = outputs().first();
    m_choices.format = QString::fromLatin1(m_format->name);
}

QStringList Publishing::cards() const
{
    return cardsChosen(programme(), m_choices, m_view);
}

QStringList Publishing::takenCards() const
{
    // To a format no list means all cards, and not none of them.
    const bool isAll = m_choices.scope == CardScope::All;
    const QStringList chosen = isAll ? QStringList() : cards();
    return isAll || !chosen.isEmpty() ? publish::takenCards(*m_format, programme(), chosen)
                                      : QStringList();
}

publish::ExportOptions Publishing::options() const
{
    // Without a list all cards are meant.
    publish::ExportOptions options = exportOptions(
        programme(), m_choices, m_choices.scope == CardScope::All ? QStringList() : cards());
    // The one language of other formats is not what a booklet's are chosen by.
    if (m_format->uses.testFlag(publish::Use::Booklet))
        options.language = options.booklet.languages.value(0);
    return options;
}

void Publishing::change(const std::function<void(PublishChoices &)> &edit)
{
    const PublishChoices before = m_choices;
    edit(m_choices);
    settle();
    if (m_choices == before)
        return;
    m_context.settings.setState(
        settingsName(programme().event),
        QJsonDocument(choicesToJson(m_choices)).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

void Publishing::setView(const CardsInView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT changed();
}

} // namespace ui
