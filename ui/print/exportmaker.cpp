// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/exportmaker.h"

#include <QCoreApplication>
#include <QMetaMethod>
#include <QPointer>
#include <QThreadPool>

namespace ui {

ExportMaker::~ExportMaker()
{
    cancel();
}

void ExportMaker::cancel()
{
    if (m_cancel)
        *m_cancel = true;
}

void ExportMaker::abandon()
{
    cancel();
    m_cancel.reset();
}

void ExportMaker::start(const ExportWriter &write, const core::Programme &programme,
                        publish::ExportOptions options, const QString &path)
{
    abandon();
    const auto flag = std::make_shared<std::atomic<bool>>(false);
    m_cancel = flag;
    m_result.reset();
    // By way of the application, because this may be gone when the thread has something to say.
    const auto tell = [self = QPointer(this), flag](const auto &what) {
        QMetaObject::invokeMethod(
            qApp,
            [self, flag, what] {
                if (self && self->m_cancel == flag)
                    what(*self);
            },
            Qt::QueuedConnection);
    };
    options.pdf.cancel = flag.get();
    options.pdf.progress = [tell](int done, int total) {
        tell([done, total](ExportMaker &maker) { Q_EMIT maker.progressed(done, total); });
    };
    if (isSignalConnected(QMetaMethod::fromSignal(&ExportMaker::beganPages))) {
        options.pdf.firstPages = [tell](const QByteArray &pdf) {
            if (const auto read = ReadPdf::of(pdf))
                tell([read](ExportMaker &maker) { Q_EMIT maker.beganPages(read); });
        };
    }
    QThreadPool::globalInstance()->start([=] {
        const core::Result<publish::PdfReport> result = write(programme, options, path);
        tell([result](ExportMaker &maker) {
            maker.m_cancel.reset();
            maker.m_result = result;
            Q_EMIT maker.finished();
        });
    });
}

} // namespace ui
