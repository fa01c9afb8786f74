// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/filekind.h"

#include "core/import/container.h"

#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

struct Signature
{
    QByteArrayView bytes;
    const char *name;
    qsizetype at = 0;
};

// Those that a text can't begin with, or only one that holds no NUL.
constexpr std::array signatures{
    Signature{"%PDF-", "PDF"},
    Signature{"\x89PNG\r\n", "PNG"},
    Signature{"\xFF\xD8\xFF", "JPEG"},
    Signature{"GIF8", "GIF"},
    Signature{QByteArrayView("II*\0", 4), "TIFF"},
    Signature{QByteArrayView("MM\0*", 4), "TIFF"},
    Signature{"WEBP", "WebP", 8},
    Signature{"ftyp", "HEIC/MP4", 4},
    Signature{"\x7F"
              "ELF",
              "ELF"},
    Signature{QByteArrayView("MZ\x90\0", 4), "EXE"},
    Signature{"7z\xBC\xAF\x27\x1C", "7z"},
    Signature{"Rar!\x1A\x07", "RAR"},
    Signature{"\x1F\x8B", "gzip"},
    Signature{"SQLite format 3", "SQLite"},
};

constexpr QByteArrayView compoundMark("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8); // [MS-CFB] 2.2
constexpr qsizetype directoryEntrySize = 128;                                 // [MS-CFB] 2.6.1

enum class Stored { Unknown, Word, Encrypted, Excel, PowerPoint, Message };

// By the names of its streams, which stand in UTF-16 at the beginnings of directory entries.
Stored storedIn(const QByteArray &bytes)
{
    struct Stream
    {
        QByteArray name;
        Stored kind;
    };
    static const auto utf16 = [](QStringView name) {
        QByteArray result;
        for (const QChar c : name) {
            result += char(c.unicode());
            result += '\0';
        }
        return result + QByteArray(2, '\0');
    };
    static const std::array streams{Stream{utf16(u"WordDocument"), Stored::Word},
                                    Stream{utf16(u"EncryptedPackage"), Stored::Encrypted},
                                    Stream{utf16(u"Workbook"), Stored::Excel},
                                    Stream{utf16(u"Book"), Stored::Excel},
                                    Stream{utf16(u"PowerPoint Document"), Stored::PowerPoint},
                                    Stream{utf16(u"__properties_version1.0"), Stored::Message}};
    const QByteArrayView view(bytes);
    for (qsizetype at = 0; at + directoryEntrySize <= view.size(); at += directoryEntrySize) {
        for (const Stream &stream : streams) {
            if (view.sliced(at).startsWith(stream.name))
                return stream.kind;
        }
    }
    return Stored::Unknown;
}

// [MS-DOC] 2.5.2: fEncrypted, in the file information block, which is where Word puts it.
bool isEncryptedDoc(const QByteArray &bytes)
{
    constexpr qsizetype block = 512;
    constexpr quint16 wordIdentifier = 0xA5EC;
    return bytes.size() > block + 12
        && qFromLittleEndian<quint16>(bytes.constData() + block) == wordIdentifier
        && (qFromLittleEndian<quint16>(bytes.constData() + block + 10) & 0x0100);
}

struct Kind
{
    FileKind kind = FileKind::Text;
    QString name;
};

Kind compoundKind(const QByteArray &bytes)
{
    switch (storedIn(bytes)) {
    case Stored::Word:
        return {isEncryptedDoc(bytes) ? FileKind::Encrypted : FileKind::OldWord, {}};
    case Stored::Encrypted:
        return {FileKind::Encrypted, {}};
    case Stored::Excel:
        return {FileKind::Other, u"Excel"_s};
    case Stored::PowerPoint:
        return {FileKind::Other, u"PowerPoint"_s};
    case Stored::Message:
        return {FileKind::Other, u"Outlook"_s};
    case Stored::Unknown:
        break;
    }
    return {FileKind::Other, u"OLE"_s};
}

// OpenDocument 1.3 part 2, 3.3: its media type is its first entry, and not compressed.
Kind openDocumentKind(const QByteArray &bytes)
{
    constexpr QByteArrayView mark("mimetypeapplication/vnd.oasis.opendocument.");
    constexpr qsizetype place = 30;
    if (!QByteArrayView(bytes).sliced(qMin(place, bytes.size())).startsWith(mark))
        return {};
    const QByteArrayView type = QByteArrayView(bytes).sliced(place + mark.size());
    return type.startsWith("text") ? Kind{FileKind::Odt, {}}
                                   : Kind{FileKind::Other, u"OpenDocument"_s};
}

Kind containerKind(const QByteArray &bytes)
{
    if (const Kind kind = openDocumentKind(bytes); kind.kind != FileKind::Text)
        return kind;
    Result<Container> container = Container::open(bytes, {});
    if (!container)
        return {FileKind::Container, {}};
    const bool hasSheets = std::ranges::any_of(container->names(), [](const QString &name) {
        return name.startsWith(u"xl/"_s, Qt::CaseInsensitive);
    });
    const Result<QByteArray> types = container->read(u"[Content_Types].xml"_s);
    // A document with a workbook in it names that one's type, but has no sheets itself.
    if (hasSheets || (types && types->contains("spreadsheetml.worksheet+xml")))
        return {FileKind::Xlsx, u"Excel"_s};
    if (types && (types->contains("wordprocessingml") || types->contains("ms-word.")))
        return {FileKind::Docx, {}};
    if (types && types->contains("spreadsheetml"))
        return {FileKind::Other, u"Excel"_s};
    if (types && types->contains("presentationml"))
        return {FileKind::Other, u"PowerPoint"_s};
    const Result<QByteArray> type = container->read(u"mimetype"_s);
    if (type && type->trimmed().startsWith("application/vnd.oasis.opendocument.text"))
        return {FileKind::Odt, {}};
    return {FileKind::Other, u"ZIP"_s};
}

Kind kindOf(const QByteArray &bytes)
{
    if (bytes.startsWith("{\\rt"))
        return {FileKind::Rtf, {}};
    if (beginsAsContainer(bytes))
        return containerKind(bytes);
    if (QByteArrayView(bytes).startsWith(compoundMark))
        return compoundKind(bytes);
    for (const Signature &signature : signatures) {
        if (bytes.size() > signature.at
            && QByteArrayView(bytes).sliced(signature.at).startsWith(signature.bytes)
            && (signature.at == 0
                || bytes.first(qMin<qsizetype>(bytes.size(), 512)).contains('\0')))
            return {FileKind::Other, QString::fromLatin1(signature.name)};
    }
    return {};
}

} // namespace

