// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/forms/odtparts.h"

#include "core/publish/forms/formlook.h"
#include "core/publish/forms/formtext.h"
#include "core/publish/forms/odtstyles.h"

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

void writeMeta(Package &package, const FormHead &head)
{
    XmlPart part(package, u"meta.xml"_s);
    startOdf(part, u"office:document-meta"_s);
    part.start(u"office:meta"_s);
    part.element(u"meta:generator"_s, head.creator);
    part.element(u"dc:title"_s, head.title);
    part.element(u"meta:initial-creator"_s, head.creator);
    if (const QString time = documentTime(head.created); !time.isNull()) {
        part.element(u"meta:creation-date"_s, time);
        part.element(u"dc:date"_s, time);
    }
    part.element(u"dc:language"_s, localeTag(head.language));
    part.end();
    part.end();
}

void writeManifest(Package &package)
{
    XmlPart part(package, u"META-INF/manifest.xml"_s);
    part.start(u"manifest:manifest"_s,
               {{u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s},
                {u"manifest:version"_s, odfVersion}});
    const auto add = [&part](const QString &path, const QString &type) {
        part.empty(u"manifest:file-entry"_s,
                   {{u"manifest:full-path"_s, path}, {u"manifest:media-type"_s, type}});
    };
    add(u"/"_s, QString::fromLatin1(odtMediaType));
    for (const QString &name : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        add(name, u"text/xml"_s);
    part.end();
}

void startPageLayout(XmlPart &part, const FormPage &page)
{
    const double running = page.margins.top() / 2;
    part.start(u"style:page-layout"_s, {{u"style:name"_s, u"FormPage"_s}});
    part.empty(u"style:page-layout-properties"_s,
               {{u"fo:page-width"_s, odfPoints(page.size.width())},
                {u"fo:page-height"_s, odfPoints(page.size.height())},
                {u"style:print-orientation"_s, u"portrait"_s},
                {u"fo:margin-top"_s, odfPoints(running)},
                {u"fo:margin-bottom"_s, odfPoints(page.margins.bottom() / 2)},
                {u"fo:margin-left"_s, odfPoints(page.margins.left())},
                {u"fo:margin-right"_s, odfPoints(page.margins.right())}});
}

// The running head and foot take what is between half of the margin and all of it.
void writePageLayout(XmlPart &part, const FormHead &head)
{
    const FormPage page = formPage(head.paper);
    startPageLayout(part, page);
    part.attribute(u"style:writing-mode"_s, head.rightToLeft ? u"rl-tb"_s : u"lr-tb"_s);
    const auto running = [&part](const QString &name, const QString &side, double height) {
        part.start(name);
        part.empty(u"style:header-footer-properties"_s,
                   {{u"fo:min-height"_s, odfPoints(height)},
                    {u"fo:margin-"_s + side, odfPoints(height / 2)}});
        part.end();
    };
    running(u"style:header-style"_s, u"bottom"_s, page.margins.top() / 2);
    running(u"style:footer-style"_s, u"top"_s, page.margins.bottom() / 2);
    part.end();
}

void writeMaster(XmlPart &part, const FormHead &head)
{
    part.start(u"style:master-page"_s,
               {{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"FormPage"_s}});
    const auto startLine = [&part](const QString &element, const QString &style) {
        part.start(element);
        part.start(u"text:p"_s, {{u"text:style-name"_s, style}});
    };
    startLine(u"style:header"_s, odtHeader);
    part.text(head.event);
    part.empty(u"text:tab"_s);
    part.text(head.dates);
    part.end();
    part.end();
    startLine(u"style:footer"_s, odtFooter);
    part.text(head.name);
    part.empty(u"text:tab"_s);
    part.start(u"text:page-number"_s, {{u"text:select-page"_s, u"current"_s}});
    part.text(u"1"_s);
    part.end();
    part.text(u"/"_s);
    part.element(u"text:page-count"_s, u"1"_s);
    part.end();
    part.end();
    part.end();
}

void writeStyles(Package &package, const FormHead &head)
{
    XmlPart part(package, u"styles.xml"_s);
    startOdf(part, u"office:document-styles"_s);
    writeOdtCommonStyles(part, head);
    part.start(u"office:automatic-styles"_s);
    writePageLayout(part, head);
    part.end();
    part.start(u"office:master-styles"_s);
    writeMaster(part, head);
    part.end();
    part.end();
}

} // namespace

void writeOdtParts(Package &package, const FormHead &head)
{
    writeStyles(package, head);
    writeMeta(package, head);
    writeManifest(package);
}

} // namespace publish
