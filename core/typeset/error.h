// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace typeset {

// Why there is no document.
enum class ErrorKind {
    Cancelled,   // the cancel flag was set
    FontMissing, // `detail`: the family or file that is not there, unreadable or not for embedding
    WriteFailed, // `detail`: what the device says, for instance that the disk is full
    ImageUnreadable, // `detail`: the image's alternative text
};

struct Error
{
    ErrorKind kind;
    QString detail;

    bool operator==(const Error &) const = default;
};

} // namespace typeset
