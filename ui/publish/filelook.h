// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedLayout;
class QTreeWidget;

namespace ui {

class ToneLabel;

// What an export has written, where it has no pages to be seen: the beginning of a text, or the
// files with their sizes.
class FileLook final : public QWidget
{
    Q_OBJECT

public:
    explicit FileLook(QWidget *parent = nullptr);

    // What it is and how large, to be laid out above it by whoever shows it.
    QWidget *bar() { return m_bar; }

    // `name` as it will be called, `cards` how many are in it.
    void showText(const QString &path, const QString &name, int cards);
    void showFiles(const QString &path, const QString &name, int cards);

Q_SIGNALS:
    void saveWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Shown
    {
        QString name;
        int cards = 0;
        int files = 0;
        qint64 size = 0; // bytes
        bool isCut = false;
    };

    void retranslate();

    Shown m_shown;
    QWidget *m_bar;
    ToneLabel *m_head;
    QStackedLayout *m_stack;
    QPlainTextEdit *m_text;
    QTreeWidget *m_files;
    QPushButton *m_save;
};

} // namespace ui
