// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of the user's guide anew: guide-pictures FOLDER, where the folder is
// resources/guide/images. It shows the sample congress, in each language of the program.
#include "core/import/sample.h"
#include "core/store/store.h"
#include "core/text/interfacelanguage.h"
#include "ui/appearance.h"
#include "ui/cards/cardlist.h"
#include "ui/dialogs.h"
#include "ui/editor/cardeditor.h"
#include "ui/findings.h"
#include "ui/mainwindow.h"
#include "ui/news.h"
#include "ui/review/reviewpage.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/text/spelling.h"
#include "ui/translator.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QHash>
#include <QIcon>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int settled = 400; // ms, for what is painted after something else was
constexpr int published = 8000;
constexpr qsizetype mostBytes = 60'000;

// With the 256 colours that it has the most of: a third of the size, and nobody sees it.
QImage indexed(const QImage &image)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x)
            ++counts[plain.pixel(x, y)];
    }
    QList<QRgb> colours = counts.keys();
    std::ranges::stable_sort(colours, {}, [&counts](QRgb c) { return std::pair(-counts[c], c); });
    const QList<QRgb> kept = colours.first(std::min<qsizetype>(colours.size(), 256));
    QHash<QRgb, int> places;
    for (const QRgb colour : std::as_const(colours)) {
        const auto distance = [colour](QRgb other) {
            const int red = qRed(colour) - qRed(other);
            const int green = qGreen(colour) - qGreen(other);
            const int blue = qBlue(colour) - qBlue(other);
            return red * red + green * green + blue * blue;
        };
        places.insert(colour, int(std::ranges::min_element(kept, {}, distance) - kept.begin()));
    }
    QImage small(plain.size(), QImage::Format_Indexed8);
    small.setColorTable(kept);
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x)
            small.setPixel(x, y, uint(places[plain.pixel(x, y)]));
    }
    return small;
}

class Photographer
{
public:
    Photographer(const QString &folder, const QString &language)
        : m_folder(folder + u'/' + language)
        , m_language(language)
    { }

    bool run()
    {
        QDir().mkpath(m_folder);
        const QString path = m_files.filePath(u"sample.escaleta"_s);
        if (!core::Store::create(path, core::sampleCongress(),
                                 {u"Ana"_s, QDateTime::currentDateTimeUtc(), u"sample"_s}))
            return false;
        m_translator.setLanguage(m_language);
        m_window.resize(1000, 640);
        m_window.openFile(path);
        m_window.show();
        if (!QTest::qWaitFor(
                [this] { return m_session.isOpen() && m_window.findChild<ui::CardEditor *>(); }))
            return false;
        m_findings.wait();
        photograph();
        return m_isWhole;
    }

private:
    void photograph()
    {
        QTest::qWait(settled);
        auto &list = *m_window.findChild<ui::CardList *>();
        auto &editor = *m_window.findChild<ui::CardEditor *>();
        const QStringList languages = m_session.programme().event.languages;
        list.showCard(m_session.programme().cards.first().id);
        editor.edited().setLanguage(m_language);
        QTest::qWait(settled);
        // A dictionary that this machine lacks is no matter of the guide.
        m_window.findChild<QAbstractButton *>(u"newsDismiss"_s)->click();
        QTest::qWait(settled);
        save(u"window"_s, m_window.grab());
        m_window.resize(1400, 760); // the parts, with room
        m_window.findChild<QSplitter *>(u"cardsSplitter"_s)->setSizes({370, 600, 340});
        QTest::qWait(settled);
        save(u"list"_s, list.grab(QRect(0, 0, list.width(), 400)));
        save(u"findings"_s, part(u"sidePanel"_s).grab(QRect(0, 0, 330, 330)));
        // As wide as a page of the guide, so that they are not made smaller.
        m_window.findChild<QAction *>(u"panel"_s)->setChecked(false);
        m_window.resize(1170, 760);
        QTest::qWait(settled);
        QWidget &facts = part(u"facts"_s);
        const int top = part(u"date"_s).mapTo(&facts, QPoint()).y() - 8;
        const QWidget &strip = part(u"zoneStrip"_s);
        const int bottom = strip.mapTo(&facts, QPoint(0, strip.height())).y() + 8;
        save(u"hours"_s, facts.grab(QRect(0, top, facts.width(), bottom - top)));
        photographMeter(editor);
        list.showCard(m_session.programme().cards.first().id);
        // What is translated is not the source.
        editor.edited().setLanguage(m_language == languages.first() ? languages.value(1)
                                                                    : m_language);
        editor.setBeside(true);
        QTest::qWait(settled);
        save(u"beside"_s, part(u"summarySection"_s).grab());
        editor.setBeside(false);
        m_window.findChild<QAction *>(u"panel"_s)->setChecked(true);
        m_window.resize(1000, 620);
        m_window.findChild<QAction *>(u"timetablePageAction"_s)->trigger();
        QTest::qWait(2 * settled);
        save(u"timetable"_s, part(u"timetablePage"_s).grab());
        m_window.findChild<QAction *>(u"publishPageAction"_s)->trigger();
        QTest::qWait(published);
        save(u"publish"_s, part(u"publishPage"_s).grab());
        m_session.setPerson({u"Marc Vidal i Serra"_s, core::Duty::Reviewer});
        m_window.findChild<QAction *>(u"reviewPageAction"_s)->trigger();
        photographReview(ui::ReviewPage::View::Board, u"board"_s, 330);
        photographReview(ui::ReviewPage::View::Queue, u"queue"_s, 600);
    }

