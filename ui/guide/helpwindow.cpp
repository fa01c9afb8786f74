// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/helpwindow.h"

#include "core/publish/guide/guidehtml.h"
#include "core/publish/guide/guidepdf.h"
#include "ui/cards/excerpt.h"
#include "ui/dialogs.h"
#include "ui/guide/guidesearch.h"
#include "ui/guide/guideview.h"
#include "ui/guide/resultdelegate.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/translator.h"

#include <QAccessible>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int NameRole = Qt::UserRole;

class WaitCursor
{
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(WaitCursor)
};

} // namespace

HelpWindow::HelpWindow(const Context &context, const Translator &translator, const QString &folder)
    : QWidget(nullptr, Qt::Window)
    , m_context(context)
    , m_translator(translator)
    , m_folder(folder)
    , m_splitter(new QSplitter(this))
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_delegate(new ResultDelegate(m_list))
    , m_none(new QLabel)
    , m_view(new GuideView)
    , m_back(new QToolButton)
    , m_forward(new QToolButton)
    , m_pdf(new QPushButton)
    , m_html(new QPushButton)
    , m_said(new QLabel)
{
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_QuitOnClose, false); // it belongs to the main window
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makePage());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({280, 720});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    makeShortcuts();
    resize(QSize(1000, 720).boundedTo(screen()->availableSize() - QSize(16, 48)));
    restoreGeometry(context.settings.state(u"help"_s));
    m_splitter->restoreState(context.settings.state(u"helpSplitter"_s));
    retranslate();
    m_search->setFocus();
}

QWidget *HelpWindow::makeList()
{
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"helpList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_none->setObjectName(u"helpNone"_s);
    m_none->setWordWrap(true);
    m_none->setMargin(space::large);
    m_none->setAlignment(Qt::AlignTop);
    auto *left = new QWidget;
    left->setMinimumWidth(200);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(space::small, space::small, space::small, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillList);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::choose);
    // Return goes on into the page.
    connect(m_list, &QListWidget::itemActivated, m_view, [this] { m_view->setFocus(); });
    return left;
}

QWidget *HelpWindow::makePage()
{
    m_view->setObjectName(u"helpPage"_s);
    m_back->setObjectName(u"helpBack"_s);
    m_forward->setObjectName(u"helpForward"_s);
    m_pdf->setObjectName(u"helpPdf"_s);
    m_html->setObjectName(u"helpHtml"_s);
    m_said->setObjectName(u"helpSaid"_s);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_said->setMargin(space::small);
    m_said->hide();
    for (QToolButton *button : {m_back, m_forward}) {
        button->setAutoRaise(true);
        button->setEnabled(false);
    }
    m_back->setIcon(themeIcon(u"go-previous"_s));
    m_forward->setIcon(themeIcon(u"go-next"_s));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::small, space::small, space::small, space::small);
    bar->setSpacing(space::small);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch();
    bar->addWidget(m_pdf);
    bar->addWidget(m_html);
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_said);

    connect(m_back, &QToolButton::clicked, m_view, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_view, &GuideView::pageShown, this, &HelpWindow::selectPage);
    connect(m_view, &GuideView::urlWanted, this,
            [this](const QUrl &url) { m_context.dialogs.openUrl(url); });
    connect(m_pdf, &QPushButton::clicked, this, &HelpWindow::savePdf);
    connect(m_html, &QPushButton::clicked, this, &HelpWindow::saveHtml);
    return right;
}

