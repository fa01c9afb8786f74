// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/deflate.h"

#include <libdeflate.h>

#include <memory>
#include <new>

namespace typeset {

namespace {

constexpr int compressionLevel = 2;

using Compressor = std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)>;

} // namespace

std::string deflate(std::string_view bytes)
{
    // A compressor takes longer to make than a page to compress.
    thread_local const Compressor compressor(libdeflate_alloc_compressor(compressionLevel),
                                             &libdeflate_free_compressor);
    if (!compressor)
        throw std::bad_alloc();
    std::string out(libdeflate_zlib_compress_bound(compressor.get(), bytes.size()), '\0');
    out.resize(libdeflate_zlib_compress(compressor.get(), bytes.data(), bytes.size(), out.data(),
                                        out.size()));
    out.shrink_to_fit();
    return out;
}

} // namespace typeset
