// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <QCoreApplication>
#include <QDir>

namespace core {
namespace {

// The sentence of a code. %1 is the file, %2 and %3 are the arguments.
const char *pattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
        return QT_TRANSLATE_NOOP("core::Error", "There is no file %1. Check its name and folder.");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 exists already. Choose another name or remove "
                                 "it first.");
    case ErrorCode::FileIsFolder:
        return QT_TRANSLATE_NOOP("core::Error", "%1 is a folder. Name a file in it.");
    case ErrorCode::FolderIsFile:
        return QT_TRANSLATE_NOOP("core::Error", "%1 is a file. Name a new or an empty folder.");
    case ErrorCode::FolderNotOurs:
        //: %2 is a file in it
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 holds what Escaleta did not write there, such as %2. Choose "
                                 "a new or an empty folder.");
    case ErrorCode::FileNotOurs:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 is not an Escaleta event. Choose a file that "
                                 "Escaleta made.");
    case ErrorCode::FileNewer:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 was written by a newer Escaleta. Update "
                                 "Escaleta to open it.");
    case ErrorCode::FileDamaged:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 is damaged and was left as it is. Open a "
                                 "backup copy of it.");
    case ErrorCode::FileNoPermission:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "You may not read %1. Ask its owner for permission "
                                 "or for a copy.");
    case ErrorCode::FileReadOnly:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 can be read but not changed. Make a copy, or "
                                 "allow writing to the file and its folder.");
    case ErrorCode::FileLocked:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "Another program is holding %1. Close it there and "
                                 "try again.");
    case ErrorCode::NoSqliteDriver:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 cannot be opened, because Qt's SQLite driver "
                                 "is missing. Install the package libqt6sql6-sqlite.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "There is no room on the disk for %1, and nothing "
                                 "was changed. Make room and try again.");
    case ErrorCode::WriteFailed:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 could not be written (%2). Choose another "
                                 "place.");
    case ErrorCode::Conflict:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "Somebody else changed %2 in %1 meanwhile, and "
                                 "nothing was stored. Read it again and repeat the "
                                 "change.");
    case ErrorCode::StoreFailed:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 did not take the change (%2), and is as it "
                                 "was. Try again.");
    case ErrorCode::FileEmpty:
        return QT_TRANSLATE_NOOP("core::Error", "%1 is empty. Choose a file with text in it.");
    case ErrorCode::FileBinary:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 is not a text. Save it as plain text or "
                                 "Markdown and import that.");
    case ErrorCode::FileTooLarge:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 is too large: it may have %2 MB at most. "
                                 "Split it.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 could not be read (%2). Check the disk it "
                                 "lies on.");
    case ErrorCode::FormatUnknown:
        //: %2 is a list of format names
        return QT_TRANSLATE_NOOP("core::Error",
                                 "Escaleta does not know the format of %1. Choose "
                                 "one of: %2.");
    case ErrorCode::JsonBroken:
        //: %2 is what is wrong, such as a place in the file
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 is not JSON of Escaleta's (%2). Export it "
                                 "again.");
    case ErrorCode::XmlBroken:
        //: %2 is the number of a line
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 is damaged at line %2 and was not imported. Save it again in "
                                 "the program that made it.");
    case ErrorCode::XmlForbidden:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 declares a document type or entities, which could be used to "
                                 "do harm. Take the line with <!DOCTYPE out of it.");
    case ErrorCode::ArchiveBroken:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 is damaged and was not imported. Save it again in the program "
                                 "that made it.");
    case ErrorCode::ArchiveTooLarge:
        //: %2 is a number
        return QT_TRANSLATE_NOOP(
            "core::Error",
            "%1 unpacks to more than %2 MB and was not imported. Save it again "
            "without pictures.");
    case ErrorCode::ArchiveUnsafe:
        //: %2 is a path
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 holds a file, %2, that would land outside of it, and was not "
                                 "imported. Ask who sent it.");
    case ErrorCode::FileEncrypted:
        return QT_TRANSLATE_NOOP(
            "core::Error",
            "%1 is protected by a password. Save it without one in the program "
            "that made it.");
    case ErrorCode::KindUnknown:
        //: %2 is a kind of file, such as PDF
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 is a %2 file, which can't be imported. Save it as a Word, "
                                 "Writer or text file.");
    case ErrorCode::DialectUnknown:
        //: %2 is what a file calls itself, such as <feed>
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 is no schedule that is known (%2). Export it as schedule.xml, "
                                 "iCalendar or CSV.");
    case ErrorCode::ConverterMissing:
        //: %2 is a package name
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 can only be read with LibreOffice. Install the package %2, or "
                                 "save the file as .docx or .odt.");
    case ErrorCode::ConverterFailed:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "LibreOffice could not read %1. Save the file as .docx or .odt.");
    case ErrorCode::TableWithoutHead:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 has no row of headings that says what its columns are. Write "
                                 "one, such as Code, Title, Date.");
    case ErrorCode::NoCopy:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 is no copy of this event. Import its cards instead.");
    case ErrorCode::SameFile:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 is this event itself. Choose the copy that came back.");
    case ErrorCode::CardMissing:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "There is no card %2 in %1. See the codes with the "
                                 "list command.");
    case ErrorCode::ClashMissing:
        //: %2 is the code of a session, %3 a word such as person-clash
        return QT_TRANSLATE_NOOP("core::Error",
                                 "The card %2 in %1 has no open finding %3 of that kind. See them "
                                 "with the check command.");
    case ErrorCode::FieldUnknown:
        //: %2 is a word that somebody typed, %3 the list of field names
        return QT_TRANSLATE_NOOP("core::Error", "%2 is not a field of a card. Choose one of: %3.");
    case ErrorCode::ValueNotUnderstood:
        //: %2 is the value, %3 a field name
        return QT_TRANSLATE_NOOP("core::Error", "“%2” is not a value for %3. Write it otherwise.");
    case ErrorCode::ZoneUnknown:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "“%2” is not a time zone. Write it as Europe/Madrid "
                                 "or UTC-03:00.");
    case ErrorCode::CodeTaken:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "There is a card %2 in %1 already, and it says "
                                 "something else. Choose with --on-clash ours, "
                                 "theirs or both.");
    case ErrorCode::NothingToExport:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "No card of %1 fits what was asked for. Choose "
                                 "other cards or statuses.");
    case ErrorCode::EditionMissing:
        //: %2 is a number, %3 a list of numbers
        return QT_TRANSLATE_NOOP("core::Error", "There is no edition %2 of %1. Choose one of: %3.");
    case ErrorCode::EditionDamaged:
        //: %2 is a number
        return QT_TRANSLATE_NOOP("core::Error",
                                 "Edition %2 in %1 is damaged and was left as it is. Read it from "
                                 "a backup copy of the file.");
    case ErrorCode::NoEdition:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 has no edition to compare with. Freeze one first.");
    case ErrorCode::FontMissing:
        //: %2 is a package name
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 cannot be typeset without its fonts. Install "
                                 "the package %2.");
    case ErrorCode::ImageUnreadable:
        return QT_TRANSLATE_NOOP("core::Error",
                                 "%1 is no picture that can be read. Choose a PNG or JPEG file.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("core::Error", "Cancelled: %1 was not written.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const Error &error)
{
    QString text = QCoreApplication::translate("core::Error", pattern(error.code));
    // One pass, so that a %1 inside a file's name stays as it is.
    const QStringList values = QStringList{QDir::toNativeSeparators(error.file)} + error.arguments;
    QString said;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place > 0) {
            said += values.value(place - 1);
            ++i;
        } else {
            said += text[i];
        }
    }
    return said;
}

} // namespace core
