// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/documentlink.h"

#include "core/import/labelline.h"
#include "core/model/cardfield.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace core {

QString safeDocumentLink(const QString &target)
{
    const QString trimmed = target.trimmed();
    const QString scheme = QUrl(trimmed).scheme();
    const bool isSafe = scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1;
    return isSafe ? trimmed : QString();
}

QString linkOfField(const QString &code)
{
    const QString trimmed = code.trimmed();
    if (!trimmed.startsWith("HYPERLINK"_L1, Qt::CaseInsensitive))
        return {};
    QStringView rest = QStringView(trimmed).sliced(9).trimmed();
    if (rest.startsWith(u'\\')) // "\l" is a place in the document itself
        return {};
    if (rest.startsWith(u'"')) {
        rest = rest.sliced(1);
        rest = rest.first(qMax<qsizetype>(0, rest.indexOf(u'"')));
    } else if (const qsizetype space = rest.indexOf(u' '); space >= 0) {
        rest = rest.first(space);
    }
    return safeDocumentLink(rest.toString());
}

QString labelOfControl(const QString &name)
{
    const QString key = name.sliced(name.lastIndexOf(u':') + 1).trimmed();
    if (const CardField *field = cardField(key))
        return QString::fromLatin1(field->label);
    const auto label = matchLabel(name);
    return label && label->isAlone() ? name : QString();
}

} // namespace core
