// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guideview.h"

#include "core/publish/guide/guidehtml.h"
#include "ui/text/texthits.h"
#include "ui/theme.h"

#include <QEvent>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int widest = 760; // longer lines are hard to read

// With a thin line around it, so that one sees where it ends.
QImage framed(const QImage &image, const QColor &colour)
{
    if (image.isNull())
        return image;
    QImage picture = image.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.setPen(colour);
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    return picture;
}

QUrl urlOf(const QString &page)
{
    return QUrl(u"guide:"_s + page);
}

} // namespace

GuideView::GuideView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or its coming would resize the lines
    m_resized.setSingleShot(true);
    m_resized.setInterval(0);
    connect(&m_resized, &QTimer::timeout, this, &GuideView::showAgain);
    document()->setDocumentMargin(24);
    document()->setIndentWidth(26);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() == "guide"_L1)
            showPage(url.path());
        else
            Q_EMIT urlWanted(url);
    });
    connect(this, &QTextBrowser::sourceChanged, this, [this] {
        markHits();
        Q_EMIT pageShown(page());
    });
    restyle();
}

void GuideView::setGuide(const publish::Guide &guide)
{
    m_guide = guide;
    m_problem.clear();
    if (!source().isEmpty())
        showAgain();
}

void GuideView::setProblem(const QString &sentence)
{
    m_guide = {};
    m_problem = sentence;
    setSource(urlOf(u"problem"_s), QTextDocument::HtmlResource);
    showAgain();
}

void GuideView::showPage(const QString &name)
{
    m_hits.clear();
    if (source() == urlOf(name))
        markHits();
    else
        setSource(urlOf(name), QTextDocument::HtmlResource);
}

QString GuideView::page() const
{
    return source().path();
}

void GuideView::setHits(const QStringList &words)
{
    m_hits = words;
    markHits();
    if (const QList<QTextEdit::ExtraSelection> marks = extraSelections(); !marks.isEmpty()) {
        QTextCursor first = marks.first().cursor;
        first.setPosition(first.selectionStart());
        setTextCursor(first);
        ensureCursorVisible();
    }
}

QVariant GuideView::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource) {
        const core::Result<QByteArray> bytes = guidePicture(m_guide, name.path());
        const QImage image = bytes ? QImage::fromData(*bytes, "PNG") : QImage();
        const int room = measure() - int(2 * document()->documentMargin());
        return framed(image.width() > room && room > 0
                          ? image.scaledToWidth(room, Qt::SmoothTransformation)
                          : image,
                      line(palette()));
    }
    publish::Html html(m_guide.language);
    if (const publish::GuidePage *page = m_guide.page(name.path())) {
        const publish::GuideTargets targets{
            .page = [](const QString &each) { return urlOf(each).toString(); },
            .picture =
                [this](const QString &picture) {
                    return guidePicture(m_guide, picture) ? u"picture:"_s + picture : QString();
                },
            .captions = true};
        html << "<h1>" << page->title << "</h1>\n"
             << publish::guideBlocksHtml(page->blocks, m_guide.language, targets);
    } else {
        html << "<p>" << (m_problem.isEmpty() ? tr("The guide has no such page.") : m_problem)
             << "</p>";
    }
    return QString::fromUtf8(html.bytes());
}

int GuideView::measure() const
{
    return std::min(widest, viewport()->width());
}

void GuideView::restyle()
{
    const QPalette colours = palette();
    const auto name = [](const QColor &colour) { return colour.name(); };
    document()->setDefaultStyleSheet(
        u"a { color: %1; } kbd, code, pre { background-color: %2; font-family: monospace; } "
        "pre { margin-left: 16px; white-space: pre-wrap; } p.caption { color: %3; margin-top: 0; } "
        "h1 { font-size: x-large; } h2 { font-size: large; } li { margin-bottom: 4px; }"_s.arg(
            name(colours.color(QPalette::Link)), name(colours.color(QPalette::Window)),
            name(foreground(Tone::Secondary, colours))));
}

// What is shown, made anew: in other colours, another language or another width.
void GuideView::showAgain()
{
    const int place = verticalScrollBar()->value();
    document()->clear(); // with the pictures that it keeps
    reload();
    verticalScrollBar()->setValue(place);
    markHits();
}

void GuideView::markHits()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat look;
    look.setBackground(ground(Tone::Warning, palette()));
    look.setForeground(foreground(Tone::Plain, palette()));
    look.setFontUnderline(true); // colour is not the only sign
    for (QTextBlock block = document()->begin(); block.isValid() && !m_hits.isEmpty();
         block = block.next()) {
        for (const TextRange &hit : hitsIn(block.text(), m_hits)) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + hit.start);
            cursor.setPosition(block.position() + hit.start + hit.length, QTextCursor::KeepAnchor);
            marks.append({cursor, look});
        }
    }
    setExtraSelections(marks);
}

void GuideView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        restyle();
        if (!source().isEmpty())
            showAgain();
    }
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (lineWrapColumnOrWidth() == measure())
        return;
    setLineWrapColumnOrWidth(measure());
    // Pictures fit into the lines. Later, because a document that is being read makes its view
    // resize, too.
    if (!source().isEmpty())
        m_resized.start();
}

} // namespace ui
