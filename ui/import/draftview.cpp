// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/draftview.h"

#include "ui/event/tonelabel.h"
#include "ui/import/celltable.h"
#include "ui/import/drafttablemodel.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype mostNotes = 4;

} // namespace

DraftView::DraftView(QWidget *parent)
    : QWidget(parent)
    , m_kind(new ToneLabel(Tone::Secondary, this))
    , m_title(new QLabel(this))
    , m_taken(new QCheckBox(this))
    , m_notes(new ToneLabel(Tone::Warning, this))
    , m_merge(new QWidget(this))
    , m_mergeText(new QLabel(m_merge))
    , m_ours(new QPushButton(m_merge))
    , m_theirs(new QPushButton(m_merge))
    , m_both(new QPushButton(m_merge))
    , m_model(new DraftTableModel(this))
    , m_table(new CellTable(this))
{
    layOut();
    const auto takeAll = [this](QPushButton *button, core::OnClash take) {
        connect(button, &QPushButton::clicked, this, [this, take] { Q_EMIT takeAllWanted(take); });
    };
    takeAll(m_ours, core::OnClash::Ours);
    takeAll(m_theirs, core::OnClash::Theirs);
    takeAll(m_both, core::OnClash::Both);
    connect(m_taken, &QCheckBox::clicked, this,
            [this](bool isTaken) { Q_EMIT leaveOutWanted(!isTaken); });
    connect(m_model, &DraftTableModel::takeWanted, this, &DraftView::takeWanted);
    connect(m_model, &DraftTableModel::fieldWanted, this, &DraftView::assign);
    retranslate();
}

void DraftView::layOut()
{
    m_title->setObjectName(u"importTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_kind->setObjectName(u"importKind"_s);
    m_taken->setObjectName(u"importTaken"_s);
    m_notes->setObjectName(u"importNotes"_s);
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_merge->setObjectName(u"importMerge"_s);
    m_mergeText->setWordWrap(true);
    m_ours->setObjectName(u"importAllOurs"_s);
    m_theirs->setObjectName(u"importAllTheirs"_s);
    m_both->setObjectName(u"importAllBoth"_s);
    m_table->setObjectName(u"importFields"_s);
    m_table->setModel(m_model);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(m_kind, 1);
    head->addWidget(m_taken);
    auto *merge = new QHBoxLayout(m_merge);
    merge->setContentsMargins({});
    merge->setSpacing(space::small);
    merge->addWidget(m_mergeText, 1);
    for (QPushButton *button : {m_ours, m_theirs, m_both})
        merge->addWidget(button);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::large, space::medium, space::large, space::medium);
    top->setSpacing(space::small);
    top->addLayout(head);
    top->addWidget(m_title);
    top->addWidget(m_notes);
    top->addWidget(m_merge);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
}

void DraftView::show(const core::PlannedCard &card, const QStringList &source,
                     const QStringList &languages)
{
    const bool isOther = card.card != m_card.card || card.file != m_card.file;
    m_card = card;
    m_source = source;
    m_languages = languages;
    load();
    if (!isOther)
        return;
    // When the rows have their heights.
    QMetaObject::invokeMethod(
        m_table,
        [this] {
            m_table->scrollTo(m_model->index(m_model->firstToLookAt(), 0),
                              QAbstractItemView::PositionAtCenter);
        },
        Qt::QueuedConnection);
}

void DraftView::load()
{
    const core::CardDraft &draft = m_card.draft;
    const ImportLook look = lookOf(m_card);
    const QString source = m_languages.value(0);
    const QString own = draft.language.isEmpty() ? source : draft.language;
    QStringList kind{draft.code, draft.format};
    kind.removeAll(QString());
    kind.append(m_card.exists ? tr("Changes a card of the event")
                              //: of a card that an import would make
                              : tr("New card"));
    if (!draft.comments.isEmpty())
        //: that the file brings along for the card
        kind.append(tr("%n comment(s)", nullptr, int(draft.comments.size())));
    m_kind->setText(kind.join(u" · "_s));
    const QString title = draft.text(core::TextField::Title).best(own, source);
    m_title->setText(title.isEmpty() ? tr("Without a title") : title);
    m_taken->setChecked(!m_card.leftOut);

    QStringList notes = cardNotes(m_card);
    if (notes.size() > mostNotes)
        notes = notes.first(mostNotes - 1)
            << tr("And %n more.", nullptr, int(notes.size() - mostNotes + 1));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());

    QStringList languages = m_languages;
    languages.removeAll(own);
    languages.prepend(own);
    m_model->setRows(draftRows(m_card, m_source, palette()), languages);

    const bool isMerge = !m_card.parts.isEmpty();
    m_merge->setVisible(isMerge);
    m_table->setColumnHidden(DraftTableModel::Take, !isMerge);
    m_mergeText->setText(
        look.clashes > 0
            ? tr("%n field(s) differ from the event's card. Both sides are kept where you don't "
                 "choose.",
                 nullptr, int(m_card.parts.size()))
            : tr("%n field(s) differ from the event's card.", nullptr, int(m_card.parts.size())));
    m_table->setShares({3, 6, 0, 5, 0});
}

void DraftView::goToFirst()
{
    const int row = std::min(m_model->firstToLookAt(), m_model->rowCount() - 1);
    if (row < 0)
        return;
    const DraftRow &first = m_model->row(row);
    const int column =
        first.state && !first.isLine() ? int(DraftTableModel::Take) : int(DraftTableModel::Field);
    m_table->setCurrentIndex(m_model->index(row, column));
    m_table->setFocus(Qt::OtherFocusReason);
}

// With all other lines that are selected.
void DraftView::assign(int row, const core::CardPart &part)
{
    QList<qsizetype> lines{m_model->row(row).unplaced};
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const DraftRow &each = m_model->row(index.row());
        if (each.isLine() && !lines.contains(each.unplaced))
            lines.append(each.unplaced);
    }
    std::ranges::sort(lines);
    // When the editor of the cell is gone.
    QMetaObject::invokeMethod(
        this, [this, lines, part] { Q_EMIT assignWanted(lines, part); }, Qt::QueuedConnection);
}

void DraftView::retranslate()
{
    m_title->setFont(titleFont(font()));
    m_notes->setFont(smallFont(font()));
    m_taken->setText(tr("Import this car&d"));
    m_ours->setText(tr("All &ours"));
    m_ours->setToolTip(tr("Keeps what the event's card says"));
    m_theirs->setText(tr("All thei&rs"));
    m_theirs->setToolTip(tr("Takes what the file says"));
    m_both->setText(tr("All &both"));
    m_both->setToolTip(tr("Keeps both: texts one after the other, and what has room for one value "
                          "only as a line without a place"));
    m_table->setAccessibleName(tr("What was understood"));
    m_model->retranslate();
    load();
}

void DraftView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
