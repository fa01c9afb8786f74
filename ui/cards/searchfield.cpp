// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/searchfield.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>

namespace ui {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_hint(new QLabel(this))
{
    setClearButtonEnabled(true);
    const QIcon icon = QIcon::fromTheme(QStringLiteral("edit-find"));
    if (!icon.isNull())
        addAction(icon, LeadingPosition);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setFont(smallFont(font()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, space::small, 0);
    layout->addStretch();
    layout->addWidget(m_hint);
    connect(this, &QLineEdit::textChanged, this, &SearchField::showHint);
    retranslate();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search all cards…"));
    setAccessibleName(tr("Search in all texts of all cards"));
    m_hint->setText(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    showHint();
}

// Only where it has room beside what the field says itself.
void SearchField::showHint()
{
    const int beside = fontMetrics().horizontalAdvance(placeholderText()) + 2 * height();
    m_hint->setVisible(text().isEmpty() && width() >= beside + m_hint->sizeHint().width());
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    showHint();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down)
        Q_EMIT left();
    else if (isEnter)
        Q_EMIT confirmed();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace ui
