// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/wholeworkbook.h"

#include <QXmlStreamReader>
#include <QtEndian>

#include <libdeflate.h>
#include <memory>
#include <optional>

namespace core {
namespace {

// PKWARE's APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16. Without ZIP64, which the workbook is not
// written with.
constexpr quint32 fileSignature = 0x04034b50;
constexpr quint32 entrySignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr qsizetype fileSize = 30;
constexpr qsizetype entrySize = 46;
constexpr qsizetype endSize = 22;

// Bytes that lie somewhere in a file; what lies beyond its end is 0.
class Bytes
{
public:
    explicit Bytes(QByteArrayView view)
        : m_view(view)
    { }
    template <typename Number>
    Number at(qsizetype place) const
    {
        return place >= 0 && place + qsizetype(sizeof(Number)) <= m_view.size()
            ? qFromLittleEndian<Number>(m_view.data() + place)
            : Number(0);
    }
    std::optional<QByteArrayView> part(qsizetype place, qsizetype size) const
    {
        if (place < 0 || size < 0 || place > m_view.size() || size > m_view.size() - place)
            return std::nullopt;
        return m_view.sliced(place, size);
    }

private:
    QByteArrayView m_view;
};

struct FreeDecompressor
{
    void operator()(libdeflate_decompressor *decompressor) const
    {
        libdeflate_free_decompressor(decompressor);
    }
};

std::optional<QByteArray> inflated(QByteArrayView packed, qsizetype size, int method)
{
    constexpr int stored = 0;
    if (method == stored)
        return packed.toByteArray();
    const std::unique_ptr<libdeflate_decompressor, FreeDecompressor> decompressor(
        libdeflate_alloc_decompressor());
    QByteArray bytes(size, Qt::Uninitialized);
    const libdeflate_result result =
        libdeflate_deflate_decompress(decompressor.get(), packed.data(), std::size_t(packed.size()),
                                      bytes.data(), std::size_t(size), nullptr);
    if (result != LIBDEFLATE_SUCCESS)
        return std::nullopt;
    return bytes;
}

bool isWellFormed(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

} // namespace

bool isWholeWorkbook(const QByteArray &zip)
{
    const Bytes bytes(zip);
    // Without a comment the end's record is the last that there is.
    const qsizetype end = zip.size() - endSize;
    if (bytes.at<quint32>(end) != endSignature)
        return false;
    const int count = bytes.at<quint16>(end + 10);
    qsizetype entry = bytes.at<quint32>(end + 16);
    for (int i = 0; i < count; ++i) {
        if (bytes.at<quint32>(entry) != entrySignature)
            return false;
        const int method = bytes.at<quint16>(entry + 10);
        const qsizetype packedSize = bytes.at<quint32>(entry + 20);
        const qsizetype size = bytes.at<quint32>(entry + 24);
        const qsizetype file = bytes.at<quint32>(entry + 42);
        if (bytes.at<quint32>(file) != fileSignature)
            return false;
        const qsizetype begin =
            file + fileSize + bytes.at<quint16>(file + 26) + bytes.at<quint16>(file + 28);
        const auto packed = bytes.part(begin, packedSize);
        if (!packed)
            return false;
        const std::optional<QByteArray> content = inflated(*packed, size, method);
        if (!content || !isWellFormed(*content))
            return false;
        entry += entrySize + bytes.at<quint16>(entry + 28) + bytes.at<quint16>(entry + 30)
            + bytes.at<quint16>(entry + 32);
    }
    return count > 0;
}

} // namespace core
