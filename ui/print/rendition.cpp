// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/rendition.h"

#include "ui/session.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

void removeAll(const QString &path)
{
    if (!QFile::remove(path))
        QDir(path).removeRecursively();
}

// Reads what was written, too.
ExportWriter reading(const ExportWriter &write,
                     const std::shared_ptr<std::shared_ptr<const ReadPdf>> &read)
{
    return [write, read](const core::Programme &programme, const publish::ExportOptions &options,
                         const QString &path) {
        const core::Result<publish::PdfReport> written = write(programme, options, path);
        QFile file(path);
        if (written && file.open(QIODevice::ReadOnly))
            *read = ReadPdf::of(file.readAll());
        return written;
    };
}

} // namespace

Rendition::Rendition(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Rendition::begin);
    connect(&m_maker, &ExportMaker::progressed, this, &Rendition::progressed);
    connect(&m_maker, &ExportMaker::beganPages, this, &Rendition::beganPages);
    connect(&m_maker, &ExportMaker::finished, this, &Rendition::take);
}

void Rendition::want(const ExportJob &job, std::chrono::milliseconds pause)
{
    abandon();
    m_wanted = job;
    if (pause.count() > 0)
        m_pause.start(pause);
    else
        begin();
}

void Rendition::abandon()
{
    m_pause.stop();
    m_maker.abandon();
}

void Rendition::cancel()
{
    if (m_pause.isActive()) {
        m_pause.stop();
        Q_EMIT refused({core::ErrorCode::Cancelled, m_context.session.path(), {}});
    } else {
        m_maker.cancel();
    }
}

void Rendition::begin()
{
    m_wanted.options.now = QDateTime::currentDateTimeUtc();
    m_wantedPath = m_folder->filePath(QString::number(++m_run));
    if (!m_wanted.isFolder)
        m_wantedPath += u'.' + m_wanted.suffix;
    m_wantedPdf = std::make_shared<std::shared_ptr<const ReadPdf>>();
    ExportWriter write = [write = m_wanted.write, folder = m_folder](
                             const core::Programme &programme,
                             const publish::ExportOptions &options,
                             const QString &path) { return write(programme, options, path); };
    if (!m_wanted.isFolder && m_wanted.suffix == u"pdf")
        write = reading(write, m_wantedPdf);
    m_maker.start(write, m_context.session.programme(), m_wanted.options, m_wantedPath);
    Q_EMIT begun();
}

void Rendition::take()
{
    const core::Result<publish::PdfReport> result = *m_maker.result();
    if (!result) {
        Q_EMIT refused(aboutEvent(m_context, result.error()));
        return;
    }
    if (!m_path.isNull())
        removeAll(m_path);
    m_path = m_wantedPath;
    m_made = m_wanted;
    m_pdf = *m_wantedPdf;
    Q_EMIT made(*result);
}

} // namespace ui
