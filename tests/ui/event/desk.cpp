// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "core/store/store.h"
#include "ui/event/entrymodel.h"

using namespace Qt::Literals::StringLiterals;

namespace testing {

void type(QWidget *widget, const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(widget, &press);
    }
}

int Answers::choose(QWidget *, const QString &, const QString &, const QStringList &offered)
{
    REQUIRE(answer.has_value());
    ++asked;
    choices = offered;
    return *std::exchange(answer, std::nullopt);
}

Desk::Desk(const core::Programme &programme, bool readOnly)
{
    const QString path = m_folder.filePath(u"event.escaleta"_s);
    const core::Result<void> created =
        core::Store::create(path, programme, {u"Ana"_s, QDateTime::currentDateTimeUtc(), {}});
    REQUIRE(created);
    if (readOnly)
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    settings.setLanguage(u"en"_s);
    session.setAuthor(u"Ana"_s);
    REQUIRE(session.open(path));
    QObject::connect(&m_news, &ui::News::said, &m_news,
                     [this](const ui::NewsItem &item) { news.append(item.text()); });
    m_page = std::make_unique<ui::EventPage>(m_context);
    m_page->resize(1000, 700);
    m_page->show();
    REQUIRE(QTest::qWaitForWindowExposed(m_page.get()));
}

Desk::~Desk() = default;

void Desk::show(const QString &section)
{
    m_page->showPlace({.field = section});
}

void Desk::click(const char *button) const
{
    auto *found = find<QAbstractButton>(button);
    REQUIRE(found->isEnabled());
    QTest::mouseClick(found, Qt::LeftButton, {}, QPoint(8, found->height() / 2));
}

void Desk::write(const char *line, const QString &text) const
{
    auto *edit = find<QLineEdit>(line);
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    type(edit, text);
    if (edit->completer())
        edit->completer()->popup()->hide();
    QTest::keyClick(edit, Qt::Key_Return);
}

QModelIndex Desk::index(const char *view, const QString &id, int column) const
{
    auto *model = qobject_cast<ui::EntryModel *>(find<QTreeView>(view)->model());
    const QModelIndex found = model->indexOf(id, column);
    INFO(id.toStdString());
    REQUIRE(found.isValid());
    return found;
}

void Desk::writeCell(const char *view, const QString &id, int column, const QString &text) const
{
    auto *table = find<QTreeView>(view);
    table->setFocus();
    table->setCurrentIndex(index(view, id, column));
    QTest::keyClick(table, Qt::Key_F2);
    QLineEdit *edit = editor();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    type(edit, text);
    if (edit->completer())
        edit->completer()->popup()->hide();
    press(Qt::Key_Return);
}

void Desk::press(Qt::Key key) const
{
    QTest::keyClick(editor(), key);
    // The view leaves a cell when its editor is through with the key.
    QCoreApplication::processEvents();
}

void Desk::select(const char *view, const QStringList &ids) const
{
    auto *table = find<QTreeView>(view);
    table->setFocus();
    table->setCurrentIndex(index(view, ids.value(0), 0));
    for (const QString &id : ids)
        table->selectionModel()->select(index(view, id, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QString Desk::cell(const char *view, const QString &id, int column) const
{
    return index(view, id, column).data().toString();
}

QString Desk::note(const char *view, const QString &id, int column) const
{
    return index(view, id, column).data(ui::EntryModel::NoteRole).toString();
}

} // namespace testing
