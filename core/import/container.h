// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

struct zip;

namespace core {

// A ZIP container of whoever sent it, from memory. Nothing is ever written to a disk.
class Container
{
public:
    static constexpr qint64 largestMegabytes = 64; // of all that is read out of one
    static constexpr int mostEntries = 4000;

    // ArchiveBroken: damaged, or with more entries than that. ArchiveUnsafe: an entry's name leads
    // out of it. FileEncrypted: an entry is. `file` is only named in errors.
    static Result<Container> open(const QByteArray &bytes, const QString &file);

    Container(Container &&) noexcept;
    Container &operator=(Container &&) noexcept;
    ~Container();

    const QStringList &names() const { return m_names; } // of its entries, in their order
    bool has(const QString &name) const { return m_names.contains(name); }

    // The content of an entry, or of one whose name differs in case only; null where there is
    // none. ArchiveBroken, ArchiveTooLarge: by what it really unpacks to, not by what it says.
    Result<QByteArray> read(const QString &name);

private:
    Container() = default;

    struct Close
    {
        void operator()(zip *archive) const;
    };
    QByteArray m_bytes; // outlives the archive
    std::unique_ptr<zip, Close> m_archive;
    QString m_file;
    QStringList m_names;
    qint64 m_left = largestMegabytes * 1024 * 1024;
};

// Whether the bytes begin as a ZIP archive does.
bool beginsAsContainer(const QByteArray &bytes);

} // namespace core
