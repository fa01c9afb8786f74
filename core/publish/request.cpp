// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/request.h"

#include "core/check/findingtext.h"
#include "core/model/cardfield.h"
#include "core/publish/wording.h"
#include "core/review/threads.h"
#include "core/text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

constexpr qsizetype longestLine = 76; // RFC 2045 §6.7 and §6.8

QString oneLine(const QString &text)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) { return c < u' ' || c == QChar(0x7f); });
    return line;
}

class LetterWriter
{
public:
    LetterWriter(const core::Programme &programme, const core::Card &card,
                 const RequestOptions &options)
        : m_programme(programme)
        , m_card(card)
        , m_options(options)
        , m_wording(options.language.isEmpty() ? programme.sourceLanguage() : options.language,
                    programme.sourceLanguage(), programme.event.wording)
    { }

    Letter write(const QList<core::Finding> &findings)
    {
        const QString title = oneLine(m_wording.pick(m_card.text(core::TextField::Title)).text);
        const QString name =
            oneLine(m_card.code.isEmpty() ? title : u"%1 %2"_s.arg(m_card.code, title));
        Letter letter;
        //: the subject of a letter; %1 is the code and the title of a session
        letter.subject =
            say(QT_TRANSLATE_NOOP("publish::Request", "Session card %1: please change")).arg(name);
        //: begins a letter; %1 is the code and the title of a session, %2 the name of an event
        m_parts.append(say(QT_TRANSLATE_NOOP("publish::Request",
                                             "Dear authors of the session card “%1” of %2,"))
                           .arg(name, oneLine(m_wording.pick(m_programme.event.title).text)));
        if (!m_options.note.trimmed().isEmpty())
            m_parts.append(m_options.note.trimmed());
        if (m_options.withFindings)
            addList(say(QT_TRANSLATE_NOOP("publish::Request", "What there is to mend:")),
                    findingLines(findings));
        if (m_options.withComments)
            addList(say(QT_TRANSLATE_NOOP("publish::Request", "What reviewers say of the texts:")),
                    commentLines());
        addList(say(QT_TRANSLATE_NOOP("publish::Request", "How long the texts are:")),
                lengthLines());
        if (m_options.until.isValid()) {
            //: %1 is a date
            m_parts.append(
                say(QT_TRANSLATE_NOOP("publish::Request", "Please send the card back by %1."))
                    .arg(m_wording.date(m_options.until)));
        }
        m_parts.append(say(QT_TRANSLATE_NOOP("publish::Request", "Thank you,")) + u'\n'
                       + reviewerName(m_programme.event, m_wording, m_options.asker));
        letter.body = m_parts.join(u"\n\n"_s) + u'\n';
        return letter;
    }

private:
    QString say(const char *text) const { return m_wording.say("publish::Request", text); }

    void addList(const QString &heading, const QStringList &lines)
    {
        if (!lines.isEmpty())
            m_parts.append(heading + u"\n- "_s + lines.join(u"\n- "_s));
    }

    QStringList findingLines(const QList<core::Finding> &findings) const
    {
        const core::Say say = [this](const char *context, const char *text, int count) {
            return m_wording.say(context, text, count);
        };
        QStringList lines;
        for (const core::Finding &finding : findings) {
            if (finding.card == m_card.id && finding.severity != core::Severity::Hint)
                lines.append(core::describe(finding, say));
        }
        return lines;
    }

    QString place(const core::Comment &comment) const
    {
        const core::CardField *field = core::cardField(comment.field);
        if (!field)
            return {};
        const QString name = m_wording.label(*field);
        return comment.language.isEmpty()
            ? name
            : u"%1 (%2)"_s.arg(name, m_wording.languageName(comment.language));
    }

    QString said(const core::Comment &comment) const
    {
        const QString text = comment.text.simplified();
        return m_programme.event.anonymousReview || comment.author.isEmpty()
            ? text
            : u"%1 — %2"_s.arg(text, comment.author);
    }

