// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/filelook.h"

#include "ui/event/tonelabel.h"

#include <QDirIterator>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// As much as somebody reads to see whether it is right; a whole event has megabytes.
constexpr qint64 mostText = 64 * 1024; // bytes
constexpr int mostFiles = 500;

// "34 kB", "1.4 MB"
QString sizeOf(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1,
                                    QLocale::DataSizeTraditionalFormat);
}

} // namespace

FileLook::FileLook(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QWidget(this))
    , m_head(new ToneLabel(Tone::Secondary, m_bar))
    , m_stack(new QStackedLayout)
    , m_text(new QPlainTextEdit(this))
    , m_files(new QTreeWidget(this))
    , m_save(new QPushButton(m_bar))
{
    m_head->setObjectName(u"publishFileHead"_s);
    m_head->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"publishText"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFrameShape(QFrame::NoFrame);
    m_files->setObjectName(u"publishFiles"_s);
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    m_files->setFrameShape(QFrame::NoFrame);
    m_files->setColumnCount(2);
    m_files->header()->setStretchLastSection(false);
    m_files->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_files->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_save->setObjectName(u"publishFileSave"_s);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_files);
    auto *head = new QHBoxLayout(m_bar);
    head->setContentsMargins(space::tiny, 0, 0, 0);
    head->setSpacing(space::medium);
    head->addWidget(m_head, 1);
    head->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_stack);
    connect(m_save, &QPushButton::clicked, this, &FileLook::saveWanted);
    retranslate();
}

void FileLook::showText(const QString &path, const QString &name, int cards)
{
    QFile file(path);
    QString text;
    if (file.open(QIODevice::ReadOnly))
        text = QString::fromUtf8(file.read(mostText));
    m_shown = {name, cards, 1, file.size(), file.size() > mostText};
    if (text != m_text->toPlainText()) {
        const int place = m_text->verticalScrollBar()->value();
        m_text->setPlainText(text);
        m_text->verticalScrollBar()->setValue(place);
    }
    m_stack->setCurrentWidget(m_text);
    m_save->hide();
    retranslate();
}

void FileLook::showFiles(const QString &path, const QString &name, int cards)
{
    m_shown = {name, cards, 0, 0, false};
    QList<QTreeWidgetItem *> rows;
    const auto add = [&](const QString &file, qint64 size) {
        ++m_shown.files;
        m_shown.size += size;
        m_shown.isCut = rows.size() >= mostFiles;
        if (m_shown.isCut)
            return;
        auto *row = new QTreeWidgetItem({file, sizeOf(size, locale())});
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        rows.append(row);
    };
    if (QFileInfo(path).isDir()) {
        QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            add(QDir(path).relativeFilePath(files.filePath()), files.fileInfo().size());
        }
    } else {
        add(name, QFileInfo(path).size());
    }
    m_files->clear();
    m_files->addTopLevelItems(rows);
    m_files->sortItems(0, Qt::AscendingOrder);
    m_stack->setCurrentWidget(m_files);
    m_save->show();
    retranslate();
}

void FileLook::retranslate()
{
    m_files->setHeaderLabels({tr("File"), tr("Size")});
    m_files->setAccessibleName(tr("Files that are written"));
    m_text->setAccessibleName(tr("Text that is written"));
    m_save->setText(tr("Save and open…"));
    QStringList parts{m_shown.name, tr("%n card(s)", nullptr, m_shown.cards)};
    if (m_shown.files > 1)
        parts.append(tr("%n file(s)", nullptr, m_shown.files));
    parts.append(sizeOf(m_shown.size, locale()));
    if (m_shown.isCut)
        parts.append(tr("only the beginning is shown"));
    m_head->setText(parts.join(u" · "_s));
}

void FileLook::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
