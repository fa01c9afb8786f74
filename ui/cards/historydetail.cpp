// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/historydetail.h"

#include "ui/cards/reviewtext.h"
#include "ui/theme.h"
#include "ui/widgets/choicebar.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int againstNow = 1; // the second choice of the bar

} // namespace

HistoryDetail::HistoryDetail(QWidget *parent)
    : QScrollArea(parent)
    , m_heading(new QLabel(this))
    , m_restoreAll(new QPushButton(this))
    , m_against(new ChoiceBar({u"historyWhatChanged"_s, u"historyAgainstNow"_s}, this))
    , m_note(new QLabel(this))
    , m_parts(new QVBoxLayout)
{
    setObjectName(u"historyDetail"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_heading->setObjectName(u"historyHeading"_s);
    m_heading->setWordWrap(true);
    m_note->setObjectName(u"historyNote"_s);
    m_note->setWordWrap(true);
    m_restoreAll->setObjectName(u"restoreCard"_s);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(m_heading);
    layout->addWidget(m_against);
    layout->addWidget(m_note);
    m_parts->setSpacing(space::large);
    layout->addLayout(m_parts);
    layout->addWidget(m_restoreAll);
    layout->addStretch(1);
    setWidget(content);

    connect(m_against, &ChoiceBar::chosen, this, &HistoryDetail::rebuild);
    connect(m_restoreAll, &QPushButton::clicked, this,
            [this] { Q_EMIT restoreWanted(std::nullopt); });
    retranslate();
}

void HistoryDetail::setRevision(const std::optional<ShownRevision> &revision)
{
    m_revision = revision;
    rebuild();
}

void HistoryDetail::rebuild()
{
    while (const std::unique_ptr<QLayoutItem> item{m_parts->takeAt(0)}) {
        item->widget()->hide(); // or it is painted beneath the new ones until it goes
        item->widget()->deleteLater();
    }
    widget()->setVisible(m_revision.has_value());
    if (!m_revision)
        return;

    const bool isAgainstNow = m_against->current() == againstNow;
    const core::PastCard &from = isAgainstNow ? m_revision->now : m_revision->before;
    const QList<core::CardPart> parts = core::changedParts(from, m_revision->after);
    for (const core::CardPart &part : parts)
        m_parts->addWidget(partWidget(part, from, m_revision->after));
    if (!isAgainstNow) {
        for (const ReviewChange &change : reviewChanges(from, m_revision->after, palette()))
            m_parts->addWidget(changeBox(change.key, change.label, change.change));
    }

    m_heading->setText(m_revision->heading);
    const bool isOther = !core::changedParts(m_revision->now, m_revision->after).isEmpty();
    m_note->setText(isOther ? tr("What restoring would change:")
                            : tr("This is what the card says now."));
    m_note->setVisible(isAgainstNow || !isOther);
    m_restoreAll->setEnabled(m_revision->isRestorable);
    m_restoreAll->setVisible(isOther);
}

QWidget *HistoryDetail::changeBox(const QString &key, const QString &name, const PartChange &change)
{
    auto *box = new QWidget(widget());
    auto *label = new QLabel(name, box);
    label->setFont(boldFont(font()));
    label->setWordWrap(true);

    auto *text = new QLabel(change.html, box);
    text->setObjectName(u"historyChange-"_s + key);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(name + u": "_s + change.spoken);

    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny);
    layout->addWidget(label);
    layout->addWidget(text);
    return box;
}

QWidget *HistoryDetail::partWidget(const core::CardPart &part, const core::PastCard &from,
                                   const core::PastCard &to)
{
    const QString key = part.language.isEmpty() ? part.field : part.field + u'-' + part.language;
    QWidget *box = changeBox(key, partLabel(part), partChange(from, to, part, palette()));
    auto *restore = new QPushButton(tr("Restore this field"), box);
    restore->setObjectName(u"restoreField-"_s + key);
    //: for a screen reader; %1 is a field
    restore->setAccessibleName(tr("Restore %1").arg(partLabel(part)));
    restore->setToolTip(tr("Makes this field what it was at that time"));
    restore->setEnabled(m_revision->isRestorable);
    restore->setVisible(partText(m_revision->now, part) != partText(to, part));
    connect(restore, &QPushButton::clicked, this, [this, part] { Q_EMIT restoreWanted(part); });

    static_cast<QVBoxLayout *>(box->layout())->addWidget(restore, 0, Qt::AlignLeft);
    return box;
}

void HistoryDetail::retranslate()
{
    setAccessibleName(tr("What changed"));
    m_against->setTexts({tr("What changed"),
                         //: compares an earlier state of the card with what it says now
                         tr("Against now")});
    m_restoreAll->setText(tr("Restore the whole card"));
    m_restoreAll->setToolTip(tr("Makes the whole card what it was at that time"));
    m_heading->setFont(boldFont(font()));
    rebuild();
}

void HistoryDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace ui
