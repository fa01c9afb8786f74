// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage.h"

#include "ui/settings.h"
#include "ui/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int columnWidth = 560;

QString homely(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace

StartPage::StartPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_motto(new QLabel(this))
    , m_new(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_sample(new QPushButton(this))
    , m_recentTitle(new QLabel(this))
    , m_recent(new QListWidget(this))
    , m_empty(new QLabel(this))
{
    setObjectName(u"startPage"_s);
    m_new->setObjectName(u"startNew"_s);
    m_open->setObjectName(u"startOpen"_s);
    m_sample->setObjectName(u"startSample"_s);
    m_recent->setObjectName(u"startRecent"_s);
    m_recent->setSpacing(2);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->viewport()->setAutoFillBackground(false);
    m_title->setText(u"Escaleta"_s);
    m_motto->setWordWrap(true);
    m_empty->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    for (QPushButton *button : {m_new, m_open, m_sample}) {
        button->setMinimumHeight(36);
        buttons->addWidget(button);
    }
    buttons->addStretch();

    auto *column = new QVBoxLayout;
    column->setSpacing(space::small);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_motto);
    column->addSpacing(space::large);
    column->addLayout(buttons);
    column->addSpacing(2 * space::large);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 6);
    column->addWidget(m_empty);
    column->addStretch(1);

    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addLayout(column, 6);
    outer->addStretch(1);
    m_recent->setMaximumWidth(2 * columnWidth);

    connect(m_new, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT fileWanted(item->data(Qt::UserRole).toString());
    });
    connect(m_recent, &QListWidget::itemClicked, m_recent, &QListWidget::itemActivated);
    retranslate();
}

void StartPage::refresh()
{
    m_recent->clear();
    for (const RecentFile &file : m_context.settings.recentFiles()) {
        const QString title =
            file.title.isEmpty() ? QFileInfo(file.path).completeBaseName() : file.title;
        //: when a file was open last, and how many cards it has; %1 is a date and time
        const QString facts = tr("%1 · %n card(s)", nullptr, file.cards)
                                  .arg(locale().toString(file.at, QLocale::ShortFormat));
        auto *item =
            new QListWidgetItem(u"%1\n%2 · %3"_s.arg(title, facts, homely(file.path)), m_recent);
        item->setData(Qt::UserRole, file.path);
        item->setToolTip(file.path);
    }
    const bool isEmpty = m_recent->count() == 0;
    m_recent->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty)
        m_recent->setCurrentRow(0);
}

void StartPage::retranslate()
{
    m_title->setFont(titleFont(titleFont(font())));
    m_motto->setText(tr("Session cards of a congress: drafted, checked, scheduled and printed."));
    m_new->setText(tr("&New event…"));
    m_open->setText(tr("&Open…"));
    m_sample->setText(tr("Open the &sample congress"));
    m_recentTitle->setText(tr("Recent"));
    m_recentTitle->setFont(boldFont(font()));
    m_recent->setAccessibleName(tr("Recent events"));
    m_empty->setText(tr("No event has been opened yet. The sample congress shows what there is to "
                        "see, and nothing in it can break."));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, foreground(Tone::Secondary, palette()));
    m_motto->setPalette(colours);
    m_empty->setPalette(colours);
    refresh();
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
    // Return goes on with the last event, or begins the first one.
    (m_recent->isHidden() ? static_cast<QWidget *>(m_sample) : m_recent)->setFocus();
}

} // namespace ui
