// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/textlanguage.h"

#include "core/import/notelanguage.h"

#include <algorithm>

namespace core {
namespace {

constexpr qsizetype sampleSize = 20'000; // characters: more tells no more

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
    if (m_common.isEmpty() && !m_said.isEmpty()) {
        m_common = std::max_element(m_said.keyValueBegin(), m_said.keyValueEnd(),
                                    [](const auto &left, const auto &right) {
                                        return left.second < right.second;
                                    })
                       ->first;
    }
    if (m_common.isEmpty()) {
        const NoteLanguage guessed = guessLanguage(m_sample, {});
        m_common = guessed.tag;
        m_isAssumed = true;
    }
}

} // namespace core
