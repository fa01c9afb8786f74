// SPDX-License-Identifier: GPL-3.0-or-later
#include "readform.h"

#include "core/import/formats.h"
#include "core/publish/forms/package.h"
#include "support/catch.h"

#include <zip.h>

namespace {

// The archive has to outlive it.
class Zip
{
public:
    explicit Zip(const QByteArray &archive)
        : m_zip(zip_open_from_source(
            zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, nullptr),
            ZIP_RDONLY | ZIP_CHECKCONS, nullptr))
    {
        REQUIRE(m_zip);
    }
    ~Zip() { zip_discard(m_zip); }
    Q_DISABLE_COPY_MOVE(Zip)

    zip_t *get() const { return m_zip; }

private:
    zip_t *m_zip;
};

} // namespace

QByteArray partOf(const QByteArray &archive, const QString &name)
{
    const Zip zip(archive);
    const zip_int64_t place = zip_name_locate(zip.get(), name.toUtf8().constData(), 0);
    if (place < 0)
        return {};
    zip_stat_t stat;
    REQUIRE(zip_stat_index(zip.get(), zip_uint64_t(place), 0, &stat) == 0);
    zip_file_t *file = zip_fopen_index(zip.get(), zip_uint64_t(place), 0);
    REQUIRE(file);
    QByteArray content(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(file, content.data(), stat.size);
    zip_fclose(file);
    REQUIRE(read == content.size());
    return content;
}

QStringList partsOf(const QByteArray &archive)
{
    const Zip zip(archive);
    QStringList names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip.get(), 0); ++i)
        names.append(QString::fromUtf8(zip_get_name(zip.get(), zip_uint64_t(i), 0)));
    return names;
}

QString noteOf(const QByteArray &archive)
{
    const auto reading = core::readContent(archive, {}, {}, QStringLiteral("form"));
    REQUIRE(reading);
    return reading->reading.source.join(u'\n');
}
