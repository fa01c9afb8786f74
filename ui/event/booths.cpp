// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/booths.h"

#include "ui/event/languagechoices.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString boothText(const core::Booth &booth)
{
    return u"%1–%2"_s.arg(booth.from.toUpper(), booth.to.toUpper());
}

// A hyphen may also be within a tag ("pt-BR"), so each is tried.
std::optional<core::Booth> boothOf(const QString &text, const QString &reader)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (!u"-–—/↔→"_s.contains(text[i]))
            continue;
        const QString from = languageMeant(text.first(i).trimmed(), reader);
        const QString to = languageMeant(text.sliced(i + 1).trimmed(), reader);
        if (!from.isNull() && !to.isNull() && from != to)
            return core::Booth{from, to};
    }
    return {};
}

} // namespace

QString boothsText(const QList<core::Booth> &booths)
{
    QStringList pairs;
    for (const core::Booth &booth : booths)
        pairs.append(boothText(booth));
    return pairs.join(u"; "_s);
}

QList<core::Booth> boothsOf(const QString &text, const core::Programme &programme,
                            QString &notUnderstood)
{
    QList<core::Booth> booths;
    QString separated = text;
    for (const QString &part : separated.replace(u',', u';').split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto booth = boothOf(part.trimmed(), programme.sourceLanguage());
        if (!booth) {
            notUnderstood = part.trimmed();
            return {};
        }
        booths.append(*booth);
    }
    return booths;
}

QStringList boothPairs(const core::Programme &programme)
{
    const QStringList &languages = programme.event.languages;
    QStringList pairs;
    for (qsizetype i = 0; i < languages.size(); ++i) {
        for (qsizetype j = i + 1; j < languages.size(); ++j)
            pairs.append(boothText({languages[i], languages[j]}));
    }
    return pairs;
}

} // namespace ui
