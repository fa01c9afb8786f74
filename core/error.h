// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

// Why something could not be done. A reason here is a code; sentence() says it to a person.
enum class ErrorCode {
    // opening an event file
    FileMissing,
    FileExists,
    FileIsFolder,
    FolderIsFile,
    FolderNotOurs,
    FileNotOurs,
    FileNewer,
    FileDamaged,
    FileNoPermission,
    FileReadOnly,
    FileLocked,
    NoSqliteDriver,
    // writing
    DiskFull,
    WriteFailed,
    Conflict,
    StoreFailed,
    // reading other files
    FileEmpty,
    FileBinary,
    FileTooLarge,
    FileUnreadable,
    FormatUnknown,
    JsonBroken,
    XmlBroken,       // %2: the number of the line
    XmlForbidden,    // a document type (DTD) or an entity of its own
    ArchiveBroken,   // a container (DOCX, ODT, XLSX) that is damaged
    ArchiveTooLarge, // %2: megabytes that one may unpack to
    ArchiveUnsafe,   // %2: a path that leads out of it
    FileEncrypted,
    KindUnknown,      // %2: what it is, such as PDF
    DialectUnknown,   // %2: its root element, or the like
    ConverterMissing, // %2: the package
    ConverterFailed,
    TableWithoutHead,
    NoCopy,   // an event file that is no copy of the one that is open
    SameFile, // changes are to be brought back from the very file that is open
    // asked for something that is not there or makes no sense
    CardMissing,
    ClashMissing,
    FieldUnknown,
    ValueNotUnderstood,
    ZoneUnknown,
    CodeTaken,
    NothingToExport,
    EditionMissing,
    EditionDamaged,
    NoEdition,
    FontMissing,
    ImageUnreadable,
    Cancelled,
};

struct Error
{
    ErrorCode code;
    QString file;          // the file it is about, null where there is none
    QStringList arguments; // what the sentence of the code names, in its order

    bool operator==(const Error &) const = default;
};

// One sentence in the language of the installed translators that names the file and what to do.
QString sentence(const Error &error);

} // namespace core
