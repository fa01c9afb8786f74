// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/imagestream.h"

#include "core/typeset/pdfsyntax.h"

#include <optional>

namespace typeset {

namespace {

struct JpegFrame
{
    QSize size;
    int bits;
    int components;
};

// The frame header, ITU-T T.81 B.2.2, behind whatever segments stand before it.
std::optional<JpegFrame> jpegFrame(const QByteArray &jpeg)
{
    const auto byte = [&](qsizetype at) { return int(uchar(jpeg[at])); };
    const auto word = [&](qsizetype at) { return byte(at) << 8 | byte(at + 1); };
    if (jpeg.size() < 4 || word(0) != 0xFFD8)
        return std::nullopt;
    for (qsizetype at = 2; at + 10 < jpeg.size();) {
        if (byte(at) != 0xFF)
            return std::nullopt;
        const int marker = byte(at + 1);
        if (marker == 0xFF) { // padding
            ++at;
            continue;
        }
        if (marker >= 0xC0 && marker <= 0xC2)
            return JpegFrame{QSize(word(at + 7), word(at + 5)), byte(at + 4), byte(at + 9)};
        if (marker == 0xDA || marker == 0xD9)
            return std::nullopt;
        at += 2 + word(at + 2);
    }
    return std::nullopt;
}

std::string entries(QSize size, const char *colourSpace)
{
    return "/Type/XObject/Subtype/Image/Width " + std::to_string(size.width()) + "/Height "
        + std::to_string(size.height()) + "/BitsPerComponent 8/ColorSpace/" + colourSpace;
}

// The rows without the padding between them.
std::string pixels(const QImage &image, int bytesPerPixel)
{
    std::string out;
    out.reserve(size_t(image.width()) * size_t(image.height()) * size_t(bytesPerPixel));
    for (int row = 0; row < image.height(); ++row)
        out.append(reinterpret_cast<const char *>(image.constScanLine(row)),
                   size_t(image.width() * bytesPerPixel));
    return out;
}

} // namespace

QSize jpegSize(const QByteArray &jpeg)
{
    const std::optional<JpegFrame> frame = jpegFrame(jpeg);
    return frame ? frame->size : QSize();
}

int writeImage(PdfFile &file, const Image &image)
{
    if (!image.jpeg.isEmpty()) {
        const std::optional<JpegFrame> frame = jpegFrame(image.jpeg);
        if (!frame || frame->size.isEmpty() || frame->bits != 8
            || (frame->components != 1 && frame->components != 3))
            return 0;
        const int object = file.allocate();
        const char *space = frame->components == 1 ? "DeviceGray" : "DeviceRGB";
        file.stream(object, entries(frame->size, space) + "/Filter/DCTDecode",
                    std::string_view(image.jpeg.constData(), size_t(image.jpeg.size())));
        return object;
    }
    if (image.image.isNull())
        return 0;
    std::string mask;
    if (image.image.hasAlphaChannel()) {
        const int object = file.allocate();
        file.deflatedStream(object, entries(image.image.size(), "DeviceGray"),
                            pixels(image.image.convertToFormat(QImage::Format_Alpha8), 1));
        mask = "/SMask " + pdf::reference(object);
    }
    const int object = file.allocate();
    if (mask.empty() && image.image.isGrayscale())
        file.deflatedStream(object, entries(image.image.size(), "DeviceGray"),
                            pixels(image.image.convertToFormat(QImage::Format_Grayscale8), 1));
    else
        file.deflatedStream(object, entries(image.image.size(), "DeviceRGB") + mask,
                            pixels(image.image.convertToFormat(QImage::Format_RGB888), 3));
    return object;
}

} // namespace typeset
