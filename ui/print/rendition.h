// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/print/exporting.h"
#include "ui/print/readpdf.h"

#include <QTemporaryDir>
#include <QTimer>

#include <chrono>

namespace ui {

// What an export of the open event would write, in a file of its own, made anew in another thread
// whenever something has changed. What was made before stays until then.
class Rendition final : public QObject
{
    Q_OBJECT

public:
    explicit Rendition(const Context &context, QObject *parent = nullptr);

    // Gives up what is being made and begins anew after the pause, in which further calls take the
    // place of this one. The event is as it is by then, and so is the time.
    void want(const ExportJob &job, std::chrono::milliseconds pause = {});
    // refused() follows, with Cancelled.
    void cancel();
    // Forgets what was asked for; nothing is heard of it.
    void abandon();

    // Whether what was asked for last is still to come.
    bool isPending() const { return m_pause.isActive() || m_maker.isRunning(); }
    // Of what was made last: the file or folder, which is there until the next one is made, and
    // what it was made with.
    const QString &path() const { return m_path; }
    const ExportJob &job() const { return m_made; }
    // Its pages, read in the other thread; null where it is no PDF, or one that can't be read.
    const std::shared_ptr<const ReadPdf> &pdf() const { return m_pdf; }

Q_SIGNALS:
    void begun();
    void progressed(int done, int total);
    // Meanwhile, of a long PDF: its first pages, not null, and then more of them.
    void beganPages(const std::shared_ptr<const ui::ReadPdf> &pdf);
    void made(const publish::PdfReport &report);
    // One without a file of its own names the event's.
    void refused(const core::Error &error);

private:
    void begin();
    void take();

    const Context m_context;
    // With whoever still writes in it, even when this is gone.
    std::shared_ptr<QTemporaryDir> m_folder = std::make_shared<QTemporaryDir>();
    QTimer m_pause;
    ExportMaker m_maker;
    ExportJob m_wanted;
    QString m_wantedPath;
    std::shared_ptr<std::shared_ptr<const ReadPdf>> m_wantedPdf; // that the other thread fills
    ExportJob m_made;
    std::shared_ptr<const ReadPdf> m_pdf;
    QString m_path;
    int m_run = 0; // each writes a file of its own, because one that is given up still may
};

} // namespace ui
