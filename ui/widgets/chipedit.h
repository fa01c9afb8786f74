// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

#include <functional>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace ui {

class Chip;
class FlowLayout;

// Several names, each a chip, and a line to add another one: Enter, a comma or a choice from the
// completion adds it, Backspace in the empty line takes the last one away, Alt and the arrow keys
// move the chip with the focus.
class ChipEdit final : public QFrame
{
    Q_OBJECT

public:
    explicit ChipEdit(QWidget *parent = nullptr);

    QStringList items() const { return m_items; }
    // Emits nothing.
    void setItems(const QStringList &items);
    void setCompletions(const QStringList &names);
    void setPlaceholderText(const QString &text);
    void setReadOnly(bool readOnly);
    // What a new chip says, and what it is when several spellings mean the same ("ESP" is "es");
    // null where the text is not accepted. Without it any text is.
    void setReader(const std::function<QString(const QString &)> &reader) { m_reader = reader; }
    // How an item is shown; itself where there is none.
    void setWriter(const std::function<QString(const QString &)> &writer) { m_writer = writer; }
    QLineEdit *lineEdit() const { return m_line; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    // By the user.
    void edited(const QStringList &items);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void addChip();
    bool takeInPopup(const QKeyEvent &key);
    bool take(const QString &text);
    void clearLine();
    void change(const QStringList &items);

    QStringList m_items;
    QList<Chip *> m_chips;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    QStringListModel *m_names;
    QCompleter *m_completer;
    std::function<QString(const QString &)> m_reader;
    std::function<QString(const QString &)> m_writer;
    bool m_readOnly = false;
};

} // namespace ui
