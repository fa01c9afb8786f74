// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/bookletpart.h"

#include "core/model/wording.h"
#include "core/publish/booklet.h"
#include "ui/publish/coverimage.h"
#include "ui/publish/hueline.h"
#include "ui/publish/publishing.h"
#include "ui/publish/ticklist.h"
#include "ui/theme.h"
#include "ui/widgets/choicebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using publish::BookletOrder;

namespace ui {
namespace {

constexpr int coverLines = 3;

} // namespace

BookletPart::BookletPart(const Context &context, Publishing &publishing, QWidget *parent)
    : QWidget(parent)
    , m_publishing(publishing)
    , m_orderLabel(new QLabel(this))
    , m_order(new ChoiceBar({u"publishByDay"_s, u"publishByTheme"_s}, this))
    , m_folded(new QCheckBox(this))
    , m_fieldsLabel(new QLabel(this))
    , m_fields(new TickList(u"publishFields"_s, this))
    , m_imageLabel(new QLabel(this))
    , m_image(new CoverImage(context, publishing, this))
    , m_coverLabel(new QLabel(this))
    , m_cover(new QPlainTextEdit(this))
    , m_hueLabel(new QLabel(this))
    , m_hue(new HueLine(this))
{
    m_folded->setObjectName(u"publishFolded"_s);
    m_cover->setObjectName(u"publishCoverText"_s);
    layOut();
    connectControls();
}

void BookletPart::layOut()
{
    m_cover->setTabChangesFocus(true);
    m_cover->setFixedHeight(coverLines * fontMetrics().lineSpacing() + 2 * space::small);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny);
    const auto add = [layout](QLabel *label, QWidget *widget) {
        label->setBuddy(widget);
        layout->addWidget(label);
        layout->addWidget(widget);
        layout->addSpacing(space::small);
    };
    add(m_orderLabel, m_order);
    add(m_fieldsLabel, m_fields);
    add(m_imageLabel, m_image);
    add(m_coverLabel, m_cover);
    add(m_hueLabel, m_hue);
    layout->addWidget(m_folded);
    const QList<QWidget *> order{m_order, m_fields, m_image, m_cover, m_hue, m_folded};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void BookletPart::connectControls()
{
    const auto change = [this](const auto &edit) {
        m_publishing.change([&edit](PublishChoices &choices) { edit(choices.booklet); });
    };
    connect(m_order, &ChoiceBar::chosen, this, [change](int choice) {
        change([&](publish::BookletOptions &booklet) { booklet.order = BookletOrder(choice); });
    });
    connect(m_fields, &TickList::edited, this, [change](const QStringList &ticked) {
        change([&](publish::BookletOptions &booklet) {
            booklet.fields.clear();
            for (const QString &field : publish::bookletFields()) {
                if (ticked.contains(field))
                    booklet.fields.append(field);
            }
        });
    });
    connect(m_cover, &QPlainTextEdit::textChanged, this, [this, change] {
        const QString text = m_cover->toPlainText().trimmed();
        change([&](publish::BookletOptions &booklet) {
            booklet.coverText = text.isEmpty() ? QString() : text;
        });
    });
    connect(m_hue, &HueLine::chosen, this, [change](int hue) {
        change([&](publish::BookletOptions &booklet) { booklet.hue = hue; });
    });
    connect(m_folded, &QCheckBox::toggled, this, [change](bool isOn) {
        change([&](publish::BookletOptions &booklet) { booklet.folded = isOn; });
    });
    connect(&m_publishing, &Publishing::changed, this, &BookletPart::load);
}

void BookletPart::load()
{
    const publish::BookletOptions &booklet = m_publishing.choices().booklet;
    const QSignalBlocker quiet(m_order);
    const QSignalBlocker quietToo(m_folded);
    m_order->setCurrent(int(booklet.order));
    m_folded->setChecked(booklet.folded);
    QList<TickList::Item> items;
    for (const QString &field : publish::bookletFields()) {
        items.append({field,
                      core::fieldLabel(m_publishing.programme(), *core::cardField(field),
                                       locale().bcp47Name())});
    }
    m_fields->setItems(items,
                       booklet.fields.isEmpty() ? publish::usualBookletFields() : booklet.fields);
    if (m_cover->toPlainText().trimmed() != booklet.coverText) {
        const QSignalBlocker still(m_cover);
        m_cover->setPlainText(booklet.coverText);
    }
    m_hue->setHue(booklet.hue);
}

void BookletPart::retranslate()
{
    m_orderLabel->setText(tr("Sessions in the order of"));
    m_order->setTexts({tr("Days"), tr("Thematic lines")});
    m_fieldsLabel->setText(tr("What is told of each session"));
    m_fields->setAccessibleName(m_fieldsLabel->text());
    m_imageLabel->setText(tr("Image on the cover"));
    m_coverLabel->setText(tr("Text on the cover"));
    m_cover->setPlaceholderText(tr("Below the title"));
    m_cover->setAccessibleName(m_coverLabel->text());
    m_hueLabel->setText(tr("Colour"));
    m_folded->setText(tr("Pages of A5, to be folded"));
    m_folded->setToolTip(tr("Two on each side of A4, in the order for folding and stapling"));
    m_image->retranslate();
    m_hue->retranslate();
    load();
}

} // namespace ui
