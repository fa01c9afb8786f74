// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/terms.h"

#include <QCoreApplication>

namespace core {

const char *roleTerm(Role role, bool several)
{
    switch (role) {
    case Role::Moderator:
        return several ? QT_TRANSLATE_NOOP("core::Role", "Moderators")
                       : QT_TRANSLATE_NOOP("core::Role", "Moderator");
    case Role::Speaker:
        return several ? QT_TRANSLATE_NOOP("core::Role", "Speakers")
                       : QT_TRANSLATE_NOOP("core::Role", "Speaker");
    case Role::Rapporteur:
        return several ? QT_TRANSLATE_NOOP("core::Role", "Rapporteurs")
                       : QT_TRANSLATE_NOOP("core::Role", "Rapporteur");
    case Role::Host:
        return several ? QT_TRANSLATE_NOOP("core::Role", "Hosts")
                       : QT_TRANSLATE_NOOP("core::Role", "Host");
    }
    Q_UNREACHABLE();
}

const char *registrationTerm(RegistrationKind kind)
{
    switch (kind) {
    case RegistrationKind::Open:
        //: of a session's registration: whoever wants to may come
        return QT_TRANSLATE_NOOP("core::Registration", "Open to all");
    case RegistrationKind::Required:
        return QT_TRANSLATE_NOOP("core::Registration", "Registration required");
    case RegistrationKind::Invitation:
        return QT_TRANSLATE_NOOP("core::Registration", "By invitation");
    }
    Q_UNREACHABLE();
}

} // namespace core
