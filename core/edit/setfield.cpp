// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/languagename.h"
#include "core/edit/fieldvalue.h"
#include "core/import/languagecodes.h"
#include "core/import/lookup.h"
#include "core/import/placehours.h"
#include "core/text/markup.h"
#include "core/time/writtendate.h"
#include "core/time/zone.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

QStringList parts(const QString &value)
{
    QStringList list;
    for (const QString &part : value.split(u';', Qt::SkipEmptyParts)) {
        if (const QString text = part.simplified(); !text.isEmpty())
            list.append(text);
    }
    return list;
}

tl::unexpected<Error> notUnderstood(const CardField &field, const QString &value)
{
    return fail(ErrorCode::ValueNotUnderstood, {}, {value, label(field)});
}

// "moderator: Name (Organization)"; a speaker where no role stands before the name.
DraftPerson personFrom(const QString &written)
{
    DraftPerson person;
    person.name = written;
    if (const auto role = roleFromKey(written.section(u':', 0, 0).trimmed())) {
        person.role = *role;
        person.name = written.section(u':', 1).trimmed();
    }
    if (const qsizetype bracket = person.name.lastIndexOf(u'(');
        bracket > 0 && person.name.endsWith(u')')) {
        person.organization = person.name.sliced(bracket + 1).chopped(1).trimmed();
        person.name = person.name.first(bracket).trimmed();
    }
    return person;
}

DraftTheme themeFrom(const QString &written, const QString &language)
{
    DraftTheme theme;
    const QString head = written.section(u':', 0, 0).trimmed();
    const bool hasCode = !head.isEmpty() && (head[0].isDigit() || written.contains(u':'));
    if (!hasCode)
        return {{}, {language, written.trimmed()}};
    return {head, {language, written.section(u':', 1).trimmed()}};
}

// Tags separated by spaces, or whatever a note may write.
QStringList languagesFrom(const QString &value)
{
    QStringList tags;
    for (const QString &word : value.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString tag = languageTag(word);
        if (tag.isEmpty())
            return parseLanguages(value).tags;
        tags.append(tag);
    }
    return tags;
}

// Writes one field of one card; the programme is a copy that is thrown away after a failure.
class Setter
{
public:
    Setter(Programme &programme, Card &card, const CardField &field, const QString &language)
        : m_programme(programme)
        , m_card(card)
        , m_field(field)
        , m_language(language)
        , m_lookup(programme)
    {
        m_lookup.setLanguage(language);
    }

    Result<void> set(const QString &value)
    {
        switch (m_field.kind) {
        case FieldKind::Line:
        case FieldKind::LongText:
        case FieldKind::Points:
            return setText(value);
        case FieldKind::Code:
            m_card.code = value.simplified();
            return {};
        case FieldKind::Choice:
            return setChoice(value.simplified());
        case FieldKind::Names:
            setNames(value);
            return {};
        case FieldKind::People:
            m_card.people.clear();
            for (const QString &written : parts(value)) {
                const DraftPerson person = personFrom(written);
                m_card.people.append({m_lookup.person(person), person.role});
            }
            return {};
        case FieldKind::Date:
            return setDate(value.trimmed());
        case FieldKind::Hours:
            return setHours(value.trimmed());
        case FieldKind::Zones:
            return setZones(value);
        case FieldKind::Number:
            return setCapacity(value.trimmed());
        case FieldKind::Registration:
            return setRegistration(value.simplified());
        case FieldKind::Languages:
            return setLanguages(value);
        case FieldKind::Documents:
            setDocuments(value);
            return {};
        case FieldKind::Status:
            if (const auto status = statusFromKey(value.trimmed())) {
                m_card.status = *status;
                m_card.unknownStatus.clear();
                return {};
            }
            return notUnderstood(m_field, value);
        }
        Q_UNREACHABLE();
    }

private:
    Result<void> setText(const QString &value)
    {
        QString text;
        if (m_field.kind == FieldKind::Line)
            text = value.simplified();
        else if (m_field.kind == FieldKind::Points)
            text = fromPoints(points(value));
        else
            text = toMarkup(parseMarkup(value));

        const QString source = m_programme.sourceLanguage();
        LocalText &all = m_card.text(*m_field.text);
        all.set(m_language, text, m_language == source ? QString() : textHash(all.in(source)));
        // From here on the text is drafted by the event's own limits.
        m_card.writtenLimits.remove(*m_field.text);
        if (!text.isEmpty() && !m_programme.event.languages.contains(m_language))
            m_programme.event.languages.append(m_language);
        return {};
    }

