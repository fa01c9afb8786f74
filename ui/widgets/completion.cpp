// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/completion.h"

#include "core/text/fold.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStringListModel>

namespace ui {
namespace {

class FoldedNames final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void find(const QString &written)
    {
        m_folded = core::fold(written);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString name = core::fold(sourceModel()->index(row, 0, parent).data().toString());
        return name.startsWith(m_folded) || name.contains(QChar(u' ') + m_folded);
    }

private:
    QString m_folded;
};

} // namespace

QCompleter *foldingCompleter(QStringListModel *names, QLineEdit *line)
{
    auto *found = new FoldedNames(line);
    found->setSourceModel(names);
    auto *completer = new QCompleter(found, line);
    // The names were found already: the completer shows all that are left.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(8);
    line->setCompleter(completer);
    QObject::connect(line, &QLineEdit::textEdited, found,
                     [found](const QString &text) { found->find(text); });
    return completer;
}

} // namespace ui
