// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/textlanguage.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype sampleSize = 20'000; // characters: more tells no more

struct Row
{
    QStringView tag;
    QStringView words; // common ones that the others have not, or rarely
};

// Schedules come in more languages than notes do (core/import/notelanguage.h).
constexpr std::array rows{
    Row{u"en", u"the of and to is are with that this will be by from their how what which has it"},
    Row{u"es", u"el los las del y una con por su como más esta este sus lo sobre desde para"},
    Row{u"fr", u"le les des et du pour une dans est qui au aux avec ce cette sont leur ou sur"},
    Row{u"de", u"der die das und ist nicht ein eine mit von für auf den dem wird sich auch wie"},
    Row{u"it", u"il gli della che di è sono per nel alla dei delle questo anche come più"},
    Row{u"pt", u"os as um uma não com do da dos das em são mais pela pelo você ao"},
    Row{u"nl", u"het een van en niet op te zijn voor met dat deze wordt ook naar je"},
    Row{u"ca", u"els les amb aquest aquesta són és dels i per què també més una"},
};

// The language of which a text has the most common words; null where it has none.
QString guessed(const QString &sample)
{
    static const QMultiHash<QString, std::size_t> languages = [] {
        QMultiHash<QString, std::size_t> result;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (const QStringView word : rows[i].words.split(u' '))
                result.insert(word.toString(), i);
        }
        return result;
    }();
    std::array<int, rows.size()> counts{};
    QString word;
    for (const QChar c : sample) {
        if (c.isLetter()) {
            word += c.toLower();
            continue;
        }
        for (auto it = languages.constFind(word); it != languages.constEnd() && it.key() == word;
             ++it)
            ++counts[*it];
        word.clear();
    }
    const auto most = std::ranges::max_element(counts);
    return *most > 0 ? rows[std::size_t(most - counts.begin())].tag.toString() : QString();
}

} // namespace

void TextLanguage::set(const QString &tag)
{
    m_common = tag;
}

void TextLanguage::addSaid(const QString &tag)
{
    if (!tag.isEmpty())
        ++m_said[tag];
}

void TextLanguage::addText(const QString &text)
{
    if (m_sample.size() < sampleSize && !text.isEmpty())
        m_sample += text.left(sampleSize) + u'\n';
}

void TextLanguage::decide(const QString &ofFile)
{
    m_common = ofFile;
    int most = 0;
    for (auto said = m_said.begin(); m_common.isEmpty() && said != m_said.end(); ++said)
        most = std::max(most, *said);
    if (most > 0)
        m_common = m_said.key(most);
    if (m_common.isEmpty()) {
        m_common = guessed(m_sample);
        m_isAssumed = true;
    }
    if (m_common.isEmpty())
        m_common = u"en"_s;
}

} // namespace core
