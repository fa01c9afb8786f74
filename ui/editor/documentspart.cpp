// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/documentspart.h"

#include "ui/dialogs.h"
#include "ui/editor/attachments.h"
#include "ui/settings.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr auto change = QT_TRANSLATE_NOOP("ui::Step", "change of %1");

} // namespace

DocumentsPart::DocumentsPart(EditedCard &edited, QWidget *parent)
    : RowsPart("documents", edited, parent)
    , m_addLink(new QPushButton(this))
    , m_attach(new QPushButton(this))
{
    m_addLink->setObjectName(u"addLink"_s);
    m_attach->setObjectName(u"attachFile"_s);
    addBelow(m_addLink);
    addBelow(m_attach);
    connect(m_addLink, &QPushButton::clicked, this, &DocumentsPart::addLink);
    connect(m_attach, &QPushButton::clicked, this, &DocumentsPart::chooseFiles);
    connect(&edited, &EditedCard::shown, this, [this] {
        m_hasNewRow = false;
        load();
    });
    retranslate();
    load();
}

int DocumentsPart::rowCount() const
{
    return int(edited().card()->documents.size()) + m_hasNewRow;
}

void DocumentsPart::makeRow(int row, QHBoxLayout &layout)
{
    auto *title = new QLineEdit;
    title->setObjectName(u"first"_s);
    auto *url = new QLineEdit;
    url->setObjectName(u"url"_s);
    auto *file = new QPushButton;
    file->setObjectName(u"file"_s);
    layout.addWidget(title, 2);
    layout.addWidget(url, 3);
    layout.addWidget(file);
    connect(file, &QPushButton::clicked, this, [this, row] { open(row); });

    const auto store = [this, row, title, url] {
        if (!title->isModified() && !url->isModified())
            return;
        const QString newTitle = title->text().simplified();
        const QString newUrl = url->text().trimmed();
        const bool isNew = row >= edited().card()->documents.size();
        if (isNew && newTitle.isEmpty() && newUrl.isEmpty())
            return;
        title->setModified(false);
        url->setModified(false);
        m_hasNewRow = m_hasNewRow && !isNew;
        edited().change(change, cardField(), [&](core::Card &card) {
            if (isNew)
                card.documents.append(core::Document());
            core::Document &document = card.documents[row];
            document.title = newTitle;
            if (document.attachment.isEmpty())
                document.url = newUrl.isEmpty() ? QString() : newUrl;
        });
    };
    for (QLineEdit *line : {title, url}) {
        connect(line, &QLineEdit::editingFinished, this, store);
        connect(&edited(), &EditedCard::leaving, line, store);
    }
}

void DocumentsPart::showRow(int row)
{
    const core::Card &card = *edited().card();
    const core::Document document =
        row < card.documents.size() ? card.documents[row] : core::Document();
    const core::Attachment *attachment = edited().programme().attachment(document.attachment);
    put(row, u"first"_s, document.title);
    put(row, u"url"_s, document.url);
    widgetOf<QLineEdit>(row, u"url"_s)->setVisible(!attachment);
    auto *file = widgetOf<QPushButton>(row, u"file"_s);
    file->setVisible(attachment || !document.url.isEmpty());
    if (attachment) {
        //: a file kept in the event; %1 is its name, %2 its size such as "34 kB"
        file->setText(
            tr("Open %1 (%2)")
                .arg(attachment->name,
                     locale().formattedDataSize(attachment->size, 0, QLocale::DataSizeSIFormat)));
    } else {
        file->setText(tr("Open"));
    }
}

void DocumentsPart::removeRow(int row)
{
    if (row >= edited().card()->documents.size()) {
        m_hasNewRow = false;
        load();
        return;
    }
    edited().change(change, cardField(), [row](core::Card &card) { card.documents.removeAt(row); });
}

void DocumentsPart::moveRow(int row, int by)
{
    const qsizetype count = edited().card()->documents.size();
    if (row >= count || row + by >= count)
        return;
    edited().change(change, cardField(),
                    [row, by](core::Card &card) { card.documents.move(row, row + by); });
}

void DocumentsPart::addLink()
{
    if (!edited().card())
        return;
    m_hasNewRow = true;
    load();
    widgetOf<QLineEdit>(rowCount() - 1, u"first"_s)->setFocus();
}

void DocumentsPart::chooseFiles()
{
    const Context &context = edited().context();
    attach(context.dialogs.openFiles(this, tr("Attach files"), tr("All files (*)"),
                                     context.settings.folder()));
}

void DocumentsPart::attach(const QStringList &paths)
{
    if (!edited().card())
        return;
    QList<core::Document> added;
    for (const QString &path : paths) {
        if (const auto attachment = keepInEvent(path, edited().context()))
            added.append({.title = QFileInfo(path).completeBaseName(),
                          .url = {},
                          .attachment = attachment->id});
    }
    if (!added.isEmpty())
        edited().change(change, cardField(), [&](core::Card &card) { card.documents += added; });
}

void DocumentsPart::open(int row)
{
    const core::Document document = edited().card()->documents.value(row);
    if (document.attachment.isEmpty())
        openLink(document.url, edited().context());
    else
        openAttachment(document.attachment, edited().context());
}

void DocumentsPart::retranslateRows()
{
    m_addLink->setText(tr("Add a link"));
    m_attach->setText(tr("Attach a file…"));
    for (int row = 0; widgetOf<QLineEdit>(row, u"first"_s); ++row) {
        const auto name = [&](const QString &object, const QString &text) {
            auto *line = widgetOf<QLineEdit>(row, object);
            line->setPlaceholderText(text);
            line->setAccessibleName(text);
        };
        name(u"first"_s, tr("Title"));
        name(u"url"_s, tr("Address, https://…"));
        if (edited().card())
            showRow(row);
    }
}

} // namespace ui
