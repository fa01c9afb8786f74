// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importentry.h"

#include "core/import/formats.h"
#include "ui/dialogs.h"
#include "ui/import/importpage.h"
#include "ui/import/pasting.h"
#include "ui/news.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/widgets/latepage.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// For a file dialog: what the readers know, and all others, since contents tell what they are.
QString importFilter()
{
    QStringList patterns;
    for (const core::ImportFormat &format : core::importFormats()) {
        for (const QString &suffix : QString::fromLatin1(format.suffixes).split(u' '))
            patterns.append(u"*."_s + suffix);
    }
    patterns.removeDuplicates();
    //: a kind of files in a file dialog; %1 is a list such as "*.md *.txt"
    return QCoreApplication::translate("ui::Import", "Notes and cards (%1);;All files (*)")
        .arg(patterns.join(u' '));
}

} // namespace

ImportEntry::ImportEntry(const Context &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_page(new LatePage([this] { return makePage(); }, window))
{ }

QWidget *ImportEntry::makePage()
{
    auto *page = new ImportPage(m_context);
    connect(page, &ImportPage::filesWanted, this, &ImportEntry::askForFiles);
    connect(page, &ImportPage::left, this, &ImportEntry::left);
    connect(page, &ImportPage::imported, this, &ImportEntry::imported);
    return page;
}

ImportPage *ImportEntry::begin()
{
    const Session &session = m_context.session;
    if (!session.isOpen()) {
        m_context.news.say(NewsItem::Kind::Warning, [] {
            return tr("Open an event first, or make a new one: cards are imported into it.");
        });
        return nullptr;
    }
    if (session.isReadOnly()) {
        m_context.news.say(NewsItem::Kind::Warning, [path = session.path()] {
            return tr("Nothing can be imported into %1, because it is open for reading only.")
                .arg(path);
        });
        return nullptr;
    }
    auto *page = static_cast<ImportPage *>(m_page->page());
    Q_EMIT pageWanted();
    return page;
}

void ImportEntry::importFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (ImportPage *page = begin())
        page->importing().read(paths);
}

void ImportEntry::askForFiles()
{
    const QStringList paths = m_context.dialogs.openFiles(m_window, tr("Import"), importFilter(),
                                                          m_context.settings.folder());
    if (!paths.isEmpty())
        m_context.settings.setFolder(QFileInfo(paths.first()).absolutePath());
    importFiles(paths);
}

void ImportEntry::paste()
{
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    if (const QStringList paths = clip ? localFiles(*clip) : QStringList(); !paths.isEmpty()) {
        importFiles(paths);
        return;
    }
    const std::optional<Pasted> pasted = clip ? pastedText(*clip) : std::nullopt;
    if (!pasted) {
        m_context.news.say(NewsItem::Kind::Warning, [] {
            return tr("There is nothing to paste: copy a note, or rows of a spreadsheet, first.");
        });
    } else if (ImportPage *page = begin()) {
        page->importing().read(*pasted);
    }
}

void ImportEntry::sayLeft()
{
    auto *page = static_cast<ImportPage *>(m_page->page());
    if (page->importing().state() == Importing::State::Nothing)
        return;
    m_context.news.say({.kind = NewsItem::Kind::Warning,
                        .text = [] { return tr("Nothing has been imported yet."); },
                        .action = [] { return tr("Back to the import"); },
                        .act =
                            [this, page] {
                                if (page->importing().state() != Importing::State::Nothing)
                                    Q_EMIT pageWanted();
                            },
                        .otherAction = [] { return tr("Give it up"); },
                        .otherAct = [page] { page->importing().forget(); }});
}

} // namespace ui
