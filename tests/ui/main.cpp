// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runner.h"

#include <QApplication>

#if defined(__SANITIZE_ADDRESS__)
// What Qt itself never frees: a QPdfView's thread that draws pages, and its gestures.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:QScroller::grabGesture\nleak:QPdfPageRenderer\nleak:libQt6Pdf.so\n";
}
#endif

int main(int argc, char **argv)
{
    return testing::run<QApplication>(argc, argv);
}
