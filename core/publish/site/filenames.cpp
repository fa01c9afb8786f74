// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site/filenames.h"

#include "core/text/fold.h"

#include <QCryptographicHash>
#include <QHash>

namespace publish {
namespace {

constexpr qsizetype longestName = 40; // without what tells it from others

QString plainName(const QString &text)
{
    QString name;
    for (const QChar c : core::fold(text)) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            name += c;
        else if (!name.isEmpty() && name.back() != u'-' && name.back() != u'.')
            name += c == u'.' ? u'.' : u'-';
        if (name.size() == longestName)
            break;
    }
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    return name;
}

QString hashOf(const QString &id)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex().first(10));
}

} // namespace

QStringList fileNames(const QList<Named> &entries, QSet<QString> taken)
{
    QStringList names;
    QHash<QString, int> count;
    for (const Named &entry : entries) {
        const QString fromCode = plainName(entry.code);
        names.append(fromCode.isEmpty() ? plainName(entry.id) : fromCode);
        ++count[names.last()];
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString &name = names[i];
        if (name.isEmpty())
            name = hashOf(entries[i].id);
        else if (count[name] > 1 || taken.contains(name))
            name += u'-' + hashOf(entries[i].id);
        // A code that looks like such a name, or two rows of one id.
        const QString wanted = name;
        for (int further = 2; taken.contains(name); ++further)
            name = wanted + u'-' + QString::number(further);
        taken.insert(name);
    }
    return names;
}

} // namespace publish
