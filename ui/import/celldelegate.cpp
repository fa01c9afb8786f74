// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/celldelegate.h"

#include "ui/import/celltable.h"
#include "ui/theme.h"
#include "ui/widgets/choicebox.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int verticalMargin = 6;
constexpr int unbounded = 1 << 14;

bool isChoice(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsEditable);
}

// As it is shown: the text with the mark of a menu where there is something to choose, and what is
// to be said of it below.
QString htmlOf(const QModelIndex &index, const QPalette &palette)
{
    QString html = index.data(HtmlRole).toString();
    if (html.isEmpty())
        html = index.data().toString().toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (isChoice(index))
        html += u"&nbsp;▾"_s;
    if (index.data(HeadingRole).toBool())
        html = u"<b>%1</b>"_s.arg(html);
    const Tone tone = Tone(index.data(CellToneRole).toInt());
    if (tone != Tone::Plain)
        html = u"<span style=\"color:%1\">%2</span>"_s.arg(foreground(tone, palette).name(), html);
    const QString note = index.data(NoteRole).toString();
    if (!note.isEmpty()) {
        html += u"<div style=\"font-size:small; color:%1\">%2</div>"_s.arg(
            foreground(Tone::Secondary, palette).name(),
            note.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    return html;
}

void fill(QTextDocument &document, const QStyleOptionViewItem &option, const QModelIndex &index,
          int width)
{
    document.setDefaultFont(option.font);
    document.setDocumentMargin(0);
    QTextOption text(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    text.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextDirection(option.direction);
    document.setDefaultTextOption(text);
    document.setHtml(htmlOf(index, option.palette));
    document.setTextWidth(width);
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &styleOption,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.highlight());
    const QRect inner = option.rect.adjusted(CellTable::cellMargin, verticalMargin,
                                             -CellTable::cellMargin, -verticalMargin);
    QTextDocument document;
    fill(document, option, index, inner.width());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = option.palette;
    painter->save();
    painter->setClipRect(option.rect);
    painter->translate(inner.topLeft());
    document.documentLayout()->draw(painter, context);
    painter->restore();

    painter->save();
    painter->setPen(line(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(foreground(Tone::Accent, option.palette));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -3));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &styleOption,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    const int width =
        option.rect.width() > 0 ? option.rect.width() - 2 * CellTable::cellMargin : unbounded;
    QTextDocument document;
    fill(document, option, index, width);
    return {int(std::ceil(document.idealWidth())) + 2 * CellTable::cellMargin,
            int(std::ceil(document.size().height())) + 2 * verticalMargin};
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *box = new ChoiceBox(u"cellChoice"_s, parent);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    box->setMaxVisibleItems(16);
    for (const CellChoice &choice : index.data(ChoicesRole).value<QList<CellChoice>>()) {
        if (choice.text.isNull())
            box->insertSeparator(box->count());
        else
            box->addItem(choice.text, choice.value);
    }
    auto *self = const_cast<CellDelegate *>(this); // Qt makes editors in a const function
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    // Once it is in its place.
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<ChoiceBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    const QVariant value = static_cast<ChoiceBox *>(editor)->currentData();
    if (value.isValid() && value != index.data(Qt::EditRole))
        model->setData(index, value, Qt::EditRole);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    QRect place = option.rect;
    place.setHeight(editor->sizeHint().height());
    place.setWidth(std::max(place.width(), editor->sizeHint().width()));
    editor->setGeometry(place);
}

} // namespace ui
