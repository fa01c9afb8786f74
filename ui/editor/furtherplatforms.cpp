// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/furtherplatforms.h"

#include "core/text/fold.h"
#include "ui/theme.h"
#include "ui/widgets/chipedit.h"

#include <QEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

FurtherPlatforms::FurtherPlatforms(EditedCard &edited, QWidget *parent)
    : QWidget(parent)
    , m_edited(edited)
    , m_chips(new ChipEdit(this))
    , m_more(new QToolButton(this))
{
    m_chips->setObjectName(u"furtherPlatforms"_s);
    m_chips->setReader([this](const QString &name) { return idOf(name); });
    m_chips->setWriter([this](const QString &id) { return nameOf(id); });
    m_more->setObjectName(u"morePlatforms"_s);
    m_more->setAutoRaise(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chips);
    layout->addWidget(m_more);

    connect(m_chips, &ChipEdit::edited, this, [this](const QStringList &ids) {
        m_edited.change(QT_TRANSLATE_NOOP("ui::Step", "change of %1"), field("furtherPlatforms"),
                        [&ids](core::Card &card) { card.furtherPlatforms = ids; });
    });
    connect(m_more, &QToolButton::clicked, this, [this] {
        unfold(true);
        m_chips->setFocus();
    });
    connect(&edited, &EditedCard::shown, this, &FurtherPlatforms::load);
    connect(&edited, &EditedCard::changed, this, &FurtherPlatforms::load);
    retranslate();
}

bool FurtherPlatforms::isNeeded() const
{
    const core::Card *card = m_edited.card();
    return m_edited.programme().platforms.size() > 1 || (card && !card->furtherPlatforms.isEmpty());
}

QString FurtherPlatforms::nameOf(const QString &id) const
{
    const core::Platform *platform = m_edited.programme().platform(id);
    return platform ? platform->name.best(m_edited.language(), m_edited.sourceLanguage()) : id;
}

// In any language; the platform that the card is on already is no other one.
QString FurtherPlatforms::idOf(const QString &name) const
{
    const QString folded = core::fold(name);
    const core::Card *card = m_edited.card();
    for (const core::Platform &platform : m_edited.programme().platforms) {
        const QStringList languages = platform.name.languages();
        const bool isMeant = std::ranges::any_of(languages, [&](const QString &language) {
            return core::fold(platform.name.in(language)) == folded;
        });
        if (isMeant && card && platform.id != card->platform)
            return platform.id;
    }
    return {};
}

void FurtherPlatforms::load()
{
    const core::Card *card = m_edited.card();
    if (!card)
        return;
    QStringList others;
    for (const core::Platform &platform : m_edited.programme().platforms) {
        if (!card->platforms().contains(platform.id))
            others.append(nameOf(platform.id));
    }
    m_chips->setCompletions(others);
    m_chips->setItems(card->furtherPlatforms);
    m_chips->setReadOnly(m_edited.isReadOnly());
    m_more->setEnabled(!m_edited.isReadOnly());
    if (!m_chips->lineEdit()->hasFocus())
        unfold(!card->furtherPlatforms.isEmpty());
}

void FurtherPlatforms::unfold(bool isOpen)
{
    m_chips->setVisible(isOpen);
    m_more->setVisible(!isOpen);
    setFocusProxy(isOpen ? static_cast<QWidget *>(m_chips) : m_more);
    Q_EMIT unfolded(isOpen);
}

void FurtherPlatforms::retranslate()
{
    m_chips->setPlaceholderText(tr("Add a platform"));
    m_chips->lineEdit()->setAccessibleName(tr("Add a platform"));
    //: of a session that takes several rooms or channels, such as a plenary
    m_more->setText(tr("On several platforms…"));
    m_more->setToolTip(tr("Puts this session on further platforms at the same time"));
    QPalette secondary = palette();
    secondary.setColor(QPalette::WindowText, foreground(Tone::Secondary, palette()));
    m_more->setPalette(secondary);
    load();
}

void FurtherPlatforms::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
