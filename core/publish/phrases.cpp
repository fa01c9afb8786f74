// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/phrases.h"

#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace publish {

Phrases::Phrases(const QString &language)
    : m_translator(std::make_unique<QTranslator>())
{
    QString tag = language;
    tag.replace(u'-', u'_');
    // load() itself goes on from "es_AR" to "es". An English text needs no catalogue.
    [[maybe_unused]] const bool loaded =
        m_translator->load(u"escaleta_"_s + tag, u":/i18n"_s, u"_"_s);
}

Phrases::~Phrases() = default;
Phrases::Phrases(Phrases &&) noexcept = default;
Phrases &Phrases::operator=(Phrases &&) noexcept = default;

QString Phrases::say(const char *context, const char *text, int count) const
{
    QString said = m_translator->translate(context, text, nullptr, count);
    if (said.isEmpty())
        said = QString::fromUtf8(text);
    if (count >= 0)
        said.replace("%n"_L1, QString::number(count));
    return said;
}

} // namespace publish
