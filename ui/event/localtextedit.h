// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/localtext.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace ui {

class Session;
class StoredLineEdit;

// One text in each language of the event, a line below the other. The lines are named "title.es" …
class LocalTextEdit final : public QWidget
{
    Q_OBJECT

public:
    // `name` begins the lines' names.
    LocalTextEdit(Session &session, const QString &name, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    // `reader` is the language of the interface; tags are BCP 47.
    void setText(const core::LocalText &text, const QStringList &languages, const QString &reader);
    void setReadOnly(bool readOnly);
    void begin();

Q_SIGNALS:
    void written(const QString &language, const QString &text);

private:
    void setLanguages(const QStringList &languages);

    Session &m_session;
    QString m_label;
    QFormLayout *m_form;
    QStringList m_languages;
    QHash<QString, StoredLineEdit *> m_lines; // by language
};

} // namespace ui
