// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/imposition.h"

#include "core/export/savefile.h"

#include <QBuffer>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <qpdf/QUtil.hh>

#include <string>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

// Of the sheet, in points.
constexpr double sheetWidth = 841.89;
constexpr double sheetHeight = 595.276;

std::string placing(const std::string &name, double x)
{
    return "q 1 0 0 1 " + QUtil::double_to_string(x, 3) + " 0 cm /" + name + " Do Q\n";
}

QPDFObjectHandle sheetOf(QPDF &pdf, const std::vector<QPDFObjectHandle> &forms,
                         std::pair<int, int> pages)
{
    QPDFObjectHandle objects = QPDFObjectHandle::newDictionary();
    std::string content;
    const auto draw = [&](int page, const std::string &name, double x) {
        if (page < 0)
            return;
        objects.replaceKey("/" + name, forms[std::size_t(page)]);
        content += placing(name, x);
    };
    draw(pages.first, "Left", 0);
    draw(pages.second, "Right", sheetWidth / 2);

    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/XObject", objects);
    QPDFObjectHandle sheet = QPDFObjectHandle::newDictionary();
    sheet.replaceKey("/Type", QPDFObjectHandle::newName("/Page"));
    sheet.replaceKey(
        "/MediaBox",
        QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(0, 0, sheetWidth, sheetHeight)));
    sheet.replaceKey("/Resources", resources);
    sheet.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, content));
    return pdf.makeIndirectObject(sheet);
}

QByteArray folded(const QByteArray &booklet)
{
    QPDF pdf;
    pdf.processMemoryFile("booklet", booklet.constData(), std::size_t(booklet.size()));
    QPDFPageDocumentHelper document(pdf);
    std::vector<QPDFObjectHandle> forms;
    const std::vector<QPDFPageObjectHelper> pages = document.getAllPages();
    for (QPDFPageObjectHelper page : pages) {
        forms.push_back(page.getFormXObjectForPage());
        document.removePage(page);
    }
    for (const auto &side : foldedPages(int(forms.size())))
        document.addPage(QPDFPageObjectHelper(sheetOf(pdf, forms, side)), false);
    // What speaks of the pages that are no more: links, their names, the order of reading.
    for (const char *key : {"/Outlines", "/PageLabels", "/StructTreeRoot", "/MarkInfo", "/Names",
                            "/Dests", "/PageMode", "/OpenAction"})
        pdf.getRoot().removeKey(key);
    pdf.getRoot().removeKey("/Metadata"); // says that it is accessible
    for (QPDFObjectHandle form : forms)
        form.getDict().removeKey("/StructParents");

    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

} // namespace

std::vector<std::pair<int, int>> foldedPages(int count)
{
    const int whole = (count + 3) / 4 * 4;
    const auto page = [&](int place) {
        if (place == whole - 1)
            return count - 1;
        return place < count - 1 ? place : -1;
    };
    std::vector<std::pair<int, int>> sides;
    for (int side = 0; side < whole / 2; ++side) {
        const int low = page(side);
        const int high = page(whole - 1 - side);
        sides.push_back(side % 2 == 0 ? std::pair(high, low) : std::pair(low, high));
    }
    return sides;
}

core::Result<PdfReport> saveFolded(const typeset::Document &document,
                                   const typeset::FontList &fonts, const QString &path,
                                   const PdfOptions &options)
{
    QByteArray booklet;
    QBuffer buffer(&booklet);
    buffer.open(QIODevice::WriteOnly);
    PdfOptions unfolded = options;
    unfolded.firstPages = nullptr; // what they look like is not what this writes
    auto report = typeset::write(document, fonts, buffer, unfolded);
    if (!report)
        return tl::unexpected(writingError(report.error(), path));
    try {
        return core::saveFile(path, folded(booklet)).map([&report] { return *report; });
    } catch (const std::exception &error) { // of qpdf
        return core::fail(core::ErrorCode::WriteFailed, path, {QString::fromUtf8(error.what())});
    }
}

} // namespace publish
