// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/localtextedit.h"

#include "core/check/languagename.h"
#include "ui/event/storedlineedit.h"
#include "ui/theme.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace ui {

LocalTextEdit::LocalTextEdit(Session &session, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(new QFormLayout(this))
{
    setObjectName(name);
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(space::medium);
    m_form->setVerticalSpacing(space::small);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void LocalTextEdit::setLabel(const QString &label)
{
    m_label = label;
}

void LocalTextEdit::setText(const core::LocalText &text, const QStringList &languages,
                            const QString &reader)
{
    if (languages != m_languages)
        setLanguages(languages);
    for (const QString &language : languages) {
        const QString name = core::languageName(language, reader);
        StoredLineEdit *line = m_lines.value(language);
        line->setStored(text.in(language));
        line->setAccessibleName(u"%1 · %2"_s.arg(m_label, name));
        static_cast<QLabel *>(m_form->labelForField(line))->setText(name);
    }
}

void LocalTextEdit::setReadOnly(bool readOnly)
{
    for (StoredLineEdit *line : std::as_const(m_lines))
        line->setReadOnly(readOnly);
}

void LocalTextEdit::begin()
{
    if (StoredLineEdit *line = m_lines.value(m_languages.value(0)))
        line->setFocus();
}

void LocalTextEdit::setLanguages(const QStringList &languages)
{
    // Lines of languages that stay keep what is being typed in them.
    for (StoredLineEdit *line : std::as_const(m_lines))
        delete m_form->takeRow(line).labelItem->widget();
    for (const QString &gone : std::as_const(m_languages)) {
        if (!languages.contains(gone))
            delete m_lines.take(gone);
    }
    m_languages = languages;
    for (const QString &language : languages) {
        StoredLineEdit *&line = m_lines[language];
        if (!line) {
            line = new StoredLineEdit(m_session, this);
            line->setObjectName(objectName() + u'.' + language);
            connect(line, &StoredLineEdit::written, this,
                    [this, language](const QString &text) { Q_EMIT written(language, text); });
        }
        m_form->addRow(QString(u' '), line);
    }
}

} // namespace ui
