// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newsbar.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace ui {
namespace {

Tone toneOf(NewsItem::Kind kind)
{
    switch (kind) {
    case NewsItem::Kind::Info:
        return Tone::Accent;
    case NewsItem::Kind::Warning:
        return Tone::Warning;
    case NewsItem::Kind::Error:
        return Tone::Error;
    }
    Q_UNREACHABLE();
}

QString signOf(NewsItem::Kind kind)
{
    switch (kind) {
    case NewsItem::Kind::Info:
        return u"✓"_s;
    case NewsItem::Kind::Warning:
        return u"⚠"_s;
    case NewsItem::Kind::Error:
        return u"●"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

NewsBar::NewsBar(News &news, QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_otherAction(new QPushButton(this))
    , m_dismiss(new QToolButton(this))
{
    setObjectName(u"newsBar"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"newsText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTextFormat(Qt::PlainText);
    m_action->setObjectName(u"newsAction"_s);
    m_otherAction->setObjectName(u"newsOtherAction"_s);
    m_dismiss->setObjectName(u"newsDismiss"_s);
    m_dismiss->setAutoRaise(true);
    m_dismiss->setText(u"✕"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, space::tiny, space::small, space::tiny);
    layout->setSpacing(space::small);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_otherAction);
    layout->addWidget(m_dismiss);

    m_leave.setSingleShot(true);
    m_leave.setInterval(12s);
    connect(&m_leave, &QTimer::timeout, this, &NewsBar::dismiss);
    connect(&news, &News::said, this, &NewsBar::show);
    connect(m_dismiss, &QToolButton::clicked, this, &NewsBar::dismiss);
    connectAction(m_action, &NewsItem::act);
    connectAction(m_otherAction, &NewsItem::otherAct);
    hide();
}

void NewsBar::connectAction(QPushButton *button, std::function<void()> NewsItem::*act)
{
    connect(button, &QPushButton::clicked, this, [this, act] {
        const auto wanted = m_item.*act;
        dismiss();
        if (wanted)
            wanted();
    });
}

void NewsBar::show(const NewsItem &item)
{
    m_item = item;
    retranslate();
    recolour();
    if (item.kind == NewsItem::Kind::Info)
        m_leave.start();
    else
        m_leave.stop();
    setVisible(true);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NewsBar::dismiss()
{
    m_leave.stop();
    m_item = {};
    hide();
}

void NewsBar::takeStep()
{
    if (!m_item.actUndoes)
        return;
    if (!m_item.otherAct)
        return dismiss();
    m_item.actUndoes = false;
    m_item.action = {};
    m_item.act = {};
    retranslate();
}

void NewsBar::retranslate()
{
    m_dismiss->setToolTip(tr("Dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss this message"));
    if (!m_item.text)
        return;
    m_text->setText(m_item.text());
    const auto name = [](QPushButton *button, const std::function<QString()> &text) {
        button->setVisible(bool(text));
        if (text)
            button->setText(text());
    };
    name(m_action, m_item.action);
    name(m_otherAction, m_item.otherAction);
}

void NewsBar::recolour()
{
    const Tone tone = toneOf(m_item.kind);
    QPalette colours = parentWidget() ? parentWidget()->palette() : palette();
    const QPalette plain = colours;
    colours.setColor(QPalette::Window, ground(tone, plain));
    setPalette(colours);
    m_action->setPalette(plain);
    m_otherAction->setPalette(plain);
    QPalette sign = colours;
    sign.setColor(QPalette::WindowText, foreground(tone, plain));
    m_sign->setPalette(sign);
    m_sign->setText(signOf(m_item.kind));
}

void NewsBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
    QFrame::changeEvent(event);
}

} // namespace ui
