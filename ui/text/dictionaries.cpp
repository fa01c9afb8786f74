// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/dictionaries.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <hunspell.hxx>

using namespace Qt::Literals::StringLiterals;

namespace ui {

Dictionaries::Dictionaries(const QStringList &folders)
{
    for (const QString &folder : folders) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.dic"_s}, QDir::Files)) {
            const QString name = file.completeBaseName();
            const QString path = file.path() + u'/' + name;
            if (!m_files.contains(name) && QFile::exists(path + u".aff"_s))
                m_files.insert(name, path);
        }
    }
}

Dictionaries::~Dictionaries() = default;

Dictionaries::Open &Dictionaries::open(const QString &name)
{
    Open &entry = m_open[name];
    if (entry.hunspell)
        return entry;
    const QByteArray path = QFile::encodeName(m_files.value(name));
    entry.hunspell =
        std::make_unique<Hunspell>((path + ".aff").constData(), (path + ".dic").constData());
    const std::string encoding = entry.hunspell->get_dict_encoding();
    entry.encode = QStringEncoder(encoding.c_str(), QStringConverter::Flag::Stateless);
    entry.decode = QStringDecoder(encoding.c_str(), QStringConverter::Flag::Stateless);
    if (!entry.encode.isValid() || !entry.decode.isValid()) {
        entry.encode = QStringEncoder(QStringConverter::Latin1, QStringConverter::Flag::Stateless);
        entry.decode = QStringDecoder(QStringConverter::Latin1, QStringConverter::Flag::Stateless);
    }
    return entry;
}

QList<bool> Dictionaries::areRight(const QString &name, const QStringList &words)
{
    Open &dictionary = open(name);
    QList<bool> result;
    for (const QString &word : words) {
        if (m_stopped)
            break;
        const QByteArray bytes = dictionary.encode(word);
        // A converter without state says so by question marks, one with it by hasError().
        const bool writable = dictionary.decode(bytes) == word;
        result.append(!writable || dictionary.hunspell->spell(bytes.toStdString()));
    }
    return result;
}

QStringList Dictionaries::suggestions(const QString &name, const QString &word)
{
    Open &dictionary = open(name);
    QStringList result;
    const QByteArray bytes = dictionary.encode(word);
    for (const std::string &suggestion : dictionary.hunspell->suggest(bytes.toStdString()))
        result.append(
            dictionary.decode(QByteArrayView(suggestion.data(), qsizetype(suggestion.size()))));
    return result;
}

} // namespace ui
