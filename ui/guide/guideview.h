// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/guide/guide.h"

#include <QTextBrowser>
#include <QTimer>

namespace ui {

// A page of the guide, in the colours of the palette. Its links lead to other pages.
class GuideView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideView(QWidget *parent = nullptr);

    // In another language the same page is shown again.
    void setGuide(const publish::Guide &guide);
    // In the place of a guide: why there is none.
    void setProblem(const QString &sentence);
    void showPage(const QString &name);
    QString page() const;
    // Marked in the page, and the first one is shown; folded, see hitsIn().
    void setHits(const QStringList &words);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void pageShown(const QString &name);
    void urlWanted(const QUrl &url); // outside of the guide

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void showAgain();
    void markHits();
    int measure() const;

    publish::Guide m_guide;
    QString m_problem;
    QStringList m_hits;
    QTimer m_resized;
};

} // namespace ui
