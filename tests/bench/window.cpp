// SPDX-License-Identifier: GPL-3.0-or-later
// The window program, measured from within: run by bench.cpp.
//   start FILE   ends when the cards of the event are painted, and prints when that was
//   open FILE    prints the milliseconds from opening to that, and the kilobytes of memory then
//   keys FILE    prints the microseconds of the main thread for a key in a text of 1,000 words
//   edits FILE   prints the milliseconds of the main thread for an edit, all that follows included
//   search FILE  prints the milliseconds from the last key of a search to its painted hits, and
//                those of a bare query of the index; then the longest turn of the event loop
//   drag FILE    prints the milliseconds of the main thread for the longest and the middle one of
//                many steps of a drag over all days of a timetable, each with its painting
//   queue FILE   prints the milliseconds of the main thread from the key to the painted next card
//   of
//                the review's queue, the longest and the middle one of many: as text, then as it
//                prints, its pages made before
#include "monotonic.h"
#include "residentmemory.h"

#include "core/store/store.h"
#include "ui/appearance.h"
#include "ui/cards/cardlist.h"
#include "ui/dialogs.h"
#include "ui/findings.h"
#include "ui/mainwindow.h"
#include "ui/news.h"
#include "ui/review/queuemodel.h"
#include "ui/review/queueview.h"
#include "ui/review/readingpane.h"
#include "ui/review/reviewpage.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/text/spelling.h"
#include "ui/timetable/gridview.h"
#include "ui/translator.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QListView>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

// Calls back each time the list of cards has been painted with something in it.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QAbstractItemView &view, const std::function<void()> &painted)
        : m_view(view)
        , m_painted(painted)
    {
        view.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_view.model()->rowCount() == 0 || m_isPainting)
            return false;
        m_isPainting = true;
        QCoreApplication::sendEvent(watched, event);
        m_isPainting = false;
        m_painted();
        return true;
    }

private:
    QAbstractItemView &m_view;
    std::function<void()> m_painted;
    bool m_isPainting = false;
};

double threadMicroseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e6 + double(now.tv_nsec) / 1e3;
}

// Asleep while there is nothing to do, so that waiting costs no time of the thread.
void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void press(QWidget *widget, QChar character)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, character.toUpper().unicode(), Qt::NoModifier, QString(character));
        QCoreApplication::sendEvent(widget, &event);
    }
}

// Milliseconds of a query of the full-text index and nothing else, each row of its answer read.
double bareQuery(const QString &path, const QString &word)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
    database.setDatabaseName(path);
    database.open();
    double milliseconds = 0;
    {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.prepare(u"SELECT rowid FROM card_search WHERE card_search MATCH ?"_s);
        query.bindValue(0, word + u'*');
        QElapsedTimer timer;
        timer.start();
        query.exec();
        int rows = 0;
        while (query.next())
            rows += query.value(0).toInt() > 0;
        milliseconds = double(timer.nsecsElapsed()) / 1e6;
        std::fprintf(stderr, "%d texts have it\n", rows);
    }
    database.close();
    return milliseconds;
}

struct Program
{
    ui::Settings settings;
    ui::Translator translator;
    ui::Session session;
    ui::Findings findings{session};
    ui::Spelling spelling;
    ui::Dialogs dialogs;
    ui::News news;
    std::unique_ptr<ui::MainWindow> window;

    Program()
    {
        translator.setLanguage(u"en"_s);
        ui::applyAppearance(ui::Appearance::Light);
        window = std::make_unique<ui::MainWindow>(
            ui::Context{session, findings, settings, dialogs, news, spelling}, translator);
    }
    QAbstractItemView &view() { return *window->findChild<QAbstractItemView *>(u"cardView"_s); }
    // Until all of the event is read and checked.
    void settleWhole()
    {
        while (!session.isOpen())
            settle(10);
        settle(500);
        findings.wait();
        settle(500);
    }
};

void start(const QString &path)
{
    Program program;
    bool isPainted = false;
    const PaintWatch watch(program.view(), [&isPainted] {
        if (!std::exchange(isPainted, true))
            std::printf("%.3f\n", monotonicMilliseconds());
        QTimer::singleShot(0, &QCoreApplication::quit);
    });
    program.window->openFile(path);
    program.window->show();
    QApplication::exec();
}

void open(const QString &path)
{
    Program program;
    program.window->show();
    settle(300);
    QElapsedTimer timer;
    QEventLoop untilPainted; // the application's own would leave nothing for settle()
    double milliseconds = 0;
    const PaintWatch watch(program.view(), [&] {
        if (milliseconds == 0)
            milliseconds = double(timer.nsecsElapsed()) / 1e6;
        untilPainted.quit();
    });
    timer.start();
    program.window->openFile(path);
    untilPainted.exec();
    program.settleWhole();
    std::printf("%.1f %lld\n", milliseconds, residentKilobytes());
}

void keys(const QString &path)
{
    Program program;
    program.window->resize(1280, 800);
    program.window->show();
    program.window->openFile(path);
    program.settleWhole();
    auto *text = program.window->findChild<QTextEdit *>(u"concept"_s);
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    settle(1000);
    constexpr int count = 200;
    const QString typed = u"la ciudad que cuida "_s;
    const double before = threadMicroseconds();
    for (int i = 0; i < count; ++i) {
        press(text, typed[i % typed.size()]);
        QCoreApplication::processEvents();
    }
    settle(1500); // with all that follows: storing, checks, spelling
    std::printf("%.0f\n", (threadMicroseconds() - before) / count);
}

