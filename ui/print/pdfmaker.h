// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/formats.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace ui {

// What makes a PDF of an event; errors are those of the writer.
using PdfWriter = decltype(publish::ExportFormat::write);

// A PDF of an event, made in another thread.
class PdfMaker final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    // Gives up what is running, of which nothing is heard any more.
    ~PdfMaker() override;

    // Gives up what is running and begins anew. `path` becomes a whole file, or stays what it was.
    void start(PdfWriter write, const core::Programme &programme, publish::ExportOptions options,
               const QString &path);
    // finished() follows soon, with Cancelled.
    void cancel();
    bool isRunning() const { return m_cancel != nullptr; }
    // Of the last run; nullopt until finished().
    const std::optional<core::Result<publish::PdfReport>> &result() const { return m_result; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();

private:
    // The flag of the run that is heard; each has its own, which it keeps alive.
    std::shared_ptr<std::atomic<bool>> m_cancel;
    std::optional<core::Result<publish::PdfReport>> m_result;
};

} // namespace ui
