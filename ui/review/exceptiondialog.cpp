// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/exceptiondialog.h"

#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int longest = 1'000'000;

} // namespace

ExceptionDialog::ExceptionDialog(const QList<core::LimitRow> &rows, QWidget *parent)
    : QDialog(parent)
    , m_texts(int(rows.size()))
    , m_about(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_fields(new QFormLayout)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"exceptionDialog"_s);
    m_about->setWordWrap(true);
    for (const core::LimitRow &row : rows) {
        QSpinBox *&most = m_most[row.limit.unit];
        if (!most) {
            most = new QSpinBox(this);
            most->setObjectName(row.limit.unit == core::LimitUnit::Characters
                                    ? u"exceptionCharacters"_s
                                    : u"exceptionWords"_s);
            most->setRange(1, longest);
            most->setGroupSeparatorShown(true);
            m_fields->addRow(new QLabel, most);
        }
        // What all of them need, to begin with.
        most->setValue(std::max(
            {most->value(), int(std::min<qint64>(row.count, longest)), row.limit.maximum}));
    }
    m_reason->setObjectName(u"exceptionReason"_s);
    m_reason->setMinimumWidth(320);
    m_fields->addRow(new QLabel, m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addWidget(m_about);
    layout->addLayout(m_fields);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textChanged, this, &ExceptionDialog::check);
    retranslate();
    check();
    m_most.first()->setFocus();
}

int ExceptionDialog::most(core::LimitUnit unit) const
{
    const QSpinBox *most = m_most.value(unit);
    return most ? most->value() : 0;
}

QString ExceptionDialog::reason() const
{
    return m_reason->text().simplified();
}

void ExceptionDialog::check()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!reason().isEmpty());
}

void ExceptionDialog::retranslate()
{
    setWindowTitle(tr("Grant an exception"));
    m_about->setText(tr("%n text(s) may be longer than the event's limit. Whoever may be longer "
                        "already keeps that.",
                        nullptr, m_texts));
    const auto name = [this](QWidget *field, const QString &text) {
        auto *label = static_cast<QLabel *>(m_fields->labelForField(field));
        label->setText(text);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
    };
    if (QSpinBox *words = m_most.value(core::LimitUnit::Words))
        name(words, tr("&Words at most"));
    if (QSpinBox *characters = m_most.value(core::LimitUnit::Characters))
        name(characters, tr("&Characters at most"));
    name(m_reason, tr("&Reason"));
    m_reason->setPlaceholderText(tr("The host asked for it"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Grant"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void ExceptionDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui
