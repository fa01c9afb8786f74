// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/publish/savepdf.h"
#include "ui/print/readpdf.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace ui {

class FileLook;
class PageBar;
class PdfPages;
class ToneLabel;
class WaitPage;
enum class OutputLook;

// The very thing that will be saved, as it looks. While it is made anew the last one stays.
class OutputView final : public QWidget
{
    Q_OBJECT

public:
    explicit OutputView(QWidget *parent = nullptr);

    // In place of everything else: that there is nothing to show, and what to do about it.
    void showNotice(const QString &text, const QString &button);
    void showMaking();
    void showProgress(int done, int total); // 0, 0 where that is not known yet
    void showError(const core::Error &error);
    // What is at `path`, which will be called `name` and has so many cards in it.
    void showMade(OutputLook look, const QString &path, const QString &name, int cards);
    void showPdf(const std::shared_ptr<const ReadPdf> &pdf); // not null
    // The first pages of what is being made, not null; not shown in place of a whole one.
    void showFirstPages(const std::shared_ptr<const ReadPdf> &pdf);
    void showReport(const publish::PdfReport &report);
    // What is shown belongs to another format: it is not kept while the next is made.
    void forget();

    // Of the PDF that is shown; empty where none is, or only its first pages.
    QByteArray pdf() const;
    PdfPages &pages() { return *m_pages; }

Q_SIGNALS:
    void cancelWanted();
    void againWanted();
    void saveWanted(); // what is no PDF
    void noticeClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void show(QWidget *widget);
    void keep();
    void setMaking(bool isMaking);
    void retranslate();

    PdfPages *m_pages;
    PageBar *m_pageBar;
    QLabel *m_updating;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    ToneLabel *m_missing;
    WaitPage *m_wait;
    FileLook *m_files;
    QWidget *m_notice;
    QLabel *m_noticeText;
    QPushButton *m_noticeButton;
    QStackedLayout *m_stack;
    std::vector<typeset::MissingCharacter> m_missed;
    bool m_isKept = false;  // what is shown, while the next is made
    bool m_isWhole = false; // and it is more than the first pages
};

} // namespace ui
