// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace typeset {

// A PDF 1.7 file while it is written: streams at once, other objects gathered in object streams
// (ISO 32000-1, 7.5.7) and written at the end, with a cross-reference stream.
class PdfFile final
{
public:
    explicit PdfFile(QIODevice &device);

    // A new object's number; 0 is never one.
    int allocate();
    std::vector<int> allocate(size_t count);

    // `entries` of the stream's dictionary, without Length. Bytes go out as they are.
    void stream(int object, std::string_view entries, std::string_view bytes);
    void deflatedStream(int object, std::string_view entries, std::string_view plainBytes);
    void object(int object, std::string value);

    // `id`: 32 hexadecimal digits.
    void finish(int catalog, int info, const std::string &id, int threads);

    // Once a write failed nothing more is written. What the device said then; null if all is well.
    bool failed() const { return m_failed; }
    QString failure() const { return m_failure; }

private:
    struct Small
    {
        int object;
        std::string value;
    };
    struct Entry
    {
        qint64 offset = 0; // in the file, or of the object stream's number
        int stream = 0;    // the object stream it is in; 0: none
        int index = 0;     // in that stream
    };
    void write(std::string_view bytes);
    void writeObjectStreams(int threads);
    std::string crossReferences() const;

    QIODevice &m_device;
    qint64 m_position = 0;
    std::string m_buffer;
    void flush();
    std::vector<Entry> m_entries;
    std::vector<Small> m_small;
    bool m_failed = false;
    QString m_failure;
};

} // namespace typeset
