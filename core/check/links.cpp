// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/families.h"
#include "core/model/cardfield.h"
#include "core/text/markup.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

enum class Mail { Allowed, Refused };

// Of two labels or more. A bare name ("localhost") leads nowhere for anybody else.
bool isHost(const QString &host)
{
    const QStringList labels = host.split(u'.');
    return labels.size() > 1
        && std::ranges::none_of(labels, [](const QString &label) { return label.isEmpty(); });
}

// RFC 3986 for the syntax, RFC 6068 for mailto (of one address).
bool isComplete(const QString &written, Mail mail)
{
    if (std::ranges::any_of(written, [](QChar c) { return c.isSpace(); }))
        return false;
    const QUrl url(written, QUrl::StrictMode);
    if (!url.isValid())
        return false;
    const QString scheme = url.scheme();
    if (scheme == "mailto"_L1) {
        const QStringList parts = url.path().split(u'@');
        return mail == Mail::Allowed && parts.size() == 2 && !parts[0].isEmpty()
            && isHost(parts[1]);
    }
    return (scheme == "https"_L1 || scheme == "http"_L1) && isHost(url.host());
}

// The links of a text, in their order. Parsing is spared where Markdown can hold none.
QStringList linksIn(const QString &markdown)
{
    if (!markdown.contains("]("_L1) && !markdown.contains(u'<'))
        return {};
    QStringList links;
    for (const Block &block : parseMarkup(markdown)) {
        QString before; // a link that is partly bold comes as several spans
        for (const Span &span : block.spans) {
            if (!span.link.isEmpty() && span.link != before)
                links.append(span.link);
            before = span.link;
        }
    }
    return links;
}

} // namespace

void checkLinks(const Scope &, const Card &card, QList<Finding> &found)
{
    const auto checkLink = [&](const QString &url, Mail mail, const QString &field,
                               const QString &language = {}) {
        if (isComplete(url, mail))
            return;
        found.append({.code = FindingCode::BadLink,
                      .severity = Severity::Warning,
                      .card = card.id,
                      .field = field,
                      .language = language,
                      .arguments = {{u"url"_s, url}}});
    };

    if (!card.registration.url.isEmpty())
        checkLink(card.registration.url, Mail::Allowed, u"registration"_s);
    for (const Document &document : card.documents) {
        if (!document.url.isEmpty())
            checkLink(document.url, Mail::Refused, u"documents"_s);
    }
    for (const CardField &field : cardFields()) {
        if (!field.text || field.kind == FieldKind::Line)
            continue;
        for (const auto &[language, translation] : card.text(*field.text).all().asKeyValueRange()) {
            for (const QString &link : linksIn(translation.text))
                checkLink(link, Mail::Allowed, QString::fromLatin1(field.key), language);
        }
    }
}

} // namespace core
