// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cardfield.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace core {
namespace {

using Kind = FieldKind;
constexpr auto draft = Status::Draft;
constexpr auto submitted = Status::Submitted;
constexpr auto accepted = Status::Accepted;

// The table. Key, kind, label, text, limit, number on the form, required from.
constexpr std::array fields{
    CardField{
        "code", Kind::Code, QT_TRANSLATE_NOOP("core::CardField", "Code"), {}, 0, 0, submitted},
    CardField{"format",
              Kind::Choice,
              QT_TRANSLATE_NOOP("core::CardField", "Format"),
              {},
              0,
              0,
              submitted},
    CardField{"title", Kind::Line, QT_TRANSLATE_NOOP("core::CardField", "Session title"),
              TextField::Title, 0, 0, draft},
    CardField{"theme",
              Kind::Choice,
              QT_TRANSLATE_NOOP("core::CardField", "Thematic line"),
              {},
              0,
              0,
              submitted},
    CardField{
        "subtheme", Kind::Choice, QT_TRANSLATE_NOOP("core::CardField", "Subtheme"), {}, 0, 0, {}},
    CardField{"organizers",
              Kind::Names,
              QT_TRANSLATE_NOOP("core::CardField", "Organizers"),
              {},
              0,
              0,
              submitted},
    CardField{"people", Kind::People, QT_TRANSLATE_NOOP("core::CardField", "People"), {}, 0, 0, {}},
    CardField{"date", Kind::Date, QT_TRANSLATE_NOOP("core::CardField", "Date"), {}, 0, 0, accepted},
    CardField{
        "hours", Kind::Hours, QT_TRANSLATE_NOOP("core::CardField", "Time"), {}, 0, 0, accepted},
    CardField{
        "zones", Kind::Zones, QT_TRANSLATE_NOOP("core::CardField", "Time zones"), {}, 0, 0, {}},
    CardField{"platform",
              Kind::Choice,
              QT_TRANSLATE_NOOP("core::CardField", "Platform"),
              {},
              0,
              0,
              accepted},
    CardField{"furtherPlatforms",
              Kind::Names,
              QT_TRANSLATE_NOOP("core::CardField", "Further platforms"),
              {},
              0,
              0,
              {}},
    CardField{
        "capacity", Kind::Number, QT_TRANSLATE_NOOP("core::CardField", "Capacity"), {}, 0, 0, {}},
    CardField{"registration",
              Kind::Registration,
              QT_TRANSLATE_NOOP("core::CardField", "Registration"),
              {},
              0,
              0,
              {}},
    CardField{"languages",
              Kind::Languages,
              QT_TRANSLATE_NOOP("core::CardField", "Languages"),
              {},
              0,
              0,
              submitted},
    CardField{"summary", Kind::LongText, QT_TRANSLATE_NOOP("core::CardField", "Brief summary"),
              TextField::Summary, 250, 0, submitted},
    CardField{"concept", Kind::LongText, QT_TRANSLATE_NOOP("core::CardField", "Conceptualization"),
              TextField::Concept, 1000, 1, submitted},
    CardField{"objectives", Kind::LongText, QT_TRANSLATE_NOOP("core::CardField", "Objectives"),
              TextField::Objectives, 100, 2, submitted},
    CardField{"debate", Kind::Points, QT_TRANSLATE_NOOP("core::CardField", "Main points of debate"),
              TextField::Debate, 150, 3, submitted},
    CardField{"documents",
              Kind::Documents,
              QT_TRANSLATE_NOOP("core::CardField", "Relevant documents"),
              {},
              0,
              4,
              {}},
    CardField{"status", Kind::Status, QT_TRANSLATE_NOOP("core::CardField", "Status"), {}, 0, 0, {}},
};

static_assert(std::ranges::count_if(fields, [](const CardField &f) { return f.text.has_value(); })
                  == textFieldCount,
              "every TextField has one row");

constexpr std::array statuses{Status::Draft,    Status::Submitted, Status::ChangesRequested,
                              Status::Accepted, Status::Published, Status::Rejected,
                              Status::Withdrawn};
constexpr std::array<const char *, statuses.size()> statusKeys{
    "draft", "submitted", "changes-requested", "accepted", "published", "rejected", "withdrawn"};

constexpr std::array<const char *, statuses.size()> statusNames{
    QT_TRANSLATE_NOOP("core::Status", "Draft"),
    QT_TRANSLATE_NOOP("core::Status", "Submitted"),
    QT_TRANSLATE_NOOP("core::Status", "Changes requested"),
    QT_TRANSLATE_NOOP("core::Status", "Accepted"),
    QT_TRANSLATE_NOOP("core::Status", "Published"),
    QT_TRANSLATE_NOOP("core::Status", "Rejected"),
    QT_TRANSLATE_NOOP("core::Status", "Withdrawn"),
};

constexpr std::array roles{Role::Moderator, Role::Speaker, Role::Rapporteur, Role::Host};
constexpr std::array<const char *, roles.size()> roleKeys{"moderator", "speaker", "rapporteur",
                                                          "host"};

constexpr std::array registrations{RegistrationKind::Open, RegistrationKind::Required,
                                   RegistrationKind::Invitation};
constexpr std::array<const char *, registrations.size()> registrationKeys{"open", "required",
                                                                          "invitation"};

// Each enumeration counts from 0 in the order of its keys.
template <typename Enum, std::size_t Count>
QString keyOf(Enum value, const std::array<const char *, Count> &keys)
{
    return QString::fromLatin1(keys.at(static_cast<std::size_t>(value)));
}

template <typename Enum, std::size_t Count>
std::optional<Enum> fromKey(QStringView key, const std::array<const char *, Count> &keys)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (key == QLatin1StringView(keys[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

std::span<const CardField> cardFields()
{
    return fields;
}

const CardField *cardField(QStringView key)
{
    const auto it = std::ranges::find_if(
        fields, [key](const CardField &field) { return key == QLatin1StringView(field.key); });
    return it == fields.end() ? nullptr : &*it;
}

const CardField &cardField(TextField text)
{
    return *std::ranges::find_if(fields,
                                 [text](const CardField &field) { return field.text == text; });
}

QString label(const CardField &field)
{
    return QCoreApplication::translate("core::CardField", field.label);
}

QString statusKey(Status status)
{
    return keyOf(status, statusKeys);
}

std::optional<Status> statusFromKey(QStringView key)
{
    return fromKey<Status>(key, statusKeys);
}

const char *statusTerm(Status status)
{
    return statusNames.at(static_cast<std::size_t>(status));
}

QString label(Status status)
{
    return QCoreApplication::translate("core::Status", statusTerm(status));
}

QString roleKey(Role role)
{
    return keyOf(role, roleKeys);
}

std::optional<Role> roleFromKey(QStringView key)
{
    return fromKey<Role>(key, roleKeys);
}

QString registrationKey(RegistrationKind kind)
{
    return keyOf(kind, registrationKeys);
}

std::optional<RegistrationKind> registrationFromKey(QStringView key)
{
    return fromKey<RegistrationKind>(key, registrationKeys);
}

std::span<const Status> allStatuses()
{
    return statuses;
}

std::span<const Role> allRoles()
{
    return roles;
}

std::span<const RegistrationKind> allRegistrationKinds()
{
    return registrations;
}

bool hasReached(Status status, Status from)
{
    // Changes requested is a step beside submitted, not beyond it.
    const auto step = [](Status s) {
        return s == Status::ChangesRequested ? Status::Submitted : s;
    };
    if (status == Status::Rejected || status == Status::Withdrawn)
        return false;
    return step(status) >= step(from);
}

} // namespace core
