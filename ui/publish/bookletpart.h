// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace ui {

class ChoiceBar;
class CoverImage;
class HueLine;
class Publishing;
class TickList;

// What can be chosen of a booklet, but for its languages.
class BookletPart final : public QWidget
{
    Q_OBJECT

public:
    BookletPart(const Context &context, Publishing &publishing, QWidget *parent = nullptr);

    void retranslate();

private:
    void layOut();
    void connectControls();
    void load();

    Publishing &m_publishing;
    QLabel *m_orderLabel;
    ChoiceBar *m_order;
    QCheckBox *m_folded;
    QLabel *m_fieldsLabel;
    TickList *m_fields;
    QLabel *m_imageLabel;
    CoverImage *m_image;
    QLabel *m_coverLabel;
    QPlainTextEdit *m_cover;
    QLabel *m_hueLabel;
    HueLine *m_hue;
};

} // namespace ui
