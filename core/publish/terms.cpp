// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/terms.h"

#include <QCoreApplication>

namespace publish {

const char *roleTerm(core::Role role, bool several)
{
    switch (role) {
    case core::Role::Moderator:
        return several ? QT_TRANSLATE_NOOP("core::Role", "Moderators")
                       : QT_TRANSLATE_NOOP("core::Role", "Moderator");
    case core::Role::Speaker:
        return several ? QT_TRANSLATE_NOOP("core::Role", "Speakers")
                       : QT_TRANSLATE_NOOP("core::Role", "Speaker");
    case core::Role::Rapporteur:
        return several ? QT_TRANSLATE_NOOP("core::Role", "Rapporteurs")
                       : QT_TRANSLATE_NOOP("core::Role", "Rapporteur");
    case core::Role::Host:
        return several ? QT_TRANSLATE_NOOP("core::Role", "Hosts")
                       : QT_TRANSLATE_NOOP("core::Role", "Host");
    }
    Q_UNREACHABLE();
}

const char *registrationTerm(core::RegistrationKind kind)
{
    switch (kind) {
    case core::RegistrationKind::Open:
        //: of a session's registration: whoever wants to may come
        return QT_TRANSLATE_NOOP("core::Registration", "Open to all");
    case core::RegistrationKind::Required:
        return QT_TRANSLATE_NOOP("core::Registration", "Registration required");
    case core::RegistrationKind::Invitation:
        return QT_TRANSLATE_NOOP("core::Registration", "By invitation");
    }
    Q_UNREACHABLE();
}

} // namespace publish
