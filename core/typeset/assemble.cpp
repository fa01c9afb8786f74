// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/assemble.h"

#include "core/parallel.h"
#include "core/typeset/imagestream.h"
#include "core/typeset/outline.h"
#include "core/typeset/pdfsyntax.h"
#include "core/typeset/xmp.h"

#include <QColorSpace>
#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>
#include <map>

namespace typeset {

namespace {

constexpr size_t nodeSize = 64;  // children of a node in the page tree and the parent tree
constexpr double markMargin = 8; // what shows above a place that a link jumps to

struct Target
{
    int page;
    double y;
};

class Assembler final
{
public:
    Assembler(const Painted &painted, PdfFile &file, int threads)
        : m_in(painted)
        , m_file(file)
        , m_threads(threads)
    { }

    int run()
    {
        const size_t pageCount = m_in.pages.pages.size();
        m_catalog = m_file.allocate();
        m_structureRoot = m_file.allocate();
        m_documentElement = m_file.allocate();
        m_pageObjects = m_file.allocate(pageCount);
        for (const SectionLayout &layout : m_in.layouts)
            m_elementObjects.push_back(m_file.allocate(layout.tree.elements.size()));
        for (const PaintedPage &page : m_in.painted)
            m_linkObjects.push_back(m_file.allocate(page.marks.links.size()));
        findTargets();

        if (const int broken = writeResources(); broken >= 0)
            return broken;
        writePages();
        writeLinks();
        writeStructure();
        writeCatalog();
        const int info = m_file.allocate();
        m_file.object(info, infoDictionary(m_in.document));
        const QByteArray id = QCryptographicHash::hash(m_in.document.id, QCryptographicHash::Md5);
        m_file.finish(m_catalog, info, id.toHex().toStdString(), m_threads);
        return -1;
    }

private:
    std::string pageReference(int page) const
    {
        return pdf::reference(m_pageObjects[size_t(page)]);
    }

    void findTargets()
    {
        for (const SectionLayout &layout : m_in.layouts) {
            for (const Mark &mark : layout.marks) {
                if (!mark.destination.isEmpty() && mark.page >= 0)
                    m_targets.try_emplace(mark.destination, Target{mark.page, mark.y});
            }
        }
    }

    // "[page /XYZ left top null]"
    std::string destination(Target target) const
    {
        const PageGeometry &geometry = m_in.pages.pages[size_t(target.page)].geometry;
        // At the head of the page the running line shows too.
        const bool top = target.y <= geometry.margins.top() + 1;
        const double y = top ? 0 : std::max(target.y - markMargin, 0.0);
        std::string out = '[' + pageReference(target.page) + "/XYZ 0 ";
        pdf::appendReal(out, geometry.size.height() - y);
        return out + " null]";
    }

    // Fonts and pictures, which all pages share. The number of a broken picture, or -1.
    int writeResources()
    {
        std::string fonts;
        for (size_t i = 0; i < m_in.faces.size(); ++i) {
            const int font = writeFont(m_file, *m_in.faces[i], m_in.programs[i], m_in.texts);
            fonts += "/F" + std::to_string(m_in.faces[i]->number()) + ' ' + pdf::reference(font);
        }
        std::string images;
        for (size_t i = 0; i < m_in.inventory.images.size(); ++i) {
            const int image = writeImage(m_file, *m_in.inventory.images[i]);
            if (image == 0)
                return int(i);
            images += "/Im" + std::to_string(i) + ' ' + pdf::reference(image);
        }
        m_resources = m_file.allocate();
        m_file.object(m_resources, "<</Font<<" + fonts + ">>/XObject<<" + images + ">>>>");
        return -1;
    }

