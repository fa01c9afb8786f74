// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

class QPdfDocument;

namespace ui {

// A PDF that is ready to be shown. Each of its pages has told its size, which takes long in a large
// one, so that it is best read in another thread than the window's.
class ReadPdf final
{
public:
    // Null where it can't be read. In any thread; what it gives belongs to the window's.
    static std::shared_ptr<const ReadPdf> of(const QByteArray &pdf);

    const QByteArray &bytes() const;
    QPdfDocument &document() const;

private:
    struct Parts;

    explicit ReadPdf(std::shared_ptr<Parts> parts);

    std::shared_ptr<Parts> m_parts;
};

} // namespace ui
