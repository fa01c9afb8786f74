// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/rowspart.h"

#include "ui/editor/sectionheader.h"
#include "ui/guide/helptopic.h"
#include "ui/text/undokeys.h"
#include "ui/theme.h"
#include "ui/widgets/taborder.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RowsPart::RowsPart(const char *key, EditedCard &edited, QWidget *parent)
    : QWidget(parent)
    , m_field(ui::field(key))
    , m_edited(edited)
    , m_header(new SectionHeader(this))
    , m_body(new QWidget(this))
    , m_layout(new QVBoxLayout(m_body))
    , m_below(new QHBoxLayout)
{
    setObjectName(QString::fromLatin1(key) + u"Part"_s);
    setHelpTopic(this, QString::fromLatin1(key));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::tiny);
    m_below->setSpacing(space::small);
    m_below->addStretch();
    m_layout->addLayout(m_below);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_header);
    layout->addWidget(m_body);
    connect(m_header, &SectionHeader::folded, m_body, &QWidget::setHidden);
    connect(&edited, &EditedCard::shown, this, &RowsPart::load);
    connect(&edited, &EditedCard::changed, this, &RowsPart::load);
}

void RowsPart::goTo()
{
    m_header->setFolded(false);
    QWidget *first = m_rows.isEmpty() ? m_below->itemAt(0)->widget()
                                      : m_rows.first()->findChild<QWidget *>(u"first"_s);
    if (first)
        first->setFocus();
}

void RowsPart::addBelow(QWidget *widget)
{
    m_below->insertWidget(m_below->count() - 1, widget);
}

void RowsPart::put(int row, const QString &name, const QString &text)
{
    auto *line = widgetOf<QLineEdit>(row, name);
    if (line->isModified() || line->text() == text)
        return;
    line->setText(text);
    line->setCursorPosition(0);
}

void RowsPart::load()
{
    if (!m_edited.card())
        return;
    const int count = rowCount();
    while (m_rows.size() > count) {
        // It may be the row whose cross was pressed.
        QWidget *row = m_rows.takeLast();
        row->hide();
        row->deleteLater();
    }
    bool isNew = false;
    while (m_rows.size() < count) {
        const int place = int(m_rows.size());
        auto *row = new QWidget(m_body);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::small);
        makeRow(place, *layout);
        auto *remove = new QToolButton(row);
        remove->setObjectName(u"remove"_s);
        remove->setAutoRaise(true);
        remove->setText(u"✕"_s);
        layout->addWidget(remove);
        connect(remove, &QToolButton::clicked, this, [this, place] { removeRow(place); });
        m_layout->insertWidget(place, row);
        m_rows.append(row);
        for (QWidget *widget : row->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            tabBefore(widget, m_below->itemAt(0)->widget());
        for (QWidget *widget : row->findChildren<QWidget *>())
            widget->installEventFilter(this);
        isNew = true;
    }
    if (isNew)
        retranslate();
    for (int i = 0; i < count; ++i) {
        m_rows[i]->setEnabled(!m_edited.isReadOnly());
        showRow(i);
    }
    for (int i = 0; i < m_below->count(); ++i) {
        if (QWidget *widget = m_below->itemAt(i)->widget())
            widget->setEnabled(!m_edited.isReadOnly());
    }
}

void RowsPart::retranslate()
{
    const QString name = core::label(m_field);
    m_header->setTitle(m_field.number > 0 ? u"%1. %2"_s.arg(m_field.number).arg(name) : name);
    for (const QWidget *row : std::as_const(m_rows)) {
        auto *remove = row->findChild<QToolButton *>(u"remove"_s);
        remove->setToolTip(tr("Remove"));
        remove->setAccessibleName(tr("Remove"));
    }
    retranslateRows();
}

int RowsPart::rowOf(QObject *widget) const
{
    for (QObject *at = widget; at; at = at->parent()) {
        const qsizetype row = m_rows.indexOf(at);
        if (row >= 0)
            return int(row);
    }
    return -1;
}

bool RowsPart::eventFilter(QObject *watched, QEvent *event)
{
    if (isUndoKey(event)) {
        // Left to the window, whose undo reaches every edit.
        event->ignore();
        return event->type() == QEvent::ShortcutOverride;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove = key->modifiers() == Qt::AltModifier
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        const int row = rowOf(watched);
        const int target = row + (key->key() == Qt::Key_Up ? -1 : 1);
        if (isMove && row >= 0 && target >= 0 && target < m_rows.size()) {
            const QString name = watched->objectName();
            moveRow(row, target - row);
            if (auto *same = m_rows[target]->findChild<QWidget *>(name))
                same->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RowsPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
