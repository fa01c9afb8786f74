// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importitem.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString said(const char *text, int count = -1)
{
    return QCoreApplication::translate("ui::Import", text, nullptr, count);
}

QString titleOf(const core::CardDraft &draft, const QString &source)
{
    return draft.text(core::TextField::Title)
        .best(draft.language.isEmpty() ? source : draft.language, source);
}

QString wordFor(ImportLook::Kind kind)
{
    switch (kind) {
    case ImportLook::Kind::New:
        //: of a card that an import would make
        return said(QT_TRANSLATE_NOOP("ui::Import", "New"));
    case ImportLook::Kind::Changes:
        //: of an import: the card exists and would say something else
        return said(QT_TRANSLATE_NOOP("ui::Import", "Changes a card"));
    case ImportLook::Kind::Same:
        //: of an import: the card exists and says the same
        return said(QT_TRANSLATE_NOOP("ui::Import", "Nothing new"));
    case ImportLook::Kind::LeftOut:
        //: of a card that an import would not take
        return said(QT_TRANSLATE_NOOP("ui::Import", "Left out"));
    }
    Q_UNREACHABLE();
}

QString toLookAtText(int count)
{
    return count == 0 ? QString() : said(QT_TRANSLATE_N_NOOP("ui::Import", "%n to look at"), count);
}

ImportItem itemOf(const core::PlannedCard &card, int place, int number, const QString &source)
{
    const ImportLook look = lookOf(card);
    ImportItem item{.id = u"%1/%2"_s.arg(card.file).arg(number),
                    .file = card.file,
                    .card = place,
                    .name = card.draft.code,
                    .title = titleOf(card.draft, source),
                    .sign = signOf(look),
                    .isLeftOut = card.leftOut,
                    .toLookAt = card.leftOut ? 0 : look.toLookAt()};
    if (item.title.isEmpty())
        item.title = said(QT_TRANSLATE_NOOP("ui::Import", "Without a title"));
    item.detail = wordFor(look.kind);
    if (item.toLookAt > 0)
        item.detail += u" · "_s + toLookAtText(item.toLookAt);
    return item;
}

ImportItem itemOf(const core::PlannedFile &file, int place, int cards)
{
    ImportItem item{.id = QString::number(place),
                    .file = place,
                    .name = QFileInfo(file.path).fileName(),
                    .isError = file.error.has_value()};
    if (file.error) {
        item.sign = {u"●"_s, Tone::Error};
        // The folder would leave no room for what is said.
        core::Error error = *file.error;
        error.file = item.name;
        item.detail = core::sentence(error);
        return item;
    }
    const auto unknown = std::ranges::count_if(
        file.columns, [](const core::TableColumn &column) { return column.field.isEmpty(); });
    item.detail = cards == 0 ? said(QT_TRANSLATE_NOOP("ui::Import", "No card in it"))
                             : said(QT_TRANSLATE_N_NOOP("ui::Import", "%n card(s)"), cards);
    item.toLookAt = int(unknown);
    if (unknown > 0) {
        item.sign = {u"◐"_s, Tone::Warning};
        item.detail += u" · "_s
            + said(QT_TRANSLATE_N_NOOP("ui::Import", "%n column(s) without a field"), int(unknown));
    }
    return item;
}

bool fits(const ImportItem &item, ImportFilter filter)
{
    switch (filter) {
    case ImportFilter::All:
        return true;
    case ImportFilter::ToLookAt:
        return item.toLookAt > 0;
    case ImportFilter::Errors:
        return item.isError;
    }
    Q_UNREACHABLE();
}

} // namespace

bool ImportItem::operator==(const ImportItem &other) const
{
    return id == other.id && card == other.card && name == other.name && title == other.title
        && detail == other.detail && sign.text == other.sign.text && isLeftOut == other.isLeftOut;
}

QList<ImportItem> importItems(const core::ImportPlan &plan)
{
    const QString source = plan.event.sourceLanguage();
    QList<ImportItem> items;
    items.reserve(plan.files.size() + plan.cards.size());
    qsizetype card = 0;
    for (int file = 0; file < plan.files.size(); ++file) {
        const qsizetype at = items.size();
        int number = 0;
        for (; card < plan.cards.size() && plan.cards[card].file == file; ++card)
            items.append(itemOf(plan.cards[card], int(card), number++, source));
        items.insert(at, itemOf(plan.files[file], file, number));
    }
    return items;
}

QStringList idsThatFit(const QList<ImportItem> &items, ImportFilter filter)
{
    QStringList ids;
    QString file; // whose row is still to come
    for (const ImportItem &item : items) {
        if (item.isFile())
            file = item.id;
        if (!fits(item, filter))
            continue;
        if (!file.isNull() && !item.isFile())
            ids.append(file);
        file = QString();
        ids.append(item.id);
    }
    return ids;
}

int countThatFit(const QList<ImportItem> &items, ImportFilter filter)
{
    return int(std::ranges::count_if(items, [filter](const ImportItem &item) {
        return fits(item, filter) && (!item.isFile() || filter != ImportFilter::All);
    }));
}

} // namespace ui
