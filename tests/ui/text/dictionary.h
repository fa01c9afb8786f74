// SPDX-License-Identifier: GPL-3.0-or-later
// A hunspell dictionary of a few words, in a folder of its own.
#pragma once

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

class Dictionary
{
public:
    Dictionary(const QString &name, const QStringList &words,
               const QString &encoding = QStringLiteral("UTF-8"))
    {
        QStringEncoder encode(encoding.toLatin1().constData());
        const QString path = m_folder.filePath(name);
        write(path + QStringLiteral(".aff"),
              "SET " + encoding.toLatin1() + "\nTRY aeiousz\nREP 1\nREP s z\n");
        const QString list = QString::number(words.size()) + u'\n' + words.join(u'\n') + u'\n';
        write(path + QStringLiteral(".dic"), encode(list));
    }
    QString path() const { return m_folder.path(); }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    QTemporaryDir m_folder;
};
