// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/families.h"
#include "core/model/cardfield.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

QString chosen(const Card &card, const CardField &field)
{
    const QLatin1StringView key(field.key);
    if (key == "format"_L1)
        return card.format;
    if (key == "theme"_L1)
        return card.theme;
    if (key == "subtheme"_L1)
        return card.subtheme;
    Q_ASSERT(key == "platform"_L1);
    return card.platform;
}

bool isEmpty(const Card &card, const CardField &field, const QString &sourceLanguage)
{
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::LongText:
    case FieldKind::Points:
        return card.text(*field.text).in(sourceLanguage).trimmed().isEmpty();
    case FieldKind::Code:
        return card.code.isEmpty();
    case FieldKind::Choice:
        return chosen(card, field).isEmpty();
    case FieldKind::Names:
        return QLatin1StringView(field.key) == "furtherPlatforms"_L1
            ? card.furtherPlatforms.isEmpty()
            : card.organizers.isEmpty();
    case FieldKind::People:
        return card.people.isEmpty();
    case FieldKind::Date:
        return !card.slot.date.isValid();
    case FieldKind::Hours:
        return !card.slot.start.isValid() || !card.slot.minutes;
    case FieldKind::Zones:
        return card.zones.isEmpty();
    case FieldKind::Registration:
        return card.registration == Registration{};
    case FieldKind::Languages:
        return card.languages.isEmpty();
    case FieldKind::Documents:
        return card.documents.isEmpty();
    case FieldKind::Number: // no number is a value: unlimited
    case FieldKind::Status:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

void checkRequired(const Scope &scope, const Card &card, QList<Finding> &found)
{
    const QString source = scope.programme.sourceLanguage();
    for (const CardField &field : cardFields()) {
        if (!field.requiredFrom || !hasReached(card.status, *field.requiredFrom)
            || field.kind == FieldKind::Code || !isEmpty(card, field, source))
            continue;
        found.append(
            {.code = FindingCode::RequiredEmpty,
             .severity = card.status == Status::Draft ? Severity::Warning : Severity::Error,
             .card = card.id,
             .field = QString::fromLatin1(field.key),
             .language = field.text ? source : QString(),
             .arguments = {{u"status"_s, statusKey(card.status)}}});
    }
}

void checkTranslations(const Scope &scope, const Card &card, QList<Finding> &found)
{
    const Event &event = scope.programme.event;
    const QString source = event.sourceLanguage();
    const auto add = [&](FindingCode code, Severity severity, const CardField &field,
                         const QString &language) {
        found.append({.code = code,
                      .severity = severity,
                      .card = card.id,
                      .field = QString::fromLatin1(field.key),
                      .language = language});
    };
    for (const CardField &field : cardFields()) {
        if (!field.text)
            continue;
        const LocalText &text = card.text(*field.text);
        for (const QString &language : text.languages()) {
            if (text.isStale(language, source))
                add(FindingCode::StaleTranslation, Severity::Warning, field, language);
        }
        if (!text.has(source) || !hasReached(card.status, Status::Submitted))
            continue;
        for (const QString &language : event.languages) {
            if (!text.has(language))
                add(FindingCode::NotTranslated,
                    hasReached(card.status, Status::Accepted) ? Severity::Warning : Severity::Hint,
                    field, language);
        }
    }
}

} // namespace core
