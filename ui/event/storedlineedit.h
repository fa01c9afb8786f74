// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace ui {

class Session;

// A line of text that is stored while somebody types in it: a moment after the last key, when they
// leave it, and when the session asks for what is still being typed.
class StoredLineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int pauseMilliseconds = 400;
    // Qt's own length of a line would cut a long paste short.
    static constexpr int longest = 1'000'000;

    explicit StoredLineEdit(Session &session, QWidget *parent = nullptr);

    // What is stored. It replaces what stands there, unless somebody is just typing.
    void setStored(const QString &text);

Q_SIGNALS:
    // Somebody wrote another text than the one that is stored.
    void written(const QString &text);

private:
    void commit();

    QTimer m_pause;
    QString m_stored;
};

} // namespace ui
