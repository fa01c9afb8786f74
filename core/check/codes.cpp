// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/families.h"
#include "core/model/cardfield.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// "1.3.2" is within "1.3"; "1.30" is not.
bool isWithin(const QString &code, const QString &outer)
{
    return code == outer || (code.startsWith(outer) && code[outer.size()] == u'.');
}

QString nameOf(const Theme &theme, const QString &language)
{
    return theme.code.isEmpty() ? theme.title.best(language, {}) : theme.code;
}

} // namespace

void checkCode(const Scope &scope, const Card &card, QList<Finding> &found)
{
    const auto add = [&](FindingCode code, Severity severity, const QString &field,
                         const QVariantMap &arguments) {
        found.append({.code = code,
                      .severity = severity,
                      .card = card.id,
                      .field = field,
                      .arguments = arguments});
    };
    if (card.code.isEmpty() && hasReached(card.status, Status::Draft)) {
        const bool due = hasReached(card.status, Status::Submitted);
        add(FindingCode::CodeMissing, due ? Severity::Warning : Severity::Hint, u"code"_s, {});
    }

    const Theme *subtheme = scope.themes.value(card.subtheme);
    if (!subtheme)
        return;
    if (!card.code.isEmpty() && !subtheme->code.isEmpty() && !isWithin(card.code, subtheme->code))
        add(FindingCode::CodeOutsideSubtheme, Severity::Warning, u"code"_s,
            {{u"code"_s, card.code}, {u"subtheme"_s, subtheme->code}});

    const Theme *theme = scope.themes.value(card.theme);
    if (theme && subtheme->parent != theme->id) {
        const QString source = scope.programme.sourceLanguage();
        add(FindingCode::SubthemeOutsideTheme, Severity::Warning, u"subtheme"_s,
            {{u"subtheme"_s, nameOf(*subtheme, source)}, {u"theme"_s, nameOf(*theme, source)}});
    }
}

void checkDoubleCodes(const Scope &scope, QList<Finding> &found)
{
    QHash<QString, int> uses;
    for (const Card &card : scope.programme.cards)
        ++uses[card.code];
    for (const Card *card : scope.cards) {
        if (!card->code.isEmpty() && uses.value(card->code) > 1)
            found.append({.code = FindingCode::DoubleCode,
                          .severity = Severity::Error,
                          .card = card->id,
                          .field = u"code"_s,
                          .arguments = {{u"code"_s, card->code}}});
    }
}

} // namespace core
