// SPDX-License-Identifier: GPL-3.0-or-later
// What any program with a window costs: an empty one, or with an argument one with that line of
// text. Ends with its first paint, and prints when that was and the kilobytes of memory then.
#include "monotonic.h"
#include "residentmemory.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

// Watches for the first paint of what it is set on.
class Watch final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        watched->removeEventFilter(this);
        QCoreApplication::sendEvent(watched, event);
        std::printf("%.3f %lld\n", monotonicMilliseconds(), residentKilobytes());
        QTimer::singleShot(0, &QCoreApplication::quit);
        return true;
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    Watch watch;
    QWidget *painted = &window;
    if (argc > 1) {
        painted = new QLabel(QString::fromLocal8Bit(argv[1]));
        window.setCentralWidget(painted);
    }
    painted->installEventFilter(&watch);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
