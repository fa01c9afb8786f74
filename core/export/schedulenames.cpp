// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/schedulenames.h"

#include <QUuid>

#include <memory>
#include <unicode/translit.h>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Of our own making (a UUID of version 4), for ids that are none.
constexpr QUuid idSpace(0x7a1c4b52, 0x9d0e, 0x4f1a, 0x8b, 0x63, 0x2e, 0x51, 0xc8, 0x0f, 0x9a, 0x37);

// ICU takes long to make one, and it is not to be shared by threads.
const icu::Transliterator *toLatin()
{
    thread_local const std::unique_ptr<icu::Transliterator> transliterator = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            "Any-Latin; Latin-ASCII; Lower()", UTRANS_FORWARD, error));
        return U_SUCCESS(error) ? std::move(made) : nullptr;
    }();
    return transliterator.get();
}

QString inLatin(const QString &text)
{
    if (!toLatin())
        return text.toLower();
    icu::UnicodeString latin(reinterpret_cast<const char16_t *>(text.utf16()),
                             int32_t(text.size()));
    toLatin()->transliterate(latin);
    return QString::fromUtf16(latin.getBuffer(), latin.length());
}

} // namespace

QString guidOf(const QString &id)
{
    const QUuid uuid = QUuid::fromString(id);
    return (uuid.isNull() ? QUuid::createUuidV5(idSpace, id) : uuid).toString(QUuid::WithoutBraces);
}

QString asciiName(const QString &text, QChar joint, int longest)
{
    QString name;
    bool begins = false;
    // Four letters of Latin for one of another script is more than there ever are.
    for (const QChar c : inLatin(text.left(4 * longest))) {
        const bool fits = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (fits) {
            if (begins && !name.isEmpty())
                name += joint;
            name += c;
        }
        // An apostrophe is part of its word.
        begins = fits ? false : begins || (c != u'\'' && c != u'’');
    }
    name.truncate(longest);
    while (name.endsWith(joint))
        name.chop(1);
    return name;
}

QHash<QString, int> numbersFor(QStringList guids)
{
    guids.sort();
    guids.removeDuplicates();
    QHash<QString, int> numbers;
    QSet<int> taken;
    for (const QString &guid : guids) {
        int number = int(QUuid::fromString(guid).data1 & 0x7fff'ffffU);
        while (number == 0 || taken.contains(number))
            number = number == 0x7fff'ffff ? 1 : number + 1;
        taken.insert(number);
        numbers.insert(guid, number);
    }
    return numbers;
}

QString DistinctNames::distinct(const QString &name)
{
    QString other = name;
    int &number = m_last[name];
    while (m_taken.contains(other))
        other = m_pattern.arg(name, QString::number(++number + 1));
    m_taken.insert(other);
    return other;
}

} // namespace core
