// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/eventpage.h"

#include "ui/event/basicssection.h"
#include "ui/event/breakssection.h"
#include "ui/event/dictionarysection.h"
#include "ui/event/directorysection.h"
#include "ui/event/languagessection.h"
#include "ui/event/limitssection.h"
#include "ui/event/lists.h"
#include "ui/event/listsection.h"
#include "ui/event/reviewsection.h"
#include "ui/event/sectiontexts.h"
#include "ui/event/themessection.h"
#include "ui/event/tonelabel.h"
#include "ui/event/zonessection.h"
#include "ui/guide/helptopic.h"
#include "ui/session.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int KeyRole = Qt::UserRole;

// The section that is shown has a tint and a bar at its left.
class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool isShown = option.state.testFlag(QStyle::State_Selected);
        if (isShown) {
            painter->fillRect(option.rect, ground(Tone::Accent, palette));
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              foreground(Tone::Accent, palette));
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, palette.alternateBase());
        }
        painter->setFont(option.font);
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(option.rect.adjusted(space::large, 0, -space::small, 0),
                          Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(foreground(Tone::Accent, palette));
            painter->drawRect(option.rect.adjusted(4, 2, -3, -3));
        }
    }
};

} // namespace

EventPage::EventPage(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_note(new ToneLabel(Tone::Warning, this))
{
    setObjectName(u"eventPage"_s);
    m_list->setObjectName(u"eventSections"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->setObjectName(u"eventStack"_s);
    m_note->setObjectName(u"eventReadOnly"_s);
    m_note->setContentsMargins(space::large, space::medium, space::large, 0);
    for (const QString &key : sectionKeys()) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(KeyRole, key);
    }

    auto *right = new QVBoxLayout;
    right->setContentsMargins({});
    right->setSpacing(0);
    right->addWidget(m_note);
    right->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addLayout(right, 1);

    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showSection(item->data(KeyRole).toString());
    });
    // Return goes on into the section.
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        m_sections.value(item->data(KeyRole).toString())->begin();
    });
    connect(&context.session, &Session::opened, this, &EventPage::updateNote);
    connect(&context.session, &Session::closed, this, &EventPage::updateNote);
    retranslate();
    updateNote();
    m_list->setCurrentRow(0);
}

void EventPage::showPlace(const Place &place)
{
    const qsizetype row = sectionKeys().indexOf(place.field);
    m_list->setCurrentRow(row < 0 ? 0 : int(row));
}

void EventPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EventPage::retranslate()
{
    m_list->setAccessibleName(tr("Sections of the event's settings"));
    m_note->setText(tr("This event is open for reading only: nothing here can be changed."));
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setText(sectionTexts(item->data(KeyRole).toString()).title);
        item->setSizeHint({fontMetrics().horizontalAdvance(item->text()) + 2 * space::large,
                           fontMetrics().height() + 2 * space::small});
    }
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + space::large);
}

void EventPage::updateNote()
{
    m_note->setVisible(m_context.session.isReadOnly());
}

void EventPage::showSection(const QString &key)
{
    Section *&section = m_sections[key];
    if (!section) {
        section = makeSection(key);
        setHelpTopic(section, u"event:"_s + key);
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setWidget(section);
        m_stack->addWidget(scroll);
    }
    for (int i = 0; i < m_stack->count(); ++i) {
        if (m_stack->widget(i)->isAncestorOf(section))
            m_stack->setCurrentIndex(i);
    }
}

Section *EventPage::makeSection(const QString &key)
{
    if (key == "event"_L1)
        return new BasicsSection(m_context);
    if (key == "zones"_L1)
        return new ZonesSection(m_context);
    if (key == "languages"_L1)
        return new LanguagesSection(m_context);
    if (key == "themes"_L1)
        return new ThemesSection(m_context);
    if (key == "formats"_L1)
        return new ListSection(m_context, std::make_unique<FormatList>());
    if (key == "platforms"_L1)
        return new ListSection(m_context, std::make_unique<PlatformList>());
    if (key == "breaks"_L1)
        return new BreaksSection(m_context);
    if (key == "organizations"_L1)
        return new DirectorySection(m_context, DirectorySection::Of::Organizations);
    if (key == "people"_L1)
        return new DirectorySection(m_context, DirectorySection::Of::People);
    if (key == "limits"_L1)
        return new LimitsSection(m_context);
    if (key == "review"_L1)
        return new ReviewSection(m_context);
    if (key == "wording"_L1)
        return new ListSection(m_context, std::make_unique<WordingList>());
    return new DictionarySection(m_context);
}

} // namespace ui
