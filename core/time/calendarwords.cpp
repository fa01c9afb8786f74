// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/calendarwords.h"

#include <QHash>
#include <QStringList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

// A row for each month, a word after the other.
constexpr std::array Months{
    "enero ene january jan janvier janv janeiro"_L1,
    "febrero feb february fevrier fevr fev fevereiro"_L1,
    "marzo mar march mars marco"_L1,
    "abril abr april apr avril avr"_L1,
    "mayo may mai maio"_L1,
    "junio jun june juin junho"_L1,
    "julio jul july juillet juil julho"_L1,
    "agosto ago august aug aout"_L1,
    "septiembre setiembre septembre september setembro sep sept set"_L1,
    "octubre oct october octobre outubro out"_L1,
    "noviembre nov november novembre novembro"_L1,
    "diciembre dic december dec decembre dezembro dez"_L1,
};

// A row for each day of the week, from Monday.
constexpr std::array Weekdays{
    "lunes lun monday mon lundi segunda seg"_L1,
    "martes mar tuesday tue tues mardi terca ter"_L1,
    "miercoles mie wednesday wed mercredi mer quarta qua"_L1,
    "jueves jue thursday thu thur thurs jeudi jeu quinta qui"_L1,
    "viernes vie friday fri vendredi ven sexta sex"_L1,
    "sabado sab saturday sat samedi sam"_L1,
    "domingo dom sunday sun dimanche dim"_L1,
};

template <std::size_t Size>
QHash<QString, int> wordsOf(const std::array<QLatin1StringView, Size> &rows)
{
    QHash<QString, int> words;
    for (std::size_t row = 0; row < Size; ++row) {
        for (const QString &word : QString(rows[row]).split(u' '))
            words.insert(word, static_cast<int>(row) + 1);
    }
    return words;
}

} // namespace

int monthOf(const QString &word)
{
    static const QHash<QString, int> words = wordsOf(Months);
    return words.value(word);
}

int weekdayOf(const QString &word)
{
    static const QHash<QString, int> words = wordsOf(Weekdays);
    return words.value(word);
}

} // namespace core
