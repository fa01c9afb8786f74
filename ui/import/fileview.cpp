// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/fileview.h"

#include "ui/event/tonelabel.h"
#include "ui/import/celltable.h"
#include "ui/import/columnsmodel.h"
#include "ui/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

FileView::FileView(QWidget *parent)
    : QWidget(parent)
    , m_folder(new ToneLabel(Tone::Secondary, this))
    , m_name(new QLabel(this))
    , m_text(new QLabel(this))
    , m_error(new ToneLabel(Tone::Error, this))
    , m_notes(new ToneLabel(Tone::Warning, this))
    , m_columnsTitle(new QLabel(this))
    , m_model(new ColumnsModel(this))
    , m_table(new CellTable(this))
    , m_rest(new QWidget(this))
{
    m_folder->setObjectName(u"importFolder"_s);
    m_name->setObjectName(u"importFile"_s);
    m_text->setObjectName(u"importFileText"_s);
    m_error->setObjectName(u"importError"_s);
    m_notes->setObjectName(u"importFileNotes"_s);
    m_table->setObjectName(u"importColumns"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShares({3, 5, 4});
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::large, space::medium, space::large, space::medium);
    top->setSpacing(space::small);
    for (QLabel *label : std::initializer_list<QLabel *>{m_folder, m_name, m_text, m_error, m_notes,
                                                         m_columnsTitle}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        top->addWidget(label);
    }
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_rest, 1);
    connect(m_model, &ColumnsModel::fieldWanted, this,
            [this](const QString &head, const QString &field) {
                // When the editor of the cell is gone.
                QMetaObject::invokeMethod(
                    this, [this, head, field] { Q_EMIT columnWanted(head, field); },
                    Qt::QueuedConnection);
            });
    retranslate();
}

void FileView::show(const core::PlannedFile &file, int cards, const QStringList &languages)
{
    m_file = file;
    m_cards = cards;
    m_languages = languages;
    load();
}

void FileView::load()
{
    const QFileInfo info(m_file.path);
    m_folder->setText(info.path() == u"."_s ? QString() : QDir::toNativeSeparators(info.path()));
    m_folder->setVisible(!m_folder->text().isEmpty());
    m_name->setText(info.fileName());
    m_error->setText(m_file.error ? core::sentence(*m_file.error) : QString());
    m_error->setVisible(m_file.error.has_value());
    m_text->setText(m_cards > 0 ? tr("%n card(s) were found in it.", nullptr, m_cards)
                                : tr("No card was found in it."));
    m_text->setVisible(!m_file.error);
    QStringList notes;
    for (const core::Finding &finding : m_file.findings) {
        // The table of columns says it.
        if (finding.code != core::FindingCode::ColumnUnknown)
            notes.append(core::describe(finding));
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    const bool isTable = !m_file.columns.isEmpty();
    m_columnsTitle->setVisible(isTable);
    m_table->setVisible(isTable);
    m_rest->setVisible(!isTable);
    m_model->setColumns(m_file.columns, m_languages);
}

void FileView::focusFirst()
{
    if (m_file.columns.isEmpty())
        return;
    const auto it = std::ranges::find_if(
        m_file.columns, [](const core::TableColumn &column) { return column.field.isEmpty(); });
    const int row = it == m_file.columns.end() ? 0 : int(it - m_file.columns.begin());
    m_table->setCurrentIndex(m_model->index(row, ColumnsModel::Field));
    m_table->setFocus(Qt::OtherFocusReason);
}

void FileView::retranslate()
{
    m_name->setFont(titleFont(font()));
    m_columnsTitle->setFont(boldFont(font()));
    m_columnsTitle->setText(tr("What the columns mean. The event remembers it."));
    m_table->setAccessibleName(tr("Columns of the table"));
    m_model->retranslate();
    load();
}

void FileView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
