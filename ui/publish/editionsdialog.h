// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/editions.h"
#include "ui/context.h"
#include "ui/publish/editionchanges.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace ui {

// The editions that were frozen, and what readers of the chosen one have to know of the event as it
// is now, or of a later edition: on the screen, and as a sheet to print. Deletes itself when it
// closes.
class EditionsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EditionsDialog(const Context &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillLanguages();
    void fillEditions();
    void fillNewer();
    void nameNewer();
    // Null where there is none.
    const core::Edition *numbered(int number) const;
    const core::Edition *chosen() const;
    QString language() const;
    void compare();
    void saveSheet();
    void showChanges();
    void retranslate();

    Context m_context;
    core::Result<QList<core::Edition>> m_editions;
    EditionQuestion m_compared; // what is asked; older 0: nothing
    int m_question = 0;         // counts them, so that a late answer is known
    std::optional<core::Result<EditionChanges>> m_found;
    QTreeWidget *m_tree;
    QLabel *m_newerLabel;
    QComboBox *m_newer;
    QLabel *m_languageLabel;
    QComboBox *m_languages;
    QLabel *m_text;
    QListWidget *m_list;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace ui
