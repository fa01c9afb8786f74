// SPDX-License-Identifier: GPL-3.0-or-later
// What any program with a window costs: an empty one. Ends with its first paint, and prints when
// that was and the kilobytes of memory that it takes then.
#include "monotonic.h"
#include "residentmemory.h"

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

class Window final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        std::printf("%.3f %lld\n", monotonicMilliseconds(), residentKilobytes());
        QTimer::singleShot(0, this, &QCoreApplication::quit);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Window window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
