// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/icslines.h"

#include "core/import/schedules/listedvalues.h"
#include "core/import/schedules/xmltext.h"
#include "core/text/readtext.h"

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype mostParameters = 100;

// Lines put together, with a line feed after each, and the numbers that they have in the file.
struct Unfolded
{
    QByteArray bytes;
    std::vector<int> numbers;
};

Unfolded unfolded(const QByteArray &bytes)
{
    Unfolded result;
    result.bytes.reserve(bytes.size() + 1);
    int number = 0;
    for (qsizetype begin = 0; begin < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', begin);
        if (end < 0)
            end = bytes.size();
        const qsizetype next = end + 1;
        ++number;
        while (end > begin && bytes[end - 1] == '\r')
            --end;
        const bool goesOn = begin < end && (bytes[begin] == ' ' || bytes[begin] == '\t');
        if (goesOn && !result.numbers.empty()) {
            result.bytes.chop(1);
            result.bytes.append(bytes.constData() + begin + 1, end - begin - 1);
            result.bytes.append('\n');
        } else if (end > begin) {
            result.bytes.append(bytes.constData() + begin, end - begin);
            result.bytes.append('\n');
            result.numbers.push_back(number);
        }
        begin = next;
    }
    return result;
}

bool isNameCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
}

// RFC 6868: what a value of a parameter can't hold.
QString parameterText(QStringView written)
{
    QString text;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QChar next = i + 1 < written.size() ? written[i + 1] : QChar();
        if (written[i] != u'^' || (next != u'n' && next != u'^' && next != u'\'')) {
            text += written[i];
            continue;
        }
        text += next == u'n' ? u'\n' : next == u'^' ? u'^' : u'"';
        ++i;
    }
    return text;
}

// NAME;PARAMETER=value;PARAMETER="value":value
std::optional<CalendarProperty> propertyOf(QStringView line, int number)
{
    qsizetype i = 0;
    while (i < line.size() && isNameCharacter(line[i]))
        ++i;
    if (i == 0 || i == line.size() || (line[i] != u':' && line[i] != u';'))
        return std::nullopt;
    CalendarProperty property{.name = line.first(i).toString().toUpper(), .line = number};
    while (i < line.size() && line[i] == u';') {
        const qsizetype name = ++i;
        while (i < line.size() && isNameCharacter(line[i]))
            ++i;
        const qsizetype nameEnd = i;
        if (i < line.size() && line[i] == u'=')
            ++i;
        const qsizetype value = i;
        bool isQuoted = false;
        while (i < line.size() && (isQuoted || (line[i] != u';' && line[i] != u':'))) {
            isQuoted = line[i] == u'"' ? !isQuoted : isQuoted;
            ++i;
        }
        QString text = parameterText(line.sliced(value, i - value));
        text.remove(u'"');
        if (property.parameters.size() < mostParameters)
            property.parameters.append(
                {line.sliced(name, nameEnd - name).toString().toUpper(), text});
    }
    if (i == line.size())
        return std::nullopt;
    property.value = line.sliced(i + 1).toString();
    return property;
}

Finding encodingAssumed(const QString &encoding)
{
    return {.code = FindingCode::EncodingAssumed,
            .severity = Severity::Hint,
            .arguments = {{u"encoding"_s, encoding}}};
}

} // namespace

bool looksLikeCalendar(const QByteArray &bytes)
{
    QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 512));
    if (head.contains('\0'))
        head.removeIf([](char c) { return c == '\0' || c == '\xff' || c == '\xfe'; });
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    return head.trimmed().toUpper().startsWith("BEGIN:VCALENDAR");
}

Result<CalendarFile> calendarOfIcs(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > largestScheduleMegabytes * 1024 * 1024)
        return fail(ErrorCode::FileTooLarge, file, {QString::number(largestScheduleMegabytes)});
    QByteArray content = bytes;
    Result<DecodedText> whole = decodeText(content, file);
    if (!whole)
        return tl::unexpected(whole.error());
    // Line ends of old machines, and characters of two bytes, have no line feeds to look for.
    const bool isWide = whole->encoding == TextEncoding::Utf16LittleEndian
        || whole->encoding == TextEncoding::Utf16BigEndian;
    if (isWide || !content.contains('\n'))
        content = whole->text.toUtf8();
    if (content.startsWith("\xef\xbb\xbf"))
        content.remove(0, 3);
    const Unfolded lines = unfolded(content);
    content.clear();
    QStringList source = whole->text.split(u'\n');
    whole = decodeText(lines.bytes, file);
    if (!whole)
        return tl::unexpected(whole.error());

    QList<Finding> findings;
    const bool isUtf8 = whole->encoding == TextEncoding::Utf8;
    if (!isUtf8)
        findings.append(encodingAssumed(whole->encoding == TextEncoding::Windows1252
                                            ? u"Windows-1252"_s
                                            : u"UTF-8 + Windows-1252"_s));
    whole = DecodedText();
    CalendarBuilder builder;
    bool isCalendar = false;
    qsizetype begin = 0;
    for (const int number : lines.numbers) {
        const qsizetype end = lines.bytes.indexOf('\n', begin);
        const QByteArrayView part = QByteArrayView(lines.bytes).sliced(begin, end - begin);
        begin = end + 1;
        QString text = QString::fromUtf8(part);
        if (!isUtf8) {
            if (const auto decoded = decodeText(part.toByteArray(), file))
                text = decoded->text;
        }
        const std::optional<CalendarProperty> property = propertyOf(text, number);
        if (!property) {
            const bool wentOn = builder.goOn(text);
            findings.append({.code = FindingCode::Unplaced,
                             .severity = wentOn ? Severity::Hint : Severity::Warning,
                             .arguments = {{u"line"_s, number}, {u"text"_s, text.left(300)}}});
        } else if (property->name == u"BEGIN"_s) {
            const QString component = property->value.trimmed().toUpper();
            isCalendar = isCalendar || component == u"VCALENDAR"_s;
            builder.begin(component, number);
        } else if (property->name == u"END"_s) {
            builder.end(property->value.trimmed().toUpper());
        } else {
            builder.add(*property);
        }
        if (builder.eventCount() > mostSessions)
            return fail(ErrorCode::FileTooLarge, file, {QString::number(largestScheduleMegabytes)});
    }
    if (!isCalendar)
        return fail(ErrorCode::DialectUnknown, file, {source.value(0).left(40)});
    CalendarFile calendar = builder.take();
    calendar.findings = findings;
    calendar.source = source;
    return calendar;
}

} // namespace core
