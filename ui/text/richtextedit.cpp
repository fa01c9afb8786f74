// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/richtextedit.h"

#include "core/text/fold.h"
#include "ui/text/document.h"
#include "ui/text/formatactions.h"
#include "ui/text/links.h"
#include "ui/text/listediting.h"
#include "ui/text/listmarks.h"
#include "ui/text/marks.h"
#include "ui/text/paste.h"
#include "ui/text/points.h"
#include "ui/text/spelling.h"
#include "ui/text/textmenu.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

bool isUndo(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo)
        || event.keyCombination() == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_Z)
        || event.keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Y);
}

// Where a place of core::plainText() is in the document that it is of.
int documentPosition(const QTextDocument &document, qsizetype place)
{
    return int(std::clamp<qsizetype>(place, 0, document.characterCount() - 1));
}

} // namespace

RichTextEdit::RichTextEdit(QWidget *parent)
    : GrowingTextEdit(parent)
    , m_marks(std::make_unique<Marks>(*document()))
    , m_actions(new FormatActions(*this))
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    QTextCursor(document()).setBlockFormat(blockFormat(core::BlockKind::Paragraph, 0));

    connect(m_marks.get(), &Marks::counted, this, &RichTextEdit::counted);
    connect(m_marks.get(), &Marks::summedUp, this, &RichTextEdit::tintPastLimit);
    connect(m_marks.get(), &Marks::changed, viewport(), qOverload<>(&QWidget::update));
    connect(document(), &QTextDocument::contentsChanged, this, &RichTextEdit::onContentsChanged);
    connect(this, &QTextEdit::cursorPositionChanged, this,
            [this] { m_marks->setCaret(textCursor().position()); });
    showColours();
}

RichTextEdit::~RichTextEdit() = default;

QString RichTextEdit::markup() const
{
    const QList<core::Block> blocks = blocksOf(*document());
    return core::toMarkup(m_pointsMode ? withoutEmptyPoints(asPoints(core::canonical(blocks)))
                                       : blocks);
}

int RichTextEdit::setMarkup(const QString &markdown)
{
    // What is being typed, such as a space at the end, is not yet of the canonical text.
    if (markdown == markup())
        return -1;
    const QScopedValueRollback loading(m_isLoading, true);
    const QList<core::Block> blocks = core::parseMarkup(markdown);
    const int place = setBlocks(*document(), m_pointsMode ? asPoints(blocks) : blocks);
    showColours();
    return place;
}

void RichTextEdit::setPointsMode(bool on)
{
    m_pointsMode = on;
    m_actions->setPointsMode(on);
    const QScopedValueRollback loading(m_isLoading, true);
    if (on)
        setBlocks(*document(), {core::Block{.kind = core::BlockKind::Bullet}});
}

void RichTextEdit::setTextLanguage(const QString &language)
{
    m_marks->setSpelling(m_spelling, language);
    QTextOption option = document()->defaultTextOption();
    // Otherwise each paragraph goes the way of its first letter.
    const bool rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
    document()->setDefaultTextOption(option);
}

QString RichTextEdit::textLanguage() const
{
    return m_marks->language();
}

void RichTextEdit::setSpelling(Spelling *spelling)
{
    m_spelling = spelling;
    m_marks->setSpelling(spelling, m_marks->language());
}

void RichTextEdit::setLimit(int limit, core::CountUnit unit)
{
    m_marks->setLimit(limit, unit);
}

core::WordCount RichTextEdit::count() const
{
    return m_marks->count();
}

void RichTextEdit::setHits(const QStringList &words)
{
    QStringList folded;
    for (const QString &word : words)
        folded.append(core::fold(word));
    m_marks->setHits(folded);
}

