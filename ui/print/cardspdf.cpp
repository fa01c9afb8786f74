// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/cardspdf.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace ui {

CardsPdf::~CardsPdf()
{
    cancel();
}

void CardsPdf::cancel()
{
    if (m_cancel)
        *m_cancel = true;
}

void CardsPdf::start(const core::Programme &programme, publish::CardsOptions options,
                     const QString &path)
{
    cancel();
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
        tell([done, total](CardsPdf &pdf) { Q_EMIT pdf.progressed(done, total); });
    };
    QThreadPool::globalInstance()->start([=] {
        const core::Result<publish::PdfReport> result =
            publish::writeCardsPdf(programme, options, path);
        tell([result](CardsPdf &pdf) {
            pdf.m_cancel.reset();
            pdf.m_result = result;
            Q_EMIT pdf.finished();
        });
    });
}

} // namespace ui