    void photographReview(ui::ReviewPage::View view, const QString &name, int height)
    {
        auto &page = *m_window.findChild<ui::ReviewPage *>();
        page.show(view);
        QTest::qWait(2 * settled);
        save(name, page.grab(QRect(0, 0, page.width(), height)));
    }

    // Of a text that is over its limit.
    void photographMeter(ui::CardEditor &editor)
    {
        const QList<core::Finding> all = m_findings.all();
        const auto over =
            std::ranges::find(all, core::FindingCode::OverLimit, &core::Finding::code);
        if (over == all.end()) {
            m_isWhole = false;
            return;
        }
        editor.showCard(over->card);
        editor.edited().setLanguage(over->language);
        QTest::qWait(settled);
        QWidget &section = part(over->field + u"Section"_s);
        save(u"meter"_s, section.grab(QRect(0, 0, section.width(), 165)));
        editor.edited().setLanguage(m_language);
    }

    QWidget &part(const QString &name) { return *m_window.findChild<QWidget *>(name); }

    void save(const QString &name, const QPixmap &picture)
    {
        const QString path = m_folder + u'/' + name + u".png"_s;
        const bool isSaved = indexed(picture.toImage()).save(path, "PNG", 0);
        const qint64 size = QFileInfo(path).size();
        std::printf("%s: %lld bytes\n", qPrintable(path), static_cast<long long>(size));
        m_isWhole = m_isWhole && isSaved && size <= mostBytes;
    }

    QTemporaryDir m_files;
    const QString m_folder;
    const QString m_language;
    ui::Session m_session;
    ui::Findings m_findings{m_session};
    ui::Settings m_settings;
    ui::Dialogs m_dialogs;
    ui::News m_news;
    ui::Spelling m_spelling;
    ui::Translator m_translator;
    ui::MainWindow m_window{{m_session, m_findings, m_settings, m_dialogs, m_news, m_spelling},
                            m_translator};
    bool m_isWhole = true;
};

} // namespace

int main(int argc, char **argv)
{
    // Nothing of whoever makes them is to be seen.
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "guide-pictures FOLDER\n");
        return 2;
    }
    // Where there is no desktop, nobody says where its icons are.
    QIcon::setThemeSearchPaths({u"/usr/share/icons"_s});
    ui::applyAppearance(ui::Appearance::Light);
    bool isWhole = true;
    for (const QString &language : core::interfaceLanguages())
        isWhole = Photographer(QString::fromLocal8Bit(argv[1]), language).run() && isWhole;
    return isWhole ? 0 : 1;
}
