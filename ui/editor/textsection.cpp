// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/textsection.h"

#include "core/check/languagename.h"
#include "ui/dialogs.h"
#include "ui/editor/commentmargin.h"
#include "ui/editor/sectionheader.h"
#include "ui/editor/typingpause.h"
#include "ui/guide/helptopic.h"
#include "ui/session.h"
#include "ui/text/meter.h"
#include "ui/text/pointlist.h"
#include "ui/text/richtextedit.h"
#include "ui/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// From here on a section has room for notes beside its text.
constexpr int widthOfMargin = 700;

} // namespace

TextSection::TextSection(core::TextField field, EditedCard &edited, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_edited(edited)
    , m_header(new SectionHeader(this))
    , m_meter(new Meter(this))
    , m_tools(new QToolBar(this))
    , m_upToDate(new QToolButton(this))
    , m_commented(new QToolButton(this))
    , m_margin(new CommentMargin(this))
    , m_source(new RichTextEdit(this))
    , m_body(new QWidget(this))
{
    const QString key = QString::fromLatin1(core::cardField(field).key);
    const bool isPoints = core::cardField(field).kind == core::FieldKind::Points;
    if (isPoints) {
        m_points = new PointList(m_body);
        m_text = m_points->editor();
        m_source->setPointsMode(true);
    } else {
        m_text = new RichTextEdit(m_body);
    }
    setObjectName(key + u"Section"_s);
    setHelpTopic(this, key);
    m_text->setObjectName(key);
    m_source->setObjectName(key + u"Source"_s);
    m_meter->setObjectName(key + u"Meter"_s);
    m_upToDate->setObjectName(key + u"UpToDate"_s);
    m_text->setSpelling(&edited.context().spelling);
    m_text->installEventFilter(this);
    m_source->setReadOnly(true);
    m_source->hide();

    m_tools->setIconSize({16, 16});
    m_tools->addActions(m_text->formatActions());
    m_tools->setContentsMargins(0, 0, 0, 0);
    for (QToolButton *button : m_tools->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::NoFocus); // their shortcuts serve the keyboard
    m_upToDate->setAutoRaise(true);
    m_commented->setObjectName(key + u"Commented"_s);
    m_commented->setAutoRaise(true);
    m_margin->setObjectName(key + u"Margin"_s);
    m_header->add(m_commented);
    m_header->add(m_upToDate);
    m_header->add(m_tools);
    m_header->add(m_meter);

    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::medium);
    body->addWidget(m_source, 1, Qt::AlignTop);
    body->addWidget(isPoints ? static_cast<QWidget *>(m_points) : m_text, 1, Qt::AlignTop);
    body->addWidget(m_margin, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_header);
    layout->addWidget(m_body);

    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TextSection::commit);
    connect(m_text, &RichTextEdit::edited, this, [this] {
        m_isDirty = true;
        startPause(m_pause);
    });
    connect(m_text, &RichTextEdit::counted, m_meter, &Meter::setCount);
    connect(m_text, &RichTextEdit::linkWanted, this, &TextSection::askForLink);
    connect(m_text, &RichTextEdit::wordLearned, this, [this](const QString &word) {
        core::Programme after = m_edited.programme();
        QStringList &words = after.event.dictionary[m_edited.language()];
        if (words.contains(word))
            return;
        words.append(word);
        words.sort();
        m_edited.context().session.edit(
            {.text = QT_TRANSLATE_NOOP("ui::Step", "adding “%1” to the dictionary"),
             .place = {{}, u"dictionary"_s, {}},
             .name = word},
            after);
    });
    connect(m_upToDate, &QToolButton::clicked, this, [this] {
        commit();
        m_edited.change(QT_TRANSLATE_NOOP("ui::Step", "marking %1 as up to date"),
                        core::cardField(m_field), [this](core::Card &card) {
                            core::LocalText &text = card.text(m_field);
                            const QString language = m_edited.language();
                            text.set(language, text.in(language),
                                     core::textHash(text.in(m_edited.sourceLanguage())));
                        });
    });
    connect(m_text, &RichTextEdit::commentWanted, this, &TextSection::commentWanted);
    connect(m_text, &RichTextEdit::commentedClicked, this,
            [this](int index) { Q_EMIT threadChosen(m_threads.value(index)); });
    connect(m_margin, &CommentMargin::chosen, this, &TextSection::threadChosen);
    connect(m_commented, &QToolButton::clicked, this, [this] {
        if (const QList<core::Thread> threads = openThreads(); !threads.isEmpty())
            Q_EMIT threadChosen(threads.first().first.id);
    });
    connect(m_header, &SectionHeader::folded, m_body, [this](bool folded) {
        m_body->setVisible(!folded);
        m_tools->setVisible(!folded && m_text->hasFocus());
    });
    connect(&edited, &EditedCard::leaving, this, &TextSection::commit);
    connect(&edited, &EditedCard::shown, this, &TextSection::load);
    connect(&edited, &EditedCard::changed, this, &TextSection::load);
    m_tools->hide();
    retranslate();
    load();
}

void TextSection::load()
{
    const core::Card *card = m_edited.card();
    if (!card)
        return;
    const core::Event &event = m_edited.programme().event;
    const core::Limit limit = core::limitOf(event, *card, m_field, m_edited.language());
    const core::CountUnit unit = core::countUnit(event, limit);
    m_text->setReadOnly(m_edited.isReadOnly());
    m_text->setTextLanguage(m_edited.language());
    const core::LimitException *exception = core::exceptionOf(*card, m_field, m_edited.language());
    m_text->setLimit(limit.most(), unit); // what is let pass is not tinted
    m_meter->setLimit(limit.maximum, unit, limit.most(), limit.minimum,
                      exception ? exception->reason : QString());
    if (!m_isDirty) {
        const QString text = card->text(m_field).in(m_edited.language());
        if (m_points)
            m_points->setMarkup(text);
        else
            m_text->setMarkup(text);
    }
    m_meter->setCount(m_text->count());
    showStale();
    showComments();
    if (!m_source->isHidden()) {
        m_source->setTextLanguage(m_edited.sourceLanguage());
        m_source->setMarkup(card->text(m_field).in(m_edited.sourceLanguage()));
    }
}

