// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_support.h"

#include <QAbstractItemModelTester>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

QList<Card> numbered(int count)
{
    QList<Card> cards;
    for (int i = 1; i <= count; ++i)
        cards.append(testing::card(u"1.%1"_s.arg(i)));
    return cards;
}

QStringList idsOf(const QList<Card> &cards)
{
    QStringList ids;
    for (const Card &card : cards)
        ids.append(card.id);
    return ids;
}

} // namespace

TEST_CASE("any arrangement may follow any other, and rows keep their cards", "[cardlistmodel]")
{
    testing::OpenEvent event(numbered(150));
    ui::CardListModel model(event.session, event.findings);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    const QStringList all = idsOf(event.session.programme().cards);
    model.reset(all);

    std::mt19937 random(3);
    for (int round = 0; round < 60; ++round) {
        QStringList next = all;
        // Small changes and wholly other arrangements, in turn.
        if (round % 3 == 0)
            std::ranges::shuffle(next, random);
        for (unsigned gone = random() % (round % 2 ? 140 : 10); gone > 0; --gone)
            next.removeAt(qsizetype(random() % unsigned(next.size())));
        const QPersistentModelIndex kept = model.indexOf(next.first());
        const bool wasThere = kept.isValid();
        model.setIds(next);
        REQUIRE(model.ids() == next);
        REQUIRE(kept.isValid() == wasThere);
        if (wasThere)
            REQUIRE(model.id(kept) == next.first());
    }
}

TEST_CASE("an edit changes its own row, and a deletion takes its row away", "[cardlistmodel]")
{
    testing::OpenEvent event(numbered(5));
    ui::CardListModel model(event.session, event.findings);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    model.reset(idsOf(event.session.programme().cards));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

    Card card = event.card(u"card-1.2"_s);
    card.text(TextField::Title).set(u"es"_s, u"Otro título"_s);
    CHECK(model.index(1).data().toString() == u"Sesión 1.2");
    event.session.editCard({}, card);
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].toModelIndex() == model.index(1));
    CHECK(changed[0][1].toModelIndex() == model.index(1));
    CHECK(model.index(1).data().toString() == u"Otro título");

    Programme after = event.session.programme();
    after.cards.removeAt(0);
    event.session.edit({}, after);
    REQUIRE(removed.size() == 1);
    CHECK(removed[0][1].toInt() == 0);
    CHECK(model.index(0).data().toString() == u"Otro título");
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"1.2, Otro título"));
    CHECK(model.index(0).data(Qt::ToolTipRole).toString() == u"Otro título");
}

TEST_CASE("a renamed platform changes what the rows say", "[cardlistmodel]")
{
    testing::OpenEvent event({testing::fullCard(u"1.3.1"_s)});
    ui::CardListModel model(event.session, event.findings);
    model.reset(idsOf(event.session.programme().cards));
    CHECK(model.item(model.index(0)).platform == u"Streaming");
    Programme after = event.session.programme();
    after.platforms[0].name.set(u"es"_s, u"Canal"_s);
    event.session.edit({}, after);
    CHECK(model.item(model.index(0)).platform == u"Canal");
}
