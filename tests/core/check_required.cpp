// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_support.h"
#include "core/model/cardfield.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

// A card of that status with nothing filled in but its code, and the fields said to be missing.
QStringList missingAt(Status status, Severity severity)
{
    const Card card{.id = u"card"_s, .code = u"1.3.2"_s, .status = status};
    QStringList fields;
    for (const Finding &finding : findingsOf(card)) {
        CHECK(finding.code == FindingCode::RequiredEmpty);
        CHECK(finding.severity == severity);
        CHECK(finding.arguments == QVariantMap{{u"status"_s, statusKey(status)}});
        fields.append(finding.field);
    }
    return fields;
}

// The fields of the table that are required at a status, but for the code.
QStringList requiredAt(Status status)
{
    QStringList fields;
    for (const CardField &field : cardFields()) {
        if (field.requiredFrom && hasReached(status, *field.requiredFrom)
            && field.kind != FieldKind::Code)
            fields.append(QString::fromLatin1(field.key));
    }
    return fields;
}

Card withoutFrench(Status status)
{
    Card card = fullCard(u"1.3.2"_s);
    card.status = status;
    card.text(TextField::Summary).set(u"fr"_s, {});
    return card;
}

} // namespace

TEST_CASE("an empty draft is asked for its title, gently", "[check]")
{
    CHECK(missingAt(Status::Draft, Severity::Warning) == QStringList{u"title"_s});
}

TEST_CASE("an empty card misses what the table requires at its status", "[check]")
{
    CHECK(requiredAt(Status::Submitted).contains(u"concept"_s));
    CHECK_FALSE(requiredAt(Status::Submitted).contains(u"date"_s));
    CHECK(requiredAt(Status::Accepted).contains(u"date"_s));
    for (const Status status :
         {Status::Submitted, Status::ChangesRequested, Status::Accepted, Status::Published})
        CHECK(missingAt(status, Severity::Error) == requiredAt(status));
}

TEST_CASE("rejected and withdrawn cards miss nothing", "[check]")
{
    CHECK(missingAt(Status::Rejected, Severity::Error).isEmpty());
    CHECK(missingAt(Status::Withdrawn, Severity::Error).isEmpty());
}

TEST_CASE("a required text has to be there in the source language", "[check]")
{
    Card card = fullCard(u"1.3.2"_s);
    card.text(TextField::Concept).set(u"es"_s, {});
    CHECK(said(card) == QStringList{u"required-empty/error card-1.3.2 concept es"_s});
    card.text(TextField::Concept).set(u"es"_s, u" \n"_s);
    CHECK(said(card) == QStringList{u"required-empty/error card-1.3.2 concept es"_s});
    CHECK(describe(findingsOf(card).first())
          == u"Conceptualization (Spanish): this is missing, and a card at this stage needs it."_s);
}

TEST_CASE("hours without a length are not complete", "[check]")
{
    Card card = fullCard(u"1.3.2"_s);
    card.slot.minutes.reset();
    CHECK(said(card) == QStringList{u"required-empty/error card-1.3.2 hours"_s});
}

TEST_CASE("a missing translation weighs more as the card goes on", "[check]")
{
    const QString hint = u"not-translated/hint card-1.3.2 summary fr"_s;
    const QString warning = u"not-translated/warning card-1.3.2 summary fr"_s;
    CHECK(said(withoutFrench(Status::Draft)).isEmpty());
    CHECK(said(withoutFrench(Status::Submitted)) == QStringList{hint});
    CHECK(said(withoutFrench(Status::ChangesRequested)) == QStringList{hint});
    CHECK(said(withoutFrench(Status::Accepted)) == QStringList{warning});
    CHECK(said(withoutFrench(Status::Published)) == QStringList{warning});
    CHECK(said(withoutFrench(Status::Rejected)).isEmpty());
}

TEST_CASE("a text that nobody wrote needs no translation", "[check]")
{
    Card card = fullCard(u"1.3.2"_s);
    card.text(TextField::Summary) = {};
    CHECK(said(card) == QStringList{u"required-empty/error card-1.3.2 summary es"_s});
}

TEST_CASE("a translation is stale once its source has changed", "[check]")
{
    Card card = fullCard(u"1.3.2"_s);
    LocalText &summary = card.text(TextField::Summary);
    summary.set(u"en"_s, u"A summary"_s, textHash(summary.in(u"es"_s)));
    CHECK(said(card).isEmpty());
    summary.set(u"es"_s, u"Otro resumen"_s);
    card.status = Status::Draft;
    CHECK(said(card) == QStringList{u"stale-translation/warning card-1.3.2 summary en"_s});
}
