// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <array>

class QLabel;

namespace ui {

class ChoiceBox;

// Up to three languages, one after the other.
class LanguageOrder final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageOrder(QWidget *parent = nullptr);

    // `known` can be chosen, BCP 47. Emits nothing.
    void setLanguages(const QStringList &known, const QStringList &chosen);
    void retranslate();

Q_SIGNALS:
    // By the user: one to three, each once.
    void edited(const QStringList &languages);

private:
    QStringList chosen() const;

    QStringList m_known;
    std::array<QLabel *, 3> m_labels;
    std::array<ChoiceBox *, 3> m_boxes;
    std::array<QStringList, 3> m_offered; // in each of them
};

} // namespace ui