FileKind fileKind(const QByteArray &bytes)
{
    return kindOf(bytes).kind;
}

QString kindName(const QByteArray &bytes)
{
    return kindOf(bytes).name;
}

Result<void> expectKind(const QByteArray &bytes, FileKind kind, const QString &file)
{
    const Kind found = kindOf(bytes);
    const bool inContainer = kind == FileKind::Docx || kind == FileKind::Odt;
    if (found.kind == kind || (inContainer && found.kind == FileKind::Container))
        return {};
    switch (found.kind) {
    case FileKind::Encrypted:
        return fail(ErrorCode::FileEncrypted, file);
    case FileKind::Other:
    case FileKind::Xlsx:
        return fail(ErrorCode::KindUnknown, file, {found.name});
    case FileKind::OldWord:
        return fail(ErrorCode::KindUnknown, file, {u"DOC"_s});
    case FileKind::Rtf:
        return fail(ErrorCode::KindUnknown, file, {u"RTF"_s});
    case FileKind::Docx:
        return fail(ErrorCode::KindUnknown, file, {u"DOCX"_s});
    case FileKind::Odt:
        return fail(ErrorCode::KindUnknown, file, {u"ODT"_s});
    case FileKind::Text:
    case FileKind::Container:
        return fail(ErrorCode::ArchiveBroken, file);
    }
    Q_UNREACHABLE();
}

} // namespace core
