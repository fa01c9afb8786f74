// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/outputlist.h"

#include "ui/publish/outputs.h"
#include "ui/publish/publishing.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int FormatRole = Qt::UserRole;
constexpr int DescriptionRole = Qt::UserRole + 1;

// A name and, smaller below it, a description; the one that is chosen has a tint and a bar at its
// left.
class OutputDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics name(boldFont(option.font));
        const QFontMetrics description(smallFont(option.font));
        return {name.horizontalAdvance(index.data().toString()) + space::large + space::small,
                name.height() + description.height() + 2 * space::small};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        if (isChosen) {
            painter->fillRect(option.rect, ground(Tone::Accent, palette));
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              foreground(Tone::Accent, palette));
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, palette.alternateBase());
        }
        QRect line = option.rect.adjusted(space::large, space::small, -space::small, 0);
        const auto draw = [&](const QFont &font, const QColor &colour, const QString &text) {
            const QFontMetrics metrics(font);
            line.setHeight(metrics.height());
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                              metrics.elidedText(text, Qt::ElideRight, line.width()));
            line.translate(0, metrics.height());
        };
        draw(isChosen ? boldFont(option.font) : option.font, palette.color(QPalette::Text),
             index.data().toString());
        draw(smallFont(option.font), foreground(Tone::Secondary, palette),
             index.data(DescriptionRole).toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(foreground(Tone::Accent, palette));
            painter->drawRect(option.rect.adjusted(4, 2, -3, -3));
        }
    }
};

} // namespace

OutputList::OutputList(Publishing &publishing, QWidget *parent)
    : QListWidget(parent)
    , m_publishing(publishing)
{
    setObjectName(u"publishFormats"_s);
    setFrameShape(NoFrame);
    setItemDelegate(new OutputDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const publish::ExportFormat *format : outputs()) {
        auto *item = new QListWidgetItem(this);
        item->setData(FormatRole, QString::fromLatin1(format->name));
    }
    retranslate();
    load();
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item) {
            m_publishing.change([item](PublishChoices &choices) {
                choices.format = item->data(FormatRole).toString();
            });
        }
    });
    connect(&publishing, &Publishing::changed, this, &OutputList::load);
}

void OutputList::load()
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(FormatRole).toString() == m_publishing.choices().format)
            setCurrentRow(row);
    }
}

void OutputList::retranslate()
{
    setAccessibleName(tr("What is published"));
    for (int row = 0; row < count(); ++row) {
        const publish::ExportFormat *format =
            publish::exportFormat(item(row)->data(FormatRole).toString());
        item(row)->setText(outputName(*format));
        item(row)->setData(DescriptionRole, outputDescription(*format));
        item(row)->setToolTip(outputDescription(*format));
        item(row)->setData(Qt::AccessibleDescriptionRole, outputDescription(*format));
    }
}

QSize OutputList::sizeHint() const
{
    return {qMax(160, sizeHintForColumn(0)), 200};
}

void OutputList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListWidget::changeEvent(event);
}

} // namespace ui