void RichTextEdit::select(const TextPlace &place)
{
    const bool pastLimit = place.what == TextPlace::What::PastLimit;
    const int end = document()->characterCount() - 1;
    const int limit = m_marks->limitPosition();
    QTextCursor cursor(document());
    cursor.setPosition(pastLimit ? (limit < 0 ? end : limit)
                                 : documentPosition(*document(), place.start));
    cursor.setPosition(pastLimit ? end : documentPosition(*document(), place.start + place.length),
                       QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
    revealSelection();
}

void RichTextEdit::goTo(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(documentPosition(*document(), position));
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
    revealSelection();
}

QList<QAction *> RichTextEdit::formatActions() const
{
    return m_actions->all();
}

QString RichTextEdit::linkAtCursor() const
{
    return linkAt(textCursor());
}

void RichTextEdit::setLink(const QString &url)
{
    setLinkAt(textCursor(), url, foreground(Tone::Accent, palette()));
}

void RichTextEdit::pasteAsPlainText()
{
    if (const QMimeData *mime = QGuiApplication::clipboard()->mimeData(); mime && !isReadOnly())
        insert(blocksOfPlainText(mime->text()));
}

void RichTextEdit::movePointBy(int by)
{
    QTextCursor cursor = textCursor();
    const int from = pointIndex(pointOf(cursor.block()));
    movePoint(cursor, from, by < 0 ? from + by : from + by + 1);
    setTextCursor(cursor);
    revealSelection();
}

QVariant RichTextEdit::loadResource(int, const QUrl &)
{
    return {};
}

bool RichTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (isUndo(*key)) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void RichTextEdit::changeEvent(QEvent *event)
{
    GrowingTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_actions->retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showColours();
}

void RichTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (isUndo(*event)) {
        event->ignore();
        return;
    }
    if (event->keyCombination() == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_V)) {
        pasteAsPlainText();
        return;
    }
    if (!isReadOnly() && editByKey(*event)) {
        viewport()->update(); // marks of lists, also below
        revealSelection();
        event->accept();
        return;
    }
    leaveLinkAtItsEnd();
    QTextEdit::keyPressEvent(event);
    revealSelection();
}

// What a key does to lists. False where it has its usual meaning.
bool RichTextEdit::editByKey(const QKeyEvent &event)
{
    const bool plain = !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    QTextCursor cursor = textCursor();
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        if (event.modifiers() & ~Qt::KeypadModifier)
            return false;
        const bool isEmptyPoint =
            m_pointsMode && cursor.block().text().isEmpty() && levelOf(cursor.blockFormat()) == 0;
        if (!isEmptyPoint)
            splitBlock(cursor);
        setTextCursor(cursor);
        return true;
    }
    case Qt::Key_Backspace: {
        // Qt would take it for the end of an indent, even of a selection.
        if (!plain || !cursor.atBlockStart())
            return false;
        const bool isPoint = m_pointsMode && levelOf(cursor.blockFormat()) == 0;
        if (cursor.hasSelection() || isPoint || !takeMark(cursor))
            cursor.deletePreviousChar();
        return true;
    }
    case Qt::Key_Space:
        return plain && makeItemOfTypedMark(cursor);
    default:
        return false;
    }
}

// What is typed after a link is not of it.
void RichTextEdit::leaveLinkAtItsEnd()
{
    if (!isAtLinkEnd(textCursor()))
        return;
    QTextCharFormat format = currentCharFormat();
    format.clearProperty(QTextFormat::IsAnchor);
    format.clearProperty(QTextFormat::AnchorHref);
    format.clearProperty(QTextFormat::TextUnderlineStyle);
    format.clearForeground();
    setCurrentCharFormat(format);
}

void RichTextEdit::paintEvent(QPaintEvent *event)
{
    const QPointF origin(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QRectF area = QRectF(event->rect()).translated(-origin);
    {
        QPainter painter(viewport());
        painter.translate(origin);
        m_marks->paintUnder(painter, area, palette());
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.translate(origin);
    if (!document()->isEmpty() || placeholderText().isEmpty())
        paintListMarks(painter, *document(), area, palette(),
                       m_pointsMode ? OuterMarks::PointNumbers : OuterMarks::AsTheyAre);
    m_marks->paintOver(painter, area, palette());
}

void RichTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int position =
        byKey ? textCursor().position() : cursorForPosition(event->pos()).position();
    const QPoint place =
        byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos();
    makeTextMenu(*this, m_spelling, m_marks->misspeltAt(position))->popup(place);
    event->accept();
}

bool RichTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return ui::canPaste(*source);
}

