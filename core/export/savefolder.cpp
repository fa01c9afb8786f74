// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/savefolder.h"

#include "core/export/savefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

const QString marker = QString::fromLatin1(SaveFolder::markerName);

// An absolute path through no symbolic link, so that what is renamed is the folder itself.
QString settled(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return QDir::cleanPath(canonical.isEmpty() ? info.absoluteFilePath() : canonical);
}

QStringList entriesOf(const QString &folder)
{
    QStringList names;
    QDirIterator entries(folder, QDir::Files | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        names.append(entries.next().sliced(folder.size() + 1));
    return names;
}

// The owner and the files of a folder as its marker lists them; empty where it has none.
QStringList markerLines(const QString &folder)
{
    QFile file(folder + u'/' + marker);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

// Both rename where there is a folder already; the old one is then at `stage`. At once where the
// system can, so that nobody ever finds neither of them.
bool exchange(const QString &stage, const QString &path)
{
    const QByteArray from = QFile::encodeName(stage);
    const QByteArray to = QFile::encodeName(path);
#ifdef RENAME_EXCHANGE
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_EXCHANGE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
#endif
    const QByteArray aside = from + "-old";
    if (std::rename(to.constData(), aside.constData()) != 0)
        return false;
    if (std::rename(from.constData(), to.constData()) != 0) {
        const int reason = errno;
        std::rename(aside.constData(), to.constData());
        errno = reason;
        return false;
    }
    return std::rename(aside.constData(), from.constData()) == 0;
}

} // namespace

SaveFolder::SaveFolder(const QString &path, const QString &owner)
    : m_given(path)
    , m_path(settled(path))
    , m_owner(owner)
{ }

SaveFolder::~SaveFolder()
{
    if (!m_stage.isNull())
        QDir(m_stage).removeRecursively();
}

Result<void> SaveFolder::open()
{
    if (const auto replaceable = checkReplaceable(); !replaceable)
        return replaceable;
    // In the same folder, because a rename stays within a file system.
    const QString stage = m_path + u'.' + QUuid::createUuid().toString(QUuid::Id128).first(12);
    errno = 0;
    if (!QDir().mkdir(stage))
        return writeError(m_given, qt_error_string(errno));
    m_stage = stage;
    return {};
}

Result<void> SaveFolder::checkReplaceable() const
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return {};
    if (!info.isDir())
        return fail(ErrorCode::FolderIsFile, m_given);
    QStringList known = markerLines(m_path);
    const bool ours = !known.isEmpty() && known.takeFirst() == m_owner;
    QSet<QString> written(known.cbegin(), known.cend());
    written.insert(marker);
    for (const QString &name : entriesOf(m_path)) {
        if (!ours || !written.contains(name))
            return fail(ErrorCode::FolderNotOurs, m_given, {name});
    }
    return {};
}

Result<void> SaveFolder::makeParent(const QString &name)
{
    const QString parent = name.left(name.lastIndexOf(u'/'));
    if (parent == name || m_parents.contains(parent))
        return {};
    errno = 0;
    if (!QDir(m_stage).mkpath(parent))
        return writeError(m_given, qt_error_string(errno));
    m_parents.insert(parent);
    return {};
}

Result<void> SaveFolder::write(const QString &name, const QByteArray &bytes)
{
    {
        const std::lock_guard lock(m_mutex);
        Q_ASSERT(!m_names.contains(name));
        m_names.insert(name);
        if (const auto made = makeParent(name); !made)
            return made;
    }
    return store(name, bytes);
}

Result<void> SaveFolder::store(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_stage + u'/' + name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return writeError(m_given, file.errorString());
    for (qsizetype written = 0; written < bytes.size();) {
        const qint64 part = file.write(bytes.constData() + written, bytes.size() - written);
        if (part <= 0)
            return writeError(m_given, file.errorString());
        written += part;
    }
    file.close();
    if (file.error() != QFileDevice::NoError)
        return writeError(m_given, file.errorString());
    return {};
}

Result<void> SaveFolder::commit()
{
    QStringList names(m_names.cbegin(), m_names.cend());
    std::ranges::sort(names);
    names.prepend(m_owner);
    if (const auto written = store(marker, names.join(u'\n').toUtf8() + '\n'); !written)
        return written;
    // It may have come to hold something meanwhile.
    if (const auto replaceable = checkReplaceable(); !replaceable)
        return replaceable;
    const bool isNew = !QFileInfo::exists(m_path);
    const bool done = isNew
        ? std::rename(QFile::encodeName(m_stage).constData(), QFile::encodeName(m_path).constData())
            == 0
        : exchange(m_stage, m_path);
    if (!done)
        return writeError(m_given, qt_error_string(errno));
    if (!isNew)
        QDir(m_stage).removeRecursively();
    m_stage.clear();
    return {};
}

} // namespace core