    Result<void> setChoice(const QString &value)
    {
        const QLatin1StringView key(m_field.key);
        if (key == "format"_L1) {
            m_card.format = m_lookup.format(value);
        } else if (key == "platform"_L1) {
            m_card.platform = m_lookup.platform(value);
            m_card.furtherPlatforms.removeAll(m_card.platform);
        } else if (key == "theme"_L1) {
            m_card.theme = m_lookup.theme(themeFrom(value, m_language));
        } else {
            m_card.subtheme = m_lookup.subtheme(themeFrom(value, m_language), m_card.theme);
            if (m_card.subtheme.isEmpty() && !value.isEmpty())
                return notUnderstood(m_field, value);
            if (const Theme *subtheme = m_programme.theme(m_card.subtheme))
                m_card.theme = subtheme->parent;
        }
        return {};
    }

    void setNames(const QString &value)
    {
        if (QLatin1StringView(m_field.key) == "furtherPlatforms"_L1) {
            m_card.furtherPlatforms = m_lookup.furtherPlatforms(parts(value), m_card.platform);
            return;
        }
        m_card.organizers.clear();
        for (const QString &name : parts(value))
            m_card.organizers.append(m_lookup.organization(name));
    }

    Result<void> setDate(const QString &value)
    {
        const WrittenDate written = parseDate(value, m_language);
        if (!value.isEmpty() && !written.date.isValid())
            return notUnderstood(m_field, value);
        m_card.slot.date = written.date;
        m_card.writtenHours.clear();
        return {};
    }

    Result<void> setHours(const QString &value)
    {
        const HoursText hours = parseHours(value);
        const bool one = hours.ranges.size() == 1 && hours.notUnderstood.isEmpty();
        if (!value.isEmpty() && !one)
            return notUnderstood(m_field, value);
        CardDraft draft;
        draft.date = m_card.slot.date;
        draft.hours = hours.ranges;
        draft.minutes = hours.minutes;
        QList<Finding> assumed;
        m_card.slot = slotAtHome(draft, m_programme.event.zone, assumed);
        m_card.writtenHours.clear();
        return {};
    }

    Result<void> setZones(const QString &value)
    {
        QStringList zones;
        for (const QString &written :
             QString(value).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts)) {
            const auto zone = canonicalZone(written);
            if (!zone)
                return fail(ErrorCode::ZoneUnknown, {}, {written});
            zones.append(*zone);
        }
        m_card.zones = zones;
        return {};
    }

    Result<void> setLanguages(const QString &value)
    {
        const QStringList tags = languagesFrom(value);
        const bool known = std::ranges::all_of(tags, isKnownLanguage);
        if (!known || (tags.isEmpty() && !value.trimmed().isEmpty()))
            return notUnderstood(m_field, value);
        m_card.languages = tags;
        return {};
    }

    Result<void> setCapacity(const QString &value)
    {
        m_card.capacity.reset();
        if (value.isEmpty() || value == u"unlimited")
            return {};
        bool ok = false;
        const int number = value.toInt(&ok);
        if (!ok || number <= 0)
            return notUnderstood(m_field, value);
        m_card.capacity = number;
        return {};
    }

    Result<void> setRegistration(const QString &value)
    {
        m_card.registration = {};
        for (const QString &word : value.split(u' ', Qt::SkipEmptyParts)) {
            if (const auto kind = registrationFromKey(word))
                m_card.registration.kind = kind;
            else if (word.contains(u':'))
                m_card.registration.url = word;
            else
                return notUnderstood(m_field, value);
        }
        return {};
    }

    void setDocuments(const QString &value)
    {
        m_card.documents.clear();
        for (const QString &line : value.split(u'\n')) {
            const QList<Block> blocks = parseMarkup(line);
            if (blocks.isEmpty())
                continue;
            Document document{.title = plainText(blocks.first()), .url = {}, .attachment = {}};
            for (const Span &span : blocks.first().spans) {
                if (!span.link.isEmpty())
                    document.url = span.link;
            }
            const QString attachment = document.url.startsWith(u"attachment:"_s)
                ? document.url.section(u':', 1)
                : QString();
            if (m_programme.attachment(attachment)) {
                document.attachment = attachment;
                document.url.clear();
            }
            m_card.documents.append(document);
        }
    }

    Programme &m_programme;
    Card &m_card;
    const CardField &m_field;
    const QString m_language;
    Lookup m_lookup;
};

} // namespace

Result<void> setField(Programme &programme, const QString &cardId, const CardField &field,
                      const QString &value, const QString &language)
{
    const Card *known = programme.card(cardId);
    Q_ASSERT(known);
    // The lists may grow before a value turns out to make no sense.
    Programme changed = programme;
    Card card = *known;
    const Result<void> done = Setter(changed, card, field, language).set(value);
    if (done) {
        changed.cards[known - programme.cards.constData()] = card;
        programme = std::move(changed);
    }
    return done;
}

} // namespace core