    QStringList commentLines() const
    {
        QStringList lines;
        for (const core::Thread &thread : core::threadsOf(m_card.comments)) {
            if (thread.first.resolved)
                continue;
            QStringList parts;
            if (const QString where = place(thread.first); !where.isEmpty())
                parts.append(where);
            if (!thread.first.quote.isEmpty())
                parts.append(u"“%1”"_s.arg(thread.first.quote.simplified()));
            QString line = parts.isEmpty() ? said(thread.first)
                                           : parts.join(u", "_s) + u": "_s + said(thread.first);
            for (const core::Comment &answer : thread.answers)
                line += u"\n  > "_s + said(answer);
            lines.append(line);
        }
        return lines;
    }

    QStringList lengthLines() const
    {
        QStringList lines;
        for (const core::CardField &field : core::cardFields()) {
            if (!field.text || field.kind == core::FieldKind::Line)
                continue;
            for (const auto &[language, translation] :
                 m_card.text(*field.text).all().asKeyValueRange()) {
                const core::Limit limit =
                    core::limitOf(m_programme.event, m_card, *field.text, language);
                if (limit.maximum <= 0)
                    continue;
                const qint64 count = core::counted(core::countMarkup(translation.text),
                                                   core::countUnit(m_programme.event, limit));
                const bool isWords = limit.unit == core::LimitUnit::Words;
                //: a text with its language, how long it is and how long it may be
                const QString line = isWords
                    ? say(QT_TRANSLATE_NOOP("publish::Request", "%1 (%2): %3 of %4 words"))
                    : say(QT_TRANSLATE_NOOP("publish::Request", "%1 (%2): %3 of %4 characters"));
                lines.append(line.arg(m_wording.label(field), m_wording.languageName(language),
                                      m_wording.number(int(count)),
                                      m_wording.number(limit.maximum)));
            }
        }
        return lines;
    }

    const core::Programme &m_programme;
    const core::Card &m_card;
    const RequestOptions &m_options;
    const Wording m_wording;
    QStringList m_parts;
};

// RFC 2047: encoded words of whole characters, each within its 75.
QByteArray headerText(const QString &text)
{
    const QString line = oneLine(text);
    const bool isAscii = std::ranges::all_of(line, [](QChar c) { return c < QChar(0x7f); });
    if (isAscii && line.size() < longestLine && !line.contains(u"=?"_s))
        return line.toLatin1();
    QByteArray header;
    QByteArray word;
    const auto flush = [&] {
        if (!word.isEmpty())
            header +=
                QByteArray(header.isEmpty() ? "" : "\r\n ") + "=?UTF-8?B?" + word.toBase64() + "?=";
        word.clear();
    };
    for (qsizetype i = 0; i < line.size();) {
        const qsizetype size = line[i].isHighSurrogate() && i + 1 < line.size() ? 2 : 1;
        const QByteArray character = QStringView(line).sliced(i, size).toUtf8();
        if (word.size() + character.size() > 36)
            flush();
        word += character;
        i += size;
    }
    flush();
    return header;
}

// RFC 2045 §6.7.
QByteArray quotedPrintable(const QString &text)
{
    QByteArray encoded;
    for (const QString &line : text.split(u'\n')) {
        qsizetype length = 0;
        const QByteArray bytes = line.toUtf8();
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const auto byte = uchar(bytes[i]);
            const bool isLast = i + 1 == bytes.size();
            const bool isPlain = (byte > 32 && byte < 127 && byte != '=')
                || ((byte == ' ' || byte == '\t') && !isLast);
            const QByteArray put = isPlain
                ? QByteArray(1, char(byte))
                : '=' + QByteArray::number(byte, 16).rightJustified(2, '0').toUpper();
            if (length + put.size() >= longestLine) {
                encoded += "=\r\n";
                length = 0;
            }
            encoded += put;
            length += put.size();
        }
        encoded += "\r\n";
    }
    return encoded;
}

