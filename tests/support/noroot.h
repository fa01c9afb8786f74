// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <QFile>

#include <tuple>
#include <unistd.h>

namespace testing {

// Root may write to everything: for as long as this lives root is somebody who may not, and who may
// look into the folder. What is to be read must be readable for group and others.
class NoRoot final
{
public:
    explicit NoRoot(const QString &folder)
        : m_wasRoot(::geteuid() == 0)
    {
        constexpr uid_t nobody = 65534;
        if (m_wasRoot) {
            QFile::setPermissions(folder,
                                  QFile::permissions(folder) | QFile::ReadGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::ExeOther);
            REQUIRE(::seteuid(nobody) == 0);
        }
    }
    ~NoRoot()
    {
        if (m_wasRoot)
            std::ignore = ::seteuid(0);
    }
    Q_DISABLE_COPY_MOVE(NoRoot)

private:
    bool m_wasRoot;
};

} // namespace testing
