// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebar.h"

#include "ui/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace ui {
namespace {

// Styles mark a button that is on by a shade that nobody sees in a dark palette: this one has a
// tint, a line below and bold letters.
class ChoiceButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(boldFont(font()));
        return {metrics.horizontalAdvance(text()) + 2 * space::medium,
                metrics.height() + space::small};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect frame = rect().adjusted(0, 0, -1, -1);
        painter.fillRect(rect(),
                         isChecked()        ? ground(Tone::Accent, palette())
                             : underMouse() ? palette().color(QPalette::AlternateBase)
                                            : palette().color(QPalette::Base));
        painter.setPen(line(palette()));
        painter.drawRect(frame);
        const QColor accent = foreground(Tone::Accent, palette());
        if (isChecked())
            painter.fillRect(QRect(0, height() - 2, width(), 2), accent);
        if (hasFocus()) {
            painter.setPen(accent);
            painter.drawRect(frame.adjusted(2, 2, -2, -3));
        }
        painter.setFont(isChecked() ? boldFont(font()) : font());
        painter.setPen(isEnabled() ? palette().color(QPalette::Text)
                                   : palette().color(QPalette::Disabled, QPalette::Text));
        painter.drawText(rect(), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 8));
    }
};

} // namespace

ChoiceBar::ChoiceBar(const QStringList &objectNames, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (const QString &name : objectNames) {
        auto *button = new ChoiceButton(this);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_buttons->addButton(button, int(m_buttons->buttons().size()));
        layout->addWidget(button);
    }
    m_buttons->button(0)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            Q_EMIT chosen(id);
    });
}

void ChoiceBar::setTexts(const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i)
        m_buttons->button(i)->setText(texts[i]);
}

int ChoiceBar::current() const
{
    return m_buttons->checkedId();
}

void ChoiceBar::setCurrent(int choice)
{
    m_buttons->button(choice)->setChecked(true);
}

} // namespace ui
