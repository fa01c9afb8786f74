// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "ui/findings.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr auto allLink = "all"_L1;
constexpr auto scheduledLink = "scheduled"_L1;
constexpr auto limitLink = "limit"_L1;
constexpr auto platformLink = "platform"_L1;
constexpr auto personLink = "person"_L1;

QString linked(QLatin1String target, const QString &text, const QColor &colour)
{
    return u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(
        QString(target), colour.name(), text.toHtmlEscaped());
}

} // namespace

StatusLine::StatusLine(const Context &context, QWidget *parent)
    : QStatusBar(parent)
    , m_context(context)
    , m_figures(new QLabel(this))
    , m_saved(new QLabel(this))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    m_figures->setObjectName(u"figures"_s);
    m_figures->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_figures->setContentsMargins(space::small, 0, 0, 0);
    m_saved->setObjectName(u"saved"_s);
    m_saved->setContentsMargins(0, 0, space::small, 0);
    addWidget(m_figures);
    addPermanentWidget(m_saved);

    connect(m_figures, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == allLink)
            Q_EMIT allWanted();
        else if (link == scheduledLink)
            Q_EMIT scheduledWanted();
        else if (link == limitLink)
            Q_EMIT problemsWanted(core::FindingCode::OverLimit);
        else
            Q_EMIT problemsWanted(link == personLink ? core::FindingCode::PersonClash
                                                     : core::FindingCode::PlatformClash);
    });
    connect(&m_context.session, &Session::opened, this, [this] {
        m_savedAt = {};
        update();
    });
    connect(&m_context.session, &Session::closed, this, &StatusLine::update);
    connect(&m_context.session, &Session::listed, this, &StatusLine::update);
    connect(&m_context.session, &Session::changed, this, &StatusLine::update);
    connect(&m_context.session, &Session::failed, this, &StatusLine::updateSaved);
    connect(&m_context.session, &Session::saved, this, [this](const QDateTime &at) {
        m_savedAt = at;
        updateSaved();
    });
    connect(&m_context.findings, &Findings::changed, this, &StatusLine::update);
    update();
}

void StatusLine::update()
{
    const bool isOpen = m_context.session.isOpen();
    m_figures->setVisible(isOpen || m_context.session.isOpening());
    m_saved->setVisible(isOpen);
    if (!isOpen) {
        m_figures->setText(tr("Opening…"));
        return;
    }
    const QList<core::Card> &cards = m_context.session.programme().cards;
    const int scheduled = int(std::ranges::count_if(
        cards, [](const core::Card &card) { return card.slot.isScheduled(); }));
    const int overLimit = m_context.findings.cardsWith(core::FindingCode::OverLimit);
    const int onPlatform = m_context.findings.cardsWith(core::FindingCode::PlatformClash);
    const int ofPeople = m_context.findings.cardsWith(core::FindingCode::PersonClash);

    const QColor plain = palette().color(QPalette::WindowText);
    const QColor error = foreground(Tone::Error, palette());
    QStringList figures{linked(allLink, tr("%n card(s)", nullptr, int(cards.size())), plain),
                        //: cards that have a date and an hour
                        linked(scheduledLink, tr("%n scheduled", nullptr, scheduled), plain)};
    if (overLimit > 0)
        //: cards with a text that has too many words
        figures.append(linked(limitLink, tr("%n over a limit", nullptr, overLimit), error));
    if (onPlatform + ofPeople > 0)
        //: cards at the same time on the same platform or with the same person
        figures.append(linked(onPlatform > 0 ? platformLink : personLink,
                              tr("%n in a clash", nullptr, qMax(onPlatform, ofPeople)), error));
    m_figures->setText(figures.join(u"&nbsp; · &nbsp;"_s));
    updateSaved();
}

void StatusLine::updateSaved()
{
    QPalette colours = palette();
    const bool isUnsaved = m_context.session.hasUnsaved();
    colours.setColor(QPalette::WindowText,
                     foreground(isUnsaved ? Tone::Error : Tone::Secondary, palette()));
    m_saved->setPalette(colours);
    if (isUnsaved)
        m_saved->setText(tr("● Not saved yet"));
    else if (m_context.session.isReadOnly())
        m_saved->setText(tr("Read only"));
    else if (m_savedAt.isValid())
        m_saved->setText(
            tr("✓ Saved at %1").arg(locale().toString(m_savedAt.time(), u"HH:mm:ss"_s)));
    else
        m_saved->setText(tr("✓ All saved"));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
    QStatusBar::changeEvent(event);
}

} // namespace ui