QByteArray base64Lines(const QByteArray &content)
{
    const QByteArray all = content.toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < all.size(); i += longestLine)
        lines += all.mid(i, longestLine) + "\r\n";
    return lines;
}

} // namespace

QString reviewerName(const core::Event &event, const Wording &wording, const QString &name)
{
    if (!event.anonymousReview && !name.isEmpty())
        return name;
    return wording.say("publish::Request", QT_TRANSLATE_NOOP("publish::Request", "The reviewers"));
}

Letter requestLetter(const core::Programme &programme, const core::Card &card,
                     const QList<core::Finding> &findings, const RequestOptions &options)
{
    return LetterWriter(programme, card, options).write(findings);
}

std::optional<QByteArray> mailAddress(const QString &written)
{
    const QString address = written.trimmed();
    const qsizetype at = address.lastIndexOf(u'@');
    const QString name = address.left(std::max<qsizetype>(at, 0));
    const bool isPlain = !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return c > u' ' && c < QChar(0x7f) && !u"()<>@,;:\\\"[]"_s.contains(c);
    });
    const QByteArray domain = at > 0 ? QUrl::toAce(address.sliced(at + 1)) : QByteArray();
    if (!isPlain || !domain.contains('.'))
        return std::nullopt;
    return name.toLatin1() + '@' + domain;
}

QByteArray mailMessage(const Letter &letter, const QString &to, const QList<Enclosure> &enclosures,
                       const QDateTime &now)
{
    const QByteArray boundary =
        "=_escaleta_" + QByteArray::number(qHash(letter.subject + letter.body, size_t(17)), 16);
    const QByteArray text = "Content-Type: text/plain; charset=utf-8\r\n"
                            "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quotedPrintable(letter.body);
    QByteArray message;
    if (const auto recipient = mailAddress(to))
        message += "To: " + *recipient + "\r\n";
    message += "Subject: " + headerText(letter.subject) + "\r\n";
    message +=
        "Date: " + QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1()
        + " +0000\r\n";
    message += "X-Unsent: 1\r\nMIME-Version: 1.0\r\n";
    if (enclosures.isEmpty())
        return message + text;
    message += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    message += "--" + boundary + "\r\n" + text;
    for (const Enclosure &file : enclosures) {
        // RFC 2231 for names that are more than ASCII.
        message += "\r\n--" + boundary + "\r\nContent-Type: " + file.mediaType
            + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n"
              " filename*=UTF-8''"
            + QUrl::toPercentEncoding(oneLine(file.name)) + "\r\n\r\n" + base64Lines(file.content);
    }
    return message + "\r\n--" + boundary + "--\r\n";
}

QByteArray mailtoUrl(const Letter &letter, const QString &to, const QString &cutNote)
{
    const auto encoded = [](QString text) {
        return QUrl::toPercentEncoding(text.replace(u'\n', u"\r\n"_s));
    };
    constexpr qsizetype longestSubject = 120;
    QString subject = oneLine(letter.subject);
    if (subject.size() > longestSubject) {
        subject.truncate(longestSubject);
        if (subject.back().isHighSurrogate())
            subject.chop(1);
        subject += u'…';
    }
    const QByteArray begin = "mailto:" + mailAddress(to).value_or(QByteArray())
        + "?subject=" + QUrl::toPercentEncoding(subject) + "&body=";
    QByteArray body = encoded(letter.body);
    if (begin.size() + body.size() <= longestMailto)
        return begin + body;
    const QByteArray end = encoded(u"\n\n"_s + cutNote);
    QString kept = letter.body;
    while (!kept.isEmpty()
           && begin.size() + encoded(kept + u'…').size() + end.size() > longestMailto) {
        kept.chop(std::max<qsizetype>(1, kept.size() / 50));
        if (!kept.isEmpty() && kept.back().isHighSurrogate())
            kept.chop(1);
    }
    return begin + encoded(kept + u'…') + end;
}

} // namespace publish