    void writePages()
    {
        const size_t count = m_pageObjects.size();
        m_pageTree = m_file.allocate();
        const std::vector<int> nodes = m_file.allocate((count + nodeSize - 1) / nodeSize);
        std::string kids;
        for (size_t n = 0; n < nodes.size(); ++n) {
            const size_t first = n * nodeSize;
            const size_t end = std::min(count, first + nodeSize);
            std::string node = "<</Type/Pages/Parent " + pdf::reference(m_pageTree) + "/Kids[";
            for (size_t page = first; page < end; ++page) {
                pdf::appendReference(node, m_pageObjects[page]);
                writePage(int(page), nodes[n]);
            }
            m_file.object(nodes[n], node + "]/Count " + std::to_string(end - first) + ">>");
            pdf::appendReference(kids, nodes[n]);
        }
        m_file.object(m_pageTree,
                      "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(count) + ">>");
    }

    void writePage(int number, int parent)
    {
        const PaintedPage &painted = m_in.painted[size_t(number)];
        const int contents = m_file.allocate();
        m_file.stream(contents, "/Filter/FlateDecode", painted.stream);
        const QSizeF &size = m_in.pages.pages[size_t(number)].geometry.size;
        std::string page = "<</Type/Page/Parent " + pdf::reference(parent) + "/MediaBox[0 0 ";
        pdf::appendReal(page, size.width());
        page += ' ';
        pdf::appendReal(page, size.height());
        page += "]/Resources " + pdf::reference(m_resources) + "/Contents "
            + pdf::reference(contents) + "/Tabs/S/StructParents " + std::to_string(number);
        if (!painted.marks.links.empty()) {
            page += "/Annots[";
            for (const int link : m_linkObjects[size_t(number)])
                pdf::appendReference(page, link);
            page += ']';
        }
        m_file.object(m_pageObjects[size_t(number)], page + ">>");

        std::string owners = "[";
        for (const PageMarks::Owner &owner : painted.marks.owners)
            pdf::appendReference(owners, elementObject(owner.section, owner.element));
        m_parents.push_back(owners + ']');
    }

    int elementObject(int section, int element) const
    {
        return m_elementObjects[size_t(section)][size_t(element)];
    }

    void writeLinks()
    {
        for (size_t page = 0; page < m_in.painted.size(); ++page) {
            const double height = m_in.pages.pages[page].geometry.size.height();
            const std::vector<LinkArea> &links = m_in.painted[page].marks.links;
            for (size_t i = 0; i < links.size(); ++i)
                writeLink(links[i], m_linkObjects[page][i], int(page), height);
        }
    }

    void writeLink(const LinkArea &link, int object, int page, double pageHeight)
    {
        std::string out =
            "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/P " + pageReference(page) + "/Rect[";
        for (const double edge : {link.area.left(), pageHeight - link.area.bottom(),
                                  link.area.right(), pageHeight - link.area.top()}) {
            pdf::appendReal(out, edge);
            out += ' ';
        }
        out += "]/Contents" + pdf::textString(link.text.isEmpty() ? link.uri : link.text);
        if (!link.uri.isEmpty()) {
            // URI actions take 7-bit ASCII only (12.6.4.7).
            const QByteArray uri = QUrl(link.uri, QUrl::TolerantMode).toEncoded();
            out += "/A<</S/URI/URI" + pdf::literal(uri.toStdString()) + ">>";
        } else if (const auto target = m_targets.find(link.destination);
                   target != m_targets.end()) {
            out += "/Dest" + destination(target->second);
        }
        out += "/StructParent " + std::to_string(m_parents.size());
        m_parents.push_back(pdf::reference(elementObject(link.section, link.element)));
        m_file.object(object, out + ">>");
    }

    void writeStructure()
    {
        const size_t count = m_in.layouts.size();
        std::vector<std::vector<std::string>> dictionaries(count);
        core::parallelFor(int(count), m_threads, [&](int section, int) {
            for (const Element &element : m_in.layouts[size_t(section)].tree.elements)
                dictionaries[size_t(section)].push_back(
                    elementDictionary(size_t(section), element));
        });
        std::string sections;
        for (size_t section = 0; section < count; ++section) {
            for (size_t i = 0; i < dictionaries[section].size(); ++i)
                m_file.object(m_elementObjects[section][i], std::move(dictionaries[section][i]));
            pdf::appendReference(sections, m_elementObjects[section].front());
        }
        m_file.object(m_documentElement,
                      "<</Type/StructElem/S/Document/P " + pdf::reference(m_structureRoot) + "/K["
                          + sections + "]>>");
        m_file.object(m_structureRoot,
                      "<</Type/StructTreeRoot/K " + pdf::reference(m_documentElement)
                          + "/ParentTree " + pdf::reference(writeParentTree())
                          + "/ParentTreeNextKey " + std::to_string(m_parents.size()) + ">>");
    }

    std::string elementDictionary(size_t section, const Element &element) const
    {
        std::string out = "<</S/";
        out += element.type;
        out += "/P ";
        pdf::appendReference(out,
                             element.parent < 0
                                 ? m_documentElement
                                 : m_elementObjects[section][size_t(element.parent)]);
        out += element.attributes;
        if (!element.language.isEmpty())
            out += "/Lang" + pdf::textString(element.language);
        if (!element.alternative.isEmpty())
            out += "/Alt" + pdf::textString(element.alternative);
        if (!element.spoken.isEmpty())
            out += "/ActualText" + pdf::textString(element.spoken);
        // Content on the element's own page needs no more than its number.
        const auto first = std::ranges::find(element.kids, Kid::Kind::Content, &Kid::kind);
        const int page = first == element.kids.end() ? -1 : first->page;
        if (page >= 0)
            out += "/Pg " + pageReference(page);
        out += "/K[";
        for (const Kid &kid : element.kids)
            appendKid(out, section, kid, page);
        return out + "]>>";
    }

    void appendKid(std::string &out, size_t section, const Kid &kid, int page) const
    {
        switch (kid.kind) {
        case Kid::Kind::Element:
            pdf::appendReference(out, m_elementObjects[section][size_t(kid.index)]);
            break;
        case Kid::Kind::Content:
            if (kid.page == page) {
                pdf::append(out, kid.index);
                out += ' ';
            } else {
                out += "<</Type/MCR/Pg " + pageReference(kid.page) + "/MCID "
                    + std::to_string(kid.index) + ">>";
            }
            break;
        case Kid::Kind::Annotation:
            out += "<</Type/OBJR/Pg " + pageReference(kid.page) + "/Obj "
                + pdf::reference(m_linkObjects[size_t(kid.page)][size_t(kid.index)]) + ">>";
            break;
        }
    }

    // A number tree from pages and links to their elements.
    int writeParentTree()
    {
        std::string kids;
        for (size_t first = 0; first < m_parents.size(); first += nodeSize) {
            const size_t end = std::min(m_parents.size(), first + nodeSize);
            std::string node =
                "<</Limits[" + std::to_string(first) + ' ' + std::to_string(end - 1) + "]/Nums[";
            for (size_t i = first; i < end; ++i) {
                pdf::append(node, qint64(i));
                node += ' ' + m_parents[i] + ' ';
            }
            const int object = m_file.allocate();
            m_file.object(object, node + "]>>");
            pdf::appendReference(kids, object);
        }
        const int root = m_file.allocate();
        m_file.object(root, "<</Kids[" + kids + "]>>");
        return root;
    }

    int writeOutlineEntries()
    {
        std::vector<OutlineEntry> entries;
        for (const SectionLayout &layout : m_in.layouts) {
            for (const Mark &mark : layout.marks) {
                if (!mark.outline.isEmpty() && mark.page >= 0)
                    entries.push_back({mark.outline, mark.outlineLevel, mark.outlineOpen,
                                       destination({mark.page, mark.y})});
            }
        }
        return writeOutline(m_file, entries);
    }

    std::string pageLabels() const
    {
        std::string out = "<</Nums[";
        for (const NumberedFrom &from : m_in.pages.numberings) {
            out += std::to_string(from.page) + "<<";
            if (from.numbering.style == NumberStyle::Decimal)
                out += "/S/D";
            else if (from.numbering.style == NumberStyle::LowerRoman)
                out += "/S/r";
            if (!from.numbering.prefix.isEmpty())
                out += "/P" + pdf::textString(from.numbering.prefix);
            if (from.numbering.style != NumberStyle::None && from.numbering.first > 1)
                out += "/St " + std::to_string(from.numbering.first);
            out += ">>";
        }
        return out + "]>>";
    }

    // Named destinations, so that "file.pdf#name" opens at the place; sorted as 7.9.6 demands.
    std::string destinationNames() const
    {
        std::map<std::string, Target> names;
        for (const auto &[name, target] : m_targets)
            names.emplace(name.toStdString(), target);
        std::string out = "<</Dests<</Names[";
        for (const auto &[name, target] : names)
            out += pdf::literal(name) + destination(target);
        return out + "]>>>>";
    }

    void writeCatalog()
    {
        const int profile = m_file.allocate();
        m_file.deflatedStream(profile, "/N 3",
                              QColorSpace(QColorSpace::SRgb).iccProfile().toStdString());
        const int metadata = m_file.allocate();
        m_file.stream(metadata, "/Type/Metadata/Subtype/XML", xmpPacket(m_in.document));

        std::string out = "<</Type/Catalog/Pages " + pdf::reference(m_pageTree) + "/Lang"
            + pdf::textString(m_in.document.language) + "/MarkInfo<</Marked true>>/StructTreeRoot "
            + pdf::reference(m_structureRoot)
            + "/ViewerPreferences<</DisplayDocTitle true>>/Metadata " + pdf::reference(metadata)
            + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier"
              "(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile "
            + pdf::reference(profile) + ">>]/PageLabels" + pageLabels();
        if (const int outline = writeOutlineEntries(); outline > 0)
            out += "/Outlines " + pdf::reference(outline) + "/PageMode/UseOutlines";
        if (!m_targets.empty())
            out += "/Names" + destinationNames();
        m_file.object(m_catalog, out + ">>");
    }

    const Painted &m_in;
    PdfFile &m_file;
    const int m_threads;
    int m_catalog = 0;
    int m_structureRoot = 0;
    int m_documentElement = 0;
    int m_pageTree = 0;
    int m_resources = 0;
    std::vector<int> m_pageObjects;
    std::vector<std::vector<int>> m_elementObjects; // by section
    std::vector<std::vector<int>> m_linkObjects;    // by page
    std::vector<std::string> m_parents;             // the parent tree: pages by number, then links
    std::map<QString, Target> m_targets;
};

} // namespace

int assemble(const Painted &painted, PdfFile &file, int threads)
{
    return Assembler(painted, file, threads).run();
}

} // namespace typeset
