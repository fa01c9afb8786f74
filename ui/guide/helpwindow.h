// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/guide/guide.h"
#include "ui/context.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSplitter;
class QToolButton;

namespace ui {

class GuideView;
class ResultDelegate;
class Translator;

// The user's guide in a window of its own: its pages at the left, or those with the words that are
// searched for, and one of them at the right.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    // `folder` as publish::readGuide() takes it.
    HelpWindow(const Context &context, const Translator &translator,
               const QString &folder = QStringLiteral(":/guide"));

    // The page that explains the first of the topics that any page explains; where none does, what
    // is shown stays, or the guide begins.
    void showTopic(const QStringList &topics);
    void showPage(const QString &name);
    QString page() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makePage();
    void makeShortcuts();
    void retranslate();
    void readAgain();
    void fillList();
    void choose(int row);
    void selectPage(const QString &name);
    void saveAs(const QString &suffix, const QString &filter,
                const std::function<core::Result<void>(const QString &)> &write);
    void savePdf();
    void saveHtml();
    void say(const std::function<QString()> &text);

    Context m_context;
    const Translator &m_translator;
    const QString m_folder;
    publish::Guide m_guide;
    QSplitter *m_splitter;
    QLineEdit *m_search;
    QListWidget *m_list;
    ResultDelegate *m_delegate;
    QLabel *m_none;
    GuideView *m_view;
    QToolButton *m_back;
    QToolButton *m_forward;
    QPushButton *m_pdf;
    QPushButton *m_html;
    QLabel *m_said;
    std::function<QString()> m_saying;
};

} // namespace ui
