// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Publishing;
class ToneLabel;

// The image on a booklet's cover: how it looks, to choose another one, and to do without.
class CoverImage final : public QWidget
{
    Q_OBJECT

public:
    CoverImage(const Context &context, Publishing &publishing, QWidget *parent = nullptr);

    void retranslate();

private:
    void load();
    void choose();
    void show(const QString &path);

    const Context m_context;
    Publishing &m_publishing;
    QLabel *m_image;
    ToneLabel *m_name;
    ToneLabel *m_problem;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QString m_shown; // the path of what is shown
};

} // namespace ui