void TextSection::showStale()
{
    const core::Card *card = m_edited.card();
    m_upToDate->setVisible(
        card && card->text(m_field).isStale(m_edited.language(), m_edited.sourceLanguage()));
    m_upToDate->setEnabled(!m_edited.isReadOnly());
}

QList<core::Thread> TextSection::openThreads() const
{
    const core::Card *card = m_edited.card();
    if (!card)
        return {};
    const QString key = QString::fromLatin1(core::cardField(m_field).key);
    QList<core::Thread> threads = core::threadsOf(card->comments);
    threads.removeIf([&](const core::Thread &thread) {
        return thread.first.resolved || thread.first.field != key
            || (!thread.first.language.isEmpty() && thread.first.language != m_edited.language());
    });
    return threads;
}

// While somebody types, the marks move with the text by themselves.
void TextSection::showComments()
{
    const QList<core::Thread> threads = openThreads();
    m_commented->setVisible(!threads.isEmpty());
    m_commented->setText(tr("%n comment(s)", nullptr, int(threads.size())));
    if (m_isDirty)
        return;
    const QString text = m_text->document()->toPlainText();
    QList<TextPlace> places;
    QList<CommentMargin::Note> notes;
    m_threads.clear();
    for (const core::Thread &thread : threads) {
        const auto place = core::placeOf(thread.first, text);
        notes.append({thread.first.id, thread.first.author, thread.first.text,
                      int(thread.answers.size()), place ? int(places.size()) : -1});
        if (!place)
            continue;
        m_threads.append(thread.first.id);
        places.append({.start = place->start, .length = place->length});
    }
    m_text->setCommented(places);
    m_margin->setNotes(notes);
    placeNotes();
}

// Notes stand beside the text where there is room for both.
void TextSection::placeNotes()
{
    m_margin->setVisible(m_margin->hasNotes() && !m_beside && width() >= widthOfMargin);
    if (m_margin->isVisibleTo(this))
        m_margin->place([this](int mark) { return m_text->topOfCommented(mark); });
}

std::optional<core::CommentTarget> TextSection::commentTarget() const
{
    if (!m_text->hasFocus())
        return std::nullopt;
    const TextPlace place = m_text->selected();
    core::CommentTarget target{.field = QString::fromLatin1(core::cardField(m_field).key),
                               .language = m_edited.language(),
                               .anchor = {}};
    if (place.length > 0)
        target.anchor =
            core::anchorAt(m_text->document()->toPlainText(), {place.start, place.length});
    return target;
}

void TextSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNotes();
}

void TextSection::commit()
{
    m_pause.stop();
    if (!m_isDirty)
        return;
    m_isDirty = false;
    m_edited.type(m_field, m_points ? m_points->markup() : m_text->markup(),
                  m_text->textCursor().position());
}

void TextSection::goTo(const Place &place)
{
    setFolded(false);
    // The text's own way of saying a place past the limit keeps right while somebody types.
    if (place.length > 0)
        m_text->select({TextPlace::What::Range, place.position, place.length});
    else if (place.position >= 0)
        m_text->goTo(place.position);
    m_text->setFocus();
}

void TextSection::setBeside(bool beside)
{
    m_beside = beside;
    m_source->setVisible(beside);
    if (beside)
        load();
    placeNotes();
}

void TextSection::setHits(const QStringList &words)
{
    m_text->setHits(words);
    m_source->setHits(words);
}

bool TextSection::isFolded() const
{
    return m_header->isFolded();
}

void TextSection::setFolded(bool folded)
{
    m_header->setFolded(folded);
}

void TextSection::askForLink()
{
    const QString url = m_edited.context().dialogs.askText(
        this, tr("Link"), tr("Address, such as https://example.org; empty takes the link away"),
        m_text->linkAtCursor());
    if (!url.isNull())
        m_text->setLink(url.trimmed());
}

bool TextSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut) {
        commit();
        QMetaObject::invokeMethod(this, &TextSection::showTools, Qt::QueuedConnection);
    } else if (watched == m_text && event->type() == QEvent::FocusIn) {
        showTools();
    }
    return QWidget::eventFilter(watched, event);
}

void TextSection::showTools()
{
    m_tools->setVisible(m_text->hasFocus() && !m_text->isReadOnly());
}

void TextSection::retranslate()
{
    const core::CardField &field = core::cardField(m_field);
    const QString name = core::label(field);
    m_header->setTitle(field.number > 0 ? u"%1. %2"_s.arg(field.number).arg(name) : name);
    m_text->setAccessibleName(name);
    //: %1 is the name of a text, such as "Objectives"
    m_source->setAccessibleName(tr("%1 in the source language").arg(name));
    m_meter->setAccessibleName(tr("Length of %1").arg(name));
    //: a translation whose source text has changed; pressing the button says that it is fine
    m_upToDate->setText(tr("◐ Source has changed · Mark as up to date"));
    m_commented->setToolTip(tr("Shows what is said of this text"));
    m_upToDate->setToolTip(tr("The source text was changed after this translation was made."));
    QPalette colours = palette();
    colours.setColor(QPalette::ButtonText, foreground(Tone::Warning, palette()));
    m_upToDate->setPalette(colours);
}

void TextSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
