// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/attachments.h"

#include "core/export/savefile.h"
#include "ui/dialogs.h"
#include "ui/news.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

void say(const Context &context, const std::function<QString()> &text)
{
    context.news.say(NewsItem::Kind::Warning, text);
}

// Formats that are read, not run.
bool isHarmless(const QString &name)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    const QString kind = type.name();
    return kind.startsWith(u"image/") || kind == u"application/pdf" || kind == u"text/plain"
        || kind == u"text/markdown" || kind == u"text/csv"
        || kind.startsWith(u"application/vnd.oasis.opendocument.")
        || kind.startsWith(u"application/vnd.openxmlformats-officedocument.")
        || kind == u"application/msword" || kind == u"application/rtf";
}

} // namespace

std::optional<core::Attachment> keepInEvent(const QString &path, const Context &context)
{
    const QFileInfo info(path);
    if (info.size() > largestAttachment) {
        say(context, [path] {
            return QCoreApplication::translate(
                       "ui::Attachments",
                       "%1 is larger than 50 MB. Put it on line and add a link to it.")
                .arg(path);
        });
        return std::nullopt;
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        const QString reason = file.errorString();
        say(context, [path, reason] {
            return QCoreApplication::translate("ui::Attachments", "%1 can't be read: %2.")
                .arg(path, reason);
        });
        return std::nullopt;
    }
    const QByteArray content = file.readAll();
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(path, content).name();
    const auto kept = context.session.attach(info.fileName(), type, content);
    if (!kept) {
        const core::Error error = kept.error();
        say(context, [error] { return core::sentence(error); });
        return std::nullopt;
    }
    context.settings.setFolder(info.absolutePath());
    return *kept;
}

void openAttachment(const QString &id, const Context &context)
{
    const core::Attachment *attachment = context.session.programme().attachment(id);
    const auto content = context.session.attachmentContent(id);
    if (!attachment || !content)
        return;
    // The name comes with the event, so from outside: no way out of the folder with it.
    QString name = QFileInfo(QString(attachment->name).replace(u'\\', u'/')).fileName();
    if (name.isEmpty() || name == u"." || name == u"..")
        name = u"document"_s;
    QString path;
    if (isHarmless(name)) {
        // Lives as long as the program, for the other program to read.
        static const QTemporaryDir folder;
        const QString own = folder.filePath(id);
        QDir().mkpath(own);
        path = own + u'/' + name;
    } else {
        path = context.dialogs.saveFile(
            nullptr, QCoreApplication::translate("ui::Attachments", "Save the file"), {},
            QDir(context.settings.folder()).filePath(name));
    }
    if (path.isEmpty())
        return;
    if (const auto saved = core::saveFile(path, *content); !saved) {
        const core::Error error = saved.error();
        say(context, [error] { return core::sentence(error); });
    } else if (isHarmless(name)) {
        context.dialogs.openUrl(QUrl::fromLocalFile(path));
    }
}

void openLink(const QString &url, const Context &context)
{
    const QUrl parsed(url, QUrl::StrictMode);
    const QString scheme = parsed.scheme();
    if (parsed.isValid() && (scheme == u"http" || scheme == u"https" || scheme == u"mailto")) {
        context.dialogs.openUrl(parsed);
        return;
    }
    say(context, [url] {
        return QCoreApplication::translate(
                   "ui::Attachments",
                   "“%1” is not an address of the web. It begins with https:// as a rule.")
            .arg(url);
    });
}

} // namespace ui
