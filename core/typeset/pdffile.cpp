// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pdffile.h"

#include "core/parallel.h"
#include "core/typeset/deflate.h"
#include "core/typeset/pdfsyntax.h"

#include <QIODevice>

#include <algorithm>

namespace typeset {

namespace {

constexpr size_t objectsPerStream = 200;
constexpr size_t bufferSize = 1 << 16;

} // namespace

PdfFile::PdfFile(QIODevice &device)
    : m_device(device)
    , m_entries(1)
{
    // Four bytes above 127, so that nobody takes the file for text (7.5.2).
    write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
}

int PdfFile::allocate()
{
    m_entries.emplace_back();
    return int(m_entries.size()) - 1;
}

std::vector<int> PdfFile::allocate(size_t count)
{
    std::vector<int> objects(count);
    std::ranges::generate(objects, [this] { return allocate(); });
    return objects;
}

void PdfFile::write(std::string_view bytes)
{
    m_position += qint64(bytes.size());
    m_buffer += bytes;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void PdfFile::flush()
{
    if (!m_failed
        && m_device.write(m_buffer.data(), qint64(m_buffer.size())) != qint64(m_buffer.size())) {
        m_failed = true;
        m_failure = m_device.errorString();
    }
    m_buffer.clear();
}

void PdfFile::stream(int object, std::string_view entries, std::string_view bytes)
{
    m_entries[size_t(object)].offset = m_position;
    std::string head;
    pdf::append(head, object);
    head += " 0 obj\n<<";
    head += entries;
    head += "/Length ";
    pdf::append(head, qint64(bytes.size()));
    head += ">>\nstream\n";
    write(head);
    write(bytes);
    write("\nendstream\nendobj\n");
}

void PdfFile::deflatedStream(int object, std::string_view entries, std::string_view plainBytes)
{
    stream(object, std::string(entries) + "/Filter/FlateDecode", deflate(plainBytes));
}

void PdfFile::object(int object, std::string value)
{
    m_small.push_back({object, std::move(value)});
}

void PdfFile::writeObjectStreams(int threads)
{
    const size_t count = (m_small.size() + objectsPerStream - 1) / objectsPerStream;
    const std::vector<int> objects = allocate(count);
    struct Packed
    {
        std::string entries;
        std::string bytes;
    };
    std::vector<Packed> streams(count);
    core::parallelFor(int(count), threads, [&](int number, int) {
        const size_t first = size_t(number) * objectsPerStream;
        const size_t end = std::min(m_small.size(), first + objectsPerStream);
        std::string index;
        std::string values;
        for (size_t i = first; i < end; ++i) {
            pdf::append(index, m_small[i].object);
            index += ' ';
            pdf::append(index, qint64(values.size()));
            index += ' ';
            values += m_small[i].value;
            values += '\n';
            m_entries[size_t(m_small[i].object)] = {0, objects[size_t(number)], int(i - first)};
        }
        Packed &packed = streams[size_t(number)];
        packed.entries = "/Type/ObjStm/N " + std::to_string(end - first) + "/First "
            + std::to_string(index.size()) + "/Filter/FlateDecode";
        packed.bytes = deflate(index + values);
    });
    for (size_t i = 0; i < count; ++i)
        stream(objects[i], streams[i].entries, streams[i].bytes);
}

// Fields of 1, 5 and 2 bytes (7.5.8): kind, offset or object stream, index.
std::string PdfFile::crossReferences() const
{
    std::string out;
    const auto field = [&](qint64 value, int bytes) {
        while (bytes-- > 0)
            out += char(value >> (8 * bytes));
    };
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (entry.stream > 0) {
            field(2, 1);
            field(entry.stream, 5);
            field(entry.index, 2);
        } else {
            const bool used = entry.offset > 0;
            field(used ? 1 : 0, 1);
            field(entry.offset, 5);
            field(used ? 0 : 65535, 2);
        }
    }
    return out;
}

void PdfFile::finish(int catalog, int info, const std::string &id, int threads)
{
    writeObjectStreams(threads);
    const int references = allocate();
    const qint64 start = m_position;
    m_entries[size_t(references)].offset = start;
    std::string entries = "/Type/XRef/W[1 5 2]/Size " + std::to_string(m_entries.size()) + "/Root "
        + pdf::reference(catalog) + "/Info " + pdf::reference(info) + "/ID[<" + id + "><" + id
        + ">]";
    deflatedStream(references, entries, crossReferences());
    write("startxref\n" + std::to_string(start) + "\n%%EOF\n");
    flush();
}

} // namespace typeset
