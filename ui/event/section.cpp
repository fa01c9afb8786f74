// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/section.h"

#include "core/text/interfacelanguage.h"
#include "ui/event/sectiontexts.h"
#include "ui/event/tonelabel.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

Section::Section(Context &context, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_key(key)
    , m_title(new QLabel(this))
    , m_explanation(new ToneLabel(Tone::Secondary, this))
{
    setObjectName(key + "Section"_L1);
    m_title->setObjectName(u"sectionTitle"_s);
    m_title->setFont(titleFont(font()));
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::small);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addSpacing(space::medium);
    layout->addLayout(m_body, 1);

    connect(&context.session, &Session::changed, this, &Section::follow);
    connect(&context.session, &Session::opened, this, &Section::follow);
    connect(&context.session, &Session::closed, this, &Section::follow);
}

void Section::retranslate()
{
    const SectionTexts texts = sectionTexts(m_key);
    m_title->setText(texts.title);
    m_explanation->setText(texts.explanation);
}

const core::Programme &Section::programme() const
{
    return m_context.session.programme();
}

bool Section::mayEdit() const
{
    return m_context.session.isOpen() && !m_context.session.isReadOnly();
}

QString Section::reader() const
{
    const QString chosen = m_context.settings.language();
    return chosen.isNull() ? core::interfaceLanguage() : chosen;
}

void Section::edit(const char *text, const core::Programme &after, const QString &language)
{
    m_context.session.edit({.text = text, .place = {.field = m_key, .language = language}}, after);
}

void Section::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    } else if (event->type() == QEvent::FontChange) {
        m_title->setFont(titleFont(font()));
    }
}

void Section::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isBehind)
        follow();
}

void Section::follow()
{
    m_isBehind = !isVisible();
    if (!m_isBehind)
        refresh();
}

} // namespace ui