void HelpWindow::makeShortcuts()
{
    const auto on = [this](const QKeySequence &keys, const auto &act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    on(QKeySequence::Back, [this] { m_view->backward(); });
    on(QKeySequence::Forward, [this] { m_view->forward(); });
    on(Qt::Key_Escape, [this] { close(); });
}

void HelpWindow::showTopic(const QStringList &topics)
{
    for (const QString &topic : topics) {
        if (const publish::GuidePage *page = m_guide.about(topic)) {
            showPage(page->name);
            return;
        }
    }
    if (page().isEmpty() && !m_guide.pages.isEmpty())
        showPage(m_guide.pages.first().name);
}

void HelpWindow::showPage(const QString &name)
{
    m_search->clear();
    m_view->showPage(name);
}

QString HelpWindow::page() const
{
    return m_view->page();
}

void HelpWindow::readAgain()
{
    const core::Result<publish::Guide> guide =
        publish::readGuide(m_translator.language(), m_folder);
    if (guide) {
        m_guide = *guide;
        m_view->setGuide(m_guide);
    } else {
        m_guide = {};
        m_view->setProblem(core::sentence(guide.error()));
    }
    m_pdf->setEnabled(guide.has_value());
    m_html->setEnabled(guide.has_value());
}

void HelpWindow::fillList()
{
    const QStringList words = foldedWords(m_search->text());
    m_delegate->setWords(words);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [this](const QString &name, const QString &title, const QString &excerpt) {
        auto *item = new QListWidgetItem(title, m_list);
        item->setData(NameRole, name);
        item->setData(ResultDelegate::ExcerptRole, excerpt);
        item->setToolTip(title);
        item->setData(Qt::AccessibleTextRole,
                      excerpt.isEmpty() ? title : u"%1. %2"_s.arg(title, excerpt));
    };
    if (words.isEmpty()) {
        for (const publish::GuidePage &page : m_guide.pages)
            add(page.name, page.title, {});
    } else {
        for (const GuideHit &hit : findInGuide(m_guide, words))
            add(hit.page, hit.title, hit.excerpt);
    }
    const bool isNone = !words.isEmpty() && m_list->count() == 0;
    m_list->setVisible(!isNone);
    m_none->setVisible(isNone);
    m_none->setText(tr("No page has “%1”.").arg(m_search->text().trimmed()));
    selectPage(page());
    m_view->setHits(m_list->currentRow() < 0 ? QStringList() : words);
}

// The row of the page that is shown, in whatever list there is.
void HelpWindow::selectPage(const QString &name)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(NameRole).toString() == name)
            m_list->setCurrentRow(row);
    }
}

void HelpWindow::choose(int row)
{
    if (row < 0)
        return;
    m_view->showPage(m_list->item(row)->data(NameRole).toString());
    if (const QStringList words = foldedWords(m_search->text()); !words.isEmpty())
        m_view->setHits(words);
}

void HelpWindow::saveAs(const QString &suffix, const QString &filter,
                        const std::function<core::Result<void>(const QString &)> &write)
{
    const QString name =
        //: the name of a file, without its ending
        tr("Escaleta guide") + suffix;
    const QString path = m_context.dialogs.saveFile(
        this, tr("Save the guide"), filter, QDir(m_context.settings.folder()).filePath(name));
    if (path.isNull())
        return;
    m_context.settings.setFolder(QFileInfo(path).absolutePath());
    const WaitCursor wait;
    const core::Result<void> written = write(path);
    if (written)
        say([path] { return tr("✓ The guide is in %1.").arg(QDir::toNativeSeparators(path)); });
    else
        say([error = written.error()] { return u"● "_s + core::sentence(error); });
}

void HelpWindow::savePdf()
{
    saveAs(u".pdf"_s, tr("PDF (*.pdf)"), [this](const QString &path) {
        return publish::writeGuidePdf(m_guide, path, QDateTime::currentDateTimeUtc())
            .map([](const publish::PdfReport &) {});
    });
}

void HelpWindow::saveHtml()
{
    saveAs(u".html"_s, tr("Web page (*.html)"),
           [this](const QString &path) { return publish::writeGuideHtml(m_guide, path); });
}

void HelpWindow::say(const std::function<QString()> &text)
{
    m_saying = text;
    m_said->setText(text());
    m_said->show();
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void HelpWindow::retranslate()
{
    setLocale(m_translator.locale());
    setWindowTitle(tr("User's guide — Escaleta"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_list->setAccessibleName(tr("Pages of the guide"));
    m_view->setAccessibleName(tr("Page of the guide"));
    const auto name = [](QToolButton *button, const QString &text, const QKeySequence &keys) {
        button->setAccessibleName(text);
        button->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    };
    name(m_back, tr("Back"), QKeySequence::Back);
    name(m_forward, tr("Forward"), QKeySequence::Forward);
    m_pdf->setText(tr("Save as &PDF…"));
    m_html->setText(tr("Save as &web page…"));
    if (m_saying)
        m_said->setText(m_saying());
    readAgain();
    fillList();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HelpWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.setState(u"help"_s, saveGeometry());
    m_context.settings.setState(u"helpSplitter"_s, m_splitter->saveState());
    QWidget::closeEvent(event);
}

// Down leads from what is searched for to what was found.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && m_list->count() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_list->currentRow() < 0)
                m_list->setCurrentRow(0);
            m_list->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
