// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importplan.h"

#include <QWidget>

class QLabel;

namespace ui {

class CellTable;
class ColumnsModel;
class ToneLabel;

// One file of an import: why it could not be read, what is to be said of all of it, and of a table
// what its columns mean.
class FileView final : public QWidget
{
    Q_OBJECT

public:
    explicit FileView(QWidget *parent = nullptr);

    // `cards`: how many were found in it; `languages`: those of the event.
    void show(const core::PlannedFile &file, int cards, const QStringList &languages);
    void focusFirst();

Q_SIGNALS:
    // As in Event::columns.
    void columnWanted(const QString &head, const QString &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void retranslate();

    core::PlannedFile m_file;
    int m_cards = 0;
    QStringList m_languages;
    ToneLabel *m_folder;
    QLabel *m_name;
    QLabel *m_text;
    QLabel *m_error;
    QLabel *m_notes;
    QLabel *m_columnsTitle;
    ColumnsModel *m_model;
    CellTable *m_table;
    QWidget *m_rest;
};

} // namespace ui
