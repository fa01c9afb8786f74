// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/formats.h"
#include "ui/print/readpdf.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace ui {

// What makes a file or a folder of an event, in another thread; errors are those of the writer.
using ExportWriter = std::function<core::Result<publish::PdfReport>(
    const core::Programme &programme, const publish::ExportOptions &options, const QString &path)>;

// Something that an event is exported to, made in another thread.
class ExportMaker final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    // Gives up what is running, of which nothing is heard any more.
    ~ExportMaker() override;

    // Gives up what is running and begins anew. `path` becomes a whole file, or stays what it was.
    void start(const ExportWriter &write, const core::Programme &programme,
               publish::ExportOptions options, const QString &path);
    // finished() follows soon, with Cancelled.
    void cancel();
    // Gives up what is running; nothing is heard of it any more.
    void abandon();
    bool isRunning() const { return m_cancel != nullptr; }
    // Of the last run; nullopt until finished().
    const std::optional<core::Result<publish::PdfReport>> &result() const { return m_result; }

Q_SIGNALS:
    void progressed(int done, int total);
    // The first pages of a long PDF, not null; made only where somebody is connected to this.
    void beganPages(const std::shared_ptr<const ui::ReadPdf> &pdf);
    void finished();

private:
    // The flag of the run that is heard; each has its own, which it keeps alive.
    std::shared_ptr<std::atomic<bool>> m_cancel;
    std::optional<core::Result<publish::PdfReport>> m_result;
};

} // namespace ui
