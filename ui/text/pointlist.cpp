// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/pointlist.h"

#include "ui/text/pointhandle.h"
#include "ui/text/points.h"
#include "ui/text/richtextedit.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace ui {

PointList::PointList(QWidget *parent)
    : QWidget(parent)
    , m_editor(new RichTextEdit(this))
    , m_handle(new PointHandle(*m_editor, this))
{
    m_editor->setPointsMode(true);
    setFocusProxy(m_editor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(PointHandle::gutter, 0, 0, 0); // the gutter of the handle
    row->addWidget(m_editor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_editor, &RichTextEdit::edited, this, &PointList::edited);
    connect(m_editor, &RichTextEdit::counted, this, &PointList::counted);
    connect(m_editor, &RichTextEdit::wordLearned, this, &PointList::wordLearned);
}

QString PointList::markup() const
{
    return m_editor->markup();
}

int PointList::setMarkup(const QString &markdown)
{
    return m_editor->setMarkup(markdown);
}

void PointList::setTextLanguage(const QString &language)
{
    m_editor->setTextLanguage(language);
}

void PointList::setSpelling(Spelling *spelling)
{
    m_editor->setSpelling(spelling);
}

void PointList::setLimit(int limit, core::CountUnit unit)
{
    m_editor->setLimit(limit, unit);
}

core::WordCount PointList::count() const
{
    return m_editor->count();
}

void PointList::setHits(const QStringList &words)
{
    m_editor->setHits(words);
}

void PointList::setPlaceholderText(const QString &text)
{
    m_editor->setPlaceholderText(text);
}

void PointList::select(const TextPlace &place)
{
    m_editor->select(place);
}

void PointList::goTo(int position)
{
    m_editor->goTo(position);
}

} // namespace ui