void RichTextEdit::insertFromMimeData(const QMimeData *source)
{
    insert(blocksOfMime(*source));
}

QMimeData *RichTextEdit::createMimeDataFromSelection() const
{
    return mimeOfBlocks(selectedBlocks(textCursor())).release();
}

void RichTextEdit::insert(const QList<core::Block> &blocks)
{
    if (blocks.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    insertBlocks(cursor, blocks);
    setTextCursor(cursor);
    const QScopedValueRollback loading(m_isLoading, true);
    showColours();
    revealSelection();
}

void RichTextEdit::onContentsChanged()
{
    if (const int blocks = document()->blockCount(); blocks != m_blockCount) {
        m_blockCount = blocks;
        viewport()->update(); // numbers of items below are others now
    }
    if (!m_isLoading)
        Q_EMIT edited();
}

void RichTextEdit::tintPastLimit()
{
    const int position = m_marks->limitPosition();
    const int end = document()->characterCount() - 1;
    const auto wanted = position < 0 ? std::nullopt : std::optional(std::pair(position, end));
    if (wanted == m_tinted && extraSelections().size() == m_commented.size() + wanted.has_value())
        return;
    m_tinted = wanted;
    QList<ExtraSelection> shown = m_commented;
    if (wanted) {
        ExtraSelection tint;
        tint.cursor = QTextCursor(document());
        tint.cursor.setPosition(position);
        tint.cursor.setPosition(end, QTextCursor::KeepAnchor);
        tint.format.setBackground(ground(Tone::Error, palette()));
        tint.format.setForeground(foreground(Tone::Error, palette()));
        shown.append(tint);
    }
    setExtraSelections(shown);
}

void RichTextEdit::setCommented(const QList<TextPlace> &places)
{
    m_commented.clear();
    for (const TextPlace &place : places) {
        ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(documentPosition(*document(), place.start));
        mark.cursor.setPosition(documentPosition(*document(), place.start + place.length),
                                QTextCursor::KeepAnchor);
        m_commented.append(mark);
    }
    showColours();
}

int RichTextEdit::topOfCommented(int index) const
{
    if (index < 0 || index >= m_commented.size())
        return 0;
    QTextCursor start(document());
    start.setPosition(m_commented.at(index).cursor.selectionStart());
    return cursorRect(start).top();
}

TextPlace RichTextEdit::selected() const
{
    const QTextCursor cursor = textCursor();
    return {.start = cursor.selectionStart(),
            .length = cursor.selectionEnd() - cursor.selectionStart()};
}

void RichTextEdit::mouseReleaseEvent(QMouseEvent *event)
{
    GrowingTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const int position = cursorForPosition(event->position().toPoint()).position();
    for (int i = 0; i < int(m_commented.size()); ++i) {
        const QTextCursor &cursor = m_commented.at(i).cursor;
        if (position >= cursor.selectionStart() && position <= cursor.selectionEnd()
            && cursor.hasSelection()) {
            Q_EMIT commentedClicked(i);
            return;
        }
    }
}

void RichTextEdit::showColours()
{
    const QScopedValueRollback loading(m_isLoading, true);
    colourLinks(*document(), foreground(Tone::Accent, palette()));
    const QColor hint = foreground(Tone::Secondary, palette());
    if (palette().color(QPalette::PlaceholderText) != hint) {
        QPalette own = palette();
        own.setColor(QPalette::PlaceholderText, hint);
        setPalette(own);
    }
    for (ExtraSelection &mark : m_commented) {
        mark.format.setBackground(ground(Tone::Accent, palette()));
        mark.format.setUnderlineStyle(QTextCharFormat::DotLine);
        mark.format.setUnderlineColor(foreground(Tone::Accent, palette()));
    }
    m_tinted.reset();
    setExtraSelections({});
    tintPastLimit();
    if (!m_tinted)
        setExtraSelections(m_commented);
}

} // namespace ui