void edits(const QString &path)
{
    Program program;
    program.window->show();
    program.window->openFile(path);
    program.settleWhole();
    constexpr int count = 40;
    const double before = threadMicroseconds();
    for (int i = 0; i < count; ++i) {
        core::Card card = program.session.programme().cards.at(i);
        card.capacity = card.capacity.value_or(0) + 1;
        program.session.editCard({.text = "change of %1", .place = {.card = card.id}}, card);
        settle(60);
    }
    std::printf("%.1f\n", (threadMicroseconds() - before) / count / 1000);
}

void search(const QString &path)
{
    Program program;
    program.window->show();
    program.window->openFile(path);
    program.settleWhole();
    QElapsedTimer timer;
    const double bare = bareQuery(path, u"ciudad"_s);
    auto *list = program.window->findChild<ui::CardList *>();
    bool isPainted = false;
    double milliseconds = 0;
    const PaintWatch watch(program.view(), [&] {
        if (!isPainted)
            milliseconds = double(timer.nsecsElapsed()) / 1e6;
        isPainted = true;
    });
    double longest = 0;
    timer.restart();
    list->search(u"ciudad"_s);
    QElapsedTimer whole;
    whole.start();
    while (whole.elapsed() < 2000) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        longest = qMax(longest, double(turn.nsecsElapsed()) / 1e6);
    }
    std::printf("%.1f %.1f %.1f\n", milliseconds, bare, longest);
}

void drag(const QString &path)
{
    Program program;
    program.window->resize(1600, 1000);
    program.window->show();
    program.window->openFile(path);
    program.settleWhole();
    program.window->findChild<QAction *>(u"timetablePageAction"_s)->trigger();
    settle(300);
    auto *days = program.window->findChild<QTabBar *>(u"dayTabs"_s);
    days->setCurrentIndex(days->count() - 1);
    settle(300);
    auto *grid = program.window->findChild<ui::GridView *>();
    QWidget *viewport = grid->viewport();
    const auto send = [viewport](QEvent::Type type, QPointF at) {
        QMouseEvent event(type, at, viewport->mapToGlobal(at),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &event);
    };
    const QModelIndex first = grid->model()->index(0, 0);
    grid->scrollTo(first);
    const QPointF held = grid->visualRect(first).center();
    send(QEvent::MouseButtonPress, held);
    std::vector<double> steps;
    constexpr int count = 300;
    for (int i = 0; i < count; ++i) {
        // To and fro over the whole of what is seen, another place each time.
        const QPointF at(40 + i * 7 % (viewport->width() - 80),
                         40 + i * 13 % (viewport->height() - 80));
        const double before = threadMicroseconds();
        send(QEvent::MouseMove, at);
        viewport->repaint();
        steps.push_back((threadMicroseconds() - before) / 1000);
    }
    send(QEvent::MouseButtonRelease, held);
    std::ranges::sort(steps);
    std::printf("%.2f %.2f\n", steps.back(), steps[steps.size() / 2]);
}

void queue(const QString &path)
{
    Program program;
    program.window->resize(1600, 1000);
    program.window->show();
    program.window->openFile(path);
    program.settleWhole();
    program.window->findChild<QAction *>(u"reviewPageAction"_s)->trigger();
    settle(300);
    program.window->findChild<ui::ReviewPage *>()->show(ui::ReviewPage::View::Queue);
    auto *view = program.window->findChild<ui::QueueView *>();
    auto *list = view->findChild<QListView *>(u"queueList"_s);
    const auto *pane = view->findChild<ui::ReadingPane *>();
    settle(1000);
    for (const char *look : {"queueReading", "queuePage"}) {
        view->findChild<QAbstractButton *>(QString::fromLatin1(look))->click();
        std::vector<double> steps;
        constexpr int count = 30;
        for (int i = 0; i < count; ++i) {
            const QModelIndex next = list->model()->index(list->currentIndex().row() + 1, 0);
            const QString id = static_cast<const ui::QueueModel *>(list->model())->id(next);
            if (qstrcmp(look, "queuePage") == 0) {
                while (!pane->isReady(id))
                    settle(10);
            }
            settle(200); // all else is done
            const double before = threadMicroseconds();
            list->setFocus();
            press(list, u'j');
            QCoreApplication::processEvents();
            view->repaint();
            steps.push_back((threadMicroseconds() - before) / 1000);
            if (view->current() != id)
                return;
        }
        std::ranges::sort(steps);
        std::printf("%.2f %.2f ", steps.back(), steps[steps.size() / 2]);
    }
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"escaleta"_s);
    const QStringList arguments = QApplication::arguments();
    const QString what = arguments.value(1);
    const QString path = arguments.value(2);
    if (what == u"start")
        start(path);
    else if (what == u"open")
        open(path);
    else if (what == u"keys")
        keys(path);
    else if (what == u"edits")
        edits(path);
    else if (what == u"search")
        search(path);
    else if (what == u"drag")
        drag(path);
    else if (what == u"queue")
        queue(path);
    else
        return 2;
    return 0;
}
